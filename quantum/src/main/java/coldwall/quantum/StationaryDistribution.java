package coldwall.quantum;

/**
 * The stationary distribution of a continuous-time Markov chain by GTH elimination
 * [GrassmannTaksarHeyman1985]: Gaussian elimination without a single subtraction, so that every
 * probability, however small, is right to a few rounding errors. No threshold is used.
 *
 * <p>Cost: N^3/3 multiply-adds.
 */
final class StationaryDistribution {
  private StationaryDistribution() {}

  /**
   * Solves p R = 0, sum p = 1.
   *
   * @param rates row i holds the rates from state i to every state; the diagonal is not read;
   *     overwritten
   * @param states the number of states
   * @throws IllegalArgumentException if some state cannot reach the states before it: the chain is
   *     reducible, or its last states should come first
   */
  static double[] of(double[] rates, int states) {
    for (int k = states - 1; k > 0; k--) {
      eliminate(rates, states, k);
    }
    return substitute(rates, states);
  }

  /** Removes state k: paths through it become rates between the states before it. */
  private static void eliminate(double[] rates, int states, int k) {
    int rowK = k * states;
    double exit = 0;
    for (int j = 0; j < k; j++) {
      exit += rates[rowK + j];
    }
    if (!(exit > 0)) {
      throw new IllegalArgumentException(
          "The chain is reducible: state " + k + " cannot reach any state before it.");
    }
    for (int i = 0; i < k; i++) {
      int rowI = i * states;
      double share = rates[rowI + k] / exit;
      rates[rowI + k] = share;
      if (share != 0) {
        for (int j = 0; j < k; j++) {
          rates[rowI + j] += share * rates[rowK + j];
        }
      }
    }
  }

  private static double[] substitute(double[] rates, int states) {
    double[] probability = new double[states];
    probability[0] = 1;
    double sum = 1;
    for (int k = 1; k < states; k++) {
      for (int i = 0; i < k; i++) {
        probability[k] += probability[i] * rates[i * states + k];
      }
      sum += probability[k];
    }
    for (int k = 0; k < states; k++) {
      probability[k] /= sum;
    }
    return probability;
  }
}
