package coldwall.study.twin;

import coldwall.frame.CellState;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Ndtr;
import coldwall.study.soft.SoftCurves;
import coldwall.study.soft.SoftEquation;
import coldwall.study.soft.Validity;
import coldwall.study.soft.WeakCoupling;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a twin study found, by the index of the cold temperature.
 *
 * @param settings what was asked
 * @param curves what each equation says, point by point
 * @param states what is known of it
 * @param isComplete whether all points are there
 * @param units of all output
 * @param weakConductance see {@link #weakCoupling}
 */
record TwinResult(
    TwinSettings settings,
    Map<Equation, List<TwinPoint>> curves,
    Map<Equation, List<CellState>> states,
    boolean isComplete,
    UnitSystem units,
    double weakConductance) {
  TwinResult {
    curves = Map.copyOf(curves);
    states = Map.copyOf(states);
  }

  TwinResult(
      TwinSettings settings,
      Map<Equation, List<TwinPoint>> curves,
      Map<Equation, List<CellState>> states,
      boolean isComplete,
      UnitSystem units) {
    this(settings, curves, states, isComplete, units, weakConductance(settings));
  }

  private static double weakConductance(TwinSettings settings) {
    return settings.isFlat() ? WeakCoupling.conductance(settings.junction()) : Double.NaN;
  }

  int size() {
    return settings.cold().size();
  }

  double cold(int point) {
    return settings.cold().natural(point);
  }

  Quantity typedCold(int point) {
    return settings.cold().values().get(point);
  }

  double hot() {
    return settings.hot().natural();
  }

  /** T_c/T_h. */
  double share(int point) {
    return cold(point) / hot();
  }

  boolean has(Equation equation) {
    return curves.containsKey(equation);
  }

  TwinPoint at(Equation equation, int point) {
    return curves.getOrDefault(equation, List.of()).get(point);
  }

  CellState state(Equation equation, int point) {
    return states.getOrDefault(equation, List.of()).get(point);
  }

  double current(Equation equation, int point) {
    return at(equation, point).current().value();
  }

  /**
   * By how much the energy shifts that the quantum equation leaves out would change its current.
   */
  double shiftChange(int point) {
    double without = current(withCoherences(), point);
    return Math.abs(current(Equation.SHIFTED, point) - without) / Math.abs(without);
  }

  /** Of the judged equation and the one beside it, the one that energy shifts change. */
  Equation withCoherences() {
    return settings.equation().isSecular() ? Equation.BESIDE : Equation.JUDGED;
  }

  /** What is judged, or what stands beside it. */
  SoftEquation quantum(Equation equation) {
    return equation == Equation.BESIDE ? settings.equation().beside() : settings.equation();
  }

  /** Whether an equation may be believed at a point, by what was computed there. */
  boolean isValid(Equation equation, int point) {
    TwinPoint found = at(equation, point);
    if (!found.isKnown() || equation.isClassical()) {
      return found.isKnown();
    }
    Validity validity =
        new Validity(
            found.rateTimesMemory(),
            found.rateOverGap(),
            shiftChange(point),
            found.current().value());
    // A probability may be negative by as much as the equation leaves out, and not by more.
    return found.lowestEigenvalue() >= -found.rateTimesMemory()
        && quantum(equation).holds(validity);
  }

  /** Where it may be. */
  List<Integer> validPoints(Equation equation) {
    return IntStream.range(0, size()).filter(point -> isValid(equation, point)).boxed().toList();
  }

  /** Where it was computed and may not be. */
  List<Integer> invalidPoints(Equation equation) {
    return IntStream.range(0, size())
        .filter(point -> at(equation, point).isKnown() && !isValid(equation, point))
        .boxed()
        .toList();
  }

  /** NDTR on the points where an equation may be believed; empty where they are too few. */
  Optional<Ndtr> ndtr(Equation equation) {
    List<Integer> valid = validPoints(equation);
    if (!isComplete || valid.size() < CurveAnalysis.FEWEST_POINTS) {
      return Optional.empty();
    }
    List<CurvePoint> points = new ArrayList<>();
    for (int point : valid) {
      points.add(new CurvePoint(cold(point), at(equation, point).solved()));
    }
    return Optional.of(SoftCurves.judge(hot(), points));
  }

  /**
   * The limit of weak friction in a flat box: the particle keeps one temperature, and J = g_h
   * g_c/(g_h + g_c) (T_h - T_c), g the friction of each bath averaged over the box; NaN in a
   * potential.
   */
  double weakCoupling(int point) {
    return weakConductance * (hot() - cold(point));
  }

  /** The thermal wavelength 1/sqrt(m T_h) over the thicker layer: how quantum the contacts are. */
  double wavelengthOverLayer() {
    double thickness = Math.max(settings.thickness(0), settings.thickness(1));
    return 1 / Math.sqrt(settings.mass().natural() * hot()) / thickness;
  }

  /** The largest difference of simulated and computed current in standard errors; NaN for none. */
  double largestDeviation() {
    if (!has(Equation.LANGEVIN)) {
      return Double.NaN;
    }
    return IntStream.range(0, size())
        .filter(i -> at(Equation.LANGEVIN, i).isKnown() && at(Equation.KRAMERS, i).isKnown())
        .mapToDouble(i ->
            Math.abs(current(Equation.LANGEVIN, i) - current(Equation.KRAMERS, i))
                / at(Equation.LANGEVIN, i).current().uncertainty())
        .max()
        .orElse(Double.NaN);
  }
}
