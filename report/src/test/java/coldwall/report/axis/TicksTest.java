package coldwall.report.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static final int COUNT = 6;

  private static List<String> labels(Ticks ticks) {
    return ticks.ticks().stream().filter(Ticks.Tick::isMajor).map(Ticks.Tick::label).toList();
  }

  private static Ticks linear(double lower, double upper) {
    return Ticks.linear(new AxisRange(lower, upper), COUNT);
  }

  private static Ticks logarithmic(double lower, double upper) {
    return Ticks.logarithmic(new AxisRange(lower, upper), COUNT);
  }

  @Test
  void linear_fromZeroToOne_hasFifths() {
    Ticks ticks = linear(0, 1);

    assertThat(labels(ticks)).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    assertThat(ticks.exponent()).isZero();
    assertThat(ticks.ticks()).hasSize(21);
  }

  @Test
  void linear_ofTinyValues_leavesThePowerOfTenToTheAxis() {
    Ticks ticks = linear(0, 3e-12);

    assertThat(labels(ticks)).containsExactly("0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0");
    assertThat(ticks.exponent()).isEqualTo(-12);
  }

  @Test
  void linear_belowZero_hasRealMinusSigns() {
    assertThat(labels(linear(-20, 20))).containsExactly("\u221220", "\u221210", "0", "10", "20");
  }

  @Test
  void logarithmic_overDecades_hasPowersOfTenAndTheirDigits() {
    Ticks ticks = logarithmic(1e-3, 1);

    assertThat(labels(ticks)).containsExactly("10^{-3}", "10^{-2}", "10^{-1}", "10^{0}");
    assertThat(ticks.ticks()).hasSize(28);
  }

  @Test
  void logarithmic_overHundredsOfDecades_hasFewLabels() {
    assertThat(labels(logarithmic(1e-200, 1e30)))
        .containsExactly("10^{-200}", "10^{-150}", "10^{-100}", "10^{-50}", "10^{0}");
  }

  @Test
  void logarithmic_withinADecade_hasRoundDigits() {
    assertThat(labels(logarithmic(0.15, 0.9))).containsExactly("0.2", "0.5");
    assertThat(labels(logarithmic(1.5e7, 9e7))).containsExactly("2\u00d710^{7}", "5\u00d710^{7}");
  }

  @Test
  void logarithmic_overLessThanAFactorOfTwo_hasLinearTicks() {
    assertThat(labels(logarithmic(2.1, 3.9))).containsExactly("2.5", "3.0", "3.5");
  }

  @Test
  void logarithmic_overManyDecades_hasMinorTicksAtPowersOfTen() {
    Ticks ticks = logarithmic(1e-9, 1e1);

    assertThat(labels(ticks)).containsExactly("10^{-8}", "10^{-6}", "10^{-4}", "10^{-2}", "10^{0}");
    assertThat(ticks.ticks()).hasSize(11);
  }
}
