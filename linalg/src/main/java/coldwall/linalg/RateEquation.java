package coldwall.linalg;

import coldwall.input.InvalidInputException;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Populations x that balance given sources, x R + s = 0 and sum x = 0, for a chain of jumps with
 * one stationary distribution, as often as wanted from one GTH elimination. Without sources the
 * distribution itself is {@link StationaryDistribution}.
 *
 * <p>States are eliminated in the order of their probability, the likeliest last: the balance is
 * fixed up to a multiple of the distribution, and subtracting that multiple costs digits if the
 * state that it was fixed by is unlikely.
 */
public final class RateEquation {
  private final double[][] rows;
  private final double[] exits;
  private final int[] scales;
  private final double[] stationary;

  /** The states, likeliest first. */
  private final int[] order;

  /**
   * Factors the chain.
   *
   * @param rates row i holds the rates from state i to every state; the diagonal is not read
   * @param states the number of states
   * @throws InvalidInputException if some state cannot reach the states before it
   */
  public RateEquation(double[] rates, int states) {
    stationary = StationaryDistribution.of(rates, states);
    order =
        IntStream.range(0, states)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -stationary[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sorted = new double[states * states];
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        sorted[i * states + j] = rates[order[i] * states + order[j]];
      }
    }
    rows = new double[states][];
    scales = new int[states];
    for (int i = 0; i < states; i++) {
      rows[i] = StationaryDistribution.row(sorted, i, states);
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
   * @param sources s, the population that comes into each state; what its sum lacks of 0 counts as
   *     a source of the likeliest state
   */
  public double[] balance(double[] sources) {
    int states = rows.length;
    double[] flow = new double[states];
    for (int k = 0; k < states; k++) {
      flow[k] = sources[order[k]];
    }
    for (int k = states - 1; k > 0; k--) {
      RowUpdate.add(flow, rows[k], flow[k], 0, k);
    }
    double[] balance = new double[states];
    double sum = 0;
    double[] arriving = new double[rows[0].length];
    for (int k = 0; k < states; k++) {
      double value = k == 0 ? 0 : (flow[k] + arriving[k]) / exits[k];
      RowUpdate.add(arriving, rows[k], value, k + 1, states);
      balance[order[k]] = Math.scalb(value, scales[k]);
      sum += balance[order[k]];
    }
    for (int k = 0; k < states; k++) {
      balance[k] -= sum * stationary[k];
    }
    return balance;
  }
}
