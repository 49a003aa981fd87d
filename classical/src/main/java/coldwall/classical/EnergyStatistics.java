package coldwall.classical;

import coldwall.units.Estimate;
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
    Estimate meanEnergy,
    Estimate energyFromHot,
    Estimate energyFromCold,
    Estimate roundTripRate,
    List<Estimate> shares,
    List<Estimate> below) {
  public EnergyStatistics {
    shares = List.copyOf(shares);
    below = List.copyOf(below);
  }

  /** m &lt;v^2&gt;, the same at every x: T at equilibrium. */
  public Estimate kineticTemperature() {
    return meanEnergy.times(2);
  }

  /**
   * A particle at rest.
   *
   * @param rest where
   * @param energies how many bins end at an energy
   */
  public static EnergyStatistics atRest(Rest rest, int energies) {
    Estimate none = Estimate.exact(0);
    Estimate unknown = Estimate.exact(Double.NaN);
    List<Estimate> shares = new ArrayList<>(Collections.nCopies(energies + 1, none));
    shares.set(0, Estimate.exact(1));
    return new EnergyStatistics(
        rest,
        none,
        unknown,
        unknown,
        none,
        shares,
        Collections.nCopies(energies, Estimate.exact(1)));
  }
}
