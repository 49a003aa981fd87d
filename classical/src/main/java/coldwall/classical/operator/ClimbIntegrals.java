package coldwall.classical.operator;

/**
 * The integrals of a Boltzmann factor times the Legendre polynomials over the lower part of a panel
 * [-1, 1],
 *
 * <pre>
 * I_k(x) = int_-1^x exp(-a (x - s)) P_k(s) ds
 * </pre>
 *
 * <p>and those with a further factor a (x - s), exact for every a &gt; 0. By parts, from P'_k+1 -
 * P'_k-1 = (2k + 1) P_k,
 *
 * <pre>
 * (2k + 1) I_k + a (I_k+1 - I_k-1) = P_k+1(x) - P_k-1(x)
 * </pre>
 *
 * <p>This is followed upwards from I_0 while k^2 &lt; 9a, where rounding errors grow less than a
 * hundredfold, and beyond solved as a tridiagonal system, which k^2 &gt; 9a keeps from growing.
 */
final class ClimbIntegrals {
  /** Where it is cut, in sizes of the panel: of what is left out exp(-36) is seen. */
  static final int CUT = 3;

  private final double a;

  /** The highest k reached upwards, and where the system ends. */
  private final int reached;

  private final int end;
  private final double[] pivots;

  /**
   * For one panel at one temperature.
   *
   * @param a its half-width over T
   * @param size how many polynomials are wanted
   */
  ClimbIntegrals(double a, int size) {
    this.a = a;
    reached = (int) Math.min(size, 3 * Math.sqrt(a));
    end = reached == size ? size : CUT * size;
    pivots = new double[end];
    for (int k = reached + 1; k < end; k++) {
      pivots[k] = 2 * k + 1 + (k == reached + 1 ? 0 : a * (a / pivots[k - 1]));
    }
  }

  /**
   * The integrals up to x.
   *
   * @param rises P_k+1(x) - P_k-1(x), and x for k = 0
   */
  double[] upTo(double x, double[] rises) {
    double width = a * (1 + x);
    return solved(-StrictMath.expm1(-width) / a, StrictMath.exp(-width), rises);
  }

  /** The integrals with the further factor, by the same equation, differentiated. */
  double[] slopesUpTo(double x, double[] rises) {
    double width = a * (1 + x);
    double left = StrictMath.exp(-width);
    double[] integrals = upTo(x, rises);
    double[] right = new double[end];
    for (int k = 0; k < end; k++) {
      right[k] = rises[k] - (2 * k + 1) * integrals[k];
    }
    return solved(integrals[0] - (1 + x) * left, left + width * left, right);
  }

  private double[] solved(double first, double ofZero, double[] right) {
    double[] found = new double[end + 1];
    found[0] = first;
    for (int k = 0; k < reached; k++) {
      double above = right[k] - (2 * k + 1) * found[k];
      found[k + 1] = k == 0 ? (above + ofZero) / a : found[k - 1] + above / a;
    }
    for (int k = reached + 1; k < end; k++) {
      double factor = k == reached + 1 ? a : a / pivots[k - 1];
      found[k] = right[k] + factor * found[k - 1];
    }
    for (int k = end - 1; k > reached; k--) {
      found[k] = (found[k] - a * found[k + 1]) / pivots[k];
    }
    return found;
  }
}
