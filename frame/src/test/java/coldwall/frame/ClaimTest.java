package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

  /** Relative to the number claimed, absolute where that is 0; the limit itself passes. */
  @ParameterizedTest
  @CsvSource({
    "4, 0.25, 5, 0.25, true",
    "4, 0.25, 2.5, 0.375, false",
    "-4, 0.25, -3, 0.25, true",
    "-4, 0.25, 4, 2, false",
    "0, 0.25, -0.25, 0.25, true",
    "0, 0.25, 0.5, 0.5, false",
    "4, 0.25, NaN, NaN, false",
    "4, 0.25, Infinity, Infinity, false",
  })
  void outcome_passesWithinItsTolerance(
      double expected, double tolerance, Double obtained, Double deviation, boolean passes) {
    Claim claim = new Claim("name", "It is so.", "Key", expected, tolerance, () -> obtained);
    Claim.Outcome outcome = claim.check();
    assertThat(outcome.claim()).isSameAs(claim);
    assertThat((Double) outcome.obtained()).isEqualTo(obtained);
    assertThat((Double) outcome.deviation()).isEqualTo(deviation);
    assertThat(outcome.passes()).isEqualTo(passes);
  }
}
