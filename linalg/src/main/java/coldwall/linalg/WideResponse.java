package coldwall.linalg;

/**
 * Forward substitution of a signed source through eliminated rows, each entry a double times a
 * power of two of its own, like {@link WideVector}: on the way, entries may leave the range of a
 * double and come back to it.
 */
final class WideResponse {
  /** An exponent below all others. */
  private static final int NONE = Integer.MIN_VALUE / 4;

  private final double[][] rows;
  private final double[] exits;
  private final double[] significands;
  private final int[] exponents;

  /**
   * Takes the factors of {@link GthElimination}.
   *
   * @param rows behind the diagonal, the rates into each state at the moment when it went
   * @param exits the rate out of it
   */
  WideResponse(double[][] rows, double[] exits) {
    this.rows = rows;
    this.exits = exits;
    this.significands = new double[exits.length];
    this.exponents = new int[exits.length];
    exponents[0] = NONE;
  }

  /**
   * x_k = (source_k + sum over i before k of x_i R_ik)/exit_k from x_0 = 0.
   *
   * @param source into each state at the moment when it went
   * @param scales the power of two that row k was multiplied by
   */
  double[] to(double[] source, int[] scales) {
    double[] response = new double[source.length];
    for (int k = 1; k < source.length; k++) {
      set(k, source[k]);
      response[k] = Math.scalb(significands[k], exponents[k] + scales[k]);
    }
    return response;
  }

  private void set(int k, double source) {
    // Rates are of order 2^LARGE_EXPONENT, so a source of this exponent is as large as their flow.
    int top = source == 0 ? NONE : Math.getExponent(source) - WideVector.LARGE_EXPONENT;
    for (int i = 1; i < k; i++) {
      if (rows[i][k] != 0 && exponents[i] > top) {
        top = exponents[i];
      }
    }
    double inflow = Math.scalb(source, -top);
    for (int i = 1; i < k; i++) {
      int shift = exponents[i] - top;
      if (shift >= Double.MIN_EXPONENT && rows[i][k] != 0) {
        inflow += significands[i] * rows[i][k] * WideVector.powerOfTwo(shift);
      }
    }
    if (inflow == 0) {
      exponents[k] = NONE;
      return;
    }
    int up = Math.getExponent(inflow);
    int down = Math.getExponent(exits[k]);
    double ratio = Math.scalb(inflow, -up) / Math.scalb(exits[k], -down);
    int shift = Math.getExponent(ratio);
    significands[k] = Math.scalb(ratio, -shift);
    exponents[k] = top + up - down + shift;
  }
}
