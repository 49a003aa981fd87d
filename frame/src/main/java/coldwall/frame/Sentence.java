package coldwall.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with named values: {@code "NDTR below T_{c} = {peak}"}. Braces behind {@code _} and
 * {@code ^} are markup and stay. The whole sentence stands in one place, where it can be searched
 * for.
 */
public final class Sentence {
  private static final Pattern NAME = Pattern.compile("(?<![_^])\\{(\\w+)}");

  private final String template;
  private final Map<String, String> values = new LinkedHashMap<>();

  private Sentence(String template) {
    this.template = template;
  }

  /** A sentence whose values are still to come. */
  public static Sentence of(String template) {
    return new Sentence(template);
  }

  /** Gives a value. */
  public Sentence with(String name, Object value) {
    values.put(name, value.toString());
    return this;
  }

  /**
   * The sentence.
   *
   * @throws IllegalStateException if a value is missing, or was given and has no place
   */
  @Override
  public String toString() {
    String text = NAME.matcher(template).replaceAll(this::value);
    values
        .keySet()
        .forEach(name -> {
          if (!template.contains("{" + name + "}")) {
            throw new IllegalStateException("no {" + name + "} in: " + template);
          }
        });
    return text;
  }

  private String value(MatchResult place) {
    String value = values.get(place.group(1));
    if (value == null) {
      throw new IllegalStateException("no value for " + place.group() + " in: " + template);
    }
    return Matcher.quoteReplacement(value);
  }
}
