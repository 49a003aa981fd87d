package coldwall.cli.terminal;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text of unknown origin, such as the name of a folder, as a terminal may be given it: a character
 * that a terminal obeys, or that hides or reverses others, is shown by its number.
 */
public final class Plain {
  private static final Set<Integer> OBEYED =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.UNASSIGNED,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private Plain() {}

  /** One line of it. */
  public static String line(String text) {
    return text.codePoints().anyMatch(Plain::isObeyed)
        ? text.codePoints().mapToObj(Plain::shown).collect(Collectors.joining())
        : text;
  }

  /** Several lines, whose ends stay. */
  public static String lines(String text) {
    return text.lines().map(Plain::line).collect(Collectors.joining("\n"))
        + (text.endsWith("\n") ? "\n" : "");
  }

  private static boolean isObeyed(int character) {
    return OBEYED.contains(Character.getType(character));
  }

  private static String shown(int character) {
    return isObeyed(character)
        ? String.format("\\u%04x", character)
        : Character.toString(character);
  }
}
