package coldwall.classical;

import static coldwall.testkit.Tolerances.SIGMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.units.Estimate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnergyStatisticsTest {
  /** Sums of a few dozen terms. */
  private static final double ROUNDING = 1e-13;

  /** What the operator promises for ordinary junctions. */
  private static final double PROMISED = 1e-10;

  /** exp(-20): what a uniform wall cuts off at 20 T, with its mean energy. */
  private static final double CUT = 1e-7;

  /** The operator resolves shares of the whole, and rarer bins only so far. */
  private static final double WELL_ABOVE_THE_PROMISE = 1e-6;

  /** Bins with hundreds of simulated flights, whose errors are nearly normal. */
  private static final double OFTEN_VISITED = 2e-3;

  private static final double[] ENERGIES = {1e-4, 0.01, 0.1, 0.3, 0.7, 1, 1.5, 2.5, 4, 7, 12, 30};

  private static final ClassicalSolver FORMULA = new MaxwellFormula();
  private static final ClassicalSolver OPERATOR = new CollisionOperator();

  private static EventDrivenMonteCarlo monteCarlo(long collisions) {
    return new EventDrivenMonteCarlo(11, new Effort.Collisions(collisions));
  }

  private static EnergyStatistics energies(ClassicalSolver solver, Junction junction) {
    EnergyStatistics found = solver.energies(junction, ENERGIES);
    assertThat(found.shares()).hasSize(ENERGIES.length + 1);
    assertThat(found.below()).hasSize(ENERGIES.length);
    double sum = 0;
    for (int i = 0; i < ENERGIES.length; i++) {
      sum += found.shares().get(i).value();
      assertThat(found.below().get(i).value()).isCloseTo(sum, within(PROMISED));
    }
    assertThat(sum + found.shares().getLast().value()).isCloseTo(1, within(PROMISED));
    return found;
  }

  private static void assertAgrees(Estimate found, Estimate expected, double sigmas, double slack) {
    double error = Math.hypot(found.uncertainty(), expected.uncertainty());
    assertThat(found.value())
        .isCloseTo(expected.value(), within(sigmas * error + slack * Math.abs(expected.value())));
  }

  /** Flights with the largest energy of a bin against those with energies of about 1. */
  private static double flightsPerTime(int bin) {
    return bin < ENERGIES.length ? Math.min(1, Math.sqrt(ENERGIES[bin])) : 1;
  }

  /**
   * Bins that fewer than {@code rare} of the flights fall into are left out, as far as the share of
   * time tells: slow flights last long, and the few below 1e-4 T have no error bar worth the name
   * (beyond 4 of their standard errors in one seed of ten).
   */
  private static void assertAgree(
      EnergyStatistics found, EnergyStatistics expected, double sigmas, double slack, double rare) {
    for (Function<EnergyStatistics, Estimate> part :
        List.<Function<EnergyStatistics, Estimate>>of(
            EnergyStatistics::meanEnergy,
            EnergyStatistics::energyFromHot,
            EnergyStatistics::energyFromCold,
            EnergyStatistics::roundTripRate)) {
      assertAgrees(part.apply(found), part.apply(expected), sigmas, slack);
    }
    for (int i = 0; i <= ENERGIES.length; i++) {
      if (expected.shares().get(i).value() * flightsPerTime(i) >= rare) {
        assertAgrees(found.shares().get(i), expected.shares().get(i), sigmas, slack);
      }
    }
    for (int i = 0; i < ENERGIES.length; i++) {
      double share = expected.below().get(i).value();
      if (Math.min(share, 1 - share) * flightsPerTime(i) >= rare) {
        assertAgrees(found.below().get(i), expected.below().get(i), sigmas, slack);
      }
    }
  }

  @Test
  void fullAccommodation_hasTheGeometricMeanAsKineticTemperature() {
    Junction junction = Walls.junction(Walls.maxwell(1), 5, Walls.maxwell(1), 0.25);
    double expected = Math.sqrt(5 * 0.25);
    assertThat(energies(FORMULA, junction).kineticTemperature().value())
        .isCloseTo(expected, within(ROUNDING));
    EnergyStatistics solved = energies(OPERATOR, junction);
    assertThat(solved.kineticTemperature().value()).isCloseTo(expected, within(PROMISED));
    assertThat(solved.energyFromHot().value()).isCloseTo(5, within(PROMISED));
    assertThat(solved.energyFromCold().value()).isCloseTo(0.25, within(PROMISED));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 1, 1",
    "1, 1e-3, 1, 1",
    "1, 0.3, 0.01, 1",
    "0.2, 0.9, 0.3, 0.7",
    "3, 2, .7, .2"
  })
  void operator_givesTheMixtureOfTwoMaxwellWalls(
      double hot, double cold, double hotShare, double coldShare) {
    Junction junction =
        Walls.junction(Walls.maxwell(hotShare), hot, Walls.maxwell(coldShare), cold);
    assertAgree(
        energies(OPERATOR, junction), energies(FORMULA, junction), 1, 1e-9, WELL_ABOVE_THE_PROMISE);
  }

  static Stream<Junction> mixes() {
    return Walls.kinds().stream()
        .flatMap(hot -> Walls.kinds().stream().map(cold -> Walls.junction(hot, 1.3, cold, 0.4)));
  }

  @ParameterizedTest
  @MethodSource("mixes")
  void heat_isTheDifferenceOfTheEnergiesFromBothWalls(Junction junction) {
    EnergyStatistics found = energies(OPERATOR, junction);
    double heat =
        found.roundTripRate().value()
            * (found.energyFromHot().value() - found.energyFromCold().value());
    double current = OPERATOR.solve(junction).current().value();
    assertThat(heat).isCloseTo(current, within(1e-8 * Math.abs(current)));
  }

  @ParameterizedTest
  @MethodSource("mixes")
  void swappedBaths_changeNothingButTheNames(Junction junction) {
    EnergyStatistics found = energies(OPERATOR, junction);
    EnergyStatistics swapped = energies(OPERATOR, junction.swapped());
    assertAgree(
        new EnergyStatistics(
            swapped.rest(),
            swapped.meanEnergy(),
            swapped.energyFromCold(),
            swapped.energyFromHot(),
            swapped.roundTripRate(),
            swapped.shares(),
            swapped.below()),
        found,
        1,
        1e-9,
        WELL_ABOVE_THE_PROMISE);
  }

  @Test
  void equalTemperatures_giveTheMaxwellLaw_inEveryMix() {
    List<ClassicalWall> walls =
        List.of(Walls.maxwell(1), Walls.maxwell(0.1), Walls.uniform(14), Walls.window(2));
    for (ClassicalWall hot : walls) {
      for (ClassicalWall cold : walls) {
        EnergyStatistics found = energies(OPERATOR, Walls.junction(hot, 0.7, cold, 0.7));
        assertThat(found.kineticTemperature().value()).isCloseTo(0.7, within(CUT));
        double from = 0;
        for (int i = 0; i < ENERGIES.length; i++) {
          double expected = MaxwellEnergies.share(0.7, from, ENERGIES[i]);
          assertThat(found.shares().get(i).value()).isCloseTo(expected, within(CUT));
          from = ENERGIES[i];
        }
      }
    }
  }

  static Stream<Junction> simulated() {
    return Stream.of(
        Walls.junction(Walls.maxwell(1), 1, Walls.maxwell(1), 0.1),
        Walls.junction(Walls.maxwell(0.3), 1, Walls.maxwell(0.8), 2),
        Walls.junction(Walls.uniform(8), 2, Walls.uniform(8), 1),
        Walls.junction(Walls.window(2), 2, Walls.window(2), 1),
        Walls.junction(Walls.uniform(8), 1, Walls.window(2), 0),
        Walls.junction(Walls.maxwell(0.5), 1, Walls.uniform(5), 0.2));
  }

  /** 27 numbers for each of six junctions: 4 standard errors are exceeded once in 100 runs. */
  @ParameterizedTest
  @MethodSource("simulated")
  void simulation_agreesWithinItsErrors(Junction junction) {
    EnergyStatistics found = energies(monteCarlo(400_000), junction);
    assertAgree(found, energies(OPERATOR, junction), SIGMAS, 1e-9, OFTEN_VISITED);
    assertThat(found.meanEnergy().uncertainty()).isPositive();
    assertThat(found.below().get(5).uncertainty()).isPositive();
  }

  @Test
  void errorBars_coverAsTheyShould() {
    Junction junction = Walls.junction(Walls.maxwell(0.3), 1, Walls.maxwell(0.8), 2);
    EnergyStatistics exact = energies(FORMULA, junction);
    int seeds = 200;
    long covered =
        IntStream.range(0, seeds)
            .filter(seed -> {
              Effort effort = new Effort.Collisions(40_000);
              EnergyStatistics found =
                  new EventDrivenMonteCarlo(seed, effort).energies(junction, ENERGIES);
              Estimate share = found.below().get(5);
              double error = Math.abs(share.value() - exact.below().get(5).value());
              return error <= 1.96 * share.uncertainty();
            })
            .count();
    // 95 % of 200, give or take 3.2 of the binomial spread of 1.5 %.
    assertThat((double) covered / seeds).isBetween(0.90, 1.0);
  }

  @Test
  void simulation_followsTheFlightsOfTheSolver() {
    Junction junction = Walls.junction(Walls.maxwell(1), 1, Walls.maxwell(1), 0.5);
    EventDrivenMonteCarlo toPrecision = new EventDrivenMonteCarlo(5, new Effort.Precision(0.02));
    EnergyStatistics found = energies(toPrecision, junction);
    double heat =
        found.roundTripRate().value()
            * (found.energyFromHot().value() - found.energyFromCold().value());
    // They differ by the ends of 32 lanes of thousands of collisions.
    double current = toPrecision.solve(junction).current().value();
    assertThat(heat).isCloseTo(current, within(1e-3 * current));
  }

  @Test
  void massAndLength_onlySetTheRate() {
    Junction one = Walls.junction(Walls.uniform(8), 2, Walls.window(2), 1);
    Junction other = new Junction(new Particle(9), new Box(0.5), one.hot(), one.cold());
    EnergyStatistics found = energies(OPERATOR, one);
    EnergyStatistics scaled = energies(OPERATOR, other);
    assertThat(scaled.shares()).isEqualTo(found.shares());
    assertThat(scaled.roundTripRate().value())
        .isCloseTo(found.roundTripRate().value() / 1.5, within(ROUNDING));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, HOT_WALL", "1, 0, COLD_WALL", "0, 0, EITHER_WALL"})
  void maxwellWallAtZero_bringsTheParticleToRest(double hot, double cold, Rest expected) {
    Junction junction = Walls.junction(Walls.maxwell(0.5), hot, Walls.maxwell(1), cold);
    for (ClassicalSolver solver : List.of(FORMULA, OPERATOR, monteCarlo(10_000))) {
      EnergyStatistics found = energies(solver, junction);
      assertThat(found.rest()).isEqualTo(expected);
      assertThat(found.kineticTemperature().value()).isZero();
      assertThat(found.below().getFirst().value()).isEqualTo(1);
    }
  }

  @Test
  void metropolisWalls_sinkOnlyIfBothAreAtZero() {
    ClassicalWall wall = Walls.uniform(8);
    assertThat(energies(OPERATOR, Walls.junction(wall, 0, wall, 0)).rest()).isEqualTo(Rest.SINKING);
    EnergyStatistics one = energies(OPERATOR, Walls.junction(wall, 1, wall, 0));
    assertThat(one.rest()).isEqualTo(Rest.NONE);
    assertThat(one.meanEnergy().value()).isBetween(0.05, 0.5);
  }

  @Test
  void share_keepsItsDigitsInTheTail() {
    // erfc(6) = 2.151973671249891e-17 (Abramowitz and Stegun give erfc through 7.19 in this range)
    assertThat(MaxwellEnergies.share(1, 36, Double.POSITIVE_INFINITY))
        .isCloseTo(2.1519736712498913e-17, within(1e-30));
    assertThat(MaxwellEnergies.share(0, 0, 1)).isEqualTo(1);
    assertThat(MaxwellEnergies.share(0, 1, 2)).isZero();
  }

  @Test
  void interruptedThread_stopsCounting() {
    Junction junction = Walls.junction(Walls.maxwell(1), 1, Walls.maxwell(1), 0.5);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> monteCarlo(1L << 32).energies(junction, ENERGIES))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
