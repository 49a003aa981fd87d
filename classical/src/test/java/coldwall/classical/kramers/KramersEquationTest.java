package coldwall.classical.kramers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KramersEquationTest {
  private static final double LENGTH = Math.PI / Math.sqrt(2);

  /** Half a digit of the values, which were extrapolated in both cutoffs, and our own error. */
  private static final double DIGITS = 0.6;

  /** Roundings of some hundred eliminations. */
  private static final double ROUNDING = 1e-9;

  private static SoftJunction layers(double strength, double share) {
    return SoftJunction.layers(
        new Particle(1), new Box(LENGTH), strength, 200, 0.1 * LENGTH, 5, 5 * share);
  }

  /** From an extrapolated grid of another kind; two entries also from 6e8 Langevin steps. */
  @ParameterizedTest
  @CsvSource({
    "0.3, 0.02, 0.207, 1e-3", "0.3, 0.1, 0.256, 1e-3", "0.3, 0.5, 0.167, 1e-3",
    "3, 0.02, 0.209, 1e-3", "3, 0.3, 0.70728, 1e-5", "3, 0.5, 0.60938, 1e-5",
    "3, 0.8, 0.27838, 1e-5", "30, 0.1, 0.493, 1e-3", "30, 0.8, 0.293, 1e-3"
  })
  void current_ofLayers_isThatOfAnotherDiscretisation(
      double strength, double share, double expected, double digit) {
    SteadyState state = new KramersEquation().solve(layers(strength, share));
    assertThat(state.current().value()).isCloseTo(expected, within(DIGITS * digit));
    assertThat(state.current().uncertainty()).isLessThan(1e-3 * expected);
    assertThat(state.residual()).isLessThan(1e-3);
  }

  /** The error that it states is that against a finer solution. */
  @Test
  void uncertainty_holdsTheChangeOfAFinerGrid() {
    SteadyState coarse = new KramersEquation(32, 50).solve(layers(3, 0.05));
    SteadyState fine = new KramersEquation(60, 70).solve(layers(3, 0.05));
    assertThat(coarse.current().value())
        .isCloseTo(fine.current().value(), within(coarse.current().uncertainty()));
  }

  @Test
  void currents_betweenEqualTemperatures_vanishInAnyPotential() {
    SoftJunction junction =
        new SoftJunction(
            new Particle(2),
            new Box(LENGTH),
            new Potential.DoubleWell(3, 1, LENGTH / 2),
            List.of(contact(Wall.START, 3, 2), contact(Wall.END, 0.5, 2)));
    SteadyState state = new KramersEquation().solve(junction);
    assertThat(Math.abs(state.current().value())).isLessThan(state.current().uncertainty());
    assertThat(state.current().uncertainty()).isLessThan(1e-5);
  }

  /** Equal friction everywhere: each bath holds its share of the mean temperature. */
  @Test
  void current_ofLinearCouplings_isThatOfTwoFrictions() {
    SoftJunction junction =
        new SoftJunction(
            new Particle(1),
            new Box(LENGTH),
            new Potential.Flat(),
            List.of(
                new SoftContact(new Coupling.Linear(0), new SpectralDensity.Ohmic(1, 10), 4),
                new SoftContact(new Coupling.Linear(0), new SpectralDensity.Ohmic(3, 10), 1)));
    // Frictions 1/2 and 3/2: (1/2)(3/2)/2 (4 - 1).
    assertThat(new KramersEquation().solve(junction).current().value())
        .isCloseTo(1.125, within(ROUNDING));
  }

  @Test
  void current_withTheBathsExchanged_turnsRound() {
    SoftJunction junction =
        new SoftJunction(
            new Particle(1),
            new Box(LENGTH),
            new Potential.Flat(),
            List.of(contact(Wall.START, 3, 2), contact(Wall.END, 3, 5)));
    SoftJunction mirrored = junction.withTemperature(0, 5).withTemperature(1, 2);
    assertThat(new KramersEquation().solve(junction).current().value())
        .isCloseTo(-new KramersEquation().solve(mirrored).current().value(), within(ROUNDING));
  }

  /** L to 2 L: J/16 with T/4, xi 2 and lambda fixed. */
  @Test
  void current_ofAScaledJunction_scales() {
    SoftJunction scaled =
        SoftJunction.layers(
            new Particle(1), new Box(2 * LENGTH), 3, 50, 0.2 * LENGTH, 5 / 4.0, 1.5 / 4);
    assertThat(16 * new KramersEquation().solve(scaled).current().value())
        .isCloseTo(new KramersEquation().solve(layers(3, 0.3)).current().value(), within(ROUNDING));
  }

  @Test
  void solve_withABathAtZero_saysHowColdItMayBe() {
    assertThatThrownBy(() -> new KramersEquation().solve(layers(3, 0)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("warm the cold bath");
  }

  /**
   * Of the two meshes the fine one needs the warmer bath: a user who obeys is not refused again.
   */
  @Test
  void solve_tooColdForTheFineMeshAlone_namesItsLimit() {
    double fine = KramersEquation.FINE / 960;
    double coarse = KramersEquation.COARSE / 960;
    double between = (fine * fine + coarse * coarse) / 2;
    assertThatThrownBy(() -> new KramersEquation().solve(layers(3, between)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be at least " + fine * fine + ",");
  }

  private static SoftContact contact(Wall wall, double strength, double temperature) {
    return new SoftContact(
        new Coupling.Layer(wall, 0.15 * LENGTH),
        new SpectralDensity.Ohmic(strength, 200),
        temperature);
  }
}
