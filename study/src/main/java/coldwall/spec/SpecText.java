package coldwall.spec;

import coldwall.junction.InvalidInputException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user wrote, key by key, before anything is understood. Every front (flags today) hands
 * over one of these, so that one parser judges them all.
 *
 * @param entries the texts by their keys, in the order given
 */
public record SpecText(Map<String, Entry> entries) {
  public SpecText {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * One text.
   *
   * @param key what it sets, such as {@code gamma-hot}
   * @param text what was written
   * @param origin where, as the user knows it: {@code --gamma-hot}
   */
  public record Entry(String key, String text, String origin) {

    /** The usual message about this text. */
    public InvalidInputException must(String rule, String remedy) {
      return InvalidInputException.must(origin, rule, "\"" + text + "\"", remedy);
    }

    String described() {
      return origin + " \"" + text + "\"";
    }
  }

  /** Texts given as command-line flags, keyed by the flag's name without its dashes. */
  public static SpecText ofFlags(Map<String, String> flags) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    flags.forEach((key, text) -> entries.put(key, new Entry(key, text, "--" + key)));
    return new SpecText(entries);
  }

  /** The text of a key, if it was given. */
  public Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
