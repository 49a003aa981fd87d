package coldwall.study.curve;

import coldwall.units.Estimate;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A weighted least-squares polynomial y = c_0 + c_1 x + ..., by the QR decomposition of the
 * weighted design matrix, whose condition number is not squared by it.
 *
 * @param coefficients c_0, c_1, ...
 * @param covariance of the coefficients if the standard errors are those of the points
 * @param chiSquared the weighted sum of squared residuals
 * @param points what was fitted
 */
record LeastSquares(
    RealVector coefficients, RealMatrix covariance, double chiSquared, List<Point> points) {

  /** A value y at x with its standard error, above 0. */
  record Point(double x, double y, double standardError) {}

  /** A line through at least two points at different x. */
  static LeastSquares line(List<Point> points) {
    return fit(points, 2);
  }

  private static LeastSquares fit(List<Point> points, int parameters) {
    RealMatrix design = new Array2DRowRealMatrix(points.size(), parameters);
    RealVector target = new ArrayRealVector(points.size());
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      double entry = 1 / point.standardError;
      target.setEntry(i, entry * point.y);
      for (int power = 0; power < parameters; power++) {
        design.setEntry(i, power, entry);
        entry *= point.x;
      }
    }
    QRDecomposition decomposition = new QRDecomposition(design);
    RealVector coefficients = decomposition.getSolver().solve(target);
    RealMatrix triangle = decomposition.getR().getSubMatrix(0, parameters - 1, 0, parameters - 1);
    RealMatrix inverse = new QRDecomposition(triangle).getSolver().getInverse();
    double norm = design.operate(coefficients).subtract(target).getNorm();
    return new LeastSquares(
        coefficients, inverse.multiplyTransposed(inverse), norm * norm, List.copyOf(points));
  }

  /** How many residuals are free. */
  int freedom() {
    return points.size() - coefficients.getDimension();
  }

  /** Whether the residuals are no larger than noise makes them: two sigmas of chi squared. */
  boolean describesItsPoints() {
    return chiSquared <= freedom() + 2 * Math.sqrt(2.0 * freedom());
  }

  /** c_k and its standard error. */
  Estimate coefficient(int k) {
    return new Estimate(coefficients.getEntry(k), Math.sqrt(covariance.getEntry(k, k)));
  }

  /** The polynomial at x. */
  Estimate at(double x) {
    double[] gradient = new double[coefficients.getDimension()];
    double power = 1;
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] = power;
      power *= x;
    }
    return along(gradient);
  }

  /** A combination of the coefficients. */
  private Estimate along(double... weights) {
    RealVector vector = new ArrayRealVector(weights, false);
    return new Estimate(
        vector.dotProduct(coefficients), Math.sqrt(vector.dotProduct(covariance.operate(vector))));
  }
}
