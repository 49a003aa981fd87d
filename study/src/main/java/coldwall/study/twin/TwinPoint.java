package coldwall.study.twin;

import static coldwall.frame.RowType.number;

import coldwall.classical.kramers.KramersEquation;
import coldwall.frame.RowType;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.solver.SteadyState;
import coldwall.study.curve.Solved;
import coldwall.units.Estimate;
import java.util.List;

/**
 * What one equation says at one cold temperature.
 *
 * @param solved the currents
 * @param rateTimesMemory jumps per unit time times the memory time of the bath; NaN for a classical
 *     equation
 * @param rateOverGap jumps per unit time over the smallest level gap; NaN likewise
 * @param place the mean of x/L, 1 at the cold wall; NaN except by the Kramers equation
 * @param temperature the mean of p^2/m; NaN likewise
 * @param lowestEigenvalue of the density matrix, negative where it is none; NaN for a classical
 *     equation
 */
record TwinPoint(
    Solved solved,
    double rateTimesMemory,
    double rateOverGap,
    double place,
    double temperature,
    double lowestEigenvalue) {
  /** Roundings of an eigenvalue that is 0, of a state of trace 1. */
  private static final double ROUNDING = 1e-14;

  static final RowType<TwinPoint> TYPE =
      new RowType<>(
          List.of(
              number("current", point -> point.solved.fromHot().value()),
              number("current_from_cold", point -> point.solved.fromCold()),
              number("uncertainty", point -> point.solved.fromHot().uncertainty()),
              number("levels", point -> point.solved.levels()),
              number("rate_times_memory", TwinPoint::rateTimesMemory),
              number("rate_over_gap", TwinPoint::rateOverGap),
              number("place", TwinPoint::place),
              number("temperature", TwinPoint::temperature),
              number("lowest_eigenvalue", TwinPoint::lowestEigenvalue)),
          numbers ->
              new TwinPoint(
                  new Solved(
                      new Estimate(numbers[0], numbers[2]),
                      numbers[1],
                      Estimate.NONE,
                      numbers[3],
                      Double.NaN,
                      Double.NaN,
                      Double.NaN),
                  numbers[4],
                  numbers[5],
                  numbers[6],
                  numbers[7],
                  numbers[8]));

  static TwinPoint of(SteadyState state) {
    return new TwinPoint(
        Solved.of(state),
        state.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY),
        state.diagnostic(OpenSteadyState.RATE_OVER_GAP),
        state.diagnostic(KramersEquation.MEAN_PLACE),
        state.diagnostic(KramersEquation.MEAN_TEMPERATURE),
        state.diagnostic(OpenSteadyState.LOWEST_EIGENVALUE));
  }

  /** Whether its density matrix has a negative eigenvalue, and so is none. */
  boolean isNegative() {
    return lowestEigenvalue < -ROUNDING;
  }

  /** J. */
  Estimate current() {
    return solved.current();
  }

  /** Whether there is a current. */
  boolean isKnown() {
    return solved.isKnown();
  }
}
