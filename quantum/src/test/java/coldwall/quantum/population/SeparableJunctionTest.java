package coldwall.quantum.population;

import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static coldwall.testkit.Tolerances.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.solver.Derivative;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.testkit.ClosedForms;
import coldwall.testkit.SeededJunctions;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeparableJunctionTest {
  private static final int LEVELS = 30;
  private static final Direction EVERYWHERE = new Direction(0.3, -0.7, 0.2, 1.1);

  private static Junction junction(String bath, double hot, double cold) {
    return Junction.symmetric(
        1,
        Math.PI / Math.sqrt(2),
        hot,
        cold,
        new ClassicalWall.Maxwell(1),
        ClosedForms.wall(bath, 1));
  }

  static Stream<Junction> separableJunctions() {
    return SeededJunctions.of(77, 400).filter(SeparableJunctionTest::isSeparable);
  }

  private static boolean isSeparable(Junction junction) {
    return SeparableBath.of(junction.hot(), junction).isPresent()
        && SeparableBath.of(junction.cold(), junction).isPresent();
  }

  private static SeparableJunction without(Junction junction, LevelSum sum) {
    return new SeparableJunction(
        junction,
        SeparableBath.of(junction.hot(), junction).orElseThrow(),
        SeparableBath.of(junction.cold(), junction).orElseThrow(),
        sum);
  }

  @ParameterizedTest
  @MethodSource("separableJunctions")
  void sums_agreeWithElimination(Junction junction) {
    LevelSystem sums = without(junction, LevelSum.first(LEVELS));
    LevelSystem matrix = PauliSystem.byMatrix(junction, LEVELS);
    double slack = sums.flow().rounding() + matrix.flow().rounding();
    assertThat(sums.flow().current()).isCloseTo(matrix.flow().current(), within(slack));
    assertThat(slack)
        .isLessThanOrEqualTo(ALGEBRAIC * sums.flow().gross() * (1 + exponent(junction)));
    Estimate slope = sums.slope(EVERYWHERE);
    Estimate expected = matrix.slope(EVERYWHERE);
    assertThat(slope.value())
        .isCloseTo(expected.value(), within(slope.uncertainty() + expected.uncertainty()));
    double[] populations = sums.populations();
    for (int n = 0; n < LEVELS; n++) {
      double right = matrix.populations()[n];
      double tolerance = ALGEBRAIC * right * (1 + LEVELS * LEVELS * exponent(junction));
      assertThat(populations[n]).isCloseTo(right, within(tolerance + Double.MIN_NORMAL));
    }
  }

  /** A Boltzmann factor exp(-x) is right to x roundings. */
  private static double exponent(Junction junction) {
    return Stream.of(junction.hot().temperature(), junction.cold().temperature())
        .filter(temperature -> temperature > 0)
        .mapToDouble(temperature -> junction.groundEnergy() / temperature)
        .max()
        .orElse(0);
  }

  /** 20,000 levels one by one against 4096 and panels behind. */
  @ParameterizedTest
  @CsvSource({
    "reset, 1, reset, 1",
    "reset, 1e4, wall-flux, 0.5",
    "wall-flux, 1, reset, 1e-3",
    "wall-flux, 0.2, wall-flux, 1"
  })
  void panels_agreeWithAllLevels(String hotBath, double hot, String coldBath, double cold) {
    for (double temperature : new double[] {0, 1, 3e3, 4e5, 3.9e6}) {
      Junction equal = junction("reset", 4e6, temperature);
      Junction mixed =
          new Junction(
              equal.particle(),
              equal.box(),
              junctionContact(hotBath, hot, 4e6),
              junctionContact(coldBath, cold, temperature));
      SeparableJunction all = without(mixed, LevelSum.first(20_000));
      SeparableJunction few = without(mixed, LevelSum.all(4e6, temperature));
      double current = all.flow().current();
      assertThat(few.flow().current())
          .isCloseTo(current, within(ALGEBRAIC * current + few.flow().rounding()));
      Estimate slope = all.slope(EVERYWHERE);
      double tolerance = 10 * slope.uncertainty() + ALGEBRAIC * Math.abs(slope.value());
      assertThat(few.slope(EVERYWHERE).value()).isCloseTo(slope.value(), within(tolerance));
    }
  }

  private static Contact junctionContact(String bath, double strength, double temperature) {
    QuantumWall wall = ClosedForms.wall(bath, strength);
    return new Contact(temperature, new ClassicalWall.Maxwell(1), wall);
  }

  /** U = T/2 + sqrt(E_1 T/pi)/2 + O(E_1): docs/PHYSICS.md 3.8; relative to E_1. */
  @ParameterizedTest
  @CsvSource({"1e12", "1e40", "1e90"})
  void reset_atAnyTemperature_hasTheCanonicalEnergies(double hot) {
    double cold = hot / 4;
    double expected = (hot - cold) / 4 + (Math.sqrt(hot / Math.PI) - Math.sqrt(cold / Math.PI)) / 4;
    SteadyState state = PauliMasterEquation.automatic().solve(junction("reset", hot, cold));
    assertThat(state.current().value()).isCloseTo(expected, within(REFERENCE * expected));
    assertThat(state.residual()).isLessThan(ALGEBRAIC);
  }

  /** T sqrt(T) terms of PHYSICS.md 3.3, equation (14): half of the classical current. */
  @Test
  void wallFlux_farAbove_isHalfTheClassicalCurrent() {
    double hot = 1e60;
    double cold = hot / 4;
    double classical =
        Math.sqrt(2 / Math.PI) / (Math.PI / Math.sqrt(2)) * hot / 2 * Math.sqrt(hot) / 2;
    double found =
        PauliMasterEquation.automatic().solve(junction("wall-flux", hot, cold)).current().value();
    assertThat(found).isCloseTo(classical / 2, within(REFERENCE * classical));
  }

  /** Two levels: log10 of 3/2 exp(-3/T), or of v_1/2L 6/2 exp(-3/T) where both walls count. */
  @Test
  void currentBelowTheRangeOfADouble_hasALogarithm() {
    double shift = 3 / 0.004 * Math.log10(Math.E);
    SteadyState reset = PauliMasterEquation.automatic().solve(junction("reset", 0.004, 0.001));
    assertThat(reset.current().value()).isZero();
    assertThat(reset.diagnostic(Diagnostic.LOG_CURRENT))
        .isCloseTo(Math.log10(1.5) - shift, within(1e-9));
    SteadyState flux = PauliMasterEquation.automatic().solve(junction("wall-flux", 0.004, 0.001));
    double collisions = Math.PI / (2 * Math.PI * Math.PI / 2);
    assertThat(flux.diagnostic(Diagnostic.LOG_CURRENT))
        .isCloseTo(Math.log10(3 * collisions) - shift, within(1e-9));
    SteadyState ordinary = PauliMasterEquation.automatic().solve(junction("reset", 1, 0.5));
    assertThat(ordinary.diagnostic(Diagnostic.LOG_CURRENT)).isNaN();
  }

  @Test
  void slope_hasTheSignOfFreezingOnlyWhereThereIsNdtr() {
    Derivative found =
        PauliMasterEquation.automatic()
            .differentiate(junction("wall-flux", 1e9, 1e8), Direction.COLD_TEMPERATURE);
    assertThat(found.slope().value()).isPositive();
    Derivative monotonic =
        PauliMasterEquation.automatic()
            .differentiate(junction("reset", 1e9, 1e8), Direction.COLD_TEMPERATURE);
    // A half of dU/dT = 1/2: docs/PHYSICS.md 3.3, with the next term of U.
    double expected = -0.25 * (1 + 0.5 * Math.sqrt(1 / (Math.PI * 1e8)));
    assertThat(monotonic.slope().value()).isCloseTo(expected, within(1e-8));
  }

  @Test
  void levelSum_countsPowersExactly() {
    LevelSum sum = LevelSum.all(1e10, 0);
    assertThat(IntStream.range(0, LevelSum.DIRECT - 1).mapToDouble(sum::weight)).containsOnly(1.0);
    double weights = IntStream.range(0, sum.size()).mapToDouble(sum::weight).sum();
    double last = sum.level(sum.size() - 1);
    assertThat(weights).isCloseTo(last, within(0.05 * last));
    assertThat(sum.size()).isLessThan(6000);
    List<Double> levels = IntStream.range(0, sum.size()).mapToDouble(sum::level).boxed().toList();
    assertThat(levels.stream().filter(level -> level > LevelSum.DIRECT + 1).sorted().toList())
        .isEqualTo(levels.stream().filter(level -> level > LevelSum.DIRECT + 1).toList());
  }

  @Test
  void tooManyLevels_areNotListed() {
    PauliMasterEquation solver = PauliMasterEquation.automatic();
    assertThatThrownBy(() -> solver.mixture(junction("reset", 1e9, 1), 300_000))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("number of populated levels must be at most 10000");
    assertThatThrownBy(() -> solver.checkMixture(junction("reset", 1e9, 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("but is 244949");
    assertThatThrownBy(() -> solver.checkMixture(junction("metropolis", 1e9, 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("but is 141421");
    solver.checkMixture(junction("wall-flux", 1e6, 1));
    solver.checkMixture(junction("wall-force", 100, 1));
  }
}
