package coldwall.study.scale;

import coldwall.frame.RowType;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.Solver;
import coldwall.solver.Watch;
import coldwall.study.curve.Solved;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.List;

/**
 * The steady state in a box of one length, and how the current changes with the length there.
 *
 * @param solved the steady state
 * @param slope dJ/d ln L with its numerical error, where the equations could be differentiated; NaN
 *     elsewhere
 */
record Scaled(Solved solved, Estimate slope) {
  private static final List<RowType.Stored<Scaled>> OWN =
      List.of(
          RowType.number("length_derivative", scaled -> scaled.slope.value()),
          RowType.number("length_derivative_uncertainty", scaled -> scaled.slope.uncertainty()));

  /** How it is stored. */
  static final RowType<Scaled> TYPE =
      new RowType<>(
          RowType.and(OWN, Solved.TYPE, Scaled::solved),
          numbers ->
              new Scaled(
                  Solved.TYPE
                      .decoder()
                      .apply(Arrays.copyOfRange(numbers, OWN.size(), numbers.length)),
                  new Estimate(numbers[0], numbers[1])));

  /**
   * Solves a junction.
   *
   * @param isWhole whether a number of the model has to be whole and goes with the length, so that
   *     the current has steps and no derivative
   */
  static Scaled of(
      Solver solver, Junction junction, Direction along, boolean isWhole, Watch watch) {
    if (!isWhole && solver instanceof DifferentiableSolver differentiable) {
      Derivative derivative = differentiable.differentiate(junction, along, watch);
      return new Scaled(Solved.of(derivative.state()), derivative.slope());
    }
    return new Scaled(Solved.of(solver.solve(junction, watch)), Estimate.NONE);
  }

  /** d ln J / d ln L with its error; NaN where it is not known. */
  Estimate exponent() {
    Estimate current = solved.current();
    double value = slope.value() / current.value();
    double error =
        (slope.uncertainty() + Math.abs(value) * current.uncertainty()) / Math.abs(current.value());
    return Double.isFinite(value) ? new Estimate(value, error) : Estimate.NONE;
  }
}
