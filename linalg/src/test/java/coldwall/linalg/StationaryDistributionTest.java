package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StationaryDistributionTest {
  /** Some fifty rounding errors; measured: at most 2e-15 for up to 100 states. */
  private static final double ROUNDING = 1e-14;

  /** The reference rounds to a multiple of this. */
  private static final double SUBNORMAL_STEP = Double.MIN_VALUE;

  record Reference(String family, int states, long seed, List<Double> probabilities) {
    @Override
    public String toString() {
      return family + " " + states;
    }
  }

  static List<Reference> references() throws IOException {
    try (InputStream json =
        StationaryDistributionTest.class.getResourceAsStream("stationary.json")) {
      return List.of(new ObjectMapper().readValue(Objects.requireNonNull(json), Reference[].class));
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void probabilities_overHundredsOfDecades_matchHighPrecision(Reference reference) {
    double[] rates = MarkovChains.rates(reference.family(), reference.states(), reference.seed());

    double[] probabilities = StationaryDistribution.of(rates, reference.states());

    assertClose(probabilities, reference.probabilities().stream().mapToDouble(p -> p).toArray());
  }

  @ParameterizedTest
  @CsvSource({"wild, 400", "metastable, 400", "ladder, 400", "cold, 401", "wild, 1100"})
  void blockedElimination_inLargeChains_agreesWithPlain(String family, int states) {
    double[] rates = MarkovChains.rates(family, states, 1);

    assertClose(StationaryDistribution.of(rates, states), plain(rates.clone(), states));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wild", "metastable", "ladder", "shuffled", "cold"})
  void probabilities_ofPermutedStates_arePermuted(String family) {
    int states = 100;
    double[] rates = MarkovChains.rates(family, states, 7);
    double[] reversed = new double[rates.length];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = rates[rates.length - 1 - i];
    }

    double[] probabilities = StationaryDistribution.of(rates, states);
    double[] permuted = StationaryDistribution.of(reversed, states);

    double[] back = new double[states];
    for (int i = 0; i < states; i++) {
      back[i] = permuted[states - 1 - i];
    }
    assertClose(back, probabilities);
  }

  @ParameterizedTest
  @ValueSource(ints = {-600, -50, 50, 600})
  void probabilities_underAnotherUnitOfTime_keepTheirBits(int power) {
    double[] rates = MarkovChains.rates("wild", 60, 3);
    double[] scaled = new double[rates.length];
    for (int i = 0; i < rates.length; i++) {
      scaled[i] = Math.scalb(rates[i], power);
    }

    assertThat(StationaryDistribution.of(scaled, 60))
        .containsExactly(StationaryDistribution.of(rates, 60));
  }

  @Test
  void probabilities_ofSlowerStates_growInProportion() {
    int states = 70;
    double[] rates = MarkovChains.rates("metastable", states, 5);
    double[] expected = StationaryDistribution.of(rates, states);
    double sum = 0;
    for (int i = 0; i < states; i++) {
      int power = i % 7 * 40;
      for (int j = 0; j < states; j++) {
        rates[i * states + j] = Math.scalb(rates[i * states + j], -power);
      }
      expected[i] = Math.scalb(expected[i], power);
      sum += expected[i];
    }
    for (int i = 0; i < states; i++) {
      expected[i] /= sum;
    }

    assertClose(StationaryDistribution.of(rates, states), expected);
  }

  @Test
  void rates_atTheEndsOfTheRange_neitherOverflowNorVanish() {
    double least = Double.MIN_NORMAL;
    double most = Double.MAX_VALUE;

    assertClose(
        StationaryDistribution.of(new double[] {0, most, most, 0, 0, most, most, 0, 0}, 3),
        new double[] {0.25, 0.25, 0.5});
    assertClose(
        StationaryDistribution.of(new double[] {0, least, least, 0, 0, least, least, 0, 0}, 3),
        new double[] {0.25, 0.25, 0.5});
    assertClose(
        StationaryDistribution.of(new double[] {0, 1e-300, 1e300, 0}, 2), new double[] {1, 0});
  }

  /** One bath alone is in detailed balance: the law is 2^-E, here out of range in the middle. */
  @Test
  void probabilities_beyondTheRangeOfADouble_areFollowedBackIntoIt() {
    int[] energy = {0, 500, 1000, 1500, 2000, 1500, 1000, 500, 0};
    int states = energy.length;
    double[] rates = new double[states * states];
    double[] expected = new double[states];
    for (int i = 0; i < states; i++) {
      expected[i] = Math.scalb(0.5, -energy[i]);
      for (int j = Math.max(0, i - 2); j < Math.min(states, i + 3); j++) {
        double either = 1 + i * j + 0.3 * (i + j);
        rates[i * states + j] = either * Math.scalb(1.0, Math.min(0, energy[i] - energy[j]));
      }
    }

    assertClose(StationaryDistribution.of(rates, states), expected);
  }

  @Test
  void states_outsideTheOnlyClosedClass_haveProbabilityZero() {
    int states = 100;
    double[] rates = MarkovChains.rates("ladder", states, 1);
    for (int i = 0; i < states; i++) {
      for (int j = i + 1; j < states; j++) {
        rates[i * states + j] = 0;
      }
    }
    double[] expected = new double[states];
    expected[0] = 1;

    assertThat(StationaryDistribution.of(rates, states)).containsExactly(expected);
  }

  @Test
  void rates_afterSolving_areUntouched() {
    double[] rates = MarkovChains.rates("wild", 60, 3);

    StationaryDistribution.of(rates, 60);

    assertThat(rates).containsExactly(MarkovChains.rates("wild", 60, 3));
  }

  @Test
  void oneState_isCertain() {
    assertThat(StationaryDistribution.of(new double[1], 1)).containsExactly(1.0);
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "60, 20", "60, 59", "130, 70"})
  void reducibleChain_isNamed(int states, int firstOfSecondPart) {
    double[] rates = MarkovChains.rates("metastable", states, 1);
    for (int i = firstOfSecondPart; i < states; i++) {
      for (int j = 0; j < firstOfSecondPart; j++) {
        rates[i * states + j] = 0;
      }
    }

    assertThatThrownBy(() -> StationaryDistribution.of(rates, states))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("reducible: state %d of %d".formatted(firstOfSecondPart + 1, states));
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(Math.abs(actual[i] - expected[i]))
          .as("state %d: %s, expected %s", i, actual[i], expected[i])
          .isLessThanOrEqualTo(ROUNDING * expected[i] + SUBNORMAL_STEP);
    }
  }

  /** The textbook elimination, one state at a time, as a second method. */
  private static double[] plain(double[] rates, int states) {
    double[] exits = new double[states];
    for (int k = states - 1; k > 0; k--) {
      for (int j = 0; j < k; j++) {
        exits[k] += rates[k * states + j];
      }
      for (int i = 0; i < k; i++) {
        double share = rates[i * states + k] / exits[k];
        rates[i * states + k] = share;
        for (int j = 0; j < k; j++) {
          rates[i * states + j] += share * rates[k * states + j];
        }
      }
    }
    double[] probabilities = new double[states];
    probabilities[0] = 1;
    double sum = 1;
    for (int k = 1; k < states; k++) {
      for (int i = 0; i < k; i++) {
        probabilities[k] += probabilities[i] * rates[i * states + k];
      }
      sum += probabilities[k];
    }
    for (int k = 0; k < states; k++) {
      probabilities[k] /= sum;
    }
    return probabilities;
  }
}
