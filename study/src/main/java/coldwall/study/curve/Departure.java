package coldwall.study.curve;

import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * How far a classical curve departs from a quantum one, each divided by its own conductance at T_c
 * -&gt; T_h: |j_classical - j_quantum| / |j_quantum|, the largest over the judged points. A
 * departure counts as far as it exceeds, or stays within, three of its errors.
 *
 * @param largest the largest departure
 * @param atCold where
 * @param exceeds whether it certainly exceeds {@value #TOLERATED} somewhere
 * @param undecided the departure of which that can be told least; NONE if it can everywhere
 * @param undecidedCold where
 * @param belowCold the T_c at which it comes down to {@value #TOLERATED}; the highest point at
 *     which it exceeds that, with the distance to the next one, where curves are sampled; NONE if
 *     it never does, or still does at the highest point
 */
public record Departure(
    Estimate largest,
    double atCold,
    boolean exceeds,
    Estimate undecided,
    double undecidedCold,
    Estimate belowCold) {
  /** The largest departure that the verdict tolerates. */
  public static final double TOLERATED = 0.1;

  /** Nothing to compare. */
  public static final Departure NONE =
      new Departure(Estimate.NONE, Double.NaN, false, Estimate.NONE, Double.NaN, Estimate.NONE);

  /** So many errors a departure must clear. */
  public static final double SIGMAS = 3;

  /** Of T_h; a crossing is no extremum, and could be found more closely. */
  private static final double POSITION_TOLERANCE = 1e-9;

  private static final int MOST_EVALUATIONS = 100;
  private static final int ORDER = 5;

  /** Whether the two could be compared at all. */
  public boolean isKnown() {
    return !Double.isNaN(largest.value());
  }

  /** Whether it can be told of every point on which side of the tolerance it is. */
  public boolean isDecided() {
    return exceeds || !undecided.isKnown();
  }

  /** Over the points of two curves with the same cold temperatures. */
  public static Departure between(CurveAnalysis classical, CurveAnalysis quantum) {
    Departure found = NONE;
    List<CurvePoint> points = quantum.curve().points();
    for (int i = 0; i < points.size(); i++) {
      if (!quantum.curve().isJudged(points.get(i))) {
        continue;
      }
      CurvePoint other = classical.curve().points().get(i);
      Estimate here = relative(classical.scaled(other), quantum.scaled(points.get(i)));
      if (Double.isFinite(here.value()) && Double.isFinite(here.uncertainty())) {
        found = found.and(points.get(i).coldTemperature(), here);
      }
    }
    return found;
  }

  /** With one more, warmer point. */
  private Departure and(double cold, Estimate here) {
    boolean isLargest = !isKnown() || certain(here) > certain(largest);
    boolean isBad = certain(here) > TOLERATED;
    boolean canBeTold = isBad || here.value() + SIGMAS * here.uncertainty() <= TOLERATED;
    boolean isVaguest = !canBeTold && !(here.uncertainty() <= undecided.uncertainty());
    boolean wasBad = exceeds && Double.isNaN(belowCold.uncertainty());
    Estimate below =
        isBad
            ? new Estimate(cold, Double.NaN)
            : wasBad ? new Estimate(belowCold.value(), cold - belowCold.value()) : belowCold;
    return new Departure(
        isLargest ? here : largest,
        isLargest ? cold : atCold,
        exceeds || isBad,
        isVaguest ? here : undecided,
        isVaguest ? cold : undecidedCold,
        below);
  }

  /** The same with the crossing found between the points, if that is known. */
  public Departure withCrossing(Estimate crossing) {
    boolean isOpen = exceeds && Double.isNaN(belowCold.uncertainty());
    return new Departure(
        largest,
        atCold,
        exceeds,
        undecided,
        undecidedCold,
        isOpen ? Estimate.NONE : crossing.isKnown() ? crossing : belowCold);
  }

  /** What finds where the departure of two computed curves comes down to the tolerance. */
  public static Supplier<Estimate> crossing(CurrentCurve classical, CurrentCurve quantum) {
    return () -> {
      CurveAnalysis one = scaled(classical);
      CurveAnalysis other = scaled(quantum);
      Estimate bracket = between(one, other).belowCold;
      if (!(bracket.uncertainty() > 0)) {
        return Estimate.NONE;
      }
      double tolerance = POSITION_TOLERANCE * classical.model().hotTemperature();
      double low = bracket.value();
      // Of the point itself, which is solved: the sum may be rounded beside it.
      double high = nearest(classical, low + bracket.uncertainty());
      DoubleUnaryOperator excess = at -> certain(relative(at(one, at), at(other, at))) - TOLERATED;
      double below = excess.applyAsDouble(low);
      double above = excess.applyAsDouble(high);
      double start = low + (high - low) * (below / (below - above));
      double cold =
          new BracketingNthOrderBrentSolver(POSITION_TOLERANCE, tolerance, ORDER)
              .solve(MOST_EVALUATIONS, excess::applyAsDouble, low, high, start);
      return new Estimate(cold, tolerance);
    };
  }

  private static double nearest(CurrentCurve curve, double cold) {
    return curve.points().stream()
        .map(CurvePoint::coldTemperature)
        .min(Comparator.comparingDouble(at -> Math.abs(at - cold)))
        .orElseThrow();
  }

  private static CurveAnalysis scaled(CurrentCurve curve) {
    return new CurveAnalysis(curve, null, Conductance.atEquilibrium(curve.model()));
  }

  private static Estimate at(CurveAnalysis curve, double cold) {
    return curve.scaled(new CurvePoint(cold, curve.curve().at(cold, Watch.NONE)));
  }

  private static double certain(Estimate departure) {
    return departure.value() - SIGMAS * departure.uncertainty();
  }

  private static Estimate relative(Estimate classical, Estimate quantum) {
    Estimate ratio = classical.over(quantum);
    return new Estimate(Math.abs(ratio.value() - 1), ratio.uncertainty());
  }
}
