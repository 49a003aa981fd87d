package coldwall.study.map;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.study.curve.CurrentCurve;
import coldwall.study.curve.DepthCurve;
import coldwall.study.curve.Model;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.NdtrFinder;
import coldwall.units.Display;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.List;

/**
 * One point of a survival map: the NDTR of a whole curve J(T_c), T_c from T_h down to 0.
 *
 * @param depth of the NDTR; NaN where the curve was not solved
 * @param found 1 if the fall is significant, 0 if not, NaN where the curve was not solved
 * @param peakColdOverHot T_c/T_h where the current is largest; NaN unless found
 * @param peakCurrent the current there, E_1 = m = 1; NaN unless found
 * @param levels how many were kept; NaN for a classical particle
 */
record MapPoint(
    Estimate depth, double found, double peakColdOverHot, double peakCurrent, double levels) {

  /** How it is stored. */
  static final RowType<MapPoint> TYPE =
      new RowType<>(
          List.of(
              number("depth", point -> point.depth.value()),
              number("depth_uncertainty", point -> point.depth.uncertainty()),
              number("found", MapPoint::found),
              number("peak_cold_over_hot", MapPoint::peakColdOverHot),
              number("peak_current", MapPoint::peakCurrent),
              number("levels", MapPoint::levels)),
          numbers ->
              new MapPoint(
                  new Estimate(numbers[0], numbers[1]),
                  numbers[2],
                  numbers[3],
                  numbers[4],
                  numbers[5]));

  /** What was not solved. */
  static final MapPoint UNKNOWN =
      new MapPoint(Estimate.NONE, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  static MapPoint solve(Model model) {
    return solve(model, Watch.NONE);
  }

  static MapPoint solve(Model model, Watch watch) {
    CurrentCurve curve = DepthCurve.of(model, watch);
    Ndtr ndtr = NdtrFinder.find(curve);
    return new MapPoint(
        ndtr.depth(),
        ndtr.found() ? 1 : 0,
        ndtr.peakCold().value() / model.hotTemperature(),
        ndtr.peakCurrent().value(),
        curve.points().getFirst().solved().levels());
  }

  boolean isSolved() {
    return depth.isKnown();
  }

  /** The depth where it is known, if there is NDTR. */
  String depthText() {
    return hasNdtr() ? Display.percent(depth.value()) : "none";
  }

  boolean hasNdtr() {
    return found == 1;
  }
}
