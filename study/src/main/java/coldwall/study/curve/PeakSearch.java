package coldwall.study.curve;

import coldwall.study.curve.Request.Kind;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * The highest or lowest current of a computed curve in a range of T_c: where its derivative
 * vanishes, by a bracketing root finder; by Brent's method [Brent1973] where the derivative has no
 * sign.
 */
final class PeakSearch {
  /**
   * Of the hot temperature. Near a maximum a current that is right to 1e-15 fixes its position to
   * no better than the square root of that.
   */
  static final double POSITION_TOLERANCE = 1e-7;

  private static final double RELATIVE_TOLERANCE = 1e-8;
  private static final int MOST_EVALUATIONS = 200;
  private static final int ORDER = 5;

  /** Points of the scan of a range whose ends do not say that there is one turn in it. */
  private static final int SCANNED = 9;

  /** A scan towards T_c = 0 goes down by halves, to 1/64 of the upper end. */
  private static final int HALVINGS = 6;

  /** About so many points a search solves, for those who wait. */
  private static final double USUAL = 10;

  private final Request request;
  private final CurrentCurve curve;
  private final Watch watch;
  private final int sense;
  private final Map<Double, CurvePoint> seen = new HashMap<>();

  private PeakSearch(Request request, CurrentCurve curve, Watch watch) {
    this.request = request;
    this.curve = curve;
    this.watch = watch;
    this.sense = request.kind() == Kind.HIGHEST ? 1 : -1;
  }

  /** The highest or lowest current in the range, its ends included. */
  static Sample search(Request request, CurrentCurve curve, Watch watch) {
    return Sample.of(new PeakSearch(request, curve, watch).search());
  }

  private CurvePoint search() {
    if (!(request.low() < request.high())) {
      return at(request.start());
    }
    List<CurvePoint> points = new ArrayList<>(List.of(at(request.low()), at(request.high())));
    boolean isBracket =
        Brackets.sign(points.getFirst()) * sense > 0 && Brackets.sign(points.getLast()) * sense < 0;
    if (isBracket) {
      return better(best(points), root(points.getFirst(), points.getLast()));
    }
    scanned().mapToObj(this::at).forEach(points::add);
    points.sort(Comparator.comparingDouble(CurvePoint::coldTemperature));
    int place = points.indexOf(best(points));
    CurvePoint best = points.get(place);
    if (place == 0 || place == points.size() - 1) {
      int inward = place == 0 ? sense : -sense;
      return Brackets.sign(best) == inward ? refined(points, place) : best;
    }
    return refined(points, place);
  }

  /** Inside the range, evenly in the logarithm. */
  private DoubleStream scanned() {
    double low = request.low();
    double high = request.high();
    DoubleStream inside =
        low == 0
            ? IntStream.rangeClosed(1, HALVINGS).mapToDouble(i -> Math.scalb(high, -i))
            : IntStream.rangeClosed(1, SCANNED)
                .mapToDouble(i -> low * StrictMath.pow(high / low, i / (SCANNED + 1.0)));
    boolean isNew = request.start() > request.low() && request.start() < request.high();
    return isNew
        ? DoubleStream.concat(inside, DoubleStream.of(request.start())).distinct()
        : inside;
  }

  /** Between the best point and the neighbour to which its slope points. */
  private CurvePoint refined(List<CurvePoint> points, int place) {
    CurvePoint best = points.get(place);
    int sign = Brackets.sign(best);
    int other = place + sign * sense;
    boolean isBracket =
        sign != 0
            && other >= 0
            && other < points.size()
            && Brackets.sign(points.get(other)) == -sign;
    if (isBracket) {
      CurvePoint neighbour = points.get(other);
      return better(best, other > place ? root(best, neighbour) : root(neighbour, best));
    }
    double low = points.get(Math.max(place - 1, 0)).coldTemperature();
    double high = points.get(Math.min(place + 1, points.size() - 1)).coldTemperature();
    return better(best, optimum(low, best.coldTemperature(), high));
  }

  /** Begins where the line through both slopes vanishes. */
  private CurvePoint root(CurvePoint low, CurvePoint high) {
    double below = low.solved().slope().value();
    double above = high.solved().slope().value();
    double width = high.coldTemperature() - low.coldTemperature();
    double absolute = POSITION_TOLERANCE * curve.model().hotTemperature() / 10;
    return at(
        new BracketingNthOrderBrentSolver(RELATIVE_TOLERANCE, absolute, ORDER)
            .solve(
                MOST_EVALUATIONS,
                cold -> at(cold).solved().slope().value(),
                low.coldTemperature(),
                high.coldTemperature(),
                low.coldTemperature() + width * (below / (below - above))));
  }

  private CurvePoint optimum(double low, double start, double high) {
    double absolute = POSITION_TOLERANCE * curve.model().hotTemperature() / 10;
    return at(
        new BrentOptimizer(RELATIVE_TOLERANCE, absolute)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                new UnivariateObjectiveFunction(cold -> curve.model().current(cold).value()),
                sense > 0 ? GoalType.MAXIMIZE : GoalType.MINIMIZE,
                new SearchInterval(low, high, Math.clamp(start, low, high)))
            .getPoint());
  }

  private CurvePoint best(List<CurvePoint> points) {
    return points.stream().reduce(this::better).orElseThrow();
  }

  private CurvePoint better(CurvePoint one, CurvePoint other) {
    return sense * (other.current().value() - one.current().value()) > 0 ? other : one;
  }

  private CurvePoint at(double cold) {
    return seen.computeIfAbsent(
        cold,
        _ -> {
          Solved here = curve.at(cold, Watch.NONE);
          int solved = seen.size() + 1;
          watch.reached(solved / (solved + USUAL));
          return new CurvePoint(cold, here);
        });
  }
}
