package coldwall.quantum;

import coldwall.junction.QuantumWall;
import coldwall.junction.Spectrum;
import java.util.Arrays;

/**
 * The rates of one bath between the levels of a spectrum, the squares of its Lindblad jump
 * amplitudes. Every formula is written so that no exponential overflows, and holds at T = 0, where
 * the rates upward vanish.
 *
 * <p>Rates below 1e-308 of the largest are lost to underflow; nothing else is.
 */
final class JumpRates {
  private final int levels;

  /** Row n holds the rates from level n + 1 to every level. */
  private final double[] fromTo;

  private JumpRates(int levels) {
    this.levels = levels;
    this.fromTo = new double[levels * levels];
  }

  static JumpRates of(QuantumWall wall, Spectrum spectrum, double temperature) {
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
  double rate(int m, int n) {
    return fromTo[(n - 1) * levels + m - 1];
  }

  /** The rates from level n to every level, as a new array. */
  double[] from(int n) {
    return Arrays.copyOfRange(fromTo, (n - 1) * levels, n * levels);
  }

  private void set(int m, int n, double rate) {
    fromTo[(n - 1) * levels + m - 1] = rate;
  }

  /** The rates of two baths together, row n holding those from level n + 1. */
  double[] plus(JumpRates other) {
    double[] sum = fromTo.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.fromTo[i];
    }
    return sum;
  }

  private void reset(double rate, Spectrum spectrum, double temperature) {
    double[] target = canonical(spectrum, temperature, n -> 1);
    fill((m, n) -> rate * target[m]);
  }

  private void wallFlux(double accommodation, Spectrum spectrum, double temperature) {
    double[] target = canonical(spectrum, temperature, n -> n);
    double length = spectrum.box().length();
    fill((m, n) -> accommodation * (spectrum.speed(n) / (2 * length)) * target[m]);
  }

  private void metropolis(double rate, Spectrum spectrum, double temperature) {
    double proposal = rate / levels;
    fill((m, n) -> m < n ? proposal : proposal * boltzmann(spectrum.gap(m, n), temperature));
  }

  private void wallForce(double rate, Spectrum spectrum, double temperature) {
    fill((m, n) -> {
      double force = spectrum.wallForce(m, n);
      double frequency = Math.abs(spectrum.gap(m, n));
      double down = temperature == 0 ? 1 : -1 / StrictMath.expm1(-frequency / temperature);
      double occupation = m < n ? down : down * boltzmann(frequency, temperature);
      return rate * force * force * frequency * occupation;
    });
  }

  private void fill(RateLaw law) {
    for (int n = 1; n <= levels; n++) {
      for (int m = 1; m <= levels; m++) {
        if (m != n) {
          set(m, n, law.rate(m, n));
        }
      }
    }
  }

  /** Normalised weights g(n) exp(-(E_n - E_1)/T), index n; index 0 is unused. */
  private static double[] canonical(Spectrum spectrum, double temperature, Degeneracy degeneracy) {
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

  @FunctionalInterface
  private interface RateLaw {
    double rate(int m, int n);
  }

  @FunctionalInterface
  private interface Degeneracy {
    double of(int n);
  }
}
