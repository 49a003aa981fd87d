package coldwall.classical.operator;

/**
 * The integrals of a Boltzmann factor times the Legendre polynomials over the lower part of a panel
 * [-1, 1],
 *
 * <pre>
 * I_k(x) = int_-1^x exp(-a (x - s)) P_k(s) ds
 * </pre>
 *
 * <p>and those with a further factor a (x - s), for any a &gt; 0 without quadrature. By parts, from
 * P'_k+1 - P'_k-1 = (2k + 1) P_k,
 *
 * <pre>
 * (2k + 1) I_k + a (I_k+1 - I_k-1) = P_k+1(x) - P_k-1(x)
 * </pre>
 *
 * <p>This is followed upwards from I_0 as long as k^2 &lt; 9a, where an error grows a hundredfold
 * at most, exp(k^2/2a). What is beyond is a tridiagonal system: its solution that falls with k, as
 * the integrals do, is found without pivots, for its pivots are positive.
 */
final class ClimbIntegrals {
  /** The system ends at this many times the size of the panel: exp(-36) of the cut is seen. */
  static final int CUT = 3;

  private final double a;

  /** The last k that is reached upwards. */
  private final int reached;

  /** The inverses of the pivots of the tridiagonal system, and those times a. */
  private final double[] inverses;

  private final double[] factors;

  /**
   * For one panel at one temperature.
   *
   * @param a the half-width of the panel over T
   * @param size how many polynomials are wanted
   */
  ClimbIntegrals(double a, int size) {
    this.a = a;
    reached = (int) Math.min(size, 3 * Math.sqrt(a));
    int end = reached == size ? size : CUT * size;
    inverses = new double[end];
    factors = new double[end];
    double factor = 0;
    for (int k = reached + 1; k < end; k++) {
      inverses[k] = 1 / (2 * k + 1 + a * factor);
      factor = a * inverses[k];
      factors[k] = factor;
    }
  }

  /**
   * The integrals up to x, and some more.
   *
   * @param rises P_k+1(x) - P_k-1(x), and x for k = 0, as {@link GaussPanel#rises} gives them
   */
  double[] upTo(double x, double[] rises) {
    double lost = StrictMath.expm1(-a * (1 + x));
    return solved(-lost / a, 1 + lost, rises);
  }

  /** The integrals with the further factor: the same equation, differentiated in a. */
  double[] slopesUpTo(double x, double[] rises) {
    double lost = StrictMath.expm1(-a * (1 + x));
    double[] slopes = solved(-lost / a, 1 + lost, rises);
    double first = slopes[0] - (1 + x) * (1 + lost);
    for (int k = 0; k < inverses.length; k++) {
      slopes[k] = rises[k] - (2 * k + 1) * slopes[k];
    }
    return solved(first, (1 + a * (1 + x)) * (1 + lost), slopes);
  }

  /**
   * The solution of the equation.
   *
   * @param first I_0
   * @param bottom what s = -1 adds to the right side for k = 0
   */
  private double[] solved(double first, double bottom, double[] right) {
    double[] found = new double[inverses.length + 1];
    found[0] = first;
    for (int k = 0; k < reached; k++) {
      double below = k == 0 ? bottom / a : found[k - 1];
      found[k + 1] = below + (right[k] - (2 * k + 1) * found[k]) / a;
    }
    for (int k = reached + 1; k < inverses.length; k++) {
      double factor = k == reached + 1 ? a : factors[k - 1];
      found[k] = right[k] + factor * found[k - 1];
    }
    for (int k = inverses.length - 1; k > reached; k--) {
      found[k] = found[k] * inverses[k] - factors[k] * found[k + 1];
    }
    return found;
  }
}
