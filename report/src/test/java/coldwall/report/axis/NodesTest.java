package coldwall.report.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodesTest {
  /** A logarithm and a power of ten, rounded. */
  private static final double ALGEBRAIC = 1e-12;

  private static AxisRange range(Scale scale, Double... values) {
    return new Nodes(List.of(values), scale).ruler().range();
  }

  @Test
  void cells_onALinearAxis_endHalfwayBetweenNodes() {
    Nodes nodes = new Nodes(List.of(0.0, 1.0, 3.0), Scale.LINEAR);

    assertThat(nodes.ruler().range()).isEqualTo(new AxisRange(-0.5, 4));
    // Nine dots of half a unit: the first node has two, the others three and four.
    assertThat(nodes.nodesOf(9)).containsExactly(0, 0, 1, 1, 1, 2, 2, 2, 2);
  }

  @Test
  void cells_onALogarithmicAxis_endHalfwayInDecades() {
    AxisRange range = range(Scale.LOGARITHMIC, 1.0, 100.0);

    assertThat(range.lower()).isCloseTo(0.1, within(ALGEBRAIC));
    assertThat(range.upper()).isCloseTo(1000, within(1000 * ALGEBRAIC));
    assertThat(new Nodes(List.of(1.0, 100.0), Scale.LOGARITHMIC).nodesOf(4))
        .containsExactly(0, 0, 1, 1);
  }

  @Test
  void nodes_withoutAPlaceOnTheAxis_areLeftOut() {
    Nodes nodes = new Nodes(List.of(-1.0, 0.0, 1.0, 10.0), Scale.LOGARITHMIC);

    assertThat(nodes.count()).isEqualTo(2);
    assertThat(nodes.index(0)).isEqualTo(2);
    assertThat(nodes.position(1)).isEqualTo(1);
  }

  @Test
  void node_thatIsAlone_hasACellAroundIt() {
    assertThat(range(Scale.LINEAR, 0.0)).isEqualTo(new AxisRange(-0.5, 0.5));
    assertThat(range(Scale.LINEAR, -4.0, -4.0)).isEqualTo(new AxisRange(-6, -2));
    AxisRange decade = range(Scale.LOGARITHMIC, 1.0);
    assertThat(Math.log10(decade.upper() / decade.lower())).isCloseTo(1, within(ALGEBRAIC));
  }

  @Test
  void nodes_ofNone_haveAnAxisAnyway() {
    Nodes nodes = new Nodes(List.of(Double.NaN), Scale.LINEAR);

    assertThat(nodes.count()).isZero();
    assertThat(nodes.ruler().range()).isEqualTo(new AxisRange(0, 1));
  }
}
