package coldwall.classical;

import coldwall.input.InvalidInputException;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Potential;
import org.hipparchus.special.Erf;

/**
 * The current between two Maxwell walls of accommodation 1 with a potential V(x) between them, by
 * Markov renewal (docs/PHYSICS.md 2.7). Of what leaves wall nu, exp(-B_nu/T_nu) is fast enough to
 * pass the highest place, B_nu above the wall; the rest comes back and is drawn anew. What crosses
 * carries V_max + T_nu on the mean, so that
 *
 * <pre>
 * J = (T_h - T_c) / (t_h + t_c)
 * t_nu = sqrt(pi m/2T) integral exp((B - W(x))/T) [2 erfc(sqrt((U(x) - W(x))/T)) - erfc(sqrt((B - W(x))/T))] dx
 * </pre>
 *
 * <p>with W the potential above that wall, U its largest value between the wall and x, and t_nu the
 * time spent with energies drawn there until the particle crosses. A flat potential gives {@link
 * MaxwellFormula}. Error: what half the places change.
 */
public record MaxwellInPotential() {
  private static final int PLACES = 1 << 14;

  /**
   * The steady state.
   *
   * @throws InvalidInputException if a wall is none of those
   */
  public SteadyState solve(Junction junction, Potential potential) {
    requireThermalising(junction.hot());
    requireThermalising(junction.cold());
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    double current = current(junction, potential, PLACES);
    double error = Math.abs(current - current(junction, potential, PLACES / 2));
    return SteadyState.of(current, -current, error);
  }

  private static void requireThermalising(Contact contact) {
    if (MaxwellFormula.accommodation(contact) != 1) {
      throw InvalidInputException.must(
          "the accommodation of a wall beside a potential",
          "be 1 for the formula",
          MaxwellFormula.accommodation(contact),
          "simulate it");
    }
  }

  private static double current(Junction junction, Potential potential, int places) {
    double bias = junction.hot().temperature() - junction.cold().temperature();
    return bias
        / (time(junction, junction.hot(), potential, places, false)
            + time(junction, junction.cold(), potential, places, true));
  }

  /** t_nu, by the middles of equal cells, counted from the wall on. */
  private static double time(
      Junction junction, Contact contact, Potential potential, int places, boolean fromEnd) {
    double temperature = contact.temperature();
    double length = junction.box().length();
    double wall = potential.energy(fromEnd ? length : 0);
    double[] above = new double[places];
    double barrier = Math.max(0, potential.energy(fromEnd ? 0 : length) - wall);
    for (int i = 0; i < places; i++) {
      double distance = (i + 0.5) / places;
      above[i] = potential.energy(length * (fromEnd ? 1 - distance : distance)) - wall;
      barrier = Math.max(barrier, above[i]);
    }
    double highest = 0;
    double sum = 0;
    for (double here : above) {
      highest = Math.max(highest, here);
      double reached = Erf.erfc(Math.sqrt((highest - here) / temperature));
      double passed = Erf.erfc(Math.sqrt((barrier - here) / temperature));
      sum += StrictMath.exp((barrier - here) / temperature) * (2 * reached - passed);
    }
    double mass = junction.particle().mass();
    return Math.sqrt(Math.PI / 2 * mass / temperature) * sum * length / places;
  }
}
