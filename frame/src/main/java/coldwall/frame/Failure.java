package coldwall.frame;

import coldwall.input.InvalidInputException;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why a point could not be solved, in one line. */
public final class Failure {
  private Failure() {}

  public static String text(RuntimeException failure) {
    if (failure instanceof InvalidInputException) {
      return oneLine(Objects.requireNonNullElse(failure.getMessage(), "wrong input"));
    }
    return "a bug, please report it: " + oneLine(failure.toString());
  }

  private static String oneLine(String text) {
    return text.lines().collect(Collectors.joining(" "));
  }
}
