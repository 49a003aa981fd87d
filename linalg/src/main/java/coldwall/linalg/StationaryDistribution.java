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
 * <p>The factors also give how the distribution responds to a source, see {@link #response}.
 *
 * <p>Only +, * and / in a fixed order: the same bits on every machine. Cost: N^3/3 multiply-adds,
 * blocked (see {@link GthElimination}), and a copy of the rates.
 */
public final class StationaryDistribution {
  private final double[][] rows;
  private final double[] exits;
  private final int[] scales;
  private final double[] probabilities;

  private StationaryDistribution(double[] rates, int states) {
    this.rows = new double[states][];
    this.scales = new int[states];
    for (int i = 0; i < states; i++) {
      rows[i] = row(rates, i, states);
      scales[i] = scale(rows[i]);
    }
    this.exits = GthElimination.eliminate(rows);
    WideVector weights = substitute(rows, exits);
    for (int i = 0; i < states; i++) {
      weights.scale(i, scales[i]);
    }
    this.probabilities = weights.normalised();
  }

  /**
   * Solves p R = 0, sum p = 1.
   *
   * @param rates row i holds the rates from state i to every state; the diagonal is not read
   * @param states the number of states
   * @throws InvalidInputException if some state cannot reach the states before it: the chain is
   *     reducible, or its last states should come first
   */
  public static double[] of(double[] rates, int states) {
    return solve(rates, states).probabilities;
  }

  /** The same, with the factors kept. */
  public static StationaryDistribution solve(double[] rates, int states) {
    return new StationaryDistribution(rates, states);
  }

  /** p. */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /**
   * Solves x R + source = 0, sum x = 0: what a steady source and sink adds to the distribution, or
   * the derivative of p if the source is p dR. One more substitution with the same factors. Sources
   * of one sign behind the first state give x, up to its share of p, without a subtraction.
   *
   * @param source into each state; what the entries miss of a sum of 0 goes into the first state
   */
  public double[] response(double[] source) {
    double[] eliminated = source.clone();
    for (int k = rows.length - 1; k > 0; k--) {
      RowUpdate.add(eliminated, rows[k], eliminated[k], 0, k);
    }
    double[] response = new WideResponse(rows, exits).to(eliminated, scales);
    double total = 0;
    for (int k = response.length - 1; k > 0; k--) {
      total += response[k];
    }
    for (int k = 0; k < response.length; k++) {
      response[k] -= total * probabilities[k];
    }
    return response;
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
