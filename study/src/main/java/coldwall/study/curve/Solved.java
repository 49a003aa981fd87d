package coldwall.study.curve;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.solver.SteadyState;
import coldwall.units.Estimate;
import java.util.List;

/**
 * What a solver found, as a row keeps it.
 *
 * @param currents the heat currents; NaN where the solver failed
 * @param slope dJ/d(T_h - T_c), negative where there is NDTR; NaN where it is not known
 * @param levels how many levels were kept; NaN for a classical particle
 * @param frozen 1 if the particle rests at a wall, else NaN
 * @param collisions how much was simulated; NaN if nothing was
 * @param batches behind the standard error; NaN likewise
 */
public record Solved(
    HeatCurrent currents,
    Estimate slope,
    double levels,
    double frozen,
    double collisions,
    double batches) {

  /** How it is stored. */
  public static final RowType<Solved> TYPE =
      new RowType<>(
          List.of(
              number("current", solved -> solved.currents.fromHot()),
              number("current_from_cold", solved -> solved.currents.fromCold()),
              number("uncertainty", solved -> solved.currents.uncertainty()),
              number("differential_conductance", solved -> solved.slope.value()),
              number("differential_conductance_uncertainty", solved -> solved.slope.uncertainty()),
              number("levels", Solved::levels),
              number("frozen", Solved::frozen),
              number("collisions", Solved::collisions),
              number("batches", Solved::batches)),
          numbers ->
              new Solved(
                  new HeatCurrent(numbers[0], numbers[1], numbers[2]),
                  new Estimate(numbers[3], numbers[4]),
                  numbers[5],
                  numbers[6],
                  numbers[7],
                  numbers[8]));

  /** A steady state. */
  public static Solved of(SteadyState state) {
    return of(state, Estimate.NONE);
  }

  /** A steady state and the slope of the curve there. */
  public static Solved of(SteadyState state, Estimate slope) {
    double nan = Double.NaN;
    return new Solved(
        state.current(),
        slope,
        state.diagnostic(Diagnostic.Levels.class).map(found -> (double) found.count()).orElse(nan),
        state.diagnostic(Diagnostic.Frozen.class).map(_ -> 1.0).orElse(nan),
        state
            .diagnostic(Diagnostic.Sampling.class)
            .map(found -> (double) found.collisions())
            .orElse(nan),
        state
            .diagnostic(Diagnostic.Sampling.class)
            .map(found -> (double) found.batches())
            .orElse(nan));
  }

  /** J and its uncertainty. */
  public Estimate current() {
    return new Estimate(currents.fromHot(), currents.uncertainty());
  }

  /** Whether there is a current; there is none where the solver failed. */
  public boolean isKnown() {
    return !Double.isNaN(currents.fromHot());
  }

  /** Whether the particle rests at a wall and carries nothing. */
  public boolean isFrozen() {
    return frozen == 1;
  }

  /** How badly J_h + J_c = 0 is missed; NaN where the solver failed. */
  public double residual() {
    return isKnown() ? currents.residual() : Double.NaN;
  }

  /** The same with another slope. */
  Solved withSlope(Estimate other) {
    return new Solved(currents, other, levels, frozen, collisions, batches);
  }
}
