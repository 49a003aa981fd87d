package coldwall.store;

import coldwall.input.InvalidInputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path as a user types it. */
public final class TypedPath {
  private TypedPath() {}

  /**
   * The path.
   *
   * @param subject what it was typed for, such as {@code --out}
   * @throws InvalidInputException if it is no name on this system
   */
  public static Path of(String subject, String typed) {
    if (typed.isEmpty()) {
      throw InvalidInputException.must(subject, "be a name", "empty", "write one");
    }
    try {
      return Path.of(typed);
    } catch (InvalidPathException _) {
      throw InvalidInputException.must(
          subject,
          "be a name that this system allows",
          "\"" + typed.replaceAll("\\p{Cntrl}", "?") + "\"",
          "write it with other characters, or in a locale that has them, such as C.UTF-8");
    }
  }
}
