package coldwall.classical.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.classical.kramers.KramersEquation;
import coldwall.input.InvalidInputException;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.Coupling;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.system.Wall;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangevinEquationTest {
  /** Of 32 means: missed by chance three times in 10,000, and the seeds are fixed. */
  private static final double SIGMAS = 4;

  private static final double LENGTH = 2;

  private static SoftJunction layers(double hot, double cold) {
    return SoftJunction.layers(new Particle(1), new Box(LENGTH), 3, 200, 0.1 * LENGTH, hot, cold);
  }

  private static void assertAgrees(Estimate sampled, double expected) {
    assertThat(Math.abs(sampled.value() - expected)).isLessThan(SIGMAS * sampled.uncertainty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void current_ofAnyJunction_isThatOfTheKramersEquation(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Potential potential =
        seed % 2 == 0
            ? new Potential.Flat()
            : new Potential.Barrier(random.nextDouble(-1, 1), 0.7, 1.3, 0.2);
    SoftJunction junction =
        new SoftJunction(
            new Particle(random.nextDouble(0.5, 2)),
            new Box(LENGTH),
            potential,
            List.of(
                contact(Wall.START, random, random.nextDouble(2, 4)),
                contact(Wall.END, random, random.nextDouble(0.3, 2))));
    SteadyState sampled = new LangevinEquation(seed, 2_000_000).solve(junction);
    double expected = new KramersEquation().solve(junction).current().value();
    assertAgrees(sampled.current(), expected);
    assertAgrees(sampled.currents().getLast(), -expected);
    assertThat(sampled.current().uncertainty()).isLessThan(0.2 * expected);
  }

  private static SoftContact contact(Wall wall, SplittableRandom random, double temperature) {
    return new SoftContact(
        new Coupling.Layer(wall, random.nextDouble(0.15, 0.4) * LENGTH),
        new SpectralDensity.Ohmic(random.nextDouble(1, 8), 100),
        temperature);
  }

  /** The heat through the middle and the power of the bath are other numbers of one current. */
  @Test
  void estimators_agree() {
    SteadyState state = new LangevinEquation(7, 2_000_000).solve(layers(4, 1));
    double power = state.diagnostic(LangevinEquation.POWER);
    double error =
        StrictMath.hypot(
            state.diagnostic(LangevinEquation.POWER_ERROR), state.current().uncertainty());
    assertThat(power).isNotEqualTo(state.current().value());
    assertThat(Math.abs(power - state.current().value())).isLessThan(SIGMAS * error);
  }

  /** Up to steps in which a particle crosses a layer ten times over. */
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 1})
  void temperature_inAFlatBox_isThatOfTheBathsAtEveryStep(double step) {
    LangevinRun run = LangevinRun.of(layers(2, 2), 3, step, 1_000_000);
    assertAgrees(run.temperature(), 2);
    assertAgrees(run.flux(), 0);
    assertThat(run.temperature().uncertainty()).isLessThan(0.1);
  }

  /** Where the step that is taken for a harmonic force still keeps the temperature. */
  @Test
  void temperature_inAPotential_isThatOfTheBathsAtTheStepTaken() {
    SoftJunction box = layers(2, 2);
    SoftJunction junction =
        new SoftJunction(
            box.particle(), box.box(), new Potential.Harmonic(4, LENGTH / 2), box.contacts());
    LangevinRun run = LangevinRun.of(junction, 3, LangevinEquation.step(junction), 2_000_000);
    assertAgrees(run.temperature(), 2);
  }

  /**
   * Second order or better: half the step, a quarter of the error or less. At these steps it is 5.9
   * +- 0.3, in which higher orders take part; no error is left to be measured at the step taken.
   */
  @Test
  void error_ofTheStep_fallsAtLeastAsItsSquare() {
    SoftJunction junction =
        SoftJunction.layers(new Particle(1), new Box(2.221441469079183), 3, 200, 0.22214, 5, 1.5);
    double exact = new KramersEquation().solve(junction).current().value();
    double wide = LangevinRun.of(junction, 5, 0.2, 12_000_000).flux().value() - exact;
    double narrow = LangevinRun.of(junction, 5, 0.1, 24_000_000).flux().value() - exact;
    assertThat(wide / narrow).isBetween(4.0, 8.0);
    assertAgrees(
        LangevinRun.of(junction, 5, LangevinEquation.step(junction), 24_000_000).flux(), exact);
  }

  /** Three baths, of which the table of the step holds two, and one alone, of which it holds it. */
  @Test
  void heats_ofAnyNumberOfBaths_cancel() {
    SoftJunction pair = layers(4, 1);
    SoftContact middle =
        new SoftContact(new Coupling.Linear(0), new SpectralDensity.Ohmic(0.5, 100), 2);
    List<SoftContact> three = new ArrayList<>(pair.contacts());
    three.add(1, middle);
    for (List<SoftContact> contacts : List.of(three, List.of(middle))) {
      SoftJunction junction =
          new SoftJunction(pair.particle(), pair.box(), pair.potential(), contacts);
      SteadyState sampled = new LangevinEquation(13, 1_000_000).solve(junction);
      SteadyState exact = new KramersEquation().solve(junction);
      for (int k = 0; k < contacts.size(); k++) {
        assertAgrees(sampled.currents().get(k), exact.currents().get(k).value());
      }
      assertAgrees(
          new Estimate(
              sampled.diagnostic(LangevinEquation.POWER),
              sampled.diagnostic(LangevinEquation.POWER_ERROR)),
          exact.current().value());
    }
  }

  @Test
  void solve_inOtherThreads_givesTheSameBits() {
    LangevinEquation equation = new LangevinEquation(11, 100_000);
    SteadyState here = equation.solve(layers(4, 1));
    CompletableFuture<SteadyState> there =
        CompletableFuture.supplyAsync(() -> equation.solve(layers(4, 1)));
    CompletableFuture<SteadyState> other =
        CompletableFuture.supplyAsync(() -> equation.solve(layers(4, 1.5)));
    assertThat(there.join()).isEqualTo(here);
    assertThat(other.join()).isNotEqualTo(here);
  }

  @Test
  void solve_isToldOfBothSteps_andStaysTheSame() {
    SoftJunction junction = SoftJunction.layers(new Particle(1), new Box(2), 3, 200, 0.2, 5, 1.5);
    LangevinEquation equation = new LangevinEquation(1, LangevinEquation.FEWEST);
    List<Double> heard = new ArrayList<>();
    assertThat(equation.solve(junction, heard::add)).isEqualTo(equation.solve(junction));
    assertThat(heard).hasSize(2 * LangevinRun.STRETCHES).isSorted().endsWith(1.0);
  }

  @Test
  void layers_tooThinToBeSeen_areRefused() {
    for (double layer : new double[] {1e-5, 1e-300}) {
      SoftJunction junction =
          SoftJunction.layers(new Particle(1), new Box(LENGTH), 3, 200, layer, 5, 1.5);
      assertThatThrownBy(() -> new LangevinEquation(1, LangevinEquation.FEWEST).solve(junction))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("be at least 1.0E-5 of the box")
          .hasMessageContaining("take thicker layers");
    }
  }

  @Test
  void baths_thatAreAllAtZero_areRefused() {
    LangevinEquation equation = new LangevinEquation(1, LangevinEquation.FEWEST);
    assertThat(equation.solve(layers(1, 0)).current().value()).isPositive();
    assertThatThrownBy(() -> equation.solve(layers(0, 0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("hottest bath");
  }

  @Test
  void sameSeed_isThisNumberOnEveryMachine() {
    Estimate current =
        new LangevinEquation(1, LangevinEquation.FEWEST).solve(layers(4, 1)).current();
    assertThat(current).isEqualTo(new Estimate(0.5623740181739828, 0.05880226335736434));
  }

  @Test
  void steps_tooFew_areRefused() {
    assertThatThrownBy(() -> new LangevinEquation(1, 10))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Langevin steps");
  }
}
