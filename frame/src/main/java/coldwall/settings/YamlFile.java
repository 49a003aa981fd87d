package coldwall.settings;

import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A spec as a YAML file: {@code study: compare} and the settings of that study at their paths
 * ({@link Setting#path()}). Values keep the text that was typed; nothing is taken for a number or a
 * date here. All mistakes are {@link InvalidInputException}s that name file, line and column.
 */
public final class YamlFile {
  private static final String STUDY = "study";

  private final String file;
  private final List<YamlSetting> settings;

  private YamlFile(String file, List<YamlSetting> settings) {
    this.file = file;
    this.settings = settings;
  }

  /**
   * Reads a file of at most 64 kB, in UTF-8.
   *
   * @param stream its bytes
   * @param file its name, for messages
   * @throws IOException if the stream fails
   */
  public static YamlFile read(InputStream stream, String file) throws IOException {
    return new YamlFile(file, YamlReader.read(SpecSource.read(stream, file), file));
  }

  /**
   * Which study the file is for.
   *
   * @param names all studies that there are
   */
  public String study(List<String> names) {
    return study(names, Optional.empty());
  }

  /**
   * Which study the file is for.
   *
   * @param names all studies that there are
   * @param otherwise the study if the file names none
   */
  public String study(List<String> names, Optional<String> otherwise) {
    String choices = String.join(", ", names);
    Optional<YamlSetting> given =
        settings.stream().filter(candidate -> candidate.path().equals(STUDY)).findFirst();
    if (given.isEmpty() && otherwise.isPresent()) {
      return otherwise.get();
    }
    YamlSetting setting =
        given.orElseThrow(() ->
            new InvalidInputException(
                file
                    + ", line 1: study must be given, but is not; write a line such as study: "
                    + names.getFirst()
                    + ", of "
                    + choices));
    if (!names.contains(setting.text())) {
      throw InvalidInputException.must(
          setting.value() + ": study",
          "be one of " + choices,
          Quoted.text(setting.text()),
          Nearest.remedy(setting.text(), names, "choose one of these"));
    }
    return setting.text();
  }

  /**
   * The file's settings.
   *
   * @param keys all settings that its study has
   */
  public SpecText settings(List<Setting<?>> keys) {
    Map<String, Setting<?>> byPath =
        keys.stream().collect(Collectors.toMap(Setting::path, Function.identity()));
    Map<String, Entry> entries = new LinkedHashMap<>();
    YamlItems items = new YamlItems(settings, keys);
    items.entries().forEach(entry -> entries.put(entry.key(), entry));
    for (YamlSetting setting : settings) {
      if (items.holds(setting)) {
        continue;
      }
      Optional<? extends Setting<?>> key = Optional.ofNullable(byPath.get(setting.path()));
      if (key.isPresent()) {
        Entry entry = entry(setting, key.get());
        if (entries.put(key.get().name(), entry) != null) {
          throw new InvalidInputException(
              entry.origin()
                  + " must stand once, but the list has it as well; drop one of the two");
        }
      } else if (!setting.path().equals(STUDY)) {
        requireEmptyLevel(setting, keys);
      }
    }
    return SpecText.ofPaths(entries, keys);
  }

  static Entry entry(YamlSetting setting, Setting<?> key) {
    String origin = setting.value() + ": " + setting.path();
    if (setting.isEmpty()) {
      throw new InvalidInputException(
          origin
              + " must have a value, but has none; write one such as "
              + key.standard().sample()
              + ", or put a # before the line");
    }
    if (setting.isNested() && !(key.form() instanceof Form.Matching)) {
      throw new InvalidInputException(
          origin + " must hold a list of plain values, but nests something in one; write it flat");
    }
    return new Entry(key.name(), setting.text(), origin);
  }

  /** A level whose settings are all commented out is no mistake; all else that has no key is. */
  private static void requireEmptyLevel(YamlSetting setting, List<Setting<?>> keys) {
    List<String> segments = setting.segments();
    for (int levels = 1; levels <= segments.size(); levels++) {
      String path = setting.path(levels);
      String origin = setting.places().get(levels - 1) + ": " + Quoted.bare(setting.path());
      if (keys.stream().anyMatch(key -> key.path().equals(path))) {
        throw new InvalidInputException(
            setting.places().get(levels)
                + ": "
                + path
                + " must hold one value, but has settings below it; write the value behind its colon");
      }
      Optional<? extends Setting<?>> below =
          keys.stream().filter(key -> key.path().startsWith(path + ".")).findFirst();
      if (below.isEmpty()) {
        throw SpecText.unknown(origin, setting.path(), keys);
      }
      if (levels == segments.size() && !setting.isEmpty()) {
        throw InvalidInputException.must(
            origin,
            "hold settings, indented below it",
            setting.isList() ? "a list" : Quoted.text(setting.text()),
            "write them like those of " + below.get().path());
      }
    }
  }
}
