package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import coldwall.classical.Walls;
import coldwall.classical.operator.CollisionOperator;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetropolisMonteCarloTest {
  /** Over some twenty comparisons a sound error bar is missed by more once in 10,000 runs. */
  private static final double STATISTICAL = 4.8;

  private static final int SEEDS = 400;

  private static final List<Estimate> PINNED =
      List.of(
          new Estimate(0.011370057388768796, 0.001280843570730328),
          new Estimate(-0.011634514386787736, 0.001280843570730328));

  private static SteadyState simulated(Junction junction, long seed, long collisions) {
    return new EventDrivenMonteCarlo(seed, new Effort.Collisions(collisions)).solve(junction);
  }

  private static double operator(Junction junction) {
    return new CollisionOperator().solve(junction).current().value();
  }

  static Stream<Arguments> coverageCases() {
    return Stream.of(
        Arguments.of(Walls.junction(Walls.uniform(8), 2, Walls.uniform(8), 1), 40_000),
        Arguments.of(Walls.junction(Walls.uniform(20), 1, Walls.uniform(20), 0.01), 40_000),
        Arguments.of(Walls.junction(Walls.uniform(8), 1, Walls.uniform(8), 0), 40_000),
        Arguments.of(Walls.junction(Walls.uniform(100), 1, Walls.uniform(100), 0.3), 80_000),
        Arguments.of(Walls.junction(Walls.window(2), 2, Walls.window(2), 1), 40_000),
        Arguments.of(Walls.junction(Walls.window(0.3), 1, Walls.window(0.3), 0.5), 80_000),
        Arguments.of(Walls.junction(Walls.window(0.3), 1, Walls.uniform(1.1), 0.5), 80_000),
        Arguments.of(Walls.junction(Walls.uniform(20), 1, Walls.maxwell(1), 0.01), 40_000),
        Arguments.of(Walls.junction(Walls.maxwell(0.1), 1, Walls.uniform(20), 0.1), 40_000));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("coverageCases")
  void errorBars_coverAsTheySay(Junction junction, long collisions) {
    double exact = operator(junction);
    int covered = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Estimate current = simulated(junction, seed, collisions).current();
      if (Math.abs(current.value() - exact) <= 1.96 * current.uncertainty()) {
        covered++;
      }
    }
    assertThat(covered / (double) SEEDS).isBetween(0.90, 0.98);
  }

  @Test
  void current_vanishesAtEqualTemperatures_inEveryMix() {
    for (ClassicalWall hot : Walls.kinds()) {
      for (ClassicalWall cold : Walls.kinds()) {
        Estimate current = simulated(Walls.junction(hot, 1, cold, 1), 11, 200_000).current();
        assertThat(current.value())
            .as("%s, %s", hot, cold)
            .isCloseTo(0, within(STATISTICAL * current.uncertainty()));
      }
    }
  }

  /** Above its largest proposed energy a particle would be reflected for ever. */
  @Test
  void uniformProposalsBelowTheTemperature_stillMoveTheParticle() {
    for (double cold : new double[] {0.2, 0.9}) {
      Junction junction = Walls.junction(Walls.uniform(0.4), 1, Walls.uniform(cold), 0.5);
      Estimate current = simulated(junction, 3, 200_000).current();
      assertThat(current.value())
          .isPositive()
          .isCloseTo(operator(junction), within(STATISTICAL * current.uncertainty()));
    }
  }

  /** 20,000 collisions with seed 1: a change of any bit must come back to us. */
  @Test
  void sameSeed_isThisNumberOnEveryMachine() {
    Junction junction = Walls.junction(Walls.uniform(1.5), 2, Walls.window(1), 1);
    assertThat(simulated(junction, 1, 20_000).currents()).isEqualTo(PINNED);
  }

  @Test
  void sameSeed_givesTheSameBits() {
    Junction junction = Walls.junction(Walls.uniform(8), 2, Walls.window(1), 1);
    assertThat(simulated(junction, 9, 20_000)).isEqualTo(simulated(junction, 9, 20_000));
    assertThat(simulated(junction, 8, 20_000)).isNotEqualTo(simulated(junction, 9, 20_000));
  }

  @Test
  void particle_betweenTwoMetropolisWallsAtZero_isFrozen() {
    Junction junction = Walls.junction(Walls.uniform(8), 0, Walls.window(1), 0);
    assertThat(simulated(junction, 1, 20_000).diagnostic(Diagnostic.FROZEN)).isEqualTo(1);
    assertThat(operator(junction)).isZero();
  }

  @Test
  void coldMetropolisWallAtZero_stillTakesHeat() {
    SteadyState state =
        simulated(Walls.junction(Walls.window(2), 1, Walls.window(2), 0), 1, 100_000);
    assertThat(state.diagnostic(Diagnostic.FROZEN)).isNaN();
    assertThat(state.current().value()).isBetween(0.03, 0.05);
  }

  @Test
  void smallAcceptance_joinsBatches() {
    Junction junction = Walls.junction(Walls.uniform(1000), 1, Walls.uniform(1000), 0.5);
    assertThat(simulated(junction, 1, 20_000).diagnostic(Diagnostic.BATCHES))
        .isEqualTo(EventDrivenMonteCarlo.LANES);
  }

  @Test
  void precision_isReached() {
    Junction junction = Walls.junction(Walls.uniform(8), 2, Walls.uniform(8), 1);
    Estimate current =
        new EventDrivenMonteCarlo(1, new Effort.Precision(0.01)).solve(junction).current();
    assertThat(current.uncertainty()).isLessThanOrEqualTo(0.01 * current.value());
  }

  /** Doubling joins batches of the same flights; only the order of the sums differs. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.02, 0.005})
  void runToAPrecision_isTheFixedRunOfItsLength(double relative) {
    Junction junction = Walls.junction(Walls.uniform(8), 2, Walls.uniform(8), 1);
    SteadyState precise =
        new EventDrivenMonteCarlo(1, new Effort.Precision(relative)).solve(junction);
    long collisions = (long) precise.diagnostic(Diagnostic.COLLISIONS);
    SteadyState fixed = simulated(junction, 1, collisions);
    assertThat(fixed.diagnostics()).isEqualTo(precise.diagnostics());
    Estimate current = fixed.current();
    assertThat(precise.current().value()).isCloseTo(current.value(), withinPercentage(1e-8));
    assertThat(precise.current().uncertainty())
        .isCloseTo(current.uncertainty(), withinPercentage(1e-8));
  }

  @Test
  void windowFarBelowTheTemperature_isRefusedAtOnce() {
    Junction junction = Walls.junction(Walls.window(1e-5), 1, Walls.window(1e-5), 0.5);
    assertThatThrownBy(() -> simulated(junction, 1, 20_000))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("choose the operator method");
  }
}
