package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateEquationTest {
  /** Some roundings of a hundred states. */
  private static final double ROUNDING = 1e-12;

  @Test
  void balance_meetsItsSources() {
    for (int states : new int[] {2, 3, 10, 70, 130}) {
      SplittableRandom random = new SplittableRandom(states);
      double[] rates = random.doubles((long) states * states, 0.1, 2).toArray();
      double[] sources = random.doubles(states, -1, 1).toArray();
      sources[0] -= IntStream.range(0, states).mapToDouble(i -> sources[i]).sum();
      RateEquation equation = new RateEquation(rates, states);
      double[] x = equation.balance(sources);
      double sum = 0;
      for (int j = 0; j < states; j++) {
        double change = sources[j];
        for (int i = 0; i < states; i++) {
          if (i != j) {
            change += x[i] * rates[i * states + j] - x[j] * rates[j * states + i];
          }
        }
        assertThat(change).isCloseTo(0, within(ROUNDING));
        sum += x[j];
      }
      assertThat(sum).isCloseTo(0, within(ROUNDING));
      assertThat(equation.stationary()).isEqualTo(StationaryDistribution.of(rates, states));
    }
  }

  /** Rates of 1e-200 among rates of 1 cost no digits of the balance between fast states. */
  @Test
  void balance_spansTheDecades() {
    double[] rates = {0, 1, 1e-200, 2, 0, 1, 1e-200, 1e-200, 0};
    double[] x = new RateEquation(rates, 3).balance(new double[] {-1, 1, 0});
    assertThat(1 + x[0] - 3 * x[1]).isCloseTo(0, within(ROUNDING));
    assertThat(-1 - x[0] + 2 * x[1]).isCloseTo(-x[1], within(ROUNDING));
    assertThat(x[0] + x[1] + x[2]).isCloseTo(0, within(ROUNDING));
  }

  @Test
  void closedClasses_areFound() {
    // 0 <-> 1, 2 -> 0, 3 -> 4 -> 5 -> 3, 6 -> 6 alone.
    int[][] targets = {{1}, {0}, {0}, {4}, {5}, {3}, {}};
    assertThat(ClosedClasses.of(state -> targets[state], 7))
        .isEqualTo(List.of(List.of(0, 1), List.of(3, 4, 5), List.of(6)));
    int[][] line = new int[5000][];
    for (int state = 0; state < line.length; state++) {
      line[state] = state == 0 ? new int[] {} : new int[] {state - 1};
    }
    assertThat(ClosedClasses.of(state -> line[state], line.length)).isEqualTo(List.of(List.of(0)));
  }
}
