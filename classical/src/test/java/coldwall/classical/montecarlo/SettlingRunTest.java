package coldwall.classical.montecarlo;

import static coldwall.testkit.Tolerances.SIGMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.MaxwellFormula;
import coldwall.classical.SlowApproach;
import coldwall.classical.Walls;
import coldwall.classical.montecarlo.SettlingRun.Reached;
import coldwall.classical.operator.CollisionOperator;
import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettlingRunTest {
  private static final Junction BIASED = Walls.junction(2, 1, 0.5, 1);

  /** What the next term of the expansion in 1/t adds at the times looked at. */
  private static final double NEXT_TERM = 0.15;

  /** 1,000 particles, seed 1: a change of any bit must come back to us. */
  private static final double PINNED_ENERGY = 0.36715462442185676;

  private static Reached settled(
      Junction junction, double start, int particles, double since, double time) {
    return new SettlingRun(5, particles, start).between(junction, since, time, Watch.NONE);
  }

  private static void assertAgrees(Estimate sampled, double expected) {
    assertThat(sampled.uncertainty()).isPositive();
    assertThat(sampled.value()).isCloseTo(expected, within(SIGMAS * sampled.uncertainty()));
  }

  /**
   * By the renewal equations for what leaves both walls per unit time, r_c(t) = s(t) + integral
   * r_h(t') f_h(t - t') dt' and so on, solved with numpy by the trapezoid rule, extrapolated.
   */
  @ParameterizedTest
  @CsvSource({
    "2, 0.5, 0.1, 0, 0.5, 0.1689681130, 0.1197513200, -0.0007832070",
    "2, 0.5, 0.1, 0.5, 2, 0.3311238678, 0.4753917693, -0.3132360145",
    "2, 0.5, 0.1, 0, 8, 0.4557305234, 3.4522098812, -3.0464793578",
    "1, 1, 0.1, 0, 4, 0.4092336418, 0.1796168209, 0.1796168209",
    "1, 1, 0.1, 8, 20, 0.4802002218, 0.0136693185, 0.0136693185",
    "2, 0.5, 8, 0, 0.25, 1.1547240603, -1.2272067179, -1.6180692218",
    "2, 0.5, 8, 2, 4, 0.5292573715, 1.1838290899, -1.2155610568"
  })
  void maxwellWalls_warmAndCoolAsTheRenewalEquationsSay(
      double hot,
      double cold,
      double start,
      double since,
      double time,
      double energy,
      double hotHeat,
      double coldHeat) {
    Junction junction = Walls.junction(hot, 1, cold, 1);
    Reached reached = settled(junction, start, 400_000, since, time);
    assertAgrees(reached.energy(), energy);
    assertAgrees(reached.hotHeat(), hotHeat);
    assertAgrees(reached.coldHeat(), coldHeat);
  }

  /** The canonical state of walls of its temperature stays, whatever the walls. */
  static Stream<Junction> equilibria() {
    return Stream.of(
        Walls.junction(2, 0.3, 2, 0.9),
        Walls.junction(Walls.uniform(40), 2, Walls.maxwell(1), 2),
        Walls.junction(Walls.window(1), 2, Walls.window(5), 2));
  }

  @ParameterizedTest
  @MethodSource("equilibria")
  void equilibrium_stays(Junction junction) {
    Reached reached = settled(junction, 2, 100_000, 3, 4);
    assertAgrees(reached.energy(), 1);
    assertAgrees(reached.hotHeat(), 0);
    assertAgrees(reached.coldHeat(), 0);
  }

  @Test
  void metropolisWalls_endInTheSteadyStateOfTheCollisionOperator() {
    Junction junction = Walls.junction(Walls.uniform(20), 1, Walls.window(4), 0.6);
    ClassicalSolver operator = new CollisionOperator();
    Reached reached = settled(junction, 0.5, 20_000, 350, 400);
    // From T = 0.5 to 0.8 nothing of the 1/t of slow flights is left that 20,000 particles show.
    assertAgrees(reached.energy(), operator.energies(junction, new double[0]).meanEnergy().value());
    assertAgrees(reached.hotHeat(), 50 * operator.solve(junction).current().value());
  }

  /** (E(t)/E - 1) t, with accommodations that keep slow particles slow for many flights. */
  @ParameterizedTest
  @CsvSource({"1, 1, 0.02, 40", "0.3, 0.6, 0.02, 150", "0.3, 0.4, 8, 60"})
  void slowFlights_comeToTheirBathAsOneOverTime(
      double hotAccommodation, double coldAccommodation, double start, double time) {
    Junction junction = Walls.junction(2, hotAccommodation, 0.5, coldAccommodation);
    double steady = new MaxwellFormula().energies(junction, new double[0]).meanEnergy().value();
    double expected = SlowApproach.coefficient(junction, start) / time * steady;
    Estimate energy = settled(junction, start, 800_000, 0, time).energy();
    assertThat(energy.value() - steady)
        .isCloseTo(
            expected, within(SIGMAS * energy.uncertainty() + NEXT_TERM * Math.abs(expected)));
    assertThat(Math.abs(expected)).isGreaterThan(2 * SIGMAS * energy.uncertainty());
  }

  @Test
  void slowApproach_betweenEqualTemperatures_isNone() {
    assertThat(SlowApproach.coefficient(Walls.junction(2, 0.3, 2, 0.6), 2))
        .isCloseTo(0, within(1e-15));
    assertThat(SlowApproach.isKnown(BIASED, 1)).isTrue();
    assertThat(SlowApproach.isKnown(BIASED, 0)).isFalse();
    assertThat(SlowApproach.isKnown(Walls.junction(2, 1, 0, 1), 1)).isFalse();
  }

  @Test
  void particlesAtRest_meetNoWall() {
    Reached reached = settled(BIASED, 0, 1000, 0, 1e6);
    assertThat(reached.energy()).isEqualTo(Estimate.exact(0));
    assertThat(reached.hotHeat()).isEqualTo(Estimate.exact(0));
  }

  /** A wall at T = 0 takes all energy, and what has met it stays there. */
  @Test
  void coldestWall_freezesTheParticles() {
    Reached reached = settled(Walls.junction(2, 1, 0, 1), 1, 100_000, 0, 1000);
    assertThat(reached.energy().value()).isLessThan(1e-4);
    assertThat(reached.coldHeat().value() + reached.hotHeat().value())
        .isCloseTo(-0.5, within(SIGMAS * reached.coldHeat().uncertainty()));
  }

  @Test
  void sameSeed_givesTheSameBits_andTimesHaveTheirOwn() {
    Reached reached = new SettlingRun(1, 1000, 0.1).between(BIASED, 0, 2, Watch.NONE);
    assertThat(reached.energy().value()).isEqualTo(PINNED_ENERGY);
    assertThat(new SettlingRun(1, 1000, 0.1).between(BIASED, 1, 2, Watch.NONE).energy())
        .isEqualTo(reached.energy());
    assertThat(new SettlingRun(2, 1000, 0.1).between(BIASED, 0, 2, Watch.NONE).energy())
        .isNotEqualTo(reached.energy());
  }

  @Test
  void watch_hearsOfEveryLane() {
    List<Double> heard = new ArrayList<>();
    new SettlingRun(1, 1000, 1).between(BIASED, 0, 1, heard::add);
    assertThat(heard).hasSize(32).isSorted().endsWith(1.0);
  }

  @Test
  void runsThatAreTooLongOrTooSmall_areRefused() {
    assertThatThrownBy(() -> settled(BIASED, 1, 100_000, 0, 1e6))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("fewer particles or shorter times");
    assertThatThrownBy(() -> new SettlingRun(1, 999, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("be at least 1000");
  }

  @Test
  void interruptedThread_stops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> settled(BIASED, 1, 100_000, 0, 100))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
