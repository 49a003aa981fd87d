package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.testkit.ClosedForms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NdtrFinderTest {
  private static final double HOT = 5;

  /** The contract: peaks of computed curves are refined to this share of T_h. */
  private static final double PEAK = 1e-6;

  private static Junction junction(double hot, QuantumWall wall) {
    return Junction.symmetric(
        1, Math.PI / Math.sqrt(2), hot, hot, new ClassicalWall.Maxwell(1), wall);
  }

  private static CurrentCurve curve(Solver solver, double hot, QuantumWall wall, double lowest) {
    Model model = new Model(Part.QUANTUM, junction(hot, wall), solver);
    List<CurvePoint> points = new ArrayList<>();
    int count = 60;
    for (int i = 0; i < count; i++) {
      double cold = lowest * Math.pow(0.98 * hot / lowest, i / (count - 1.0));
      points.add(new CurvePoint(cold, model.solved(cold)));
    }
    return new CurrentCurve(model, points);
  }

  private static Ndtr find(Solver solver) {
    return NdtrFinder.find(curve(solver, HOT, new QuantumWall.WallFlux(1), 0.001 * HOT));
  }

  @Test
  void peak_thatIsAPointOfTheCurve_isKnownAsWellAsOthers() {
    Model model =
        new Model(Part.QUANTUM, junction(20, new QuantumWall.WallFlux(1)), new MaxwellFormula());
    List<CurvePoint> points =
        Stream.of(0.01, 1.0, 5.0, 19.0).map(t -> new CurvePoint(t, model.solved(t))).toList();
    Ndtr ndtr = NdtrFinder.find(new CurrentCurve(model, points));
    assertThat(ndtr.peakCold().value()).isCloseTo(5, within(PEAK * 20));
    assertThat(ndtr.peakCold().uncertainty()).isLessThanOrEqualTo(PEAK * 20);
  }

  @Test
  void maxwellCurve_hasItsPeakAtAQuarter_andItsDepth() {
    Ndtr ndtr = find(new MaxwellFormula());
    assertThat(ndtr.found()).isTrue();
    assertThat(ndtr.peakCold().value()).isCloseTo(HOT / 4, within(PEAK * HOT));
    double y = Math.sqrt(0.001);
    double depth = 1 - y * (1 - y) / 0.25;
    assertThat(ndtr.depth().value()).isCloseTo(depth, within(1e-12));
    assertThat(ndtr.depthAtZero()).isEqualTo(1);
    assertThat(ndtr.lowestCold()).isEqualTo(0.001 * HOT);
  }

  @ParameterizedTest
  @CsvSource({
    "wall-flux, 5, false, 0", "wall-flux, 9.6, false, 0", "wall-flux, 9.75, true, 0",
    "wall-flux, 20, true, 9.95", "wall-flux, 50, true, 30.2", "wall-flux, 100, true, 45.3",
    "reset, 5, false, 0", "reset, 100, false, 0", "metropolis, 100, false, 0",
    "wall-force, 2.28, false, 0", "wall-force, 2.30, true, 0", "wall-force, 3, true, 0.084",
    "wall-force, 5, true, 0.136", "wall-force, 20, true, 0.077"
  })
  void quantumBaths_haveTheDepthsOfTheSurvivalTable(
      String bath, double hot, boolean found, double percent) {
    QuantumWall wall = ClosedForms.wall(bath, 1);
    Ndtr ndtr = NdtrFinder.find(curve(PauliMasterEquation.automatic(), hot, wall, 0.001 * hot));
    assertThat(ndtr.found()).isEqualTo(found);
    if (percent > 0) {
      // The table has two or three digits.
      assertThat(100 * ndtr.depthAtZero()).isCloseTo(percent, within(0.006 * percent));
    }
  }

  @Test
  void valleyBetweenPoints_isRefinedToo() {
    // Falls from its peak at 3 to a valley at 1, then rises again towards 0.
    DoubleUnaryOperator valley = t -> 2 - Math.cos(Math.PI * (t - 1) / 2);
    Ndtr ndtr = find(new Formula(valley, 0, 0));
    assertThat(ndtr.found()).isTrue();
    assertThat(ndtr.peakCold().value()).isCloseTo(3, within(PEAK * HOT));
    assertThat(ndtr.lowestCold()).isCloseTo(1, within(PEAK * HOT));
    assertThat(ndtr.depth().value()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void flatOrVanishingCurve_hasNone() {
    assertThat(find(new Formula(t -> 1, 0, 0)).found()).isFalse();
    assertThat(find(new Formula(t -> 0, 0, 0)).found()).isFalse();
    assertThat(find(new Formula(t -> 0, 0, 0)).depth().value()).isZero();
  }

  @Test
  void flatNoisyCurve_isHardlyEverAccused() {
    int accused = 0;
    for (int seed = 0; seed < 1000; seed++) {
      if (find(new Formula(t -> 1, 0.01, seed)).found()) {
        accused++;
      }
    }
    // Nominal: at most 0.27 % of curves, one-sided half of that; naive 3 sigmas accuse over 50 %.
    assertThat(accused).isLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sampledMaxwellCurve_hasItsPeakWithinItsError(long seed) {
    Ndtr ndtr = find(new EventDrivenMonteCarlo(seed, new Effort.Collisions(200_000)));
    assertThat(ndtr.found()).isTrue();
    assertThat(ndtr.peakCold().value())
        .isCloseTo(HOT / 4, within(4 * ndtr.peakCold().uncertainty()));
    assertThat(ndtr.peakCold().uncertainty()).isBetween(0.001 * HOT, 0.05 * HOT);
    assertThat(ndtr.depthAtZero()).isEqualTo(1);
  }

  @Test
  void pointsAboveTheHotTemperature_areNotJudged() {
    Model model =
        new Model(Part.CLASSICAL, junction(HOT, new QuantumWall.WallFlux(1)), new MaxwellFormula());
    List<CurvePoint> points =
        List.of(new CurvePoint(4, model.solved(4)), new CurvePoint(6, model.solved(6)));
    assertThat(NdtrFinder.find(new CurrentCurve(model, points)).found()).isFalse();
    assertThat(NdtrFinder.find(new CurrentCurve(model, List.of())).found()).isFalse();
  }
}
