package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.testkit.Tolerances;
import coldwall.units.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Distributions over two bins a gap of 1 apart, where every mixture is thermal, or over three. */
class ThermalityTest {
  /** The search for the nearest thermal state ends at 1e-6 of the logarithm of its temperature. */
  private static final double SEARCHED = 1e-5;

  private static Junction junction(double hot, double cold) {
    return Junction.symmetric(
        1, 2, hot, cold, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
  }

  /** Boltzmann weights of energies 0, 1, 2, ... */
  private static double[] thermal(int bins, double temperature) {
    double[] shares = new double[bins];
    double sum = 0;
    for (int i = 0; i < bins; i++) {
      shares[i] = i == 0 ? 1 : Math.exp(-i / temperature);
      sum += shares[i];
    }
    for (int i = 0; i < bins; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static Thermality of(double hot, double cold, double error, double... shares) {
    return Thermality.of(
        shares,
        temperature -> thermal(shares.length, temperature),
        junction(hot, cold),
        Estimate.exact(Math.sqrt(hot * Math.max(cold, 0.1))),
        error);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2, 0.27})
  void twoBins_areThermalBetweenTheBaths(double upper) {
    Thermality found = of(2, 0.4, 0, 1 - upper, upper);
    assertThat(found.nearestTemperature()).isCloseTo(1 / Math.log(1 / upper - 1), within(SEARCHED));
    assertThat(found.toNearest()).isLessThan(SEARCHED);
    double hot = thermal(2, 2)[1];
    double cold = thermal(2, 0.4)[1];
    assertThat(found.toHot()).isCloseTo(hot - upper, within(Tolerances.ALGEBRAIC));
    assertThat(found.toCold()).isCloseTo(upper - cold, within(Tolerances.ALGEBRAIC));
    assertThat(found.hotWeight())
        .isCloseTo((upper - cold) / (hot - cold), within(Tolerances.ALGEBRAIC));
    assertThat(found.isMixture()).isTrue();
  }

  @Test
  void stateOfTheColdBathAtZero_isFound() {
    Thermality found = of(2, 0, 0, 1, 0);
    assertThat(found.nearestTemperature()).isZero();
    assertThat(found.toCold()).isZero();
    assertThat(found.hotWeight()).isZero();
  }

  /**
   * The middle bin alone is nothing that baths make; beyond the hotter one is the nearest mixture.
   */
  @ParameterizedTest
  @CsvSource({"0, false", "0.1, false", "0.2, true"})
  void whatIsNoMixture_isToldFromOne_asFarAsSamplingAllows(double error, boolean isMixture) {
    Thermality found = of(2, 0.4, error, 0, 1, 0);
    assertThat(found.hotWeight()).isGreaterThan(1);
    assertThat(found.toMixture()).isBetween(0.3, 0.6);
    assertThat(found.isMixture()).isEqualTo(isMixture);
    assertThat(found.toNearest()).isLessThanOrEqualTo(Math.min(found.toHot(), found.toCold()));
  }

  @Test
  void equalBaths_haveNoWeight() {
    Thermality found = of(1, 1, 0, 0.5, 0.5);
    assertThat(found.hotWeight()).isNaN();
    assertThat(found.isMixture()).isFalse();
    assertThat(found.nearestTemperature()).isEqualTo(1);
  }

  @Test
  void distance_isFromZeroToOne() {
    double[] left = {1, 0};
    double[] right = {0, 1};
    assertThat(Thermality.distance(left, left)).isZero();
    assertThat(Thermality.distance(left, right)).isEqualTo(1);
    assertThat(Thermality.distance(left, new double[] {0.75, 0.25})).isEqualTo(0.25);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1, 40})
  void temperature_isThatOfTheCanonicalState(double temperature) {
    LevelMixture ground = PauliMasterEquation.withLevels(40).mixture(junction(5, 1), 40);
    LevelMixture thermal = LevelMixture.thermal(ground.spectrum(), temperature);
    assertThat(Thermality.temperature(thermal, 5))
        .isCloseTo(temperature, within(1e-9 * temperature));
    assertThat(Thermality.temperature(LevelMixture.thermal(ground.spectrum(), 0), 5)).isZero();
  }
}
