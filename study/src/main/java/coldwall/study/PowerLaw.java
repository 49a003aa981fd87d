package coldwall.study;

import java.util.List;

/**
 * A straight line through ln y against ln x, by least squares.
 *
 * <p>If every y has an error, the points are weighted by it and the error of the exponent follows
 * from theirs. Otherwise all weigh the same, and the error follows from the scatter about the line:
 * for computed numbers that is curvature, not noise, so {@link #localExponent} at the ends of the
 * range says more.
 *
 * @param exponent d ln y / d ln x of the line; its uncertainty is NaN for two points without errors
 * @param scatter chi squared per degree of freedom where the points have errors, else the root mean
 *     square relative deviation from the line; NaN for two points
 * @param points what was fitted, by ascending x
 */
record PowerLaw(Estimate exponent, double scatter, List<Point> points) {
  /** A line can always be drawn through two points. */
  private static final int PARAMETERS = 2;

  /** A value above 0 at an x above 0, with its standard error, 0 if it has none. */
  record Point(double x, double y, double error) {
    private double logX() {
      return StrictMath.log(x);
    }

    private double logY() {
      return StrictMath.log(y);
    }

    /** The error of ln y. */
    private double relativeError() {
      return error / y;
    }

    private boolean isUsable() {
      return x > 0 && y > 0 && x <= Double.MAX_VALUE && y <= Double.MAX_VALUE;
    }
  }

  /** Fits the points that a logarithm can show; the exponent is NaN if they are fewer than two. */
  static PowerLaw fit(List<Point> all) {
    List<Point> points = all.stream().filter(Point::isUsable).toList();
    if (points.size() < PARAMETERS) {
      return new PowerLaw(Estimate.NONE, Double.NaN, points);
    }
    boolean weighted = points.stream().allMatch(point -> point.error > 0);
    double[] weights = points.stream().mapToDouble(point -> weighted ? weight(point) : 1).toArray();
    double total = sum(weights);
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < weights.length; i++) {
      meanX += weights[i] * points.get(i).logX() / total;
      meanY += weights[i] * points.get(i).logY() / total;
    }
    double spread = 0;
    double common = 0;
    for (int i = 0; i < weights.length; i++) {
      double x = points.get(i).logX() - meanX;
      spread += weights[i] * x * x;
      common += weights[i] * x * (points.get(i).logY() - meanY);
    }
    double slope = common / spread;
    double perFreedom =
        squares(points, weights, slope, meanX, meanY) / (weights.length - PARAMETERS);
    double error = Math.sqrt((weighted ? 1 : perFreedom) / spread);
    return new PowerLaw(
        new Estimate(slope, error), weighted ? perFreedom : Math.sqrt(perFreedom), points);
  }

  private static double weight(Point point) {
    return 1 / (point.relativeError() * point.relativeError());
  }

  private static double squares(
      List<Point> points, double[] weights, double slope, double meanX, double meanY) {
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      double residual = points.get(i).logY() - meanY - slope * (points.get(i).logX() - meanX);
      squares += weights[i] * residual * residual;
    }
    // Two points lie on their line: 0/0, not rounding over 0.
    return weights.length == PARAMETERS ? 0 : squares;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /**
   * d ln y / d ln x at one of the points: of the parabola through it and its neighbours, at an end
   * through the nearest three, or of the line through two. NaN where that is not known.
   */
  static Estimate localExponent(List<Point> all, int i) {
    List<Point> near =
        all.subList(
            Math.clamp(i - 1, 0, Math.max(0, all.size() - 3)),
            Math.clamp(i + 2, Math.min(3, all.size()), all.size()));
    if (near.size() < PARAMETERS || !near.stream().allMatch(Point::isUsable)) {
      return Estimate.NONE;
    }
    double[] nodes = near.stream().mapToDouble(Point::logX).toArray();
    double slope = 0;
    double variance = 0;
    for (int k = 0; k < nodes.length; k++) {
      double weight = slopeWeight(nodes, k, all.get(i).logX());
      slope += weight * near.get(k).logY();
      variance += StrictMath.pow(weight * near.get(k).relativeError(), 2);
    }
    return new Estimate(slope, Math.sqrt(variance));
  }

  /** The derivative at x of the Lagrange polynomial of node k, for two or three nodes. */
  private static double slopeWeight(double[] nodes, int k, double x) {
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
