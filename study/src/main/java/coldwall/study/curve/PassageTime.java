package coldwall.study.curve;

import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A sampled curve by the time that heat takes to pass, which varies much less than the current:
 * with y = sqrt(T_c/T_h),
 *
 * <pre>
 * J = (T_h - T_c)/tau(y),   tau = c_0/y + c_1 + c_2 y + ...
 * </pre>
 *
 * <p>For two Maxwell walls of any accommodations the first two terms are exact (docs/PHYSICS.md
 * 2.2); any tau that is smooth on a stretch of y is met by a few more. Least squares of the
 * currents by Gauss-Newton steps. All points weigh alike, for the standard errors are themselves
 * sampled: a particle that was slow once lowers a current and raises its error, and weights would
 * favour those that came out high. The covariance is that of the points' own errors.
 *
 * @param hot T_h
 * @param coefficients c_0, c_1, ...
 * @param covariance of the coefficients
 * @param chiSquared the sum of squared residuals over their errors
 * @param points how many were fitted
 */
record PassageTime(
    double hot, RealVector coefficients, RealMatrix covariance, double chiSquared, int points) {
  private static final int STEPS = 20;
  private static final double CONVERGED = 1e-10;
  private static final int SCAN = 64;
  private static final int HALVINGS = 60;

  /** The fit with this many terms; none if the points admit none, such as where J &lt;= 0. */
  static Optional<PassageTime> fit(List<Sample> samples, double hot, int terms) {
    RealVector coefficients = start(samples, hot, terms);
    for (int step = 0; step < STEPS; step++) {
      PassageTime now =
          new PassageTime(hot, coefficients, MatrixUtils.createRealMatrix(terms, terms), 0, 0);
      if (!now.isPositive(samples)) {
        return Optional.empty();
      }
      RealMatrix jacobian = new Array2DRowRealMatrix(samples.size(), terms);
      RealVector residuals = new ArrayRealVector(samples.size());
      double chiSquared = 0;
      for (int i = 0; i < samples.size(); i++) {
        Sample sample = samples.get(i);
        double y = now.root(sample.cold());
        jacobian.setRow(i, now.currentGradient(y));
        double residual = sample.current() - now.currentAt(y);
        residuals.setEntry(i, residual);
        chiSquared += residual * residual / (sample.uncertainty() * sample.uncertainty());
      }
      QRDecomposition decomposition = new QRDecomposition(jacobian);
      if (!decomposition.getSolver().isNonSingular()) {
        return Optional.empty();
      }
      RealVector change = decomposition.getSolver().solve(residuals);
      if (change.getNorm() <= CONVERGED * coefficients.getNorm()) {
        RealMatrix covariance = covariance(decomposition, jacobian, samples, terms);
        return Optional.of(
            new PassageTime(hot, coefficients, covariance, chiSquared, samples.size()));
      }
      coefficients = coefficients.add(change);
    }
    return Optional.empty();
  }

  /** Least squares of T_h - T_c = J tau: linear, and near enough to start from. */
  private static RealVector start(List<Sample> samples, double hot, int terms) {
    RealMatrix design = new Array2DRowRealMatrix(samples.size(), terms);
    RealVector bias = new ArrayRealVector(samples.size());
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      double[] row = basis(Math.sqrt(sample.cold() / hot), terms);
      for (int k = 0; k < terms; k++) {
        design.setEntry(i, k, sample.current() * row[k]);
      }
      bias.setEntry(i, hot - sample.cold());
    }
    QRDecomposition decomposition = new QRDecomposition(design);
    return decomposition.getSolver().isNonSingular()
        ? decomposition.getSolver().solve(bias)
        : new ArrayRealVector(terms);
  }

  /** P X^T S X P, with P the inverse of X^T X and S the variances of the points. */
  private static RealMatrix covariance(
      QRDecomposition decomposition, RealMatrix jacobian, List<Sample> samples, int terms) {
    RealMatrix triangle = decomposition.getR().getSubMatrix(0, terms - 1, 0, terms - 1);
    RealMatrix inverse = new QRDecomposition(triangle).getSolver().getInverse();
    RealMatrix product = inverse.multiplyTransposed(inverse);
    RealMatrix scatter = new Array2DRowRealMatrix(terms, terms);
    for (int i = 0; i < samples.size(); i++) {
      RealVector row = jacobian.getRowVector(i);
      double error = samples.get(i).uncertainty();
      scatter = scatter.add(row.outerProduct(row).scalarMultiply(error * error));
    }
    return product.multiply(scatter).multiply(product);
  }

  private boolean isPositive(List<Sample> samples) {
    return samples.stream().allMatch(sample -> tau(root(sample.cold())) > 0);
  }

  private double root(double cold) {
    return Math.sqrt(cold / hot);
  }

  /** 1/y, 1, y, ... */
  private static double[] basis(double y, int terms) {
    double[] basis = new double[terms];
    double power = 1 / y;
    for (int k = 0; k < terms; k++) {
      basis[k] = power;
      power *= y;
    }
    return basis;
  }

  private double tau(double y) {
    return coefficients.dotProduct(new ArrayRealVector(basis(y, terms()), false));
  }

  private int terms() {
    return coefficients.getDimension();
  }

  /** The derivatives of the basis. */
  private double[] basisSlope(double y) {
    double[] slope = basis(y, terms());
    for (int k = 0; k < slope.length; k++) {
      slope[k] *= (k - 1) / y;
    }
    return slope;
  }

  private double currentAt(double y) {
    return hot * (1 - y * y) / tau(y);
  }

  /** How the current changes with the coefficients. */
  private double[] currentGradient(double y) {
    double[] gradient = basis(y, terms());
    double factor = -currentAt(y) / tau(y);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] *= factor;
    }
    return gradient;
  }

  /** How far two standard errors of chi squared allow; no free residual describes nothing. */
  boolean describesItsPoints() {
    int freedom = points - terms();
    return freedom > 0 && chiSquared <= freedom + 2 * Math.sqrt(2.0 * freedom);
  }

  /** J at this T_c. */
  Estimate current(double cold) {
    double y = root(cold);
    return new Estimate(currentAt(y), error(currentGradient(y)));
  }

  /** dJ/d(T_h - T_c) at T_c -&gt; T_h, 1/tau(1). */
  Estimate conductance() {
    double tau = tau(1);
    return new Estimate(1 / tau, error(basis(1, terms())) / (tau * tau));
  }

  /** The highest peak of J in this range of T_c, if it has one there. */
  OptionalDouble peak(double low, double high) {
    double from = root(low);
    double step = (root(high) - from) / SCAN;
    double best = Double.NaN;
    for (int i = 0; i < SCAN; i++) {
      double y = from + i * step;
      if (falling(y) < 0 && falling(y + step) >= 0) {
        double peak = crossing(y, y + step);
        best = currentAt(peak) > currentAt(best) || Double.isNaN(best) ? peak : best;
      }
    }
    return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(hot * best * best);
  }

  private double crossing(double below, double above) {
    double low = below;
    double high = above;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (falling(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** -tau^2/T_h times dJ/dy. */
  private double falling(double y) {
    RealVector slope = new ArrayRealVector(basisSlope(y), false);
    return 2 * y * tau(y) + (1 - y * y) * coefficients.dotProduct(slope);
  }

  /**
   * The standard error of a peak at this T_c: how far from it the slope of the curve is still 0
   * within its error, on the side where that is farther, in this range [Fieller1954].
   */
  double peakError(double cold, double low, double high) {
    double peak = root(cold);
    double below = root(cold) - flat(peak, root(low));
    double above = flat(peak, root(high)) - peak;
    return hot * Math.max(below * (2 * peak - below), above * (2 * peak + above));
  }

  /** Where, from the peak to this end, the slope is no longer 0 within its error. */
  private double flat(double peak, double end) {
    double near = peak;
    double far = end;
    for (int i = 1; i <= SCAN && far == end; i++) {
      double y = peak + i * (end - peak) / (SCAN + 1);
      if (isFlat(y)) {
        near = y;
      } else {
        far = y;
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (isFlat(middle)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return near;
  }

  private boolean isFlat(double y) {
    double[] value = basis(y, terms());
    double[] slope = basisSlope(y);
    double[] gradient = new double[terms()];
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] = 2 * y * value[k] + (1 - y * y) * slope[k];
    }
    return Math.abs(falling(y)) <= error(gradient);
  }

  private double error(double[] gradient) {
    RealVector vector = new ArrayRealVector(gradient, false);
    return Math.sqrt(Math.max(0, vector.dotProduct(covariance.operate(vector))));
  }
}
