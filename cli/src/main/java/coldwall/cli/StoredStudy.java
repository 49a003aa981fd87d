package coldwall.cli;

import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.settings.Setting;
import coldwall.settings.SpecText;
import coldwall.store.StoredRun;
import coldwall.store.record.RunIdentity;
import coldwall.study.Studies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which study a stored run is of: from its command, or from its settings where that was a file. */
record StoredStudy(StoredRun run, StudyKind kind) {
  private static final Pattern RANGE =
      Pattern.compile("(\\d+) from (.+) to (.+), spaced (evenly|logarithmically)");

  /**
   * The study, with exactly the settings of the run.
   *
   * @throws InvalidInputException if they cannot be read any more
   */
  static Study of(StoredRun run) {
    StudyKind kind =
        Studies.find(run.identity().study())
            .orElseThrow(() ->
                InvalidInputException.must(
                    "RUN",
                    "be a run of a study",
                    "\"" + run.name() + "\", which cannot be read",
                    "coldwall show says what is wrong"));
    StoredStudy stored = new StoredStudy(run, kind);
    return Stream.of(stored.typed(), stored.resolved())
        .flatMap(text -> stored.read(text).stream())
        .findFirst()
        .orElseThrow(() ->
            InvalidInputException.must(
                "RUN",
                "have settings that can be read again",
                "\"" + run.name() + "\", whose settings cannot",
                "compute it anew with --fresh and the width you want"));
  }

  private Optional<Study> read(SpecText text) {
    try {
      Study study = kind.reader().apply(text);
      boolean isSame = RunIdentity.of(study, run.identity().version()).equals(run.identity());
      return isSame ? Optional.of(study) : Optional.empty();
    } catch (InvalidInputException _) {
      return Optional.empty();
    }
  }

  /** The flags of the command that are settings. */
  private SpecText typed() {
    List<String> names = kind.settings().stream().map(Setting::name).toList();
    Map<String, String> flags = new LinkedHashMap<>();
    String[] words = run.command().split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String flag = equals < 0 ? words[i] : words[i].substring(0, equals);
      if (flag.startsWith("--") && names.contains(flag.substring(2))) {
        String next = i + 1 < words.length ? words[i + 1] : "";
        flags.put(flag.substring(2), equals < 0 ? next : words[i].substring(equals + 1));
      }
    }
    return SpecText.ofFlags(flags);
  }

  /** The lines of the identity, ranges written as they are typed. */
  private SpecText resolved() {
    List<String> paths = kind.settings().stream().map(Setting::path).toList();
    List<String> lines = new ArrayList<>();
    for (String line : run.identity().settings()) {
      String path = line.substring(0, line.indexOf('='));
      Matcher range = RANGE.matcher(line.substring(path.length() + 1));
      if (range.matches()) {
        lines.add(path + "=" + range.group(2) + ":" + range.group(3) + ":" + range.group(1));
      } else if (paths.contains(path)) {
        lines.add(line);
      }
    }
    return SpecText.ofAssignments(lines, kind.settings());
  }
}
