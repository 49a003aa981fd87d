package coldwall.study.curve;

import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Derivatives of the current with respect to the bias T_h - T_c. */
public final class Conductance {
  /** Where a sampled current stands clear of its noise and is still nearly linear in the bias. */
  private static final double[] SAMPLED_BIASES = {0.1, 0.15, 0.2, 0.25, 0.3, 0.4};

  private static final int TERMS = 2;

  /** By how much J/(T_h - T_c) of a classical wall changes over these biases. */
  private static final double BENT = 0.2;

  /** Of T_c. Error of order 1e-12: the fourth power of the step, or rounding over the step. */
  private static final double STEP = 2e-3;

  private Conductance() {}

  /** dJ/d(T_h - T_c) at T_c -> T_h from below. NaN if T_h = 0. */
  static Estimate atEquilibrium(Model model) {
    return atEquilibrium(model, Watch.NONE);
  }

  /** The same, told about on the way. */
  static Estimate atEquilibrium(Model model, Watch watch) {
    if (model.hotTemperature() == 0) {
      return Estimate.NONE;
    }
    if (!model.isSampled()) {
      return model.solved(model.hotTemperature(), watch).slope();
    }
    List<Sample> samples = new ArrayList<>();
    double[] places = sampledAt(model.hotTemperature());
    for (double cold : places) {
      Estimate current = model.at(cold, watch.piece(samples.size(), places.length)).current();
      samples.add(new Sample(cold, current.value(), current.uncertainty()));
    }
    return fitted(samples, model.hotTemperature());
  }

  /** The cold temperatures from which the conductance of a sampled curve follows. */
  static double[] sampledAt(double hot) {
    return Arrays.stream(SAMPLED_BIASES).map(bias -> hot * (1 - bias)).toArray();
  }

  /**
   * From fits of the passage time: one exact for Maxwell walls, and one with a term more. NaN where
   * a sample is missing or not known.
   *
   * @param samples at {@link #sampledAt}
   */
  static Estimate fitted(List<Sample> samples, double hot) {
    if (samples.size() < SAMPLED_BIASES.length
        || samples.stream().anyMatch(sample -> Double.isNaN(sample.current()))) {
      return Estimate.NONE;
    }
    Optional<Estimate> fit = conductance(samples, hot, TERMS);
    Optional<Estimate> fuller = conductance(samples, hot, TERMS + 1);
    return fit.isEmpty() || fuller.isEmpty()
        ? linear(samples, hot)
        : PeakFit.withLackOfFit(fit.get(), fuller.get());
  }

  /** From currents that are mostly noise: the best line through J = 0 at no bias. */
  private static Estimate linear(List<Sample> samples, double hot) {
    double squares = 0;
    double products = 0;
    double variance = 0;
    for (Sample sample : samples) {
      double bias = hot - sample.cold();
      squares += bias * bias;
      products += bias * sample.current();
      variance += bias * bias * sample.uncertainty() * sample.uncertainty();
    }
    double slope = products / squares;
    double noise = Math.sqrt(variance) / squares;
    return new Estimate(slope, StrictMath.hypot(noise, BENT * slope));
  }

  private static Optional<Estimate> conductance(List<Sample> samples, double hot, int terms) {
    return PassageTime.fit(samples, hot, terms).map(PassageTime::conductance);
  }

  /**
   * -dJ/dT_c of a computed current whose equations cannot be differentiated, by central differences
   * at two steps.
   */
  static Estimate byDifferences(Model model, double cold) {
    if (cold == 0) {
      return Estimate.NONE;
    }
    double coarse = centralDifference(model, cold, STEP * cold);
    double fine = centralDifference(model, cold, STEP / 2 * cold);
    double extrapolated = (4 * fine - coarse) / 3;
    double ownError = model.current(cold).uncertainty() / (STEP * cold);
    return new Estimate(extrapolated, Math.abs(extrapolated - fine) + ownError);
  }

  private static double centralDifference(Model model, double cold, double step) {
    double above = cold + step;
    double below = cold - step;
    return (model.current(below).value() - model.current(above).value()) / (above - below);
  }

  /** -dJ/dT_c of a sampled curve, each point from itself and its neighbours. */
  static CurrentCurve byNeighbours(CurrentCurve curve) {
    List<CurvePoint> points = curve.points();
    List<CurvePoint> withSlopes =
        IntStream.range(0, points.size())
            .mapToObj(i -> {
              CurvePoint point = points.get(i);
              return new CurvePoint(
                  point.coldTemperature(), point.solved().withSlope(slopeAt(points, i)));
            })
            .toList();
    return new CurrentCurve(curve.model(), withSlopes);
  }

  /** The slope of the parabola through three points; of the line through two at the ends. */
  private static Estimate slopeAt(List<CurvePoint> points, int i) {
    double at = points.get(i).coldTemperature();
    List<CurvePoint> near = points.subList(Math.max(i - 1, 0), Math.min(i + 2, points.size()));
    if (at == 0 || near.size() < 2) {
      return Estimate.NONE;
    }
    double[] nodes = near.stream().mapToDouble(CurvePoint::coldTemperature).toArray();
    List<Estimate> currents = near.stream().map(CurvePoint::current).toList();
    return Slope.at(at, nodes, currents).times(-1);
  }
}
