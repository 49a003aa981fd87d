package coldwall.settings;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds when a setting is not given: stated here and nowhere else.
 *
 * @param <T> what the setting's text stands for
 * @param words for the help; empty if there is no default
 * @param sample a text that can stand there: the default if it is fixed, else an example
 * @param isFixed whether it is the same whatever the other settings are
 * @param isBare whether it is a bare number, which says nothing where others have SI units
 * @param value computes it from other settings; null if it is fixed, or if there is none
 */
public record Standard<T>(
    String words,
    String sample,
    boolean isFixed,
    boolean isBare,
    @Nullable Function<SettingsReader, T> value) {

  /** No default: without the setting, what it is about is left out. */
  static <T> Standard<T> none(String example) {
    return new Standard<>("", example, false, false, null);
  }

  /** The same text always. */
  public static <T> Standard<T> fixed(String text) {
    return fixed(text, text);
  }

  /** The same text always, explained in words. */
  public static <T> Standard<T> fixed(String text, String words) {
    return new Standard<>(words, text, true, true, null);
  }

  /** What follows from other settings. */
  public static <T> Standard<T> from(
      String words, String example, Function<SettingsReader, T> value) {
    return new Standard<>(words, example, false, false, value);
  }

  /** The same in natural units only: where quantities have SI units the setting must be given. */
  public static <T> Standard<T> bare(
      String words, String example, Function<SettingsReader, T> value) {
    return new Standard<>(words, example, false, true, value);
  }

  /** The same default, which a file to start from shows as an example only. */
  public Standard<T> asExample() {
    return new Standard<>(words, sample, false, isBare, value);
  }

  /** The same default with another example. */
  Standard<T> withSample(String example) {
    return new Standard<>(words, example, isFixed, isBare, value);
  }
}
