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

  private JumpRates(int levels) {
    this.levels = levels;
    this.fromTo = new double[levels * levels];
  }

  /** The rates of a bath with this law and temperature between the levels of a spectrum. */
  public static JumpRates of(QuantumWall wall, Spectrum spectrum, double temperature) {
    JumpRates rates = new JumpRates(spectrum.levels());
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

  private void set(int m, int n, double rate) {
    fromTo[(n - 1) * levels + m - 1] = rate;
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
    separable(n -> rate, canonical(spectrum, temperature, n -> 1));
  }

  private void wallFlux(double accommodation, Spectrum spectrum, double temperature) {
    double length = spectrum.box().length();
    separable(
        n -> accommodation * (spectrum.speed(n) / (2 * length)),
        canonical(spectrum, temperature, n -> n));
  }

  /** Every level is left at a rate of its own, for a level drawn from one law. */
  private void separable(LevelLaw exit, double[] target) {
    for (int n = 1; n <= levels; n++) {
      double rate = exit.of(n);
      for (int m = 1; m <= levels; m++) {
        set(m, n, m == n ? 0 : rate * target[m]);
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
        set(m, n, proposal * boltzmann);
        set(n, m, proposal);
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
        double down = rate * force * force * spectrum.gap(m, n) / complement;
        set(n, m, down);
        set(m, n, down * boltzmann);
      }
    }
  }

  /** Normalised weights g(n) exp(-(E_n - E_1)/T), index n; index 0 is unused. */
  private static double[] canonical(Spectrum spectrum, double temperature, LevelLaw degeneracy) {
    double[] weights = new double[spectrum.levels() + 1];
    double sum = 0;
    for (int n = spectrum.levels(); n >= 1; n--) {
      weights[n] = degeneracy.of(n) * boltzmann(spectrum.gap(n, 1), temperature);
      sum += weights[n];
    }
    for (int n = 1; n < weights.length; n++) {
      weights[n] /= sum;
    }
    return weights;
  }

  private static double boltzmann(double energy, double temperature) {
    if (energy == 0) {
      return 1;
    }
    return temperature == 0 ? 0 : StrictMath.exp(-energy / temperature);
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
