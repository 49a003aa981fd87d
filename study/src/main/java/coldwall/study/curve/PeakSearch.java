package coldwall.study.curve;

import coldwall.study.curve.Request.Kind;
import java.util.List;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.optim.univariate.UnivariatePointValuePair;

/** Refines the ends of a fall of a computed curve, by Brent's method [Brent1973]. */
final class PeakSearch {
  /**
   * Of the hot temperature. Near a maximum a current that is right to 1e-15 fixes its position to
   * no better than the square root of that.
   */
  static final double POSITION_TOLERANCE = 1e-7;

  private static final double RELATIVE_TOLERANCE = 1e-8;
  private static final int MOST_EVALUATIONS = 200;

  private PeakSearch() {}

  /** To look between the neighbours of one of these samples; below the first one, down to 0. */
  static Request near(Sample sample, List<Sample> samples, Kind kind) {
    int i = samples.indexOf(sample);
    double low = i == 0 ? 0 : samples.get(i - 1).cold();
    double high = samples.get(Math.min(i + 1, samples.size() - 1)).cold();
    return new Request(kind, low, sample.cold(), high);
  }

  /** The highest or lowest current in the range, or that at its start if none is better. */
  static Sample search(Request request, Model model) {
    Sample start = Sample.of(request.start(), model.current(request.start()));
    if (!(request.low() < request.high())) {
      return start;
    }
    GoalType goal = request.kind() == Kind.HIGHEST ? GoalType.MAXIMIZE : GoalType.MINIMIZE;
    double absolute = POSITION_TOLERANCE * model.hotTemperature() / 10;
    UnivariatePointValuePair best =
        new BrentOptimizer(RELATIVE_TOLERANCE, absolute)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                new UnivariateObjectiveFunction(cold -> model.current(cold).value()),
                goal,
                new SearchInterval(request.low(), request.high(), request.start()));
    Sample found = Sample.of(best.getPoint(), model.current(best.getPoint()));
    boolean better =
        goal == GoalType.MAXIMIZE
            ? found.current() > start.current()
            : found.current() < start.current();
    return better ? found : start;
  }
}
