package coldwall.report.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

  @Test
  void path_ofLinesAndCurves_isRelative() {
    Path2D path = new Path2D.Double();
    path.moveTo(10, 20);
    path.lineTo(11.5, 19);
    path.lineTo(12, 19);
    path.quadTo(13, 20, 14, 19);
    path.curveTo(15, 20, 16, 18, 17, 19);
    path.closePath();
    path.moveTo(1, 2);

    assertThat(new PathData().add(path))
        .hasToString("m10 20l1.5-1 .5 0q1 1 2 0c1 1 2-1 3 0zm-9-18");
  }

  @Test
  void shapes_inARow_areOnePath() {
    PathData data =
        new PathData()
            .add(new Rectangle2D.Double(1, 2, 3, 4))
            .add(new Line2D.Double(0, 0, 0.125, -0.004));

    assertThat(data).hasToString("m1 2l3 0 0 4-3 0 0-4zm-1-2l.13 0");
  }

  @Test
  void smallSteps_doNotAddUpTheirRounding() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    for (int i = 1; i <= 1000; i++) {
      path.lineTo(i * 0.004, 0);
    }
    double end = 0;
    for (String step : new PathData().add(path).toString().substring(5).split(" 0 ?", -1)) {
      end += step.isEmpty() ? 0 : Double.parseDouble(step);
    }
    assertThat(end).isEqualTo(4, org.assertj.core.api.Assertions.within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "-3.5, -3.5",
    "0.05, .05",
    "0.005, .01",
    "0.00499999999, .01",
    "0.0049, 0",
    "-0.004, 0",
    "1.999, 2"
  })
  void length_hasTwoDecimalsAndNoMore(double length, String text) {
    assertThat(PathData.text(length)).isEqualTo(text);
  }
}
