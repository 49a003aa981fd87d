package coldwall.classical.montecarlo;

import coldwall.units.Estimate;
import java.util.Arrays;

/** The mean of independent values, with its standard error sqrt(variance / (n - 1)). */
public final class SampleMean {
  private SampleMean() {}

  /** Of these values, at least two. */
  public static Estimate of(double[] values) {
    double mean = Arrays.stream(values).reduce(0, Double::sum) / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Estimate(mean, Math.sqrt(squares / (values.length - 1.0) / values.length));
  }

  /** Of so many values, at least two, whose sum and sum of squares these are. */
  static Estimate of(double sum, double squares, int count) {
    double mean = sum / count;
    double variance = Math.max(squares / count - mean * mean, 0);
    return new Estimate(mean, Math.sqrt(variance / (count - 1)));
  }
}
