package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Figure;
import coldwall.report.Charts;
import coldwall.report.FigureRenderer;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.PlotArea;
import coldwall.report.axis.Ruler;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThinningTest {
  private static final int MANY = 1_000_000;
  private static final double WIDTH = 100;
  private static final double COLUMN = 0.5;

  /** A chart of one curve is 50 kB of text, frame and ticks. */
  private static final int SMALL_SVG = 300_000;

  private static final PlotArea AREA =
      new PlotArea(
          new Rectangle2D.Double(0, 0, WIDTH, 100),
          new Ruler(new AxisRange(0, 1), Scale.LINEAR),
          new Ruler(new AxisRange(-2, 2), Scale.LINEAR));

  private static List<DataPoint> points(int count, DoubleUnaryOperator curve) {
    return IntStream.range(0, count)
        .mapToDouble(i -> (double) i / count)
        .mapToObj(x -> new DataPoint(x, curve.applyAsDouble(x), 0))
        .toList();
  }

  /** Fills the picture from below to above. */
  private static double noise(double x) {
    return Math.sin(1e4 * x);
  }

  @Test
  void points_upToTwoThousand_stay() {
    List<DataPoint> points = points(2000, ThinningTest::noise);

    assertThat(Thinning.of(points, AREA, COLUMN)).isEqualTo(points);
  }

  @Test
  void points_ofAMillion_areAtMostFourAColumn() {
    List<DataPoint> points = points(MANY, ThinningTest::noise);
    List<DataPoint> thinned = Thinning.of(points, AREA, COLUMN);

    assertThat(thinned.size()).isBetween(400, (int) (4 * WIDTH / COLUMN));
    assertThat(new HashSet<>(points).containsAll(thinned)).isTrue();
    assertThat(thinned).isSortedAccordingTo(Comparator.comparingDouble(DataPoint::x));
    assertThat(thinned).first().isEqualTo(points.getFirst());
    assertThat(thinned).last().isEqualTo(points.getLast());
  }

  @Test
  void spike_amongManyPoints_stays() {
    List<DataPoint> thinned =
        Thinning.of(points(100_000, x -> x == 0.31415 ? 1.5 : x == 0.31416 ? -1.5 : 0), AREA, 5);

    assertThat(thinned)
        .contains(new DataPoint(0.31415, 1.5, 0), new DataPoint(0.31416, -1.5, 0))
        .hasSizeLessThan(100);
  }

  @Test
  void gap_widerThanAColumn_stays() {
    List<DataPoint> thinned =
        Thinning.of(points(10_000, x -> x > 0.4 && x < 0.6 ? Double.NaN : 1), AREA, COLUMN);

    assertThat(thinned).filteredOn(point -> Double.isNaN(point.y())).hasSize(1);
  }

  @Test
  void gaps_everywhere_areNotKeptOneByOne() {
    List<DataPoint> points =
        IntStream.range(0, MANY)
            .mapToObj(i -> new DataPoint((double) i / MANY, i % 2 == 0 ? Double.NaN : 1, 0))
            .toList();

    assertThat(Thinning.of(points, AREA, COLUMN).size())
        .isLessThanOrEqualTo((int) (5 * WIDTH / COLUMN));
  }

  @ParameterizedTest
  @EnumSource(names = {"QUANTUM", "SIMULATION"})
  void svg_ofAMillionPoints_isSmall(Role role) {
    Chart chart = Charts.of(Scale.LINEAR, Scale.LINEAR, role, points(MANY, ThinningTest::noise));

    assertThat(FigureRenderer.svg(Figure.of(chart, ""))).hasSizeLessThan(SMALL_SVG);
  }
}
