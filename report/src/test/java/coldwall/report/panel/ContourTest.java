package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import coldwall.report.Charts;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContourTest {
  private static final int COUNT = 41;

  /** Sums of a few rounded numbers of order 1. */
  private static final double ALGEBRAIC = 1e-12;

  /** A chord of a curve within one square of side 1/40, over a gradient of about 1. */
  private static final double INTERPOLATION = 1.0 / (COUNT - 1) / (COUNT - 1);

  private static List<List<Point2D>> lines(
      Scale scale, int count, double level, DoubleBinaryOperator value) {
    return Contour.lines(new Grid(Charts.map(scale, scale, count, 1, value)), level);
  }

  private static List<List<Point2D>> lines(double level, DoubleBinaryOperator value) {
    return lines(Scale.LINEAR, COUNT, level, value);
  }

  private static double length(List<Point2D> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i).distance(line.get(i - 1));
    }
    return length;
  }

  @Test
  void line_ofTheDistanceFromTheMiddle_isOneCircle() {
    List<List<Point2D>> lines = lines(0.3, (u, v) -> Math.hypot(u - 0.5, v - 0.5));

    assertThat(lines).hasSize(1);
    List<Point2D> circle = lines.getFirst();
    assertThat(circle.getFirst()).isEqualTo(circle.getLast());
    assertThat(circle)
        .allSatisfy(p -> assertThat(p.distance(0.5, 0.5)).isCloseTo(0.3, within(INTERPOLATION)));
    assertThat(length(circle)).isCloseTo(2 * Math.PI * 0.3, within(0.01));
  }

  @Test
  void line_ofALinearFunction_isExactAndRunsFromEdgeToEdge() {
    List<List<Point2D>> lines = lines(0.7, (u, v) -> u + v / 2);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .allSatisfy(p -> assertThat(p.getX() + p.getY() / 2).isCloseTo(0.7, within(ALGEBRAIC)));
    assertThat(length(lines.getFirst())).isCloseTo(Math.hypot(0.5, 1), within(ALGEBRAIC));
  }

  @Test
  void line_onLogarithmicAxes_isInterpolatedInDecades() {
    List<List<Point2D>> lines = lines(Scale.LOGARITHMIC, 4, 0.5, (u, _) -> u);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst())
        .allSatisfy(p -> assertThat(p.getX()).isCloseTo(0.5, within(ALGEBRAIC)));
  }

  @Test
  void lines_ofASaddle_areJoinedByItsMean() {
    // Of four nodes the lower left and the upper right are at 1, the others at 0.
    DoubleBinaryOperator saddle = (u, v) -> u == v ? 1 : 0;
    List<List<Point2D>> around = lines(Scale.LINEAR, 2, 0.4, saddle);
    List<List<Point2D>> apart = lines(Scale.LINEAR, 2, 0.6, saddle);

    // Below the mean of 1/2 the lines cut the low corners off, above it the high ones.
    assertThat(around).hasSize(2).allSatisfy(l -> assertThat(product(l)).isNegative());
    assertThat(apart).hasSize(2).allSatisfy(l -> assertThat(product(l)).isPositive());
  }

  /** Positive where both ends are nearer to the lower left or the upper right corner. */
  private static double product(List<Point2D> line) {
    double x = (line.getFirst().getX() + line.getLast().getX()) / 2 - 0.5;
    double y = (line.getFirst().getY() + line.getLast().getY()) / 2 - 0.5;
    return x * y;
  }

  @Test
  void lines_aroundMissingValues_end() {
    List<List<Point2D>> lines = lines(0.5, (u, v) -> v > 0.4 && v < 0.6 ? Double.NaN : u);

    assertThat(lines).hasSize(2);
    assertThat(lines).allSatisfy(l -> assertThat(length(l)).isBetween(0.35, 0.4 + ALGEBRAIC));
  }

  @Test
  void lines_ofAConstant_areNone() {
    assertThat(lines(0.5, (_, _) -> 0.5)).isEmpty();
    assertThat(lines(0.5, (_, _) -> 0)).isEmpty();
    assertThat(lines(0.5, (_, _) -> Double.NaN)).isEmpty();
  }

  @Test
  void points_ofALine_areNeighbours() {
    assertThat(lines(0.25, (u, v) -> Math.sin(9 * u) * Math.sin(7 * v)))
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> {
          for (int i = 1; i < line.size(); i++) {
            assertThat(line.get(i).distance(line.get(i - 1)))
                .isLessThan(Math.sqrt(2) / (COUNT - 1) + ALGEBRAIC);
          }
        });
  }
}
