package coldwall.units;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Whole numbers as a user types them: in ASCII digits, with nothing but blanks and tabs around.
 * What looks like a number in another script, or hides a line break, is none.
 */
public final class TypedNumber {
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]++");

  private TypedNumber() {}

  /** The number; empty if the text is none, or beyond the range of long. */
  public static OptionalLong whole(String text) {
    String digits = trimmed(text);
    if (!WHOLE.matcher(digits).matches()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(digits));
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  /** A text without the blanks and tabs around it. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }
}
