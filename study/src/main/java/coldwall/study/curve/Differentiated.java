package coldwall.study.curve;

import coldwall.frame.RowType;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.Solver;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.Arrays;
import java.util.List;

/**
 * A steady state, and how its current changes with the logarithm of the length.
 *
 * @param solved the steady state
 * @param slope dJ/d ln L with its numerical error, where the equations could be differentiated; NaN
 *     elsewhere
 */
public record Differentiated(Solved solved, Estimate slope) {
  private static final List<RowType.Stored<Differentiated>> OWN =
      List.of(
          RowType.number("length_derivative", found -> found.slope.value()),
          RowType.number("length_derivative_uncertainty", found -> found.slope.uncertainty()));

  /** How it is stored. */
  public static final RowType<Differentiated> TYPE =
      new RowType<>(
          RowType.and(OWN, Solved.TYPE, Differentiated::solved),
          numbers ->
              new Differentiated(
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
  public static Differentiated of(
      Solver solver, Junction junction, Direction along, boolean isWhole, Watch watch) {
    if (!isWhole && solver instanceof DifferentiableSolver differentiable) {
      Derivative derivative = differentiable.differentiate(junction, along, watch);
      return new Differentiated(Solved.of(derivative.state()), derivative.slope());
    }
    return new Differentiated(Solved.of(solver.solve(junction, watch)), Estimate.NONE);
  }

  /** d ln J / d ln L with its error; NaN where it is not known. */
  public Estimate exponent() {
    Estimate current = solved.current();
    double value = slope.value() / current.value();
    double error =
        (slope.uncertainty() + Math.abs(value) * current.uncertainty()) / Math.abs(current.value());
    return Double.isFinite(value) ? new Estimate(value, error) : Estimate.NONE;
  }
}
