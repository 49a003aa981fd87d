package coldwall.linalg;

import coldwall.input.InvalidInputException;

/**
 * Populations x that balance given sources, x R + s = 0 and sum x = 0, for a chain of jumps with
 * one stationary distribution, as often as wanted from one GTH elimination. Without sources the
 * distribution itself is {@link StationaryDistribution}.
 */
public final class RateEquation {
  private final double[][] rows;
  private final double[] exits;
  private final int[] scales;
  private final double[] stationary;

  /**
   * Factors the chain.
   *
   * @param rates row i holds the rates from state i to every state; the diagonal is not read
   * @param states the number of states
   * @throws InvalidInputException if some state cannot reach the states before it
   */
  public RateEquation(double[] rates, int states) {
    stationary = StationaryDistribution.of(rates, states);
    rows = new double[states][];
    scales = new int[states];
    for (int i = 0; i < states; i++) {
      rows[i] = StationaryDistribution.row(rates, i, states);
      double largest = 0;
      for (double rate : rows[i]) {
        largest = Math.max(largest, rate);
      }
      scales[i] = largest == 0 ? 0 : -Math.getExponent(largest);
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = Math.scalb(rows[i][j], scales[i]);
      }
    }
    exits = GthElimination.eliminate(rows);
  }

  /** The stationary distribution, each probability right to a few roundings. */
  public double[] stationary() {
    return stationary.clone();
  }

  /**
   * The balance.
   *
   * @param sources s, the population that comes into each state; only their differences from a sum
   *     of 0 into state 0 count
   */
  public double[] balance(double[] sources) {
    int states = rows.length;
    double[] flow = sources.clone();
    for (int k = states - 1; k > 0; k--) {
      RowUpdate.add(flow, rows[k], flow[k], 0, k);
    }
    double[] balance = new double[states];
    double sum = 0;
    double[] arriving = new double[rows[0].length];
    for (int k = 0; k < states; k++) {
      double value = k == 0 ? 0 : (flow[k] + arriving[k]) / exits[k];
      RowUpdate.add(arriving, rows[k], value, k + 1, states);
      balance[k] = Math.scalb(value, scales[k]);
      sum += balance[k];
    }
    for (int k = 0; k < states; k++) {
      balance[k] -= sum * stationary[k];
    }
    return balance;
  }
}
