package coldwall.study.artifact;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Ndtr;
import coldwall.study.soft.SoftCurves;
import coldwall.study.soft.Validity;
import coldwall.units.Estimate;
import java.util.Comparator;
import java.util.List;

/**
 * One mechanics at one point of the map: the NDTR of a curve J(T_c).
 *
 * @param depth of the NDTR on the range of T_c; NaN where nothing may be said
 * @param found 1 if the fall is significant, 0 if not; NaN likewise
 * @param peakColdOverHot T_c/T_h of the largest current; NaN unless found
 * @param largest the largest current, E_1 = m = 1; NaN where nothing may be said
 * @param lowestOverLargest the current at the lowest T_c over the largest; NaN likewise
 * @param valid 0 where the equation is outside its validity somewhere on the curve, else 1
 * @param rateTimesMemory the largest on the curve; NaN for a classical particle
 * @param shiftChange the larger one at the ends of the curve; NaN for a classical particle
 */
record ArtifactCell(
    Estimate depth,
    double found,
    Estimate peakColdOverHot,
    Estimate largest,
    Estimate lowestOverLargest,
    double valid,
    double rateTimesMemory,
    double shiftChange) {

  /** How it is stored. */
  static final RowType<ArtifactCell> TYPE =
      new RowType<>(
          List.of(
              number("depth", cell -> cell.depth.value()),
              number("depth_uncertainty", cell -> cell.depth.uncertainty()),
              number("found", ArtifactCell::found),
              number("peak_cold_over_hot", cell -> cell.peakColdOverHot.value()),
              number("peak_cold_over_hot_uncertainty", cell -> cell.peakColdOverHot.uncertainty()),
              number("largest_current", cell -> cell.largest.value()),
              number("largest_current_uncertainty", cell -> cell.largest.uncertainty()),
              number("lowest_over_largest", cell -> cell.lowestOverLargest.value()),
              number(
                  "lowest_over_largest_uncertainty", cell -> cell.lowestOverLargest.uncertainty()),
              number("valid", ArtifactCell::valid),
              number("rate_times_memory", ArtifactCell::rateTimesMemory),
              number("shift_change", ArtifactCell::shiftChange)),
          numbers ->
              new ArtifactCell(
                  new Estimate(numbers[0], numbers[1]),
                  numbers[2],
                  new Estimate(numbers[3], numbers[4]),
                  new Estimate(numbers[5], numbers[6]),
                  new Estimate(numbers[7], numbers[8]),
                  numbers[9],
                  numbers[10],
                  numbers[11]));

  /** Of a curve by ascending T_c that may be believed. */
  static ArtifactCell of(double hot, List<CurvePoint> points) {
    Ndtr ndtr = SoftCurves.judge(hot, points);
    Estimate largest =
        points.stream()
            .map(CurvePoint::current)
            .max(Comparator.comparingDouble(Estimate::value))
            .orElseThrow();
    Estimate lowest = points.getFirst().current();
    // The largest of computed currents is known as well as the lowest one.
    double error = Math.max(lowest.uncertainty(), largest.uncertainty()) / largest.value();
    return new ArtifactCell(
        ndtr.depth(),
        ndtr.found() ? 1 : 0,
        ndtr.peakCold().times(1 / hot),
        largest,
        new Estimate(lowest.value() / largest.value(), lowest.equals(largest) ? 0 : error),
        1,
        Double.NaN,
        Double.NaN);
  }

  /** Of an equation that may not be believed here. */
  static ArtifactCell outside(Validity validity) {
    return new ArtifactCell(
        Estimate.NONE,
        Double.NaN,
        Estimate.NONE,
        Estimate.NONE,
        Estimate.NONE,
        0,
        validity.rateTimesMemory(),
        validity.shiftChange());
  }

  /** The same with what says that it may be believed. */
  ArtifactCell with(double largestRateTimesMemory, double largestShiftChange) {
    return new ArtifactCell(
        depth,
        found,
        peakColdOverHot,
        largest,
        lowestOverLargest,
        valid,
        largestRateTimesMemory,
        largestShiftChange);
  }

  boolean isOutside() {
    return valid == 0;
  }

  boolean hasNdtr() {
    return found == 1;
  }
}
