package coldwall.study.rectify;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.solver.Diagnostic;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.List;
import java.util.stream.Stream;

/**
 * The currents of one junction in both directions of the bias.
 *
 * @param forward J_f, from the hot bath at x = 0 to the cold one at x = L
 * @param backward J_b, from x = L to x = 0 with the temperatures exchanged
 * @param levels the most that were kept; NaN for a classical particle
 */
record Rectified(Estimate forward, Estimate backward, double levels) {
  /** How it is stored. */
  static final RowType<Rectified> TYPE =
      new RowType<>(
          List.of(
              number("forward", currents -> currents.forward.value()),
              number("forward_uncertainty", currents -> currents.forward.uncertainty()),
              number("backward", currents -> currents.backward.value()),
              number("backward_uncertainty", currents -> currents.backward.uncertainty()),
              number("levels", Rectified::levels)),
          numbers ->
              new Rectified(
                  new Estimate(numbers[0], numbers[1]),
                  new Estimate(numbers[2], numbers[3]),
                  numbers[4]));

  /** A difference below this share of the larger current is rounding. */
  private static final double NUMERICAL = 1e-9;

  static Rectified solve(Junction junction, Solver solver) {
    return solve(junction, solver, Watch.NONE);
  }

  static Rectified solve(Junction junction, Solver solver, Watch watch) {
    SteadyState forward = solver.solve(junction, watch.piece(0, 2));
    SteadyState backward = solver.solve(junction.reversed(), watch.piece(1, 2));
    double levels =
        Stream.of(forward, backward)
            .mapToDouble(state -> state.diagnostic(Diagnostic.LEVELS))
            .filter(count -> !Double.isNaN(count))
            .max()
            .orElse(Double.NaN);
    return new Rectified(estimate(forward.current(), 1), estimate(backward.current(), -1), levels);
  }

  private static Estimate estimate(Estimate current, double sign) {
    // Not -0.0 for a frozen particle.
    return new Estimate(0 + sign * current.value(), current.uncertainty());
  }

  /** The larger current over the smaller one; NaN where they are not both above 0. */
  Estimate ratio() {
    double larger = Math.max(forward.value(), backward.value());
    double smaller = Math.min(forward.value(), backward.value());
    if (!(smaller > 0)) {
      return Estimate.NONE;
    }
    double ratio = larger / smaller;
    double relative =
        StrictMath.hypot(
            forward.uncertainty() / forward.value(), backward.uncertainty() / backward.value());
    return new Estimate(ratio, ratio * relative);
  }

  /** (J_f - J_b)/(J_f + J_b), between -1 and 1; NaN where nothing flows. */
  Estimate coefficient() {
    double sum = forward.value() + backward.value();
    if (!(sum > 0)) {
      return Estimate.NONE;
    }
    double error =
        StrictMath.hypot(
            backward.value() * forward.uncertainty(), forward.value() * backward.uncertainty());
    return new Estimate((forward.value() - backward.value()) / sum, 2 * error / (sum * sum));
  }

  /**
   * Whether the two directions differ by more than rounding and so many of their errors.
   *
   * @param sigmas by {@link coldwall.study.curve.Significance}
   */
  boolean isSignificant(double sigmas) {
    double difference = Math.abs(forward.value() - backward.value());
    double noise = StrictMath.hypot(forward.uncertainty(), backward.uncertainty());
    double larger = Math.max(forward.value(), backward.value());
    return difference > sigmas * noise && difference > NUMERICAL * larger;
  }

  /** Whether more flows with the hot bath at x = 0. */
  boolean isForward() {
    return forward.value() > backward.value();
  }
}
