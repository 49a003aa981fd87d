package coldwall.spark;

import coldwall.frame.Resolved;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.run.Elsewhere;
import coldwall.settings.Form;
import coldwall.settings.Setting;
import coldwall.settings.SpecText;
import coldwall.study.Studies;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A study as it travels: its name and its settings, which are read again where it arrives.
 *
 * @param study its name
 * @param text its settings
 * @param lines what they were resolved to here, and must be there
 */
record Question(String study, SpecText text, List<String> lines) implements Serializable {
  static Question of(Elsewhere.Order order) {
    List<String> lines = identity(order.study().settings());
    return new Question(order.kind().name(), withoutFiles(order, lines), lines);
  }

  private static List<String> identity(Resolved settings) {
    List<String> lines = new java.util.ArrayList<>(settings.lines());
    lines.add("seed " + settings.seed());
    lines.add("units " + settings.units().label());
    return List.copyOf(lines);
  }

  /**
   * Texts may name files, which are not there on other machines. They are replaced by what was read
   * from them, where that is read to the same again.
   */
  private static SpecText withoutFiles(Elsewhere.Order order, List<String> lines) {
    SpecText text = order.text();
    for (Setting<?> setting : order.kind().settings()) {
      if (setting.form() instanceof Form.Matching<?>) {
        SpecText replaced = replaced(text, setting, lines);
        text = isSame(order.kind(), replaced, lines) ? replaced : text;
      }
    }
    return text;
  }

  private static SpecText replaced(SpecText text, Setting<?> setting, List<String> lines) {
    Map<String, SpecText.Entry> entries = new LinkedHashMap<>(text.entries());
    String start = setting.path() + "=";
    lines.stream()
        .filter(line -> line.startsWith(start))
        .forEach(line ->
            entries.computeIfPresent(
                setting.name(),
                (name, entry) ->
                    new SpecText.Entry(name, line.substring(start.length()), entry.origin())));
    return new SpecText(entries, text.paths());
  }

  private static boolean isSame(StudyKind kind, SpecText text, List<String> lines) {
    try {
      return identity(kind.reader().apply(text).settings()).equals(lines);
    } catch (InvalidInputException _) {
      return false;
    }
  }

  /**
   * The study, read anew.
   *
   * @throws IllegalStateException if this is another version of Coldwall than sent it
   */
  Study read() {
    Study read =
        Studies.find(study)
            .orElseThrow(() -> new IllegalStateException("a worker knows no study " + study))
            .reader()
            .apply(text);
    if (!identity(read.settings()).equals(lines)) {
      throw new IllegalStateException(
          "a worker reads the settings of " + study + " otherwise than they were written");
    }
    return read;
  }
}
