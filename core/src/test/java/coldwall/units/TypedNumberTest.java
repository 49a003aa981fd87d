package coldwall.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  /** Line breaks, blanks of typesetters, and digits of other scripts. */
  private static final String[] NO_NUMBERS = {
    "", " ", "1\n", "\n1", "1\u00a0", "\u2003 1", "1\u0000", "\u0661\u0662", "\u0967", "\uff15",
    "1_000", "1,000", "0x10", "1.0", "--1", "99999999999999999999"
  };

  @Test
  void asciiDigits_areRead() {
    assertThat(TypedNumber.whole(" \t-12 ")).hasValue(-12);
    assertThat(TypedNumber.whole("+5")).hasValue(5);
    assertThat(TypedNumber.whole("" + Long.MIN_VALUE)).hasValue(Long.MIN_VALUE);
  }

  @Test
  void whatOnlyLooksLikeANumber_isNone() {
    for (String text : NO_NUMBERS) {
      assertThat(TypedNumber.whole(text)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\n", "\n1", "\u0661", "\uff15", "1\u00a0K", "1\u2003", "1\r"})
  void quantities_areAsStrict(String text) {
    assertThat(Quantity.parse(text, Dimension.TEMPERATURE)).isEmpty();
  }

  @Test
  void tinyNumber_isNotTakenForZero() {
    assertThat(Quantity.parse("1e-400", Dimension.TEMPERATURE).orElseThrow().value()).isPositive();
    assertThat(Quantity.parse("-1e-400", Dimension.LENGTH).orElseThrow().value()).isNegative();
  }
}
