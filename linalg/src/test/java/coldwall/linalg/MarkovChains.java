package coldwall.linalg;

/**
 * Chains with rates over hundreds of decades, made from random integers and powers of two alone,
 * bit for bit as make_stationary.py makes them (the families are described there).
 */
final class MarkovChains {
  private final int states;
  private final double[] rates;
  private long randomState;

  private MarkovChains(int states, long seed) {
    this.states = states;
    this.rates = new double[states * states];
    this.randomState = seed;
  }

  /** The rates of a chain, row i holding those from state i; the diagonal is NaN. */
  static double[] rates(String family, int states, long seed) {
    MarkovChains chain = new MarkovChains(states, seed);
    switch (family) {
      case "wild" -> chain.wild();
      case "metastable" -> chain.metastable();
      case "ladder" -> chain.baths(chain.energies());
      case "shuffled" -> chain.baths(chain.shuffledEnergies());
      case "cold" -> chain.cold();
      case "passes" -> chain.passes();
      default -> throw new AssertionError(family);
    }
    for (int i = 0; i < states; i++) {
      chain.set(i, i, Double.NaN);
    }
    return chain.rates;
  }

  private void wild() {
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        double value = factor() * power(below(801) - 400);
        boolean missing = below(4) == 0;
        set(i, j, missing && j != (i + 1) % states ? 0 : value);
      }
    }
  }

  private void metastable() {
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        int apart = Math.abs(i / 5 - j / 5);
        set(i, j, factor() * (apart == 0 ? 1 : power(-(200 + 60 * apart))));
      }
    }
  }

  private void baths(int[] energy) {
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        int up = Math.max(energy[j] - energy[i], 0);
        set(i, j, factor() * power(-up) + factor() * power(-(up / 4) - 10));
      }
    }
  }

  private void cold() {
    int[] energy = shuffledEnergies();
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < i; j++) {
        double factor = factor();
        set(i, j, factor * power(-Math.max(energy[j] - energy[i], 0)));
        set(j, i, factor * power(-Math.max(energy[i] - energy[j], 0)));
      }
    }
  }

  private void passes() {
    for (int i = 0; i < states; i++) {
      double size = i % 2 == 0 ? power(-900) : power(400);
      if (i > 0) {
        set(i, i - 1, factor() * size);
      }
      if (i < states - 1) {
        set(i, i + 1, factor() * size);
      }
    }
  }

  private int[] energies() {
    int[] energy = new int[states];
    for (int k = 0; k < states; k++) {
      energy[k] = 900 * k * k / (states * states);
    }
    return energy;
  }

  private int[] shuffledEnergies() {
    int[] energy = energies();
    for (int k = states - 1; k > 0; k--) {
      int other = below(k + 1);
      int kept = energy[k];
      energy[k] = energy[other];
      energy[other] = kept;
    }
    return energy;
  }

  private void set(int i, int j, double rate) {
    rates[i * states + j] = rate;
  }

  private static double power(int exponent) {
    return exponent >= -1022 ? Math.scalb(1.0, exponent) : 0;
  }

  private int below(int bound) {
    return (int) ((bits() >>> 33) % bound);
  }

  private double factor() {
    return 1 + (bits() >>> 12) * 0x1p-52;
  }

  private long bits() {
    randomState += 0x9e3779b97f4a7c15L;
    long z = randomState;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
