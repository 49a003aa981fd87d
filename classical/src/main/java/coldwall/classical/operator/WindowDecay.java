package coldwall.classical.operator;

import coldwall.classical.wall.WallKernels.WindowKernel;

/**
 * How fast the flux densities between two windows fall far from E = 0, where the kernels see only
 * differences of energy: as exp(-kappa E) with M_1(kappa) M_2(kappa) = 1,
 *
 * <pre>
 * M(kappa) = 1 - loss + 1/(2d) [int_0^d exp((kappa - 1/T) x) dx + int_0^d exp(-kappa x) dx]
 * </pre>
 *
 * <p>ln M is convex, 0 at kappa = 0 and at kappa = 1/T, so kappa lies between the two 1/T.
 */
final class WindowDecay {
  private static final int HALVINGS = 40;

  private WindowDecay() {}

  static double between(WindowKernel first, WindowKernel second) {
    double low = 1 / Math.max(first.temperature(), second.temperature());
    double high = 1 / Math.min(first.temperature(), second.temperature());
    if (Double.isInfinite(high)) {
      high = 2 * low;
      while (growth(first, high) + growth(second, high) < 0) {
        high *= 2;
      }
    }
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      if (growth(first, middle) + growth(second, middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** ln M. */
  private static double growth(WindowKernel wall, double kappa) {
    double d = wall.width();
    double loss = wall.loss(2 * d);
    double upward = wall.temperature() == 0 ? 0 : mean((kappa - 1 / wall.temperature()) * d);
    return StrictMath.log1p((upward + mean(-kappa * d)) / 2 - loss);
  }

  /** (exp(z) - 1)/z. */
  private static double mean(double z) {
    return z == 0 ? 1 : StrictMath.expm1(z) / z;
  }
}
