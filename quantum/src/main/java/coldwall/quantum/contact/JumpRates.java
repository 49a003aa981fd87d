package coldwall.quantum.contact;

import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.Arrays;

/**
 * The rates of one bath between the levels of a spectrum, the squares of its Lindblad jump
 * amplitudes. Every formula is written so that no exponential overflows, and holds at T = 0, where
 * the rates upward vanish.
 *
 * <p>Rates below 1e-308 of the largest are lost to underflow; nothing else is.
 */
public final class JumpRates {
  private final int levels;

  /** Row n holds the rates from level n + 1 to every level. */
  private final double[] fromTo;

  /** Their logarithmic slopes T dW/dT, likewise; empty if nobody asked for them. */
  private final double[] slopes;

  private JumpRates(int levels, boolean withSlopes) {
    this.levels = levels;
    this.fromTo = new double[levels * levels];
    this.slopes = new double[withSlopes ? levels * levels : 0];
  }

  /** The rates of a bath with this law and temperature between the levels of a spectrum. */
  public static JumpRates of(QuantumWall wall, Spectrum spectrum, double temperature) {
    return of(wall, spectrum, temperature, false);
  }

  /** The rates and how they change with the temperature. */
  public static JumpRates withSlopes(QuantumWall wall, Spectrum spectrum, double temperature) {
    return of(wall, spectrum, temperature, true);
  }

  private static JumpRates of(
      QuantumWall wall, Spectrum spectrum, double temperature, boolean withSlopes) {
    JumpRates rates = new JumpRates(spectrum.levels(), withSlopes);
    switch (wall) {
      case QuantumWall.Reset(double rate) -> rates.reset(rate, spectrum, temperature);
      case QuantumWall.Metropolis(double rate) -> rates.metropolis(rate, spectrum, temperature);
      case QuantumWall.WallFlux(double accommodation) ->
          rates.wallFlux(accommodation, spectrum, temperature);
      case QuantumWall.WallForce(double rate) -> rates.wallForce(rate, spectrum, temperature);
    }
    return rates;
  }

  /** The rate from level n to level m, quantum numbers from 1. */
  public double rate(int m, int n) {
    return fromTo[(n - 1) * levels + m - 1];
  }

  /** The rates from level n to every level, as a new array. */
  public double[] from(int n) {
    return Arrays.copyOfRange(fromTo, (n - 1) * levels, n * levels);
  }

  /**
   * T dW/dT of the rate from level n to level m, at fixed energies; 0 at T = 0. A rate depends on T
   * through Boltzmann factors of E/T alone, so that this is also its change with 1/E.
   */
  public double slope(int m, int n) {
    return slopes[(n - 1) * levels + m - 1];
  }

  private boolean hasSlopes() {
    return slopes.length > 0;
  }

  /** Sets the rate from level n to level m and T dW/dT. With b = exp(-w/T), T db/dT = (w/T) b. */
  private void set(int m, int n, double rate, double slope) {
    int place = (n - 1) * levels + m - 1;
    fromTo[place] = rate;
    if (hasSlopes()) {
      slopes[place] = slope;
    }
  }

  /** The rates of two baths together, row n holding those from level n + 1. */
  public double[] plus(JumpRates other) {
    double[] sum = fromTo.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.fromTo[i];
    }
    return sum;
  }

  private void reset(double rate, Spectrum spectrum, double temperature) {
    separable(n -> rate, new Canonical(spectrum, temperature, n -> 1));
  }

  private void wallFlux(double accommodation, Spectrum spectrum, double temperature) {
    double length = spectrum.box().length();
    separable(
        n -> accommodation * (spectrum.speed(n) / (2 * length)),
        new Canonical(spectrum, temperature, n -> n));
  }

  /** Every level is left at a rate of its own, for a level drawn from one law. */
  private void separable(LevelLaw exit, Canonical target) {
    for (int n = 1; n <= levels; n++) {
      double rate = exit.of(n);
      for (int m = 1; m <= levels; m++) {
        double arriving = m == n ? 0 : rate * target.weights[m];
        set(m, n, arriving, arriving * target.excess[m]);
      }
    }
  }

  private void metropolis(double rate, Spectrum spectrum, double temperature) {
    double proposal = rate / levels;
    Steps steps = new Steps(spectrum, temperature);
    for (int n = 1; n < levels; n++) {
      double boltzmann = 1;
      for (int m = n + 1; m <= levels; m++) {
        boltzmann *= steps.boltzmann[m - 1];
        double up = proposal * boltzmann;
        set(m, n, up, hasSlopes() ? up * reduced(spectrum.gap(m, n), temperature) : 0);
        set(n, m, proposal, 0);
      }
    }
  }

  /**
   * With b = exp(-w/T) the rates go as b/(1 - b) up and 1/(1 - b) down. From level to level b is
   * multiplied, and 1 - b grows by a sum without cancellation: 1 - b b' = (1 - b) + b (1 - b').
   */
  private void wallForce(double rate, Spectrum spectrum, double temperature) {
    Steps steps = new Steps(spectrum, temperature);
    for (int n = 1; n < levels; n++) {
      double boltzmann = 1;
      double complement = 0;
      for (int m = n + 1; m <= levels; m++) {
        complement += boltzmann * steps.complement[m - 1];
        boltzmann *= steps.boltzmann[m - 1];
        double force = spectrum.wallForce(m, n);
        double gap = spectrum.gap(m, n);
        double down = rate * force * force * gap / complement;
        double slope = hasSlopes() ? down * boltzmann * reduced(gap, temperature) / complement : 0;
        set(n, m, down, slope);
        set(m, n, down * boltzmann, slope);
      }
    }
  }

  private static double boltzmann(double energy, double temperature) {
    if (energy == 0) {
      return 1;
    }
    return temperature == 0 ? 0 : StrictMath.exp(-energy / temperature);
  }

  /** E/T; 0 at T = 0, where the Boltzmann factors that it multiplies are 0. */
  private static double reduced(double energy, double temperature) {
    return temperature == 0 ? 0 : Math.min(energy / temperature, Double.MAX_VALUE);
  }

  /**
   * Normalised weights g(n) exp(-(E_n - E_1)/T), index n, and (E_n - &lt;E&gt;)/T, the logarithmic
   * slope of each in T; index 0 is unused.
   */
  private static final class Canonical {
    final double[] weights;
    final double[] excess;

    Canonical(Spectrum spectrum, double temperature, LevelLaw degeneracy) {
      weights = new double[spectrum.levels() + 1];
      excess = new double[weights.length];
      double sum = 0;
      double energy = 0;
      for (int n = spectrum.levels(); n >= 1; n--) {
        double gap = spectrum.gap(n, 1);
        weights[n] = degeneracy.of(n) * boltzmann(gap, temperature);
        excess[n] = reduced(gap, temperature);
        sum += weights[n];
        energy += weights[n] * excess[n];
      }
      for (int n = 1; n < weights.length; n++) {
        weights[n] /= sum;
        excess[n] -= energy / sum;
      }
    }
  }

  /**
   * What separates each level from the next: b = exp(-(E_{k+1} - E_k)/T) at index k, and 1 - b. All
   * other Boltzmann factors are their products, so that N exponentials do instead of N^2.
   */
  private static final class Steps {
    final double[] boltzmann;
    final double[] complement;

    Steps(Spectrum spectrum, double temperature) {
      boltzmann = new double[spectrum.levels()];
      complement = new double[spectrum.levels()];
      for (int k = 1; k < spectrum.levels(); k++) {
        double gap = spectrum.gap(k + 1, k);
        boltzmann[k] = JumpRates.boltzmann(gap, temperature);
        complement[k] = temperature == 0 ? 1 : -StrictMath.expm1(-gap / temperature);
      }
    }
  }

  @FunctionalInterface
  private interface LevelLaw {
    double of(int n);
  }
}
