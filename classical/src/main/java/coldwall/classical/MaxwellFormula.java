package coldwall.classical;

import coldwall.input.InvalidInputException;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Estimate;

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
public record MaxwellFormula() implements ClassicalSolver, DifferentiableSolver {
  /** Relative, of the two terms of a derivative: a dozen operations each. */
  private static final double ROUNDING = 2e-15;

  @Override
  public SteadyState solve(Junction junction) {
    check(junction);
    double hotAccommodation = accommodation(junction.hot());
    double coldAccommodation = accommodation(junction.cold());
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    double bias = junction.hot().temperature() - junction.cold().temperature();
    double current = hotAccommodation * coldAccommodation * bias / passageTime(junction);
    return SteadyState.exact(current);
  }

  /**
   * {@inheritDoc}
   *
   * <pre>
   * dJ/J = (dT_h - dT_c)/(T_h - T_c) + (w_h dT_h/T_h + w_c dT_c/T_c)/2 - d ln L
   * </pre>
   *
   * <p>with the shares w of time that the particle has as one of either bath ({@link
   * MaxwellEnergies#hotWeight}). No rate of a Maxwell wall is free. Error: the rounding of the
   * terms.
   */
  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    SteadyState state = solve(junction);
    if (Freezing.freezes(junction)) {
      return new Derivative(state, Freezing.slope(junction, along));
    }
    double time = passageTime(junction);
    double accommodations = accommodation(junction.hot()) * accommodation(junction.cold());
    double bias = along.hotTemperature() - along.coldTemperature();
    double driven = accommodations * bias / time;
    double weight = MaxwellEnergies.hotWeight(junction);
    double hotter = weight * along.hotTemperature() / junction.hot().temperature();
    double otherWeight = MaxwellEnergies.hotWeight(junction.swapped());
    double colder = otherWeight * along.coldTemperature() / junction.cold().temperature();
    double slowed = state.current().value() * ((hotter + colder) / 2 - along.logLength());
    double error = ROUNDING * (Math.abs(driven) + Math.abs(slowed));
    return new Derivative(state, new Estimate(driven + slowed, error));
  }

  @Override
  public void check(Junction junction) {
    junction.requireEmpty("the formula of the empty box");
  }

  @Override
  public EnergyStatistics energies(Junction junction, double[] energies) {
    check(junction);
    Rest rest = Freezing.rest(junction);
    return rest == Rest.NONE
        ? MaxwellEnergies.between(junction, energies)
        : EnergyStatistics.atRest(rest, energies.length);
  }

  /** The denominator of the current: a round trip takes this over a_h + a_c - a_h a_c. */
  static double passageTime(Junction junction) {
    double hotTerm = hotPassages(junction) * meanInverseSpeed(junction, junction.hot());
    double coldTerm = coldPassages(junction) * meanInverseSpeed(junction, junction.cold());
    return junction.box().length() * (hotTerm + coldTerm);
  }

  /** a_h (2 - a_c): flights with an energy drawn at the hot wall, in proportion. */
  static double hotPassages(Junction junction) {
    return accommodation(junction.hot()) * (2 - accommodation(junction.cold()));
  }

  /** a_c (2 - a_h), likewise. */
  static double coldPassages(Junction junction) {
    return accommodation(junction.cold()) * (2 - accommodation(junction.hot()));
  }

  private static double meanInverseSpeed(Junction junction, Contact contact) {
    return Math.sqrt(Math.PI / 2 * junction.particle().mass() / contact.temperature());
  }

  static double accommodation(Contact contact) {
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
