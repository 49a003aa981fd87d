package coldwall.units;

/**
 * A number and its uncertainty.
 *
 * @param value the number
 * @param uncertainty one standard error, or the estimated numerical error
 */
public record Estimate(double value, double uncertainty) {
  /** What is not known. */
  public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN);

  /** A number without any known error. */
  public static Estimate exact(double value) {
    return new Estimate(value, 0);
  }

  /** Whether there is a number. */
  public boolean isKnown() {
    return !Double.isNaN(value);
  }

  /** The number and its error multiplied by a factor. */
  public Estimate times(double factor) {
    return new Estimate(factor * value, Math.abs(factor) * uncertainty);
  }

  /** The ratio to another number, whose error is independent: both relative errors, squared. */
  public Estimate over(Estimate other) {
    double ratio = value / other.value;
    double error = StrictMath.hypot(uncertainty, ratio * other.uncertainty);
    return new Estimate(ratio, error / Math.abs(other.value));
  }
}
