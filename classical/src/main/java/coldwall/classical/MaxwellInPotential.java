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
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

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
 * PassageInPotential}). A flat potential gives {@link MaxwellFormula}. Error: the larger of what a
 * half and a third of the places change. A wall at T = 0 holds the particle, unless the potential
 * falls from it all the way.
 */
public record MaxwellInPotential() implements ClassicalSolver, DifferentiableSolver {
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
      return flow(junction.hot().temperature() - junction.cold().temperature());
    }

    /** So much heat in the time; 0 where that is not to be told from 0. */
    private double flow(double heat) {
      double crossing = StrictMath.exp(-shift());
      return crossing == 0 ? 0 : heat / time() * crossing;
    }

    double slope(Direction along) {
      double longer = 0;
      if (along.hotTemperature() != 0) {
        longer += along.hotTemperature() * fromHot.slope(shift());
      }
      if (along.coldTemperature() != 0) {
        longer += along.coldTemperature() * fromCold.slope(shift());
      }
      double current = current();
      double slowed = current == 0 ? 0 : current * longer / time();
      return flow(along.hotTemperature() - along.coldTemperature()) - slowed;
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
    return state(passages(junction));
  }

  private static SteadyState state(List<Passages> all) {
    Estimate current = estimate(all, Passages::current);
    return SteadyState.of(current.value(), -current.value(), current.uncertainty());
  }

  /** At all places, at half and at a third of them. */
  private static List<Passages> passages(Junction junction) {
    return Stream.of(1, 2, 3)
        .map(part -> Passages.of(junction, PassageInPotential.PLACES / part))
        .toList();
  }

  private static Estimate estimate(List<Passages> all, ToDoubleFunction<Passages> quantity) {
    double value = quantity.applyAsDouble(all.getFirst());
    double change =
        all.stream()
            .mapToDouble(fewer -> Math.abs(value - quantity.applyAsDouble(fewer)))
            .max()
            .orElseThrow();
    return new Estimate(value, change);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Unknown along the length, with which V would change in a way of its own, where a bath at T =
   * 0 is warmed, and where the places are too few for a current that changes so fast.
   */
  @Override
  public Derivative differentiate(Junction junction, Direction along) {
    check(junction);
    if (Freezing.freezes(junction)) {
      return new Derivative(Freezing.STATE, Freezing.slope(junction, along));
    }
    List<Passages> all = passages(junction);
    SteadyState state = state(all);
    Estimate slope = estimate(all, fewer -> fewer.slope(along));
    double colder = Math.min(junction.hot().temperature(), junction.cold().temperature());
    double speed = Math.max(Math.abs(along.hotTemperature()), Math.abs(along.coldTemperature()));
    double scale = speed * Math.abs(state.current().value()) / colder;
    boolean isKnown = along.logLength() == 0 && slope.uncertainty() <= scale;
    return new Derivative(state, isKnown ? slope : Estimate.NONE);
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
