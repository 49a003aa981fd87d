package coldwall.classical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the energy of a classical particle is distributed in the steady state, over time: with the
 * densities phi_h and phi_c of the energies that leave the hot and the cold wall,
 *
 * <pre>
 * f(E) = (phi_h(E) + phi_c(E)) / sqrt(E), normalised
 * </pre>
 *
 * because a flight takes L sqrt(m/2E). A flight crosses every x at one speed, so this holds at
 * every x alike, and the density of positions is uniform (docs/PHYSICS.md 2.4).
 *
 * @param rest where the particle is at rest, if it is: then its energy is 0
 * @param meanEnergy the mean of E over time; m &lt;v^2&gt; is twice that
 * @param energyFromHot the mean energy of a flight that starts at the hot wall; NaN at rest
 * @param energyFromCold the same at the cold wall
 * @param roundTripRate collisions with each wall per unit time
 * @param shares of the time in each bin: below the first energy, between each two, above the last
 * @param below the share of the time below each energy
 */
public record EnergyStatistics(
    Rest rest,
    Measured meanEnergy,
    Measured energyFromHot,
    Measured energyFromCold,
    Measured roundTripRate,
    List<Measured> shares,
    List<Measured> below) {
  public EnergyStatistics {
    shares = List.copyOf(shares);
    below = List.copyOf(below);
  }

  /**
   * A number and its uncertainty.
   *
   * @param value the number
   * @param uncertainty one standard error, or the estimated numerical error
   */
  public record Measured(double value, double uncertainty) {
    /** A number without an error. */
    public static Measured exact(double value) {
      return new Measured(value, 0);
    }
  }

  /** m &lt;v^2&gt;, the same at every x: T at equilibrium. */
  public Measured kineticTemperature() {
    return new Measured(2 * meanEnergy.value, 2 * meanEnergy.uncertainty);
  }

  /**
   * A particle at rest.
   *
   * @param rest where
   * @param energies how many bins end at an energy
   */
  public static EnergyStatistics atRest(Rest rest, int energies) {
    Measured none = Measured.exact(0);
    Measured unknown = Measured.exact(Double.NaN);
    List<Measured> shares = new ArrayList<>(Collections.nCopies(energies + 1, none));
    shares.set(0, Measured.exact(1));
    return new EnergyStatistics(
        rest,
        none,
        unknown,
        unknown,
        none,
        shares,
        Collections.nCopies(energies, Measured.exact(1)));
  }
}
