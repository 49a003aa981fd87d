package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.solver.Direction;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** J = c sqrt(T_h T_c)(sqrt T_h - sqrt T_c), so dJ/d(T_h - T_c) -> c sqrt(T_h)/2 at T_c -> T_h. */
class ConductanceTest {
  private static final double HOT = 5;
  private static final double LENGTH = Math.PI / Math.sqrt(2);
  private static final double C = Math.sqrt(2 / Math.PI) / LENGTH;
  private static final double AT_EQUILIBRIUM = C * Math.sqrt(HOT) / 2;

  private static final int SEEDS = 100;

  private static Model model(Solver solver, double hot) {
    Junction junction =
        Junction.symmetric(
            1, LENGTH, hot, hot, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
    return new Model(Part.CLASSICAL, junction, solver);
  }

  private static double slope(double cold) {
    double y = Math.sqrt(cold / HOT);
    return -C * Math.sqrt(HOT) * (1 - 2 * y) / (2 * y);
  }

  private static CurrentCurve curve(Model model, double... cold) {
    List<CurvePoint> points =
        DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList();
    return new CurrentCurve(model, points);
  }

  @Test
  void atEquilibrium_isTheDerivativeOfTheFormula() {
    Estimate found = Conductance.atEquilibrium(model(new MaxwellFormula(), HOT));
    assertThat(found.value()).isCloseTo(AT_EQUILIBRIUM, within(1e-8 * AT_EQUILIBRIUM));
    assertThat(Math.abs(found.value() - AT_EQUILIBRIUM)).isLessThanOrEqualTo(found.uncertainty());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.005, 0.1, 1.25, 3, 4.9})
  void byDifferences_isTheDerivativeOfTheFormula(double cold) {
    Estimate found = Conductance.byDifferences(model(new MaxwellFormula(), HOT), cold);
    assertThat(found.value()).isCloseTo(slope(cold), within(1e-9 * (Math.abs(slope(cold)) + C)));
  }

  @Test
  void whereNothingCanBeSaid_thereIsNone() {
    assertThat(Conductance.byDifferences(model(new MaxwellFormula(), HOT), 0).isKnown()).isFalse();
    assertThat(Conductance.atEquilibrium(model(new MaxwellFormula(), 0)).isKnown()).isFalse();
  }

  @Test
  void sampledCurve_hasConductancesWithinTheirErrors() {
    Model model = model(new EventDrivenMonteCarlo(1, new Effort.Collisions(200_000)), HOT);
    Estimate atEquilibrium = Conductance.atEquilibrium(model);
    assertThat(atEquilibrium.value())
        .isCloseTo(AT_EQUILIBRIUM, within(4 * atEquilibrium.uncertainty()));
    // From 7 to 14 per cent over 40 seeds: it also tells how much the fit bends.
    assertThat(atEquilibrium.uncertainty()).isLessThan(0.15 * AT_EQUILIBRIUM);

    double[] usual =
        IntStream.range(0, 60).mapToDouble(i -> 0.005 * Math.pow(980, i / 59.0)).toArray();
    CurvePoint point = Conductance.byNeighbours(curve(model, usual)).points().get(39);
    Estimate slope = point.solved().slope();
    assertThat(slope.value())
        .isCloseTo(slope(point.coldTemperature()), within(4 * slope.uncertainty()));
    assertThat(slope.uncertainty()).isPositive();
  }

  /** Also where the current is mostly noise: at narrow windows of few collisions. */
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"maxwell, 0.05, 20000", "window, 0.3, 50000"})
  void sampledConductance_isCovered(String kind, double number, long collisions) {
    ClassicalWall hot =
        kind.equals("window")
            ? new ClassicalWall.Metropolis(new ClassicalWall.Proposal.Window(number))
            : new ClassicalWall.Maxwell(1);
    ClassicalWall cold = kind.equals("window") ? hot : new ClassicalWall.Maxwell(number);
    QuantumWall quantum = new QuantumWall.Reset(1);
    Junction hotter = Junction.symmetric(1, 1, 1, 1, hot, quantum);
    Contact other = Junction.symmetric(1, 1, 1, 1, cold, quantum).cold();
    Junction junction = new Junction(hotter.particle(), hotter.box(), hotter.hot(), other);
    double exact =
        -new CollisionOperator()
            .differentiate(junction, Direction.COLD_TEMPERATURE)
            .slope()
            .value();
    int covered = 0;
    double squares = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Solver solver = new EventDrivenMonteCarlo(seed, new Effort.Collisions(collisions));
      Estimate found = Conductance.atEquilibrium(new Model(Part.CLASSICAL, junction, solver));
      double pull = (found.value() - exact) / found.uncertainty();
      covered += Math.abs(pull) <= 2 ? 1 : 0;
      squares += pull * pull;
    }
    assertThat(covered).isGreaterThanOrEqualTo(SEEDS * 9 / 10);
    // 1 but for 3 sigmas; errors that allow for a bend may be wider.
    assertThat(squares / SEEDS).isBetween(0.4, 1.4);
  }

  /** The parabola through three points on a parabola; at the ends the line through two. */
  @Test
  void byNeighbours_isExactForParabolas() {
    CurrentCurve curve = curve(model(new Formula(t -> 7 - t * t, 1e-9, 3), HOT), 0, 1, 2, 4);
    List<Estimate> slopes =
        Conductance.byNeighbours(curve).points().stream()
            .map(point -> point.solved().slope())
            .toList();
    assertThat(slopes.get(0).isKnown()).isFalse();
    assertThat(slopes.get(1).value()).isCloseTo(2, within(1e-7));
    assertThat(slopes.get(2).value()).isCloseTo(4, within(1e-7));
    assertThat(slopes.get(3).value()).isCloseTo(6, within(1e-7));
    assertThat(slopes.get(3).uncertainty()).isCloseTo(1e-9 / Math.sqrt(2), within(1e-18));
  }

  @Test
  void lonelySampledPoint_hasNoSlope() {
    CurrentCurve alone = curve(model(new Formula(t -> t, 0.1, 3), HOT), 2);
    assertThat(Conductance.byNeighbours(alone).points().getFirst().solved().slope().isKnown())
        .isFalse();
  }
}
