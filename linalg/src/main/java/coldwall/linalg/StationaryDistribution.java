package coldwall.linalg;

import coldwall.input.InvalidInputException;

/**
 * The stationary distribution of a continuous-time Markov chain by GTH elimination
 * [GrassmannTaksarHeyman1985]: Gaussian elimination without a single subtraction, so that every
 * probability, however small, is right to a few rounding errors. No threshold is used.
 *
 * <p>Rates may span the whole range of a double: rows are scaled by powers of two, which is exact,
 * and probabilities are kept with exponents of their own until the end. What is lost: a way out of
 * a state that is taken less than once in 1e307 times counts as closed, in the chain itself or in
 * one left by elimination; probabilities below 1e-308 are rounded to what a double can hold.
 *
 * <p>Only +, * and / in a fixed order: the same bits on every machine. Cost: N^3/3 multiply-adds,
 * blocked (see {@link GthElimination}), and a copy of the rates.
 */
public final class StationaryDistribution {
  private StationaryDistribution() {}

  /**
   * Solves p R = 0, sum p = 1.
   *
   * @param rates row i holds the rates from state i to every state; the diagonal is not read
   * @param states the number of states
   * @throws InvalidInputException if some state cannot reach the states before it: the chain is
   *     reducible, or its last states should come first
   */
  public static double[] of(double[] rates, int states) {
    double[][] rows = new double[states][];
    int[] scales = new int[states];
    for (int i = 0; i < states; i++) {
      rows[i] = row(rates, i, states);
      scales[i] = scale(rows[i]);
    }
    double[] exits = GthElimination.eliminate(rows);
    WideVector weights = substitute(rows, exits);
    for (int i = 0; i < states; i++) {
      weights.scale(i, scales[i]);
    }
    return weights.normalised();
  }

  /** A copy of one row; padded to end with a cache line, so that all rows are aligned alike. */
  static double[] row(double[] rates, int i, int states) {
    double[] row = new double[((states + 1) & ~7) + 6];
    System.arraycopy(rates, i * states, row, 0, states);
    row[i] = 0;
    return row;
  }

  /** Brings the largest rate of a row near 2^1000, exactly; returns the power of two used. */
  private static int scale(double[] row) {
    double largest = 0;
    for (double rate : row) {
      if (rate > largest) {
        largest = rate;
      }
    }
    if (largest == 0) {
      return 0;
    }
    int power = WideVector.LARGE_EXPONENT - Math.getExponent(largest);
    double first = WideVector.powerOfTwo(power / 2);
    double second = WideVector.powerOfTwo(power - power / 2);
    for (int j = 0; j < row.length; j++) {
      row[j] = row[j] * first * second;
    }
    return power;
  }

  /** Every state's probability is the flow into it from the states before, over its exit rate. */
  private static WideVector substitute(double[][] rows, double[] exits) {
    WideVector weights = new WideVector(rows.length);
    weights.start();
    for (int k = 0; k < rows.length; k++) {
      if (k > 0) {
        weights.set(k, rows, exits[k]);
      }
      weights.spread(k, rows[k]);
    }
    return weights;
  }
}
