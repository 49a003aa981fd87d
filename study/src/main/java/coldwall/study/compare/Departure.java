package coldwall.study.compare;

import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.units.Estimate;
import java.util.List;

/**
 * How far a classical curve departs from a quantum one, each divided by its own conductance at T_c
 * -&gt; T_h: |j_classical - j_quantum| / |j_quantum|, the largest over the judged points.
 *
 * @param largest the largest departure
 * @param atCold where
 * @param belowCold the highest T_c at which the departure exceeds {@value #TOLERATED}, for a
 *     sampled curve by more than three standard errors; NaN if it never does
 */
record Departure(Estimate largest, double atCold, double belowCold) {
  /** The largest departure that the verdict tolerates. */
  static final double TOLERATED = 0.1;

  /** Nothing to compare. */
  static final Departure NONE = new Departure(Estimate.NONE, Double.NaN, Double.NaN);

  /** A sampled departure counts by as much as it exceeds this many standard errors. */
  private static final double SIGMAS = 3;

  /** Whether the two could be compared at all. */
  boolean isKnown() {
    return !Double.isNaN(largest.value());
  }

  /** Whether the departure is certainly more than is tolerated somewhere. */
  boolean exceedsTolerance() {
    return !Double.isNaN(belowCold);
  }

  static Departure between(CurveAnalysis classical, CurveAnalysis quantum) {
    List<CurvePoint> classicalPoints = classical.curve().points();
    List<CurvePoint> quantumPoints = quantum.curve().points();
    Estimate largest = Estimate.NONE;
    double atCold = Double.NaN;
    double belowCold = Double.NaN;
    for (int i = 0; i < quantumPoints.size(); i++) {
      if (!quantum.curve().isJudged(quantumPoints.get(i))) {
        continue;
      }
      Estimate here =
          relative(classical.scaled(classicalPoints.get(i)), quantum.scaled(quantumPoints.get(i)));
      double cold = quantumPoints.get(i).coldTemperature();
      if (!Double.isFinite(here.value())) {
        continue;
      }
      if (Double.isNaN(largest.value()) || certain(here) > certain(largest)) {
        largest = here;
        atCold = cold;
      }
      if (certain(here) > TOLERATED) {
        belowCold = cold;
      }
    }
    return new Departure(largest, atCold, belowCold);
  }

  private static double certain(Estimate departure) {
    return departure.value() - SIGMAS * departure.uncertainty();
  }

  private static Estimate relative(Estimate classical, Estimate quantum) {
    double ratio = classical.value() / quantum.value();
    double uncertainty =
        StrictMath.hypot(classical.uncertainty(), ratio * quantum.uncertainty())
            / Math.abs(quantum.value());
    return new Estimate(Math.abs(ratio - 1), uncertainty);
  }
}
