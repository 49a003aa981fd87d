package coldwall.input;

/**
 * A mistake in what the user asked for, as opposed to a bug: its message is one line that can be
 * shown as it is. "X must ..., but is ...; do ...".
 */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes a whole message; prefer {@link #must} where a value breaks a rule. */
  public InvalidInputException(String message) {
    super(message);
  }

  /**
   * The usual message about one value.
   *
   * @param subject what is wrong, such as "the box length"
   * @param rule what must hold, such as "be positive and finite"
   * @param value what it is instead, printed in full
   * @param remedy what to do, such as "give a length such as 2.2"
   */
  public static InvalidInputException must(
      String subject, String rule, Object value, String remedy) {
    return new InvalidInputException(
        subject + " must " + rule + ", but is " + value + "; " + remedy);
  }

  /** Throws unless the value is positive and finite. */
  public static void requirePositive(String subject, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw must(subject, "be positive and finite", value, "give a number above 0");
    }
  }

  /** Throws unless there are at least so many. */
  public static void requireCount(String subject, long fewest, long count) {
    if (count < fewest) {
      throw must(subject, "be at least " + fewest, count, "give more of them");
    }
  }

  /** Throws unless the value is finite. */
  public static void requireFinite(String subject, double value) {
    if (!Double.isFinite(value)) {
      throw must(subject, "be finite", value, "give a number");
    }
  }

  /** Throws unless the value is a temperature: finite and at least 0. */
  public static void requireTemperature(String subject, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw must(subject, "be finite and at least 0", value, "give a number such as 5");
    }
  }
}
