package coldwall.quantum.population;

import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static coldwall.testkit.Tolerances.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.testkit.ClosedForms;
import coldwall.testkit.SeededJunctions;
import coldwall.units.Estimate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetropolisChainTest {
  private static final int LEVELS = 40;
  private static final Direction EVERYWHERE = new Direction(0.3, -0.7, 0.2, 1.1);

  static Stream<Junction> junctions() {
    return SeededJunctions.of(4711, 400)
        .filter(junction -> PauliSystem.ofMetropolis(junction, 2).isPresent());
  }

  private static Junction junction(String bath, double hot, double cold) {
    return Junction.symmetric(
        1,
        Math.PI / Math.sqrt(2),
        hot,
        cold,
        new ClassicalWall.Maxwell(1),
        ClosedForms.wall(bath, 1));
  }

  @ParameterizedTest
  @MethodSource("junctions")
  void chain_agreesWithElimination(Junction junction) {
    LevelSystem chain = PauliSystem.ofMetropolis(junction, LEVELS).orElseThrow();
    LevelSystem matrix = PauliSystem.byMatrix(junction, LEVELS);
    double slack = chain.flow().rounding() + matrix.flow().rounding();
    assertThat(chain.flow().current()).isCloseTo(matrix.flow().current(), within(slack));
    assertThat(chain.flow().residual()).isLessThan(ALGEBRAIC);
    Estimate slope = chain.slope(EVERYWHERE);
    Estimate expected = matrix.slope(EVERYWHERE);
    assertThat(slope.value())
        .isCloseTo(expected.value(), within(slope.uncertainty() + expected.uncertainty()));
    for (int n = 0; n < LEVELS; n++) {
      double right = matrix.populations()[n];
      // Products of up to 40 Boltzmann factors, and exponents of up to 700.
      double tolerance = 10 * ALGEBRAIC * right + Double.MIN_NORMAL;
      assertThat(chain.populations()[n]).isCloseTo(right, within(tolerance));
    }
  }

  /** J N is constant (docs/PHYSICS.md 3.2), here from a matrix of 400 levels on. */
  @Test
  void currentTimesLevels_isConstantUpToManyLevels() {
    Junction junction = junction("metropolis", 600, 60);
    double few = 400 * PauliSystem.byMatrix(junction, 400).flow().current();
    LevelSystem many = PauliSystem.ofMetropolis(junction, 100_000).orElseThrow();
    assertThat(100_000 * many.flow().current()).isCloseTo(few, within(REFERENCE * few));
    assertThat(many.flow().rounding()).isLessThan(REFERENCE * few);
  }

  @Test
  void hotMetropolisBath_isSolvedUpToAMillionLevels() {
    SteadyState state = PauliMasterEquation.automatic().solve(junction("metropolis", 2e8, 1e8));
    assertThat(state.diagnostic(Diagnostic.LEVELS)).isEqualTo(63_245);
    assertThat(state.current().value()).isPositive();
    assertThat(state.residual()).isLessThan(ALGEBRAIC);
    Junction tooHot = junction("metropolis", 6e10, 1);
    assertThatThrownBy(() -> PauliMasterEquation.automatic().check(tooHot))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "number of levels up to the largest proposed energy must be at most"
                + " 1000000, but is 1095445");
  }

  @Test
  void metropolisBesideWallForce_needsAMatrix() {
    Junction hot = junction("metropolis", 1e6, 1);
    Junction mixed =
        new Junction(hot.particle(), hot.box(), hot.hot(), junction("wall-force", 1e6, 1).cold());
    assertThatThrownBy(() -> PauliMasterEquation.automatic().check(mixed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be at most 2000, but is 4472");
  }
}
