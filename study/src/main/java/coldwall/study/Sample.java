package coldwall.study;

import coldwall.solver.HeatCurrent;

/** A point of a curve as the finder of NDTR sees it. */
record Sample(double cold, double current, double uncertainty) {

  static Sample of(CurvePoint point) {
    return of(point.coldTemperature(), point.current());
  }

  static Sample of(double cold, HeatCurrent current) {
    return new Sample(cold, current.fromHot(), current.uncertainty());
  }
}
