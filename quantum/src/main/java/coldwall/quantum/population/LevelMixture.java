package coldwall.quantum.population;

import coldwall.system.Spectrum;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A quantum particle in the box that is in level n with probability p_n, without coherences: the
 * steady state of contact baths, and every thermal state. With psi_n = sqrt(2/L) sin(n pi x/L),
 *
 * <pre>
 * rho(x)   = sum_n p_n psi_n(x)^2
 * E_loc(x) = sum_n p_n E_n psi_n(x)^2 / rho(x)
 * </pre>
 *
 * E_loc is the mean energy of a particle found at x: the kinetic energy density -psi psi''/2m over
 * rho (docs/PHYSICS.md 3.7, with other definitions). It is positive, finite at the walls too, and
 * its mean over rho is the mean energy.
 *
 * @param spectrum the levels that are kept
 * @param populations p_n, ground state first
 */
public record LevelMixture(Spectrum spectrum, List<Double> populations) {
  public LevelMixture {
    populations = List.copyOf(populations);
  }

  /** The canonical state; the ground state at T = 0. */
  public static LevelMixture thermal(Spectrum spectrum, double temperature) {
    double[] weights = new double[spectrum.levels()];
    double sum = 0;
    for (int n = spectrum.levels(); n >= 1; n--) {
      double gap = spectrum.gap(n, 1);
      weights[n - 1] = gap == 0 ? 1 : StrictMath.exp(-gap / temperature);
      sum += weights[n - 1];
    }
    double norm = sum;
    return new LevelMixture(
        spectrum, DoubleStream.of(weights).mapToObj(weight -> weight / norm).toList());
  }

  /**
   * What is found at one position.
   *
   * @param density L rho, so that 1 is uniform
   * @param energy E_loc; at a wall its limit
   */
  public record Local(double density, double energy) {}

  /**
   * What is found at a position.
   *
   * @param position x/L, from 0 to 1
   */
  public Local at(double position) {
    double near = Math.min(position, 1 - position);
    double density = 0;
    double energy = 0;
    for (int n = spectrum.levels(); n >= 1; n--) {
      // At the wall itself all waves vanish, and only the ratio of their slopes is left.
      double wave = near == 0 ? n : StrictMath.sin(n * Math.PI * near);
      double found = 2 * population(n) * wave * wave;
      density += found;
      energy += found * spectrum.energy(n);
    }
    return new Local(near == 0 ? 0 : density, energy / density);
  }

  /** p_n. */
  public double population(int n) {
    return populations.get(n - 1);
  }

  /** sum_n p_n E_n - E_1, without cancellation. */
  public double excitation() {
    double sum = 0;
    for (int n = spectrum.levels(); n >= 2; n--) {
      sum += population(n) * spectrum.gap(n, 1);
    }
    return sum;
  }

  /** The mean energy, at least E_1. */
  public double meanEnergy() {
    return spectrum.energy(1) + excitation();
  }

  /**
   * The temperature at which two neighbouring levels would be populated as they are, (E_{n+1} -
   * E_n)/ln(p_n/p_{n+1}); 0 if the upper one is empty.
   */
  public double pairTemperature(int n) {
    return spectrum.gap(n + 1, n) / StrictMath.log(population(n) / population(n + 1));
  }

  /** The probability of an energy below this one. */
  public double below(double energy) {
    double sum = 0;
    for (int n = 1; n <= spectrum.levels() && spectrum.energy(n) < energy; n++) {
      sum += population(n);
    }
    return sum;
  }

  /**
   * The total variation distance to another mixture of the same levels, half the sum of |p_n -
   * q_n|: 0 for equal ones, 1 for those that share no level.
   */
  public double distance(LevelMixture other) {
    double sum = 0;
    for (int n = spectrum.levels(); n >= 1; n--) {
      sum += Math.abs(population(n) - other.population(n));
    }
    return sum / 2;
  }
}
