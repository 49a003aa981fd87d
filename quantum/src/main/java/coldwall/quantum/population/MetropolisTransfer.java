package coldwall.quantum.population;

import coldwall.system.Spectrum;

/**
 * A Metropolis bath in order N: W_mn = g min(1, b_m/b_n), b_n = exp(-E_n/T), g = rate/N. With the
 * ratio b_{m+1}/b_m and d = E_{m+1} - E_m,
 *
 * <pre>
 * S_m = sum over n &lt; m of p_n b_m/b_n:              S_{m+1} = ratio (S_m + p_m)
 * F_m = the same with (E_m - E_n):             F_{m+1} = ratio (F_m + d (S_m + p_m))
 * Q_m = the same with (E_m - E_n)^2:           Q_{m+1} = ratio (Q_m + 2 d F_m + d^2 (S_m + p_m))
 * K_n = sum over m &gt; n of b_m/b_n,  H_n = the same with (E_m - E_n), from the last level down
 * </pre>
 *
 * <p>all of them without a subtraction where the populations have one sign.
 */
final class MetropolisTransfer implements Transfer {
  private final Spectrum spectrum;
  private final double temperature;
  private final double proposal;
  private final double scale;
  private final double[] ratios;
  private final double[] reach;
  private final double[] heat;

  /**
   * A bath.
   *
   * @param scale the temperature of the hotter bath, to which exponents are compared
   */
  MetropolisTransfer(Spectrum spectrum, double temperature, double rate, double scale) {
    int levels = spectrum.levels();
    this.spectrum = spectrum;
    this.temperature = temperature;
    this.proposal = rate / levels;
    this.scale = scale;
    this.ratios = new double[levels];
    this.reach = new double[levels];
    this.heat = new double[levels];
    for (int k = levels - 2; k >= 0; k--) {
      double gap = gap(k);
      ratios[k] = temperature == 0 ? 0 : StrictMath.exp(-gap / temperature);
      reach[k] = ratios[k] * (1 + reach[k + 1]);
      heat[k] = ratios[k] * (heat[k + 1] + gap * (1 + reach[k + 1]));
    }
  }

  /** E_{k+2} - E_{k+1}: what is above the level of index k. */
  private double gap(int k) {
    return spectrum.gap(k + 2, k + 1);
  }

  /** b of the level above that of this index over its own. */
  double ratio(int k) {
    return ratios[k];
  }

  /** g. */
  double proposal() {
    return proposal;
  }

  @Override
  public Exchange with(double[] populations) {
    int levels = populations.length;
    Exchange exchange = new Exchange(levels);
    double[] inflow = exchange.inflow();
    double above = 0;
    for (int k = levels - 1; k >= 0; k--) {
      inflow[k] = proposal * (above - populations[k] * (reach[k] + k));
      above += populations[k];
    }
    double arriving = 0;
    double up = 0;
    double upSize = 0;
    double arrivingSize = 0;
    for (int k = 1; k < levels; k++) {
      double gap = gap(k - 1);
      double below = arriving + populations[k - 1];
      double belowSize = arrivingSize + Math.abs(populations[k - 1]);
      up = ratios[k - 1] * (up + gap * below);
      upSize = ratios[k - 1] * (upSize + gap * belowSize);
      arriving = ratios[k - 1] * below;
      arrivingSize = ratios[k - 1] * belowSize;
      double down = populations[k] * fall(k);
      inflow[k] += proposal * arriving;
      exchange.add(
          proposal * (up - down), proposal * (upSize + Math.abs(down)), exponent(k, levels));
    }
    return exchange;
  }

  @Override
  public Exchange slope(double[] populations) {
    int levels = populations.length;
    Exchange exchange = new Exchange(levels);
    double factor = temperature == 0 ? 0 : proposal / temperature;
    double[] inflow = exchange.inflow();
    inflow[0] = -factor * populations[0] * heat[0];
    double arriving = 0;
    double up = 0;
    double square = 0;
    for (int k = 1; k < levels; k++) {
      double gap = gap(k - 1);
      double below = arriving + populations[k - 1];
      square = ratios[k - 1] * (square + 2 * gap * up + gap * gap * below);
      up = ratios[k - 1] * (up + gap * below);
      arriving = ratios[k - 1] * below;
      inflow[k] = factor * (up - populations[k] * heat[k]);
      exchange.add(factor * square, factor * Math.abs(square), exponent(k, levels));
    }
    return exchange;
  }

  /** sum over n below index k of E_k - E_n: (k^3 - sum of squares) of the level's number. */
  private double fall(int k) {
    double n = k + 1.0;
    return spectrum.gap(2, 1) / 3 * (n - 1) * n * (4 * n + 1) / 6;
  }

  /** Roundings of the exponent, and those of products of so many ratios, at random. */
  private double exponent(int k, int levels) {
    return spectrum.gap(k + 1, 1) / scale + Math.sqrt(levels) / 8;
  }
}
