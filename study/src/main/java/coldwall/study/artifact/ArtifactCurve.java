package coldwall.study.artifact;

import coldwall.classical.kramers.KramersEquation;
import coldwall.quantum.generator.LambShift;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.solver.SteadyState;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Solved;
import coldwall.study.soft.SoftEquations;
import coldwall.study.soft.Validity;
import coldwall.system.SoftJunction;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The curve J(T_c) of one point of the map: at given T_c, then twice at the top of the parabola
 * through the largest current and its neighbours, J against ln T_c.
 *
 * @param junction with any cold temperature
 * @param layer xi/L
 * @param cold the cold temperatures, ascending
 */
record ArtifactCurve(SoftJunction junction, double layer, List<Double> cold) {
  private static final int REFINEMENTS = 2;

  /** Of ln T_c: a top so close to a point is that point. */
  private static final double SAME = 1e-3;

  private double hot() {
    return junction.hottestTemperature();
  }

  ArtifactCell classical(Watch watch) {
    KramersEquation kramers = KramersEquation.forMaps(layer);
    return ArtifactCell.of(hot(), points(kramers::solve, watch));
  }

  /** Only where the universal Lindblad equation is valid at all T_c. */
  ArtifactCell quantum(SoftEquations equations) {
    double rate = 0;
    double change = 0;
    for (double end : List.of(cold.getFirst(), cold.getLast())) {
      Validity validity = validity(equations, end);
      if (!validity.holdsForUniversal()) {
        return ArtifactCell.outside(validity);
      }
      rate = Math.max(rate, validity.rateTimesMemory());
      change = Math.max(change, validity.shiftChange());
    }
    MasterEquation universal = new MasterEquation.UniversalLindblad();
    List<Double> rates = new ArrayList<>(List.of(rate));
    List<CurvePoint> points =
        points(
            at -> {
              SteadyState found = equations.solve(at, universal);
              rates.add(found.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY));
              return found;
            },
            Watch.NONE);
    double largest = rates.stream().mapToDouble(Double::doubleValue).max().orElse(rate);
    return largest <= Validity.LARGEST_RATE
        ? ArtifactCell.of(hot(), points).with(largest, change)
        : ArtifactCell.outside(new Validity(largest, Double.NaN, change, Double.NaN));
  }

  private Validity validity(SoftEquations equations, double coldTemperature) {
    SoftJunction at = junction.withTemperature(1, coldTemperature);
    SteadyState found = equations.solve(at, new MasterEquation.UniversalLindblad());
    return found.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY) <= Validity.LARGEST_RATE
        ? Validity.of(
            found,
            equations.solve(at, new MasterEquation.UniversalLindblad(LambShift.RENORMALISED)))
        : new Validity(
            found.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY),
            Double.NaN,
            Double.NaN,
            found.current().value());
  }

  private List<CurvePoint> points(Function<SoftJunction, SteadyState> solver, Watch watch) {
    List<CurvePoint> points = new ArrayList<>();
    int all = cold.size() + REFINEMENTS;
    for (double coldTemperature : cold) {
      points.add(point(solver, coldTemperature));
      watch.reached((double) points.size() / all);
    }
    for (int i = 0; i < REFINEMENTS; i++) {
      double top = top(points);
      boolean isNew =
          points.stream()
              .allMatch(point -> Math.abs(StrictMath.log(point.coldTemperature() / top)) > SAME);
      if (isNew) {
        points.add(point(solver, top));
        points.sort(Comparator.comparingDouble(CurvePoint::coldTemperature));
      }
    }
    return points;
  }

  private CurvePoint point(Function<SoftJunction, SteadyState> solver, double coldTemperature) {
    SteadyState found = solver.apply(junction.withTemperature(1, coldTemperature));
    return new CurvePoint(coldTemperature, Solved.of(found));
  }

  /** T_c at the top of the parabola; the largest point itself at an end of the curve. */
  private static double top(List<CurvePoint> points) {
    int i = 0;
    for (int k = 1; k < points.size(); k++) {
      i = points.get(k).current().value() > points.get(i).current().value() ? k : i;
    }
    double place = points.get(i).coldTemperature();
    if (i == 0 || i == points.size() - 1) {
      return place;
    }
    double below = StrictMath.log(points.get(i - 1).coldTemperature() / place);
    double above = StrictMath.log(points.get(i + 1).coldTemperature() / place);
    double fallBelow = points.get(i).current().value() - points.get(i - 1).current().value();
    double fallAbove = points.get(i).current().value() - points.get(i + 1).current().value();
    double slopes = fallAbove * below - fallBelow * above;
    return slopes == 0
        ? place
        : place
            * StrictMath.exp(
                (fallAbove * below * below - fallBelow * above * above) / (2 * slopes));
  }
}
