package coldwall.study.curve;

import coldwall.units.Estimate;

/**
 * Negative differential thermal resistance on a range of cold temperatures: a current that falls
 * while the bias grows.
 *
 * @param found whether the fall is significant
 * @param peakCold T_c at the peak from which the current falls; NaN unless found
 * @param peakCurrent the current there; NaN unless found
 * @param depth the largest fall towards lower T_c, relative to the largest current of the range
 * @param lowestCold T_c at the foot of that fall; NaN if nothing falls
 * @param depthAtZero the depth when T_c = 0 is added to the range; NaN if the current there could
 *     not be found
 */
public record Ndtr(
    boolean found,
    Estimate peakCold,
    Estimate peakCurrent,
    Estimate depth,
    double lowestCold,
    double depthAtZero) {

  static Ndtr nothing() {
    return new Ndtr(false, Estimate.NONE, Estimate.NONE, Estimate.exact(0), Double.NaN, 0);
  }

  Ndtr withDepthAtZero(double other) {
    return new Ndtr(found, peakCold, peakCurrent, depth, lowestCold, other);
  }
}
