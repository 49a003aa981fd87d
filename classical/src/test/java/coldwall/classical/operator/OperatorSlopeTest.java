package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.Walls;
import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives of the current along a direction, by the closed form and by the operator. */
class OperatorSlopeTest {
  private static final CollisionOperator OPERATOR = new CollisionOperator();
  private static final MaxwellFormula FORMULA = new MaxwellFormula();
  private static final Direction HOT_TEMPERATURE = new Direction(1, 0, 0, 0);

  /** Of central differences at three steps, extrapolated, of currents right to 1e-13. */
  private static final double DIFFERENCES = 1e-9;

  /** A few hundred roundings. */
  private static final double ALGEBRAIC = 1e-12;

  private static Junction moved(Junction junction, Direction along, double step) {
    Contact hot = junction.hot();
    Contact cold = junction.cold();
    double length = junction.box().length() * StrictMath.exp(step * along.logLength());
    return new Junction(
        junction.particle(),
        new Box(length),
        hot.withTemperature(hot.temperature() + step * along.hotTemperature()),
        cold.withTemperature(cold.temperature() + step * along.coldTemperature()));
  }

  private static double difference(
      DifferentiableSolver solver, Junction junction, Direction along, double step) {
    double above = solver.solve(moved(junction, along, step)).current().value();
    double below = solver.solve(moved(junction, along, -step)).current().value();
    return (above - below) / (2 * step);
  }

  private static double extrapolated(
      DifferentiableSolver solver, Junction junction, Direction along, double step) {
    double coarse = difference(solver, junction, along, step);
    double middle = difference(solver, junction, along, step / 2);
    double fine = difference(solver, junction, along, step / 4);
    return (16 * (4 * fine - middle) - (4 * middle - coarse)) / 45;
  }

  private static void assertSlope(
      DifferentiableSolver solver, Junction junction, Direction along, double step) {
    Derivative found = solver.differentiate(junction, along);
    assertThat(found.state()).isEqualTo(solver.solve(junction));
    Estimate slope = found.slope();
    double expected = extrapolated(solver, junction, along, step);
    double scale = Math.max(Math.abs(expected), Math.abs(found.state().current().value()));
    assertThat(slope.value())
        .as("%s along %s", junction, along)
        .isCloseTo(expected, within(DIFFERENCES * scale));
    assertThat(slope.uncertainty()).isPositive().isLessThan(DIFFERENCES * scale);
  }

  private static ClassicalWall wall(String kind, double number) {
    return switch (kind) {
      case "maxwell" -> Walls.maxwell(number);
      case "uniform" -> Walls.uniform(number);
      default -> Walls.window(number);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "uniform, 8, uniform, 8, 1, 0.5",
    "uniform, 20, uniform, 3, 0.3, 1",
    "window, 2, window, 2, 2, 1",
    "window, 0.5, uniform, 8, 1, 0.1",
    "uniform, 8, maxwell, 0.4, 1, 0.2",
    "maxwell, 0.05, window, 1, 1, 0.7",
    "maxwell, 1, maxwell, 0.2, 1, 0.3"
  })
  void slope_isThatOfDifferences(
      String hotKind, double hot, String coldKind, double cold, double hotT, double coldT) {
    Junction junction = Walls.junction(wall(hotKind, hot), hotT, wall(coldKind, cold), coldT);
    assertSlope(OPERATOR, junction, Direction.COLD_TEMPERATURE, coldT / 100);
    assertSlope(OPERATOR, junction, HOT_TEMPERATURE, hotT / 100);
    assertSlope(OPERATOR, junction, new Direction(1, -0.5, 0.3, 7), coldT / 100);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1, 0.25", "1, 0.05, 1, 0.01", "0.3, 0.8, 2, 2", "0.3, 0.8, 1, 3"})
  void closedForm_isDifferentiatedExactly(double hot, double cold, double hotT, double coldT) {
    Junction junction = Walls.junction(hotT, hot, coldT, cold);
    for (Direction along :
        new Direction[] {
          Direction.COLD_TEMPERATURE,
          HOT_TEMPERATURE,
          Direction.LOG_LENGTH,
          new Direction(1, 1, 1, 1)
        }) {
      Estimate slope = FORMULA.differentiate(junction, along).slope();
      Estimate solved = OPERATOR.differentiate(junction, along).slope();
      double scale = 1 / coldT;
      assertThat(slope.value())
          .isCloseTo(extrapolated(FORMULA, junction, along, 0.01 * coldT), within(1e-8 * scale));
      assertThat(solved.value()).isCloseTo(slope.value(), within(ALGEBRAIC * scale));
      assertThat(solved.value())
          .isCloseTo(slope.value(), within(solved.uncertainty() + slope.uncertainty()));
    }
  }

  /** dJ/d(T_h - T_c) = sqrt(2T/(pi m))/(2L) at equal temperatures: no difference cancels. */
  @Test
  void slope_atEqualTemperatures_isTheConductance() {
    Junction junction = Walls.junction(3, 1, 3, 1);
    double expected = -Math.sqrt(2 * 3 / Math.PI) / 2;
    Estimate slope = FORMULA.differentiate(junction, Direction.COLD_TEMPERATURE).slope();
    assertThat(slope.value()).isCloseTo(expected, within(1e-14));
    Junction windows = Walls.junction(Walls.window(2), 1, Walls.window(2), 1);
    assertSlope(OPERATOR, windows, Direction.COLD_TEMPERATURE, 0.01);
    double hotter = OPERATOR.differentiate(windows, HOT_TEMPERATURE).slope().value();
    double colder = OPERATOR.differentiate(windows, Direction.COLD_TEMPERATURE).slope().value();
    assertThat(hotter).as("J depends on the bias alone").isCloseTo(-colder, within(ALGEBRAIC));
  }

  /** To first order, what a barely warm Metropolis wall lifts it lifts by nothing. */
  @Test
  void slope_atZeroTemperature_isZeroForMetropolisAndUnknownForMaxwell() {
    for (ClassicalWall cold : new ClassicalWall[] {Walls.uniform(8), Walls.window(2)}) {
      Junction junction = Walls.junction(Walls.uniform(8), 1, cold, 0);
      Derivative found = OPERATOR.differentiate(junction, Direction.COLD_TEMPERATURE);
      double current = found.state().current().value();
      assertThat(found.slope().value()).isCloseTo(0, within(ALGEBRAIC * current));
    }
    Junction frozen = Walls.junction(1, 1, 0, 1);
    for (DifferentiableSolver solver : new DifferentiableSolver[] {OPERATOR, FORMULA}) {
      assertThat(solver.differentiate(frozen, Direction.COLD_TEMPERATURE).slope().isKnown())
          .isFalse();
      assertThat(solver.differentiate(frozen, HOT_TEMPERATURE).slope())
          .isEqualTo(Estimate.exact(0));
    }
  }
}
