package coldwall.study;

import java.util.List;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.optim.univariate.UnivariatePointValuePair;

/** Refines a fall of a computed curve between its points, by Brent's method [Brent1973]. */
final class PeakSearch {
  /**
   * Of the hot temperature. Near a maximum a current that is right to 1e-15 fixes its position to
   * no better than the square root of that.
   */
  private static final double POSITION_TOLERANCE = 1e-7;

  private static final double RELATIVE_TOLERANCE = 1e-8;
  private static final int MOST_EVALUATIONS = 200;

  private PeakSearch() {}

  static Fall refine(Fall fall, List<Sample> samples, Contender contender) {
    Sample peak = search(fall.peak(), samples, contender, GoalType.MAXIMIZE);
    boolean footIsEnd = fall.foot().equals(samples.getFirst());
    Sample foot =
        footIsEnd ? fall.foot() : search(fall.foot(), samples, contender, GoalType.MINIMIZE);
    return new Fall(peak, foot, POSITION_TOLERANCE * contender.hotTemperature());
  }

  private static Sample search(
      Sample start, List<Sample> samples, Contender contender, GoalType goal) {
    int i = samples.indexOf(start);
    double low = samples.get(Math.max(i - 1, 0)).cold();
    double high = samples.get(Math.min(i + 1, samples.size() - 1)).cold();
    double absolute = POSITION_TOLERANCE * contender.hotTemperature() / 10;
    UnivariatePointValuePair best =
        new BrentOptimizer(RELATIVE_TOLERANCE, absolute)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                new UnivariateObjectiveFunction(cold -> contender.current(cold).fromHot()),
                goal,
                new SearchInterval(low, high, start.cold()));
    Sample found = Sample.of(best.getPoint(), contender.current(best.getPoint()));
    boolean better =
        goal == GoalType.MAXIMIZE
            ? found.current() > start.current()
            : found.current() < start.current();
    return better ? found : start;
  }
}
