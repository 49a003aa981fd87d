package coldwall.classical.montecarlo;

import static coldwall.classical.Walls.junction;
import static coldwall.testkit.Tolerances.SIGMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.testkit.Invariants;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDrivenMonteCarloTest {
  /** Seeds behind each coverage figure: its own standard error is then 1.1 per cent. */
  private static final int SEEDS = 400;

  /** The 97.5 % quantile of Student's t for 1023 degrees of freedom. */
  private static final double NOMINAL_95 = 1.9623;

  /** 10,000 collisions at T_c = T_h/4 with seed 1: a change of any bit must come back to us. */
  private static final List<Estimate> PINNED =
      List.of(
          new Estimate(0.20865895451494254, 0.004760302364321783),
          new Estimate(-0.20896568638067642, 0.004760302364321783));

  /** Some 0.4 % are reached at once: three or four doublings. */
  private static final double A_FEW_DOUBLINGS = 1.2e-3;

  private static EventDrivenMonteCarlo monteCarlo(long seed, long collisions) {
    return new EventDrivenMonteCarlo(seed, new Effort.Collisions(collisions));
  }

  @Test
  void fixedEffort_isToldBatchByBatch_andStaysTheSame() {
    Junction junction = junction(1, 1, 0.25, 1);
    List<Double> heard = new ArrayList<>();
    EventDrivenMonteCarlo solver = monteCarlo(1, 10_000);
    assertThat(solver.solve(junction, heard::add)).isEqualTo(solver.solve(junction));
    assertThat(heard).hasSize(EventDrivenMonteCarlo.BATCHES_A_LANE).isSorted().endsWith(1.0);
  }

  @Test
  void effortToAPrecision_isToldByItsError_andStaysTheSame() {
    Junction junction = junction(1, 1, 0.25, 1);
    List<Double> heard = new ArrayList<>();
    EventDrivenMonteCarlo solver =
        new EventDrivenMonteCarlo(1, new Effort.Precision(A_FEW_DOUBLINGS));
    SteadyState state = solver.solve(junction, heard::add);
    assertThat(state).isEqualTo(solver.solve(junction));
    double batches = EventDrivenMonteCarlo.BATCHES_A_LANE / 2.0;
    double doublings = heard.size() / batches;
    double first = 2.0 * 64 * EventDrivenMonteCarlo.BATCHES;
    assertThat(state.diagnostic(Diagnostic.COLLISIONS))
        .isEqualTo(Math.scalb(first, (int) doublings));
    assertThat(heard).allMatch(share -> share > 0 && share <= 1).endsWith(1.0);
    // The first error foretells the work to a factor of two.
    double foretold = heard.getFirst() / (1 + 1 / batches);
    assertThat(foretold * Math.scalb(1.0, (int) doublings)).isBetween(0.5, 2.0);
  }

  @Test
  void energies_areToldOfBothTheirParts_andStayTheSame() {
    Junction junction = junction(1, 1, 0.25, 1);
    double[] energies = {0.1, 1};
    List<Double> heard = new ArrayList<>();
    EventDrivenMonteCarlo fixed = monteCarlo(1, 10_000);
    assertThat(fixed.energies(junction, energies, heard::add))
        .isEqualTo(fixed.energies(junction, energies));
    assertThat(heard).hasSize(EventDrivenMonteCarlo.LANES).isSorted().endsWith(1.0);
    heard.clear();
    new EventDrivenMonteCarlo(1, new Effort.Precision(A_FEW_DOUBLINGS))
        .energies(junction, energies, heard::add);
    assertThat(heard).contains(0.5).endsWith(1.0);
  }

  private static double exact(Junction junction) {
    return new MaxwellFormula().solve(junction).current().value();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0.5, 1",
    "1, 1, 0.01, 1",
    "1, 0.3, 0.2, 0.8",
    "1, 0.05, 0.5, 0.05",
    "1, 1, 1, 1",
    "1, 0.7, 1e-6, 0.4",
    "0.2, 0.9, 3, 0.6",
    "1e-9, 1, 2e-10, 0.5"
  })
  void current_agreesWithTheClosedForm(
      double hot, double hotAccommodation, double cold, double coldAccommodation) {
    Junction junction = junction(hot, hotAccommodation, cold, coldAccommodation);
    Estimate current = Invariants.solveChecked(monteCarlo(3, 1_000_000), junction).current();
    assertThat(current.value()).isCloseTo(exact(junction), within(SIGMAS * current.uncertainty()));
    assertThat(current.uncertainty()).isPositive();
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "0.01, 1",
    "0.25, 1",
    "0.9, 1",
    "0.01, 0.5",
    "0.3, 0.2",
    "0.5, 0.05",
    "0.01, 0.05",
    "0.25, 0.01"
  })
  void errorBars_coverAsTheyShould(double cold, double accommodation) {
    Junction junction = junction(1, accommodation, cold, accommodation);
    Errors errors = errors(junction, new Effort.Collisions(40_000));
    assertThat(errors.coverage).isBetween(90.0, 98.0);
    // A ratio of means is biased by a few per cent of its error; the start must add nothing.
    assertThat(Math.abs(errors.sum)).isLessThan(SIGMAS * Math.sqrt(errors.squares));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.25, 0.9})
  void errorBars_coverAlsoWhenTheySayWhenToStop(double cold) {
    Errors errors = errors(junction(1, 1, cold, 1), new Effort.Precision(0.03));
    assertThat(errors.coverage).isBetween(90.0, 98.0);
  }

  /**
   * A particle that keeps its energy at most collisions of one wall takes it to and fro: that is no
   * noise of the current. Counted as if it were, errors came out a fifth too wide.
   */
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"1, 0.05, 0.9", "1, 0.05, 0.25", "0.05, 1, 0.9", "1, 0.02, 0.1"})
  void errorBars_areNoWiderThanTheErrors(double hotShare, double coldShare, double cold) {
    Errors errors = errors(junction(1, hotShare, cold, coldShare), new Effort.Collisions(100_000));
    assertThat(errors.coverage).isBetween(90.0, 98.0);
    assertThat(Math.sqrt(errors.squares / errors.claimed)).isBetween(0.88, 1.12);
  }

  /** How many per cent of the nominal 95 % intervals hold the exact current, and the errors. */
  private record Errors(double coverage, double sum, double squares, double claimed) {}

  private static Errors errors(Junction junction, Effort effort) {
    double exact = exact(junction);
    int covered = 0;
    double sum = 0;
    double squares = 0;
    double claimed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Estimate current = new EventDrivenMonteCarlo(seed, effort).solve(junction).current();
      double error = current.value() - exact;
      if (Math.abs(error) <= NOMINAL_95 * current.uncertainty()) {
        covered++;
      }
      sum += error;
      squares += error * error;
      claimed += current.uncertainty() * current.uncertainty();
    }
    return new Errors(100.0 * covered / SEEDS, sum, squares, claimed);
  }

  @Test
  void sameSeed_givesTheSameBits_otherSeedsDoNot() {
    Junction junction = junction(1, 1, 0.25, 1);
    Estimate first = monteCarlo(5, 50_000).solve(junction).current();
    assertThat(monteCarlo(5, 50_000).solve(junction).current()).isEqualTo(first);
    assertThat(monteCarlo(6, 50_000).solve(junction).current()).isNotEqualTo(first);
  }

  @Test
  void sameSeed_isThisNumberOnEveryMachine() {
    SteadyState state = monteCarlo(1, 10_000).solve(junction(1, 1, 0.25, 1));
    assertThat(state.currents()).isEqualTo(PINNED);
  }

  @Test
  void precision_isReached() {
    EventDrivenMonteCarlo solver = new EventDrivenMonteCarlo(1, new Effort.Precision(5e-3));
    Junction junction = junction(1, 1, 0.25, 1);
    SteadyState state = Invariants.solveChecked(solver, junction);
    Estimate current = state.current();
    assertThat(current.uncertainty()).isLessThanOrEqualTo(5e-3 * current.value());
    assertThat(current.value()).isCloseTo(exact(junction), within(SIGMAS * current.uncertainty()));
    assertThat(state.diagnostic(Diagnostic.COLLISIONS)).isBetween(131_072.0, 4_194_304.0);
  }

  @Test
  void frozenParticle_isNotSimulated() {
    SteadyState state = monteCarlo(1, 1L << 32).solve(junction(1, 1, 0, 1));
    assertThat(state.current().value()).isZero();
    assertThat(state.diagnostic(Diagnostic.FROZEN)).isEqualTo(1);
  }

  @Test
  void interruptedThread_stopsTheSimulation() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> monteCarlo(1, 1L << 32).solve(junction(1, 1, 0.5, 1)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void effort_outsideItsRange_isRefused() {
    assertThatThrownBy(() -> new Effort.Collisions(9_999))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new Effort.Collisions((1L << 32) + 1))
        .isInstanceOf(InvalidInputException.class);
    for (double bad : new double[] {Double.NaN, 9e-6, 1}) {
      assertThatThrownBy(() -> new Effort.Precision(bad)).isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void effort_atTheEndsOfItsRange_isTaken() {
    assertThat(new Effort.Collisions(10_000).collisions()).isEqualTo(10_000);
    assertThat(new Effort.Collisions(1L << 32).collisions()).isEqualTo(Effort.MOST_COLLISIONS);
    assertThat(new Effort.Precision(1e-5).relative()).isEqualTo(1e-5);
  }

  @Test
  void solver_namesItself() {
    assertThat(monteCarlo(1, 10_000).method()).isEqualTo("monte-carlo");
    assertThat(monteCarlo(1, 10_000).isStatistical()).isTrue();
  }
}
