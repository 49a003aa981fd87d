package coldwall.study.curve;

import coldwall.quantum.population.LevelMixture;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.optim.univariate.UnivariatePointValuePair;

/**
 * How far a distribution over bins (of energy, or levels) is from thermal ones, by the total
 * variation distance: half the sum of the differences of all bins, 0 for equal distributions and 1
 * for those without a common bin.
 *
 * @param temperature of the thermal state with the same mean energy; NaN if there is none
 * @param toHot the distance to the thermal state of the hot bath
 * @param toCold the distance to that of the cold bath
 * @param toNearest the distance to the nearest of all thermal states
 * @param nearestTemperature the temperature of that state
 * @param hotWeight the weight w in w (thermal state of the hot bath) + (1 - w) (that of the cold
 *     bath), by least squares; NaN where the two do not differ
 * @param toMixture the distance to that mixture
 * @param uncertainty of the distances: about what sampling alone brings
 */
public record Thermality(
    Estimate temperature,
    double toHot,
    double toCold,
    double toNearest,
    double nearestTemperature,
    double hotWeight,
    double toMixture,
    double uncertainty) {
  /** Nearer than any figure shows; numerical errors are far below. */
  private static final double MIXED = 1e-6;

  private static final double SIGMAS = 3;
  private static final int SCANNED = 61;
  private static final double TOLERANCE = 1e-6;
  private static final int MOST_EVALUATIONS = 100;

  /** How far to look below the colder bath where that one is at T = 0. */
  private static final double FAR_BELOW = 1e-3;

  /** Below, exp(-3 E_1/T) is no longer a double. */
  private static final double COLDEST_GAPS = 700;

  /** Far above any bath, where all levels that are kept are equally populated. */
  private static final double HOTTEST = 1e6;

  private static final double RELATIVE = 1e-12;
  private static final int MOST_STEPS = 200;

  public static Thermality of(
      double[] shares,
      DoubleFunction<double[]> thermal,
      Junction junction,
      Estimate own,
      double uncertainty) {
    double hot = junction.hot().temperature();
    double cold = junction.cold().temperature();
    double[] atHot = thermal.apply(hot);
    double[] atCold = thermal.apply(cold);
    Nearest ofBaths = new Nearest(cold, distance(shares, atCold)).or(hot, distance(shares, atHot));
    Nearest nearest = nearest(ofBaths, shares, thermal, hot, cold, own.value());
    double weight = hotWeight(shares, atHot, atCold);
    double[] mixture = new double[shares.length];
    Arrays.setAll(mixture, i -> weight * atHot[i] + (1 - weight) * atCold[i]);
    return new Thermality(
        own,
        distance(shares, atHot),
        distance(shares, atCold),
        nearest.distance,
        nearest.temperature,
        weight,
        distance(shares, mixture),
        uncertainty);
  }

  private static double hotWeight(double[] shares, double[] hot, double[] cold) {
    double products = 0;
    double squares = 0;
    for (int i = 0; i < shares.length; i++) {
      products += (shares[i] - cold[i]) * (hot[i] - cold[i]);
      squares += (hot[i] - cold[i]) * (hot[i] - cold[i]);
    }
    return products / squares;
  }

  /** Whether the distribution is such a mixture, as far as can be told. */
  public boolean isMixture() {
    return toMixture <= MIXED + SIGMAS * uncertainty;
  }

  public static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return sum / 2;
  }

  /**
   * The temperature at which the canonical state has the same mean energy; NaN if none has.
   *
   * @param hotter the temperature of the hotter bath
   */
  public static double temperature(LevelMixture state, double hotter) {
    if (state.excitation() == 0) {
      return 0;
    }
    double gap = state.spectrum().gap(2, 1);
    double low = StrictMath.log(gap / COLDEST_GAPS);
    double high = StrictMath.log(HOTTEST * Math.max(gap, hotter));
    if (missing(state, low) > 0 || missing(state, high) < 0) {
      return Double.NaN;
    }
    return StrictMath.exp(
        new BracketingNthOrderBrentSolver(RELATIVE, RELATIVE, 5)
            .solve(MOST_STEPS, logarithm -> missing(state, logarithm), low, high));
  }

  /** How much more the canonical state is excited, on a scale on which both ends are near. */
  private static double missing(LevelMixture state, double logarithm) {
    LevelMixture thermal = LevelMixture.thermal(state.spectrum(), StrictMath.exp(logarithm));
    return StrictMath.log(thermal.excitation() / state.excitation());
  }

  private record Nearest(double temperature, double distance) {
    Nearest or(double otherTemperature, double otherDistance) {
      return otherDistance < distance ? new Nearest(otherTemperature, otherDistance) : this;
    }
  }

  /** Scans the temperatures between the baths, then searches around the best one. */
  private static Nearest nearest(
      Nearest ofBaths,
      double[] shares,
      DoubleFunction<double[]> thermal,
      double hot,
      double cold,
      double own) {
    double high = positive(hot, cold, own).max().orElse(0);
    double low = positive(hot, cold, own).min().orElse(0);
    Nearest best = ofBaths;
    if (high == 0) {
      return best;
    }
    double start = StrictMath.log(Math.min(hot, cold) > 0 ? low : FAR_BELOW * low);
    double step = (StrictMath.log(high) - start) / (SCANNED - 1);
    if (step < TOLERANCE) {
      return best;
    }
    for (int i = 0; i < SCANNED; i++) {
      double temperature = StrictMath.exp(start + i * step);
      best = best.or(temperature, distance(shares, thermal.apply(temperature)));
    }
    return best.temperature > 0 ? refined(best, step, shares, thermal) : best;
  }

  private static DoubleStream positive(double... temperatures) {
    return DoubleStream.of(temperatures).filter(temperature -> temperature > 0);
  }

  private static Nearest refined(
      Nearest best, double step, double[] shares, DoubleFunction<double[]> thermal) {
    double middle = StrictMath.log(best.temperature);
    UnivariatePointValuePair found =
        new BrentOptimizer(TOLERANCE, TOLERANCE)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                new UnivariateObjectiveFunction(
                    logarithm -> distance(shares, thermal.apply(StrictMath.exp(logarithm)))),
                GoalType.MINIMIZE,
                new SearchInterval(middle - step, middle + step, middle));
    return best.or(StrictMath.exp(found.getPoint()), found.getValue());
  }
}
