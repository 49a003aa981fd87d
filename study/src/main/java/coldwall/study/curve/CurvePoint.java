package coldwall.study.curve;

import coldwall.units.Estimate;

/**
 * One point of a curve J(T_c).
 *
 * @param coldTemperature T_c
 * @param solved what the solver found there
 */
public record CurvePoint(double coldTemperature, Solved solved) {

  /** The current and its uncertainty. */
  public Estimate current() {
    return solved.current();
  }

  /** Whether there is a current; there is none where the solver failed. */
  public boolean isKnown() {
    return solved.isKnown();
  }

  /** The entropy that the baths gain per unit time. */
  public double entropyProduction(double hotTemperature) {
    return solved.entropyProduction(hotTemperature, coldTemperature);
  }
}
