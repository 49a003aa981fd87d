package coldwall.quantum.steady;

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
    HOLDS,
    /** It holds to the order in which the equation neglects things, or nearly not. */
    DOUBTFUL,
    /** It does not hold. */
    VIOLATED,
    /** It was not computed, or the question does not arise. */
    NOT_KNOWN
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
