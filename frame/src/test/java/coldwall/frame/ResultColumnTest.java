package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultColumnTest {

  @ParameterizedTest
  @CsvSource({
    "TEMPERATURE, x_K",
    "POWER, x_W",
    "POWER_PER_TEMPERATURE, x_W_per_K",
    "INVERSE_FORCE_SQUARED, x_per_N^2",
    "DIMENSIONLESS, x"
  })
  void name_endsWithItsUnit_inSiUnitsOnly(Dimension dimension, String name) {
    assertThat(ResultColumn.withUnit("x", dimension, UnitSystem.SI)).isEqualTo(name);
    assertThat(ResultColumn.withUnit("x", dimension, UnitSystem.NATURAL)).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1, 0", "-3, -3.0, -3", "1e300, 1.0E300, 9223372036854775807", "NaN, '', ''"})
  void number_isWrittenInFull_andNothingAsNothing(double value, String real, String whole) {
    assertThat(new ResultColumn.Real("x", _ -> value).cell(0)).isEqualTo(real);
    assertThat(new ResultColumn.Whole("x", _ -> value).cell(0)).isEqualTo(whole);
  }

  @Test
  void infinity_isNothing() {
    assertThat(new ResultColumn.Real("x", _ -> Double.POSITIVE_INFINITY).cell(0)).isEmpty();
    assertThat(new ResultColumn.Real("x", row -> -1.0 / row).cell(0)).isEmpty();
  }
}
