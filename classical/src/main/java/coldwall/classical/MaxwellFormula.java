package coldwall.classical;

import coldwall.junction.ClassicalWall;
import coldwall.junction.Contact;
import coldwall.junction.InvalidInputException;
import coldwall.junction.Junction;
import coldwall.solver.HeatCurrent;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import java.util.List;

/**
 * The closed form for two Maxwell walls, by Markov renewal (docs/PHYSICS.md 2.2):
 *
 * <pre>
 * J = a_h a_c (T_h - T_c) / (L [a_h (2 - a_c) s_h + a_c (2 - a_h) s_c]),  s = sqrt(pi m / 2T)
 * </pre>
 *
 * with accommodations a and mean inverse speeds s. If either bath is at T = 0 the particle freezes
 * at that wall and J = 0. Cost: a few operations; error: rounding.
 */
public record MaxwellFormula() implements Solver {

  @Override
  public SteadyState solve(Junction junction) {
    double hotAccommodation = accommodation(junction.hot());
    double coldAccommodation = accommodation(junction.cold());
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    double hotTerm =
        hotAccommodation * (2 - coldAccommodation) * meanInverseSpeed(junction, junction.hot());
    double coldTerm =
        coldAccommodation * (2 - hotAccommodation) * meanInverseSpeed(junction, junction.cold());
    double bias = junction.hot().temperature() - junction.cold().temperature();
    double current =
        hotAccommodation
            * coldAccommodation
            * bias
            / (junction.box().length() * (hotTerm + coldTerm));
    return new SteadyState(HeatCurrent.exact(current), List.of());
  }

  private static double meanInverseSpeed(Junction junction, Contact contact) {
    return Math.sqrt(Math.PI / 2 * junction.particle().mass() / contact.temperature());
  }

  private static double accommodation(Contact contact) {
    if (contact.classicalWall() instanceof ClassicalWall.Maxwell maxwell) {
      return maxwell.accommodation();
    }
    throw InvalidInputException.must(
        "the classical wall of the exact method",
        "be maxwell",
        contact.classicalWall().name(),
        "choose another method");
  }

  @Override
  public boolean isStatistical() {
    return false;
  }

  @Override
  public String method() {
    return "exact";
  }
}
