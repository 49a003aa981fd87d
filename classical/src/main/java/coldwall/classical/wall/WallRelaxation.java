package coldwall.classical.wall;

import coldwall.system.Contact;
import java.util.function.IntToDoubleFunction;

/**
 * How fast collisions with one wall alone bring a particle to the bath's temperature: the largest
 * value rho of the spectrum of the collision operator on functions of mean zero (docs/PHYSICS.md
 * 2.3). With t = T/E_max and x = d/T,
 *
 * <pre>
 * maxwell          rho = 1 - accommodation
 * uniform on E_max 1 - rho = t (1 - exp(-1/t))
 * window d         1 - rho = min{ (1 - exp(-x))/x, 1/2 + (1 - exp(-x))/(2x) - 2 (1 - exp(-x/2))/x }
 * </pre>
 *
 * <p>The spectrum of the Metropolis walls is continuous up to rho: a grid sees it only in the limit
 * of many cells. Relative error of both numbers about 1e-15.
 *
 * @param spectralRadius rho, from 0 (one collision suffices) to 1 (never: Metropolis at T = 0); NaN
 *     if unknown
 * @param gap 1 - rho, kept beside it because either may be tiny
 */
public record WallRelaxation(double spectralRadius, double gap) {
  private static final double SERIES_BELOW = 0.5;

  /** What is said of a wall whose spectrum nobody has worked out. */
  static final WallRelaxation UNKNOWN = new WallRelaxation(Double.NaN, Double.NaN);

  /** The relaxation at this contact's classical wall; NaN if it is not known. */
  public static WallRelaxation at(Contact contact) {
    return WallKernels.of(contact, 1).relaxation();
  }

  /**
   * N* = -1/ln(rho), the collisions in which the slowest deviation falls by a factor e; 0 if one
   * collision suffices, infinite if it never dies, NaN if it is not known.
   */
  public double collisions() {
    double logarithm = gap < 0.5 ? StrictMath.log1p(-gap) : StrictMath.log(spectralRadius);
    return logarithm == 0 ? Double.POSITIVE_INFINITY : -1 / logarithm;
  }

  /** The rejection at E = 0 is the largest one, and bounds a spectrum without eigenvalues. */
  static WallRelaxation ofUniform(double reach) {
    double gap = acceptedShare(reach);
    if (reach < SERIES_BELOW) {
      return new WallRelaxation(-series(reach, 1, k -> 1.0), gap);
    }
    return new WallRelaxation(1 - gap, gap);
  }

  /** Either the rejection at E = 0 or the random walk far from it is slowest. */
  static WallRelaxation ofWindow(double reach) {
    double walk =
        reach < SERIES_BELOW
            ? series(reach, 2, k -> 0.5 - StrictMath.scalb(1, -k))
            : 0.5 + acceptedShare(reach) / 2 - acceptedShare(reach / 2);
    double gap = Math.min(acceptedShare(reach), walk);
    return new WallRelaxation(1 - gap, gap);
  }

  /** (1 - exp(-x))/x: the accepted share at rest of proposals up to x T. */
  static double acceptedShare(double x) {
    return x == Double.POSITIVE_INFINITY ? 0 : -StrictMath.expm1(-x) / x;
  }

  /** The sum of factor(k) (-x)^k/(k + 1)! over k &gt;= first. */
  private static double series(double x, int first, IntToDoubleFunction factor) {
    double sum = 0;
    double term = 1;
    for (int k = 1; k <= 20; k++) {
      term *= -x / (k + 1);
      if (k >= first) {
        sum += factor.applyAsDouble(k) * term;
      }
    }
    return sum;
  }
}
