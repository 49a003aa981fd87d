package coldwall.classical.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoltzmannTest {
  /** Of a rule of 60 nodes and of both sums. */
  private static final double ROUNDING = 1e-14;

  private static double integral(UnivariateFunction integrand, double width) {
    return new GaussIntegratorFactory().legendre(60, 0, width).integrate(integrand);
  }

  /** Widths on both sides of 0.5 T, where series and closed form take turns. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-3, 0.3, 0.9999, 1, 1.0001, 5, 30})
  void integrals_areThoseOfQuadrature(double width) {
    double temperature = 2;
    double steps = integral(x -> Math.exp(-x / temperature), width);
    assertThat(Boltzmann.steps(width, temperature)).isCloseTo(steps, within(ROUNDING * steps));
    double heat = integral(x -> x * Math.exp(-x / temperature), width);
    assertThat(Boltzmann.heat(width, temperature)).isCloseTo(heat, within(20 * ROUNDING * heat));
    double lost = integral(x -> x * Math.expm1(-x / temperature), width);
    assertThat(Boltzmann.heatLost(width, temperature))
        .isCloseTo(lost, within(20 * ROUNDING * Math.abs(lost)));
    double more = integral(x -> x / 4 * Math.exp(-x / temperature), width);
    assertThat(Boltzmann.stepsSlope(width, temperature))
        .isCloseTo(more, within(20 * ROUNDING * more));
    double hotter = integral(x -> x * x / 4 * Math.exp(-x / temperature), width);
    assertThat(Boltzmann.heatSlope(width, temperature))
        .isCloseTo(hotter, within(200 * ROUNDING * hotter));
  }

  @Test
  void integrals_atZeroTemperature_areZero() {
    assertThat(Boltzmann.steps(3, 0)).isZero();
    assertThat(Boltzmann.heat(3, 0)).isZero();
    assertThat(Boltzmann.heatLost(3, 0)).isEqualTo(-4.5);
    assertThat(Boltzmann.stepsSlope(3, 0)).isEqualTo(1);
    assertThat(Boltzmann.heatSlope(3, 0)).isZero();
  }

  @Test
  void steps_muchSmallerThanTheTemperature_areNearlyFree() {
    assertThat(Boltzmann.isNearlyFree(0.9, 2)).isTrue();
    assertThat(Boltzmann.isNearlyFree(1.1, 2)).isFalse();
    assertThat(Boltzmann.isNearlyFree(0.9, 0)).isFalse();
  }
}
