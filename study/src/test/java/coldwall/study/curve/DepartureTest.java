package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.testkit.Tolerances;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartureTest {
  private static final CurveAnalysis QUANTUM = curve(Part.QUANTUM, 0, 2, 2, 2, 2);

  /** Of the crossing, which is sought to 1e-9 of T_h. */
  private static final double POSITION = 1e-7;

  /** At T_c = 1, 2, 3, ..., with the conductance 1. */
  private static CurveAnalysis curve(Part part, double error, double... currents) {
    List<CurvePoint> points = new ArrayList<>();
    for (double current : currents) {
      Estimate estimate = new Estimate(current, error);
      Solved solved = new Solved(estimate, -current, Estimate.NONE, 0, 0, 0, 0);
      points.add(new CurvePoint(points.size() + 1, solved));
    }
    Model model = Formula.exact(t -> t).curve(part).model();
    return new CurveAnalysis(new CurrentCurve(model, points), null, Estimate.exact(1));
  }

  private static Departure departure(double error, double... classical) {
    return Departure.between(curve(Part.CLASSICAL, error, classical), QUANTUM);
  }

  @Test
  void largest_isThatOfAllPoints_andTheLimitThatOfTheWarmest() {
    Departure found = departure(0, 2, 3, 2.5, 2.1);
    assertThat(found.largest().value()).isEqualTo(0.5);
    assertThat(found.atCold()).isEqualTo(2);
    assertThat(found.exceeds()).isTrue();
    assertThat(found.belowCold()).isEqualTo(new Estimate(3, 1));
    assertThat(departure(0, 2, 2.1, 1.9, 2).exceeds()).isFalse();
  }

  @Test
  void departureAtTheHighestPoint_hasNoLimit() {
    Departure found = departure(0, 2, 3, 2, 2.5).withCrossing(Estimate.NONE);
    assertThat(found.exceeds()).isTrue();
    assertThat(found.belowCold().isKnown()).isFalse();
  }

  /** Errors of the currents of s make departures known to s/2; three of those must be cleared. */
  @ParameterizedTest
  @CsvSource({"0.1, true, true", "0.26, true, true", "0.27, false, false", "9, false, false"})
  void uncertainDeparture_mustClearItsError(double error, boolean exceeds, boolean decided) {
    Departure found = departure(error, 2, 3, 2, 2);
    assertThat(found.largest().uncertainty()).isCloseTo(error / 2, within(Tolerances.ALGEBRAIC));
    assertThat(found.exceeds()).isEqualTo(exceeds);
    assertThat(found.isDecided()).isEqualTo(decided);
  }

  /** 0.05 +- 0.02 may be 0.11: an error bar is no evidence that it is small. */
  @ParameterizedTest
  @CsvSource({"0.02, true", "0.04, false"})
  void smallDeparture_isToleratedWithItsErrorOnly(double error, boolean decided) {
    Departure found = departure(error, 2, 2.1, 2, 2);
    assertThat(found.exceeds()).isFalse();
    assertThat(found.isDecided()).isEqualTo(decided);
    assertThat(found.undecided().isKnown()).isEqualTo(!decided);
    assertThat(Double.isNaN(found.undecidedCold())).isEqualTo(decided);
  }

  @Test
  void whatIsMissing_isPassedOver() {
    Departure found = departure(0, Double.NaN, 2.1, Double.NaN, 2);
    assertThat(found.atCold()).isEqualTo(2);
    assertThat(departure(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN).isKnown()).isFalse();
    CurveAnalysis none = curve(Part.QUANTUM, 0);
    assertThat(Departure.between(none, none)).isEqualTo(Departure.NONE);
  }

  private static CurrentCurve curve(Part part, Solver solver, double hot, double... cold) {
    Junction junction =
        Junction.symmetric(
            1,
            Math.PI / Math.sqrt(2),
            hot,
            hot,
            new ClassicalWall.Maxwell(1),
            new QuantumWall.WallFlux(1));
    Model model = new Model(part, junction, solver);
    return new CurrentCurve(
        model, DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList());
  }

  private static Estimate crossing(double hot, double... cold) {
    return Departure.crossing(
            curve(Part.CLASSICAL, new MaxwellFormula(), hot, cold),
            curve(Part.QUANTUM, PauliMasterEquation.automatic(), hot, cold))
        .get();
  }

  /** By the level sums and the closed form in 30 digits with mpmath, whatever the points are. */
  @ParameterizedTest
  @CsvSource({
    "5, 1, 1.79659697345185",
    "5, 1.3, 1.79659697345185",
    "5, 1.77, 1.79659697345185",
    "20, 2, 4.08905166254933"
  })
  void crossing_doesNotDependOnThePoints(double hot, double lowest, double expected) {
    Estimate found = crossing(hot, lowest, 0.6 * hot, 0.9 * hot);
    assertThat(found.value()).isCloseTo(expected, within(POSITION * hot));
    assertThat(found.uncertainty()).isBetween(0.0, POSITION * hot);
  }

  /** Six levels leave errors of a part in a hundred, which belong to what is certain. */
  @Test
  void crossing_ofUncertainCurves_isWhereTheDepartureIsNoLongerCertain() {
    double[] cold = {1.495247623811906, 1.4967483741870935, 4};
    Estimate found =
        Departure.crossing(
                curve(Part.CLASSICAL, new MaxwellFormula(), 5, cold),
                curve(Part.QUANTUM, PauliMasterEquation.withLevels(6), 5, cold))
            .get();
    assertThat(found.value()).isBetween(cold[0], cold[1]);
  }

  @Test
  void crossing_isNotSoughtAboveTheHighestPoint() {
    assertThat(crossing(0.5, 0.1, 0.3, 0.45).isKnown()).isFalse();
    assertThat(crossing(5, 2, 3, 4).isKnown()).isFalse();
  }
}
