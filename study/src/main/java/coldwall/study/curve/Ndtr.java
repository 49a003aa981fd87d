package coldwall.study.curve;

import coldwall.units.Estimate;

/**
 * Negative differential thermal resistance on a range of cold temperatures: a current that falls
 * while the bias grows.
 *
 * @param found whether the fall is significant
 * @param peakCold T_c of the highest current from which it falls; NaN unless found
 * @param peakCurrent the current there; NaN unless found
 * @param depth the largest fall towards lower T_c, relative to the largest current of the range
 * @param lowestCold T_c at the foot of that fall; NaN if nothing falls
 * @param depthAtZero the depth when T_c = 0 is added to the range; NaN if the current there could
 *     not be found
 * @param foundAtZero whether the fall is significant when T_c = 0 is added to the range
 * @param peakAtEdge whether the current still rises at the highest T_c of the range, so that its
 *     peak is not on the range
 */
public record Ndtr(
    boolean found,
    Estimate peakCold,
    Estimate peakCurrent,
    Estimate depth,
    double lowestCold,
    double depthAtZero,
    boolean foundAtZero,
    boolean peakAtEdge) {

  static Ndtr nothing(double depthUncertainty) {
    return new Ndtr(
        false,
        Estimate.NONE,
        Estimate.NONE,
        new Estimate(0, depthUncertainty),
        Double.NaN,
        0,
        false,
        false);
  }

  /** The same with what is known of the range that includes T_c = 0. */
  Ndtr withZero(double depth, boolean isFound) {
    return new Ndtr(
        found, peakCold, peakCurrent, this.depth, lowestCold, depth, isFound, peakAtEdge);
  }

  /** Whether there is a peak on the range, which a figure can point at. */
  public boolean hasPeak() {
    return found && !peakAtEdge;
  }
}
