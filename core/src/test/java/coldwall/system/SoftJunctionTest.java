package coldwall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftJunctionTest {
  private static final Box BOX = new Box(2);

  /** A few roundings. */
  private static final double ALGEBRAIC = 1e-14;

  /** A central difference over 1e-5, of functions whose third derivatives are below 1e4. */
  private static final double DIFFERENCE = 1e-6;

  private static final double STEP = 1e-5;

  static Stream<Potential> potentials() {
    return Stream.of(
        new Potential.Flat(),
        new Potential.Harmonic(3, 0.7),
        new Potential.DoubleWell(2, 1, 1),
        new Potential.Step(1.5, 0.8, 0.2),
        new Potential.Barrier(-2, 0.5, 1.2, 0.15),
        new Potential.Tabulated(table()),
        new Potential.Formula("cubic", x -> x * x * x, x -> 3 * x * x));
  }

  static Stream<Coupling> couplings() {
    return Stream.of(
        new Coupling.Layer(Wall.START, 0.3),
        new Coupling.Layer(Wall.END, 0.3),
        new Coupling.Linear(0.5),
        new Coupling.FarReaching(Wall.START, 0.4, 3),
        new Coupling.FarReaching(Wall.END, 0.4, 1),
        new Coupling.Tabulated(table()),
        new Coupling.Formula("square", x -> x * x, x -> 2 * x));
  }

  static Stream<SpectralDensity> densities() {
    return Stream.of(
        new SpectralDensity.Ohmic(0.3, 20),
        new SpectralDensity.Drude(0.3, 20),
        new SpectralDensity.PowerLaw(0.3, 0.5, 20),
        new SpectralDensity.PowerLaw(0.3, 1, 20),
        new SpectralDensity.PowerLaw(0.3, 3, 20),
        new SpectralDensity.Flat(0.3),
        new SpectralDensity.Tabulated(new Table(List.of(0.1, 1.0, 9.0), List.of(0.2, 1.0, 0.3))),
        new SpectralDensity.Formula("line", w -> 0.3 * w, 0.3));
  }

  private static Table table() {
    return new Table(List.of(0.0, 0.4, 0.9, 1.3, 2.0), List.of(1.0, 0.2, 0.4, 0.9, 1.1));
  }

  @ParameterizedTest
  @MethodSource("potentials")
  void slopeOfPotential_isItsDerivative(Potential potential) {
    assertDerivative(potential::energy, potential::slope);
  }

  @ParameterizedTest
  @MethodSource("couplings")
  void slopeOfCoupling_isItsDerivative(Coupling coupling) {
    assertDerivative(x -> coupling.value(x, BOX), x -> coupling.slope(x, BOX));
  }

  private static void assertDerivative(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    for (double x = 0.03; x < 2; x += 0.11) {
      double difference =
          (value.applyAsDouble(x + STEP) - value.applyAsDouble(x - STEP)) / (2 * STEP);
      assertThat(slope.applyAsDouble(x)).as("at %s", x).isCloseTo(difference, within(DIFFERENCE));
    }
  }

  @ParameterizedTest
  @MethodSource("densities")
  void correlation_isInDetailedBalance(SpectralDensity density) {
    for (double w : new double[] {1e-3, 0.4, 3, 30}) {
      double down = density.correlation(w, 0.7);
      double up = density.correlation(-w, 0.7);
      double boltzmann = StrictMath.exp(-w / 0.7);
      assertThat(up).isCloseTo(down * boltzmann, within(ALGEBRAIC * down));
      assertThat(down - up).isCloseTo(density.density(w), within(ALGEBRAIC * down));
      assertThat(density.correlation(-w, 0)).isZero();
      assertThat(density.correlation(w, 0)).isEqualTo(density.density(w));
      assertThat(density.scaled(2).correlation(w, 0.7)).isCloseTo(2 * down, within(4 * ALGEBRAIC));
    }
  }

  @ParameterizedTest
  @MethodSource("densities")
  void correlationAtZero_isTheLimitOfSlowExchange(SpectralDensity density) {
    if (!Double.isInfinite(density.slope())) {
      // Linear in w/T and in w over the cutoff.
      assertThat(density.correlation(1e-9, 0.7))
          .isCloseTo(density.correlation(0, 0.7), within(1e-8));
    } else {
      assertThat(density.correlation(0, 0.7)).isInfinite();
    }
  }

  @Test
  void table_neverOvershootsAndMeetsItsPoints() {
    Table table = table();
    assertThat(table.value(0.9)).isEqualTo(0.4);
    assertThat(table.value(-1)).isEqualTo(1.0);
    assertThat(table.value(3)).isEqualTo(1.1);
    assertThat(table.slope(3)).isZero();
    for (double x = 0; x < 2; x += 0.01) {
      assertThat(table.value(x)).isBetween(0.2, 1.1);
    }
    for (double x = 0.41; x < 2; x += 0.01) {
      assertThat(table.slope(x)).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void mistakes_areNamed() {
    assertThatThrownBy(() -> new Table(List.of(0.0, 0.0), List.of(1.0, 2.0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must ascend, but is 0.0 before 0.0");
    assertThatThrownBy(() -> new Table(List.of(0.0), List.of(1.0)))
        .hasMessageContaining("1 values at 1 positions");
    assertThatThrownBy(() -> new Potential.Harmonic(-1, 0)).hasMessageContaining("but is -1.0");
    assertThatThrownBy(() -> new Coupling.Layer(Wall.END, 0)).hasMessageContaining("but is 0.0");
    assertThatThrownBy(() -> new SpectralDensity.Ohmic(1, Double.NaN))
        .hasMessageContaining("but is NaN");
    assertThatThrownBy(
            () -> new SoftJunction(new Particle(1), BOX, new Potential.Flat(), List.of()))
        .hasMessageContaining("must have a bath");
  }

  @Test
  void withTemperature_changesOneBath() {
    SoftJunction junction = SoftJunction.layers(new Particle(1), BOX, 3, 200, 0.2, 5, 1);
    SoftJunction warmer = junction.withTemperature(1, 7);
    assertThat(warmer.contacts().get(0)).isEqualTo(junction.contacts().get(0));
    assertThat(warmer.contacts().get(1).temperature()).isEqualTo(7);
    assertThat(junction.hottestTemperature()).isEqualTo(5);
    assertThat(warmer.hottestTemperature()).isEqualTo(7);
  }
}
