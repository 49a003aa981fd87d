package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussPanelTest {
  private static final double ALGEBRAIC = 1e-14;

  @ParameterizedTest
  @ValueSource(ints = {2, 14, 16, 64})
  void nodes_areThoseOfTheLibrary(int size) {
    GaussPanel panel = new GaussPanel(size);
    GaussIntegrator library = new GaussIntegratorFactory().legendre(size);
    for (int i = 0; i < size; i++) {
      assertThat(panel.node(i)).isCloseTo(library.getPoint(i), within(ALGEBRAIC));
      assertThat(panel.weight(i)).isCloseTo(library.getWeight(i), within(ALGEBRAIC));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 128, 512})
  void lagrangePolynomials_reproduceAPolynomial(int size) {
    GaussPanel panel = new GaussPanel(size);
    for (double x : new double[] {-0.9999, -0.3, 0, panel.node(3), 0.77}) {
      double[] row = new double[size + 1];
      panel.addLagrange(x, 2, row, 1);
      double value = 0;
      for (int i = 0; i < size; i++) {
        value += row[i + 1] * StrictMath.pow(panel.node(i), 9);
      }
      assertThat(value).isCloseTo(2 * StrictMath.pow(x, 9), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 16, 128})
  void integralsToANode_areThoseOfAPolynomial(int size) {
    GaussPanel panel = new GaussPanel(size);
    for (int i = 0; i < size; i += 5) {
      double[] row = panel.integrals(i);
      double integral = 0;
      for (int j = 0; j < size; j++) {
        integral += row[j] * StrictMath.pow(panel.node(j), 9);
      }
      double expected = (StrictMath.pow(panel.node(i), 10) - 1) / 10;
      assertThat(integral).isCloseTo(expected, within(ALGEBRAIC * size));
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "-1, 0.3", "-0.2, 1", "-0.7, 0.45", "0.2, 0.2"})
  void integralBetween_isThatOfAPolynomial(double low, double high) {
    for (int size : new int[] {2, 14, 16, 64}) {
      int degree = Math.min(size - 1, 9);
      GaussPanel panel = new GaussPanel(size);
      double[] row = new double[size + 1];
      panel.addIntegral(low, high, 3, row, 1);
      double integral = 0;
      for (int j = 0; j < size; j++) {
        integral += row[j + 1] * StrictMath.pow(panel.node(j), degree);
      }
      double risen = StrictMath.pow(high, degree + 1) - StrictMath.pow(low, degree + 1);
      assertThat(integral).isCloseTo(3 * risen / (degree + 1), within(ALGEBRAIC * size));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, -1, -0.8, -0.2, 0.3, 0.9, 1})
  void nodesBetween_countsNodes(double low) {
    GaussPanel panel = new GaussPanel(64);
    for (double high = Math.max(low, -1); high < 2; high += 0.1) {
      int count = 0;
      for (int i = 0; i < 64; i++) {
        count += low < panel.node(i) && panel.node(i) < high ? 1 : 0;
      }
      assertThat(panel.nodesBetween(low, high)).isCloseTo(count, within(1.0));
    }
  }

  @Test
  void tail_isTheHighestLegendreCoefficient() {
    GaussPanel panel = new GaussPanel(4);
    double[] values = new double[5];
    for (int i = 0; i < 4; i++) {
      double x = panel.node(i);
      values[i + 1] = 7 + 3 * (5 * x * x * x - 3 * x) / 2 + (3 * x * x - 1) / 2;
    }
    assertThat(panel.tail(values, 1)).isCloseTo(3, within(ALGEBRAIC));
  }
}
