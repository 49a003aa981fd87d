package coldwall.report.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisRangeTest {
  private static final int COUNT = 6;

  /** The ends are sums of a few rounded numbers. */
  private static final double ALGEBRAIC = 1e-12;

  private static AxisRange around(Scale scale, double... values) {
    return AxisRange.around(DoubleStream.of(values), scale, 0, COUNT);
  }

  @Test
  void linear_aroundPositiveValues_beginsAtZeroAndEndsRound() {
    AxisRange range = around(Scale.LINEAR, 0.001, 0.98);

    assertThat(range.lower()).isZero();
    assertThat(range.upper()).isCloseTo(1, within(ALGEBRAIC));
  }

  @Test
  void linear_aroundAFarNarrowRange_leavesZeroOut() {
    AxisRange range = around(Scale.LINEAR, 300, 301);

    assertThat(range.lower()).isCloseTo(300, within(ALGEBRAIC * 300));
    assertThat(range.upper()).isCloseTo(301, within(ALGEBRAIC * 300));
  }

  @Test
  void linear_aroundZeros_leavesThemInside() {
    assertThat(around(Scale.LINEAR, 0, 0)).isEqualTo(new AxisRange(-0.2, 1));
  }

  @Test
  void linear_aroundNegativeValues_endsAtZero() {
    AxisRange range = around(Scale.LINEAR, -3, -1);

    assertThat(range.upper()).isZero();
    assertThat(range.lower()).isCloseTo(-3, within(ALGEBRAIC));
  }

  @Test
  void logarithmic_withAPointAtZero_hasRoomForItOnTheLeft() {
    AxisRange without = around(Scale.LOGARITHMIC, 0.001, 0.98);
    AxisRange with = around(Scale.LOGARITHMIC, 0, 0.001, 0.98);

    assertThat(without.lower()).isCloseTo(1e-3, within(ALGEBRAIC));
    assertThat(without.upper()).isCloseTo(1, within(ALGEBRAIC));
    assertThat(with.lower()).isBetween(4e-4, 7e-4);
  }

  @Test
  void logarithmic_withHeadroom_leavesRoomAtBothEnds() {
    AxisRange range = AxisRange.around(DoubleStream.of(1e-3, 1), Scale.LOGARITHMIC, 0.1, COUNT);

    assertThat(range.lower()).isBetween(3.8e-4, 5.1e-4);
    assertThat(range.upper()).isBetween(1.9, 2.6);
  }
}
