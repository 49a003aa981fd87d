package coldwall.classical;

import coldwall.input.InvalidInputException;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Wall;
import coldwall.units.Estimate;

/**
 * The current between two Maxwell walls of accommodation 1 with a potential V(x) between them, by
 * Markov renewal (docs/PHYSICS.md 2.7). Of what leaves wall nu, exp(-B_nu/T_nu) is fast enough to
 * pass the highest place, B_nu above the wall; the rest comes back and is drawn anew. What crosses
 * carries V_max + T_nu on the mean, so that
 *
 * <pre>
 * J = (T_h - T_c) / (t_h + t_c)
 * </pre>
 *
 * <p>with t_nu the time spent with energies drawn at wall nu until the particle crosses ({@link
 * PassageInPotential}). A flat potential gives {@link MaxwellFormula}. Error: what half the places
 * change. A wall at T = 0 holds the particle, unless the potential falls from it all the way.
 */
public record MaxwellInPotential() implements ClassicalSolver, DifferentiableSolver {
  private static final int PLACES = 1 << 13;

  /** What carries heat both ways, at so many places. */
  private record Passages(
      Junction junction, PassageInPotential fromHot, PassageInPotential fromCold) {

    static Passages of(Junction junction, int places) {
      return new Passages(
          junction,
          PassageInPotential.from(Wall.START, junction.hot(), junction, places),
          PassageInPotential.from(Wall.END, junction.cold(), junction, places));
    }

    /** What all times have in common, as an exponent: behind a barrier they leave a double. */
    double shift() {
      return Math.max(fromHot.barrier(), fromCold.barrier());
    }

    double time() {
      return fromHot.time(shift()) + fromCold.time(shift());
    }

    double current() {
      double bias = junction.hot().temperature() - junction.cold().temperature();
      return bias / time() * StrictMath.exp(-shift());
    }

    double slope(Direction along) {
      double hotSlope = along.hotTemperature() * fromHot.slope(shift());
      double coldSlope = along.coldTemperature() * fromCold.slope(shift());
      double bias = along.hotTemperature() - along.coldTemperature();
      return bias / time() * StrictMath.exp(-shift()) - current() * (hotSlope + coldSlope) / time();
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputException if a wall is none of those
   */
  @Override
  public SteadyState solve(Junction junction) {
    check(junction);
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    return state(Passages.of(junction, PLACES), Passages.of(junction, PLACES / 2));
  }

  private static SteadyState state(Passages fine, Passages coarse) {
    double current = fine.current();
    return SteadyState.of(current, -current, Math.abs(current - coarse.current()));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Unknown along the length, with which V would change in a way of its own, and where a bath at
   * T = 0 is warmed.
   */
  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    check(junction);
    if (Freezing.freezes(junction)) {
      return new Derivative(Freezing.STATE, Freezing.slope(junction, along));
    }
    Passages fine = Passages.of(junction, PLACES);
    Passages coarse = Passages.of(junction, PLACES / 2);
    double slope = fine.slope(along);
    boolean isKnown = along.logLength() == 0 && !Double.isNaN(slope);
    return new Derivative(
        state(fine, coarse),
        isKnown ? new Estimate(slope, Math.abs(slope - coarse.slope(along))) : Estimate.NONE);
  }

  @Override
  public void check(Junction junction) {
    requireThermalising(junction.hot());
    requireThermalising(junction.cold());
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

  /** {@inheritDoc} It has none in a potential. */
  @Override
  public EnergyStatistics energies(Junction junction, double[] energies) {
    junction.requireEmpty("a distribution of energies");
    return new MaxwellFormula().energies(junction, energies);
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
