package coldwall.report.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 3, 0",
    "-0.0004, 3, 0",
    "0.0005, 3, .001",
    "-0.25, 3, -.25",
    "1.05, 3, 1.05",
    "100, 3, 100",
    "-1234.5678, 3, -1234.568",
    "0.000001, 6, .000001",
    "0.70710678, 6, .707107",
    "7.5, 0, 8"
  })
  void number_hasNoExponentAndNoIdleZeros(double number, int places, String text) {
    assertThat(ShortNumber.text(number, places)).isEqualTo(text);
  }
}
