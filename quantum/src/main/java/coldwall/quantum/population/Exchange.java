package coldwall.quantum.population;

import coldwall.quantum.contact.JumpRates;
import coldwall.system.Spectrum;

/**
 * The energy that given populations exchange with one bath per unit time, and what it does to them:
 *
 * <pre>
 * net = sum over m &gt; n of (E_m - E_n)(W_mn p_n - W_nm p_m),   inflow_m = sum_n (W_mn p_n - W_nm p_m)
 * </pre>
 *
 * <p>Populations and rates may be derivatives of such and have either sign.
 */
final class Exchange {
  /** Each term of a net current is right to a few roundings. */
  private static final double ROUNDINGS = 8 * Math.ulp(1.0);

  private final double[] inflow;
  private double net;
  private double gross;
  private double weighted;

  /** Nothing yet, between so many levels. */
  Exchange(int levels) {
    this.inflow = new double[levels];
  }

  /** With the rates of a bath. */
  static Exchange of(JumpRates rates, Spectrum spectrum, double[] populations, double temperature) {
    return sum(rates, false, spectrum, populations, temperature);
  }

  /** With what T dW/dT makes of them. */
  static Exchange slope(
      JumpRates rates, Spectrum spectrum, double[] populations, double temperature) {
    return sum(rates, true, spectrum, populations, temperature);
  }

  private static Exchange sum(
      JumpRates rates,
      boolean ofSlopes,
      Spectrum spectrum,
      double[] populations,
      double temperature) {
    Exchange exchange = new Exchange(populations.length);
    double groundEnergy = spectrum.box().groundEnergy(spectrum.particle());
    double[] exponents = new double[populations.length + 1];
    for (int m = 2; m < exponents.length; m++) {
      exponents[m] = spectrum.gap(m, 1) / temperature;
    }
    for (int n = 1; n < populations.length; n++) {
      for (int m = n + 1; m <= populations.length; m++) {
        double up = ofSlopes ? rates.slope(m, n) : rates.rate(m, n);
        double down = ofSlopes ? rates.slope(n, m) : rates.rate(n, m);
        exchange.add(
            m,
            n,
            up * populations[n - 1],
            down * populations[m - 1],
            groundEnergy * (m - n) * (m + n),
            exponents[m]);
      }
    }
    return exchange;
  }

  /** Adds what is exchanged between some levels, whose inflows are known. */
  void add(double through, double both, double exponent) {
    net += through;
    gross += both;
    if (both > 0) {
      weighted += both * exponent;
    }
  }

  private void add(int m, int n, double up, double down, double gap, double exponent) {
    double through = up - down;
    double both = gap * (Math.abs(up) + Math.abs(down));
    inflow[m - 1] += through;
    inflow[n - 1] -= through;
    add(gap * through, both, exponent);
  }

  /** The net energy taken from the bath. */
  double net() {
    return net;
  }

  /** Gross: to and fro, both counted as positive. */
  double gross() {
    return gross;
  }

  /**
   * The rounding error of {@link #net}: exp(-x) is right to x roundings, since x itself is, and x
   * is E/T of the hotter bath where a level is populated at all.
   */
  double rounding() {
    return ROUNDINGS * (gross + weighted);
  }

  /** The rounding error of {@link #net} if the populations are right to this many roundings. */
  double rounding(double populationRoundings) {
    return rounding() + ROUNDINGS * gross * populationRoundings;
  }

  /** What flows into each level; may be added to by whoever makes it. */
  double[] inflow() {
    return inflow;
  }
}
