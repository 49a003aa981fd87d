package coldwall.settings;

import coldwall.input.InvalidInputException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a user wrote, key by key, before anything is understood. Every front hands over one of
 * these, so that one parser judges them all.
 *
 * @param entries the texts by their keys, in the order given
 * @param paths what settings are called in a file, by their keys; empty where the user writes flags
 */
public record SpecText(Map<String, Entry> entries, Map<String, String> paths)
    implements Serializable {
  public SpecText {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    paths = Map.copyOf(paths);
  }

  /**
   * One text.
   *
   * @param key what it sets, such as {@code gamma-hot}
   * @param text what was written
   * @param origin where, as the user knows it: {@code --gamma-hot}
   * @param parts where the items of a list stand each by itself in a file; else empty
   */
  public record Entry(String key, String text, String origin, List<Entry> parts)
      implements Serializable {
    public Entry {
      parts = List.copyOf(parts);
    }

    /** A text that stands in one place. */
    public Entry(String key, String text, String origin) {
      this(key, text, origin, List.of());
    }

    /** The items of a list, each with the place where it stands. */
    public List<Entry> items() {
      return parts.isEmpty()
          ? Arrays.stream(text.split(",", -1))
              .map(item -> new Entry(key, item.strip(), origin))
              .toList()
          : parts;
    }

    /** The usual message about this text. */
    public InvalidInputException must(String rule, String remedy) {
      return InvalidInputException.must(origin, rule, Quoted.text(text), remedy);
    }

    String described() {
      return origin + " " + Quoted.text(text);
    }
  }

  /** Texts given as command-line flags, keyed by the flag's name without its dashes. */
  public static SpecText ofFlags(Map<String, String> flags) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    flags.forEach((key, text) -> entries.put(key, new Entry(key, text, "--" + key)));
    return new SpecText(entries, Map.of());
  }

  /**
   * Texts that a user addresses by their paths.
   *
   * @param entries the texts by their keys, in the order given
   * @param keys all settings that there are
   */
  static SpecText ofPaths(Map<String, Entry> entries, List<Setting<?>> keys) {
    return new SpecText(
        entries, keys.stream().collect(Collectors.toMap(Setting::name, Setting::path)));
  }

  /**
   * Texts given as {@code path=value}, one a setting.
   *
   * @param assignments such as {@code junction.hot.temperature=4K}
   * @param keys the settings of the study
   */
  public static SpecText ofAssignments(List<String> assignments, List<Setting<?>> keys) {
    Map<String, Setting<?>> byPath =
        keys.stream().collect(Collectors.toMap(Setting::path, Function.identity()));
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 0) {
        throw InvalidInputException.must(
            "--set",
            "have the form path=value",
            Quoted.text(assignment),
            "write it like junction.hot.temperature=4K");
      }
      String path = assignment.substring(0, equals).strip();
      String origin = "--set " + Quoted.bare(path);
      Setting<?> key =
          Optional.ofNullable(byPath.get(path)).orElseThrow(() -> unknown(origin, path, keys));
      Entry entry = new Entry(key.name(), assignment.substring(equals + 1), origin);
      if (entries.put(key.name(), entry) != null) {
        throw new InvalidInputException(
            origin + " must be given once, but is given twice; drop one of the two");
      }
    }
    return ofPaths(entries, keys);
  }

  /** The message about a path that stands for no setting. */
  static InvalidInputException unknown(String origin, String path, List<Setting<?>> keys) {
    String remedy =
        Nearest.key(path, keys)
            .map(key -> "did you mean " + key.path() + "?")
            .orElse("coldwall init shows all settings of a study");
    return new InvalidInputException(
        origin + " must be a setting of this study, but there is none of that name; " + remedy);
  }

  /** These texts with others in their place, which also displace what they exclude. */
  public SpecText overriddenBy(SpecText others, List<Setting<?>> keys) {
    Map<String, Setting<?>> byName =
        keys.stream().collect(Collectors.toMap(Setting::name, Function.identity()));
    Map<String, Entry> merged = new LinkedHashMap<>(entries);
    for (String name : others.entries.keySet()) {
      Setting<?> key = byName.get(name);
      if (key != null) {
        keys.stream().filter(key::excludes).forEach(other -> merged.remove(other.name()));
      }
    }
    merged.putAll(others.entries);
    return new SpecText(merged, paths);
  }

  /** What is said of these settings alone. */
  public SpecText only(List<Setting<?>> keys) {
    Map<String, Entry> kept = new LinkedHashMap<>();
    for (Setting<?> key : keys) {
      find(key.name()).ifPresent(entry -> kept.put(key.name(), entry));
    }
    return ofPaths(kept, keys);
  }

  /** The text of a key, if it was given. */
  public Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /**
   * What the user calls a setting: {@code --gamma-hot}, or {@code junction.hot.gamma} in a file.
   */
  public String nameOf(String key) {
    return paths.getOrDefault(key, "--" + key);
  }
}
