package coldwall.classical.wall;

/**
 * Integrals of the acceptance exp(-x/T) over upward steps x, well-conditioned and good at T = 0.
 */
final class Boltzmann {
  private static final double SERIES_BELOW = 0.5;
  private static final int SERIES_TERMS = 18;

  private Boltzmann() {}

  /** The integral of exp(-x/T) over 0 &lt;= x &lt;= width. */
  static double steps(double width, double temperature) {
    return temperature == 0 ? 0 : -temperature * StrictMath.expm1(-width / temperature);
  }

  /** The integral of x exp(-x/T) over 0 &lt;= x &lt;= width. */
  static double heat(double width, double temperature) {
    if (temperature == 0) {
      return 0;
    }
    double z = width / temperature;
    if (z < SERIES_BELOW) {
      return width * width / 2 + heatLost(width, temperature);
    }
    return temperature * temperature * (-StrictMath.expm1(-z) - z * StrictMath.exp(-z));
  }

  /** What the same integral lacks of width^2/2, its value at infinite temperature; negative. */
  static double heatLost(double width, double temperature) {
    double z = width / temperature;
    if (!(z < SERIES_BELOW)) {
      return heat(width, temperature) - width * width / 2;
    }
    double sum = 0;
    double term = width * width;
    for (int k = 1; k <= SERIES_TERMS; k++) {
      term *= -z / k;
      sum += term / (k + 2);
    }
    return sum;
  }

  /** The derivative of {@link #steps} in T: the integral of x/T^2 exp(-x/T). At T = 0, 1. */
  static double stepsSlope(double width, double temperature) {
    return temperature == 0
        ? (width > 0 ? 1 : 0)
        : heat(width, temperature) / temperature / temperature;
  }

  /** The derivative of {@link #heat} in T: the integral of (x/T)^2 exp(-x/T). */
  static double heatSlope(double width, double temperature) {
    if (temperature == 0) {
      return 0;
    }
    double z = width / temperature;
    if (!(z < SERIES_BELOW)) {
      // Beyond this z the exponential is 0, and z^2 might not be finite.
      double left = z < 1000 ? StrictMath.exp(-z) * (2 + z * (2 + z)) : 0;
      return temperature * (2 - left);
    }
    double sum = 0;
    double term = width * z * z;
    for (int k = 0; k <= SERIES_TERMS; k++) {
      sum += term / (k + 3);
      term *= -z / (k + 1);
    }
    return sum;
  }

  /** Whether steps of this width are small against T, so that gains and losses nearly cancel. */
  static boolean isNearlyFree(double width, double temperature) {
    return width < SERIES_BELOW * temperature;
  }
}
