package coldwall.study;

/**
 * A number and its uncertainty.
 *
 * @param value the number
 * @param uncertainty one standard error, or the estimated numerical error
 */
public record Estimate(double value, double uncertainty) {
  /** What is not known. */
  static final Estimate NONE = new Estimate(Double.NaN, Double.NaN);
}
