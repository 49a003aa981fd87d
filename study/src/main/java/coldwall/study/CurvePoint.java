package coldwall.study;

import coldwall.solver.HeatCurrent;
import coldwall.solver.SteadyState;

/**
 * One point of a curve J(T_c).
 *
 * @param coldTemperature T_c
 * @param state what the solver found there
 * @param differentialConductance dJ/d(T_h - T_c) = -dJ/dT_c, negative where there is NDTR; NaN
 *     where it is not known, and at T_c = 0, where it may be infinite
 */
public record CurvePoint(
    double coldTemperature, SteadyState state, Estimate differentialConductance) {

  /** Whether there is a current; there is none where the solver failed. */
  boolean isKnown() {
    return !Double.isNaN(state.current().fromHot());
  }

  /** The current and its uncertainty. */
  public HeatCurrent current() {
    return state.current();
  }
}
