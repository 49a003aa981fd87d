package coldwall.study.curve;

import coldwall.units.Estimate;

/** A point of a curve as the finder of NDTR sees it. */
record Sample(double cold, double current, double uncertainty) {

  static Sample of(CurvePoint point) {
    Estimate current = point.current();
    return new Sample(point.coldTemperature(), current.value(), current.uncertainty());
  }

  Request.Answer answer() {
    return new Request.Answer(cold, new Estimate(current, uncertainty));
  }
}
