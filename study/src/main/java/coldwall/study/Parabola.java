package coldwall.study;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A weighted least-squares parabola y = a + b x + c x^2.
 *
 * @param coefficients a, b, c
 * @param covariance of the coefficients
 * @param chiSquared the weighted sum of squared residuals
 * @param points what was fitted
 */
record Parabola(
    RealVector coefficients, RealMatrix covariance, double chiSquared, List<Point> points) {
  private static final int PARAMETERS = 3;

  /** A measured value y at x with its standard error, above 0. */
  record Point(double x, double y, double standardError) {}

  /** Fits at least three points at different x. */
  static Parabola fit(List<Point> points) {
    double[][] design = new double[points.size()][];
    double[] target = new double[points.size()];
    for (int i = 0; i < target.length; i++) {
      Point point = points.get(i);
      double weight = 1 / point.standardError;
      design[i] = new double[] {weight, weight * point.x, weight * point.x * point.x};
      target[i] = weight * point.y;
    }
    RealMatrix matrix = new Array2DRowRealMatrix(design, false);
    RealVector vector = new ArrayRealVector(target, false);
    RealMatrix covariance =
        new QRDecomposition(matrix.transposeMultiply(matrix)).getSolver().getInverse();
    RealVector coefficients = covariance.operate(matrix.preMultiply(vector));
    double norm = matrix.operate(coefficients).subtract(vector).getNorm();
    return new Parabola(coefficients, covariance, norm * norm, List.copyOf(points));
  }

  /** Whether the residuals are no larger than noise makes them: two sigmas of chi squared. */
  boolean describesItsPoints() {
    double freedom = points.size() - PARAMETERS;
    return chiSquared <= freedom + 2 * Math.sqrt(2 * freedom);
  }

  /** Whether there is a maximum among the fitted points. */
  boolean hasPeakInside() {
    double x = peakPosition();
    double lowest = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double highest = points.stream().mapToDouble(Point::x).max().orElseThrow();
    return coefficients.getEntry(2) < 0 && x >= lowest && x <= highest;
  }

  double peakPosition() {
    return -coefficients.getEntry(1) / (2 * coefficients.getEntry(2));
  }

  double peakPositionError() {
    double curvature = coefficients.getEntry(2);
    return standardError(0, -1 / (2 * curvature), -peakPosition() / curvature);
  }

  Estimate at(double x) {
    double value =
        coefficients.getEntry(0) + x * (coefficients.getEntry(1) + x * coefficients.getEntry(2));
    return new Estimate(value, standardError(1, x, x * x));
  }

  private double standardError(double... gradient) {
    RealVector vector = new ArrayRealVector(gradient, false);
    return Math.sqrt(vector.dotProduct(covariance.operate(vector)));
  }
}
