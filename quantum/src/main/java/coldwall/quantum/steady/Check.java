package coldwall.quantum.steady;

import java.util.Arrays;

/**
 * One thing that a steady state should fulfil.
 *
 * @param name what was asked
 * @param verdict the answer
 * @param value the number behind it; NaN if there is none
 * @param finding what was found, a phrase
 * @param remedy what to do if it does not hold; empty if it does
 */
public record Check(String name, Verdict verdict, double value, String finding, String remedy) {

  /** The answers. */
  public enum Verdict {
    /** It holds, to rounding errors. */
    HOLDS("holds", 0),
    /** It holds to the order in which the equation neglects things, or nearly not. */
    DOUBTFUL("doubtful", 1),
    /** It does not hold. */
    VIOLATED("violated", 2),
    /** It was not computed, or the question does not arise. */
    NOT_KNOWN("not known", Double.NaN);

    private final String words;
    private final double number;

    Verdict(String words, double number) {
      this.words = words;
      this.number = number;
    }

    /** In tables and sentences. */
    public String words() {
      return words;
    }

    /** As it is stored: the worse, the higher; NaN if it is not known. */
    public double number() {
      return number;
    }

    /** The one that is stored as this number. */
    public static Verdict of(double number) {
      return Arrays.stream(values())
          .filter(verdict -> verdict.number == number)
          .findFirst()
          .orElse(NOT_KNOWN);
    }

    /** Whether something is to be said against the state. */
    public boolean isWrong() {
      return this == DOUBTFUL || this == VIOLATED;
    }
  }

  static Check holds(String name, double value, String finding) {
    return new Check(name, Verdict.HOLDS, value, finding, "");
  }

  static Check unknown(String name, String finding) {
    return new Check(name, Verdict.NOT_KNOWN, Double.NaN, finding, "");
  }

  /** By size: rounding errors, a neglected order, or more. */
  static Check graded(
      String name, double value, double rounding, double order, String finding, String remedy) {
    if (value <= rounding) {
      return holds(name, value, finding);
    }
    return new Check(
        name, value <= order ? Verdict.DOUBTFUL : Verdict.VIOLATED, value, finding, remedy);
  }
}
