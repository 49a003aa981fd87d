package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.MaxwellFormula;
import coldwall.classical.Walls;
import coldwall.classical.operator.CollisionOperator;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred junctions from the whole space of parameters, every pair of walls among them. */
class JunctionMatrixTest {
  /** Sound error bars are missed by more once in 16,000 comparisons. */
  private static final double STANDARD_ERRORS = 4;

  private static final int JUNCTIONS = 100;
  private static final long COLLISIONS = 200_000;

  static Stream<Junction> junctions() {
    return Walls.drawn(20260731, JUNCTIONS);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("junctions")
  void simulation_agreesWithTheClosedFormOrTheOperator(Junction junction) {
    Estimate current =
        new EventDrivenMonteCarlo(5, new Effort.Collisions(COLLISIONS)).solve(junction).current();
    double expected = deterministic(junction).solve(junction).current().value();
    assertThat(current.value())
        .isCloseTo(expected, within(STANDARD_ERRORS * current.uncertainty()));
  }

  private static ClassicalSolver deterministic(Junction junction) {
    boolean hasFormula =
        junction.hot().classicalWall() instanceof ClassicalWall.Maxwell
            && junction.cold().classicalWall() instanceof ClassicalWall.Maxwell;
    return hasFormula ? new MaxwellFormula() : new CollisionOperator();
  }
}
