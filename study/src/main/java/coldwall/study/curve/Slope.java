package coldwall.study.curve;

import coldwall.units.Estimate;
import java.util.List;

/** The derivative of the parabola through three values, or of the line through two. */
final class Slope {
  private Slope() {}

  /**
   * The derivative at x.
   *
   * @param nodes where the values are
   * @param values as many
   */
  static Estimate at(double x, double[] nodes, List<Estimate> values) {
    double slope = 0;
    double variance = 0;
    for (int k = 0; k < nodes.length; k++) {
      double weight = weight(nodes, k, x);
      slope += weight * values.get(k).value();
      variance += weight * weight * values.get(k).uncertainty() * values.get(k).uncertainty();
    }
    return new Estimate(slope, Math.sqrt(variance));
  }

  /** The derivative at x of the Lagrange polynomial of node k. */
  private static double weight(double[] nodes, int k, double x) {
    double numerator = 0;
    double denominator = 1;
    for (int j = 0; j < nodes.length; j++) {
      if (j != k) {
        numerator += x - nodes[j];
        denominator *= nodes[k] - nodes[j];
      }
    }
    return (nodes.length == 2 ? 1 : numerator) / denominator;
  }
}
