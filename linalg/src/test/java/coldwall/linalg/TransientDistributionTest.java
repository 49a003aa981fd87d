package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransientDistributionTest {
  /** Some roundings for each of a hundred doublings of the time. */
  private static final double ROUNDING = 1e-13;

  /** Two pairs of states, fast within and slow between, with rates over 48 decades. */
  private static final double[] SLOW_AND_FAST = {
    0, 1e8, 3, 1e-20, 2e8, 0, 1e-3, 1e-30, 1e-9, 5e-9, 0, 0.5, 1e-40, 1e-14, 0.25, 0
  };

  private static final double[] GAIN = {1, -2, 3, 5};

  private static double[] state(int states, int one) {
    double[] start = new double[states];
    start[one] = 1;
    return start;
  }

  private static TransientDistribution.Passed slowAndFast(double time) {
    return TransientDistribution.of(SLOW_AND_FAST, 4, List.of(GAIN), time).after(state(4, 0), time);
  }

  /** By mpmath: scaling and squaring of the matrix with its gain as a fifth column, 110 digits. */
  @ParameterizedTest
  @CsvSource({
    "1e-12, 0.99990001499550041, 9.9985001499737475e-5, 2.9998500649886257e-12,"
        + " 7.4997502020615844e-25, 9.998500150018751e-13",
    "1e-8, 0.68326233839923761, 0.31673763843110871, 2.3169653618536942e-8,"
        + " 6.1392242669766676e-17, 3.1673767526873199e-9",
    "1, 0.090193453630959037, 0.045096727266296477, 0.64774879206141074,"
        + " 0.21696102704133375, 1.8815448526690831",
    "3000, 6.6655779525369381e-10, 3.3327890595854717e-10, 0.33333333300006332,"
        + " 0.66666666600009998, 12996.055903603122",
    "1e9, 6.6655779525369381e-10, 3.3327890595854717e-10, 0.33333333300006332,"
        + " 0.66666666600009998, 4333333325.0566064",
    "1e20, 6.6655779525369381e-10, 3.3327890595854717e-10, 0.33333333300006332,"
        + " 0.66666666600009998, 4.3333333290006898e+20"
  })
  void probabilities_ofRatesOverManyDecades_areRightToAFewRoundings(
      double time, double p0, double p1, double p2, double p3, double gathered) {
    TransientDistribution.Passed passed = slowAndFast(time);
    double[] expected = {p0, p1, p2, p3};
    for (int i = 0; i < 4; i++) {
      assertThat(passed.probabilities()[i] / expected[i]).isCloseTo(1, within(ROUNDING));
    }
    assertThat(passed.gathered(0) / gathered).isCloseTo(1, within(ROUNDING));
  }

  /** p_1(t) = a/(a + b) (1 - exp(-(a + b) t)), and its integral. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 1e-9, 0.03, 0.1, 1, 7.3, 1e3})
  void twoStates_areKnownInClosedForm(double time) {
    double up = 0.3;
    double down = 1.1;
    double both = up + down;
    TransientDistribution.Passed passed =
        TransientDistribution.of(
                new double[] {0, up, down, 0}, 2, List.of(new double[] {0, 2}), 1e3)
            .after(state(2, 0), time);
    double excited = -up / both * Math.expm1(-both * time);
    assertThat(passed.probabilities()[1]).isCloseTo(excited, within(ROUNDING * excited));
    double exact = 2 * (up / both * time + up / both * Math.expm1(-both * time) / both);
    // The closed form subtracts: the integral of short times is up t^2.
    double expected = time < 1e-3 ? up * time * time : exact;
    double tolerance = time < 1e-3 ? 2 * both * time : ROUNDING;
    assertThat(passed.gathered(0)).isCloseTo(expected, within(tolerance * expected));
  }

  @Test
  void chains_staySumsOfPositiveNumbers_andEndInTheirStationaryDistribution() {
    for (int states : new int[] {2, 3, 9, 40, 70}) {
      SplittableRandom random = new SplittableRandom(states);
      double[] rates =
          random.doubles((long) states * states, -12, 12).map(x -> StrictMath.pow(10, x)).toArray();
      TransientDistribution chain =
          TransientDistribution.of(rates, states, List.of(new double[states]), 1e15);
      double[] stationary = StationaryDistribution.of(rates, states);
      for (double time : new double[] {1e-14, 1e-9, 0.1, 1e5, 1e15}) {
        double[] found = chain.after(state(states, states - 1), time).probabilities();
        assertThat(Arrays.stream(found).sum()).isCloseTo(1, within(ROUNDING));
        assertThat(Arrays.stream(found).min().orElseThrow()).isPositive();
        double[] stays = chain.after(stationary, time).probabilities();
        for (int i = 0; i < states; i++) {
          assertThat(stays[i] / stationary[i]).isCloseTo(1, within(ROUNDING));
        }
      }
      double[] end = chain.after(state(states, 0), 1e15).probabilities();
      for (int i = 0; i < states; i++) {
        assertThat(end[i] / stationary[i]).isCloseTo(1, within(ROUNDING));
      }
    }
  }

  /** Whether it was reached at once or by way of other times. */
  @Test
  void bits_dependOnTheTimeAlone_andTimesAddUp() {
    double[] rates = new SplittableRandom(1).doubles(100, 0, 3).toArray();
    List<double[]> gains = List.of(new double[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    TransientDistribution near = TransientDistribution.of(rates, 10, gains, 5);
    TransientDistribution far = TransientDistribution.of(rates, 10, gains, 5000);
    double[] start = state(10, 3);
    TransientDistribution.Passed once = near.after(start, 4.2);
    assertThat(far.after(start, 4.2).probabilities()).isEqualTo(once.probabilities());
    assertThat(far.after(start, 4.2).gathered(0)).isEqualTo(once.gathered(0));
    TransientDistribution.Passed before = near.after(start, 1.7);
    TransientDistribution.Passed after = near.after(before.probabilities(), 4.2 - 1.7);
    assertThat(after.probabilities()).containsExactly(once.probabilities(), within(ROUNDING));
    assertThat(before.gathered(0) + after.gathered(0))
        .isCloseTo(once.gathered(0), within(ROUNDING));
  }

  @Test
  void statesThatNothingLeaves_stay() {
    TransientDistribution chain =
        TransientDistribution.of(new double[9], 3, List.of(new double[] {1, 2, 3}), 10);
    TransientDistribution.Passed passed = chain.after(new double[] {0.5, 0, 0.5}, 10);
    assertThat(passed.probabilities()).containsExactly(0.5, 0, 0.5);
    assertThat(passed.gathered(0)).isEqualTo(20);
  }

  @Test
  void interruptedThread_stops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> slowAndFast(1)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
