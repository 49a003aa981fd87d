package coldwall.chart;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis.Scale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void plainText_keepsTheMarksOfIndices() {
    assertThat(PlainText.of("T_{c} = x^{2} {n}")).isEqualTo("T_c = x^2 {n}");
  }

  @Test
  void spacing_isThatOfTheValues() {
    DoubleStream even = IntStream.rangeClosed(0, 100).mapToDouble(i -> i);
    assertThat(AxisSpacing.of(even)).isEqualTo(Scale.LINEAR);
    DoubleStream powers = IntStream.rangeClosed(0, 20).mapToDouble(i -> StrictMath.pow(2, i));
    assertThat(AxisSpacing.of(powers)).isEqualTo(Scale.LOGARITHMIC);
    DoubleStream narrow = IntStream.rangeClosed(0, 4).mapToDouble(i -> StrictMath.pow(2, i));
    assertThat(AxisSpacing.of(narrow)).isEqualTo(Scale.LINEAR);
    assertThat(AxisSpacing.of(DoubleStream.of(0, 1e-3, 1))).isEqualTo(Scale.LINEAR);
  }
}
