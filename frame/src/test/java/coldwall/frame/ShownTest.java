package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
  private static final Shown NATURAL = new Shown(UnitSystem.NATURAL);
  private static final Shown SI = new Shown(UnitSystem.SI);

  @Test
  void uncertainty_isShownWhereTheDigitsWouldShowIt() {
    assertThat(NATURAL.text(Dimension.POWER, new Estimate(2, 0.01))).isEqualTo("2.000(10)");
    assertThat(NATURAL.text(Dimension.POWER, new Estimate(2, 1e-5))).isEqualTo("2");
    assertThat(Shown.percent(new Estimate(0.25, 0.01))).isEqualTo("25.0(10) %");
    assertThat(Shown.percent(new Estimate(0.25, 0))).isEqualTo("25 %");
  }

  @ParameterizedTest
  @CsvSource({
    "0.8960574, 0.0123, 0.896(12)",
    "2, 1e-16, 2 to rounding",
    "2, NaN, 2",
    "1.2512, 0.005, 1.251(5)",
    "123.456, 2.5, 123.5(25)"
  })
  void plusMinus_hasAllDigitsThatTheErrorLeaves(double value, double error, String expected) {
    assertThat(Shown.plusMinus(new Estimate(value, error))).isEqualTo(expected);
  }

  @Test
  void heads_haveTheirUnits() {
    assertThat(SI.head("T", Dimension.TEMPERATURE)).isEqualTo("T (K)");
    assertThat(NATURAL.head("T", Dimension.TEMPERATURE)).isEqualTo("T");
    double kelvin = UnitSystem.SI.toNatural(Dimension.TEMPERATURE, 1);
    assertThat(Shown.head("T", SI.scale(Dimension.TEMPERATURE, kelvin / 100))).isEqualTo("T (mK)");
    assertThat(SI.energy(4 * kelvin)).isEqualTo("k_{B} × 4 K");
    assertThat(NATURAL.energy(4)).isEqualTo("4");
    assertThat(SI.cell(Dimension.TEMPERATURE, 4 * kelvin)).isEqualTo("4");
  }

  @Test
  void picked_areEvenlySpread_withBothEnds() {
    assertThat(Picked.of(10, 4)).containsExactly(0, 3, 6, 9);
    assertThat(Picked.of(3, 9)).containsExactly(0, 1, 2);
    assertThat(Picked.of(5, 1)).containsExactly(0);
    assertThat(Picked.of(0, 5)).isEmpty();
    assertThat(Picked.from(List.of("a", "b", "c"), 2)).containsExactly("a", "c");
  }
}
