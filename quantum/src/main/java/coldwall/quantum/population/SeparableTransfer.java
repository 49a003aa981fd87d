package coldwall.quantum.population;

import coldwall.system.Spectrum;

/** A bath of {@link SeparableBath} in order N, W_mn = r_n t_m, to stand beside one that is not. */
final class SeparableTransfer implements Transfer {
  private final double[] rates;
  private final double[] target;
  private final double[] excess;
  private final double[] gaps;
  private final double[] exponents;

  /**
   * A bath.
   *
   * @param scale the temperature of the hotter bath, to which exponents are compared
   */
  SeparableTransfer(Spectrum spectrum, SeparableBath bath, double scale) {
    int levels = spectrum.levels();
    this.rates = new double[levels];
    this.target = new double[levels];
    this.excess = new double[levels];
    this.gaps = new double[levels];
    this.exponents = new double[levels];
    double norm = 0;
    double mean = 0;
    for (int k = levels - 1; k >= 0; k--) {
      gaps[k] = spectrum.gap(k + 1, 1);
      exponents[k] = k == 0 ? 0 : gaps[k] / scale;
      double degeneracy = bath.degeneracy(k + 1.0);
      rates[k] = bath.rate() * degeneracy;
      boolean isCold = bath.temperature() == 0;
      excess[k] = isCold || k == 0 ? 0 : gaps[k] / bath.temperature();
      target[k] = isCold && k > 0 ? 0 : degeneracy * StrictMath.exp(-excess[k]);
      norm += target[k];
      mean += target[k] * excess[k];
    }
    for (int k = 0; k < levels; k++) {
      target[k] /= norm;
      excess[k] -= mean / norm;
    }
  }

  /** r of the level of index k. */
  double rate(int k) {
    return rates[k];
  }

  /** t of the level of index k. */
  double target(int k) {
    return target[k];
  }

  @Override
  public Exchange with(double[] populations) {
    Exchange exchange = new Exchange(populations.length);
    double jumps = jumps(populations);
    double size = 0;
    for (int k = populations.length - 1; k >= 0; k--) {
      size += Math.abs(rates[k] * populations[k]);
    }
    for (int k = populations.length - 1; k >= 0; k--) {
      double in = jumps * target[k];
      double out = rates[k] * populations[k];
      exchange.inflow()[k] = in - out;
      exchange.add(
          gaps[k] * (in - out), gaps[k] * (size * target[k] + Math.abs(out)), exponents[k]);
    }
    return exchange;
  }

  @Override
  public Exchange slope(double[] populations) {
    Exchange exchange = new Exchange(populations.length);
    double jumps = jumps(populations);
    for (int k = populations.length - 1; k >= 0; k--) {
      double in = jumps * target[k] * excess[k];
      exchange.inflow()[k] = in;
      exchange.add(gaps[k] * in, gaps[k] * Math.abs(in), exponents[k]);
    }
    return exchange;
  }

  private double jumps(double[] populations) {
    double jumps = 0;
    for (int k = populations.length - 1; k >= 0; k--) {
      jumps += rates[k] * populations[k];
    }
    return jumps;
  }
}
