package coldwall.chart;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis.Scale;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void spacing_ofFewOrNoPositiveValues_isLinear() {
    assertThat(AxisSpacing.of(DoubleStream.empty())).isEqualTo(Scale.LINEAR);
    assertThat(AxisSpacing.of(DoubleStream.of(-2, 0, 0))).isEqualTo(Scale.LINEAR);
    assertThat(AxisSpacing.of(DoubleStream.of(1, 2, AxisSpacing.WIDE))).isEqualTo(Scale.LINEAR);
    assertThat(AxisSpacing.of(DoubleStream.of(0, 1, 6, AxisSpacing.WIDE + 1)))
        .isEqualTo(Scale.LOGARITHMIC);
  }

  /** What a picture was made of may change afterwards; the picture does not. */
  @Test
  void pictures_keepWhatTheyWereMadeOf() {
    Axis axis = new Axis("x", Scale.LINEAR);
    List<Double> nodes = new ArrayList<>(List.of(1.0, 2.0));
    List<List<Double>> values = new ArrayList<>(List.of(nodes, nodes));
    ColourMap map =
        new ColourMap(
            "",
            axis,
            axis,
            "z",
            0,
            1,
            nodes,
            nodes,
            values,
            0.5,
            "half",
            ColourMap.Colours.EVEN,
            List.of(),
            List.of(),
            "no value",
            Double.POSITIVE_INFINITY);
    List<Panel> panels = new ArrayList<>(List.of(map));
    Figure figure = new Figure(panels, "caption");
    List<List<String>> rows = new ArrayList<>(List.of(List.of("1")));
    Table table = new Table("caption", List.of("x"), rows);
    nodes.clear();
    values.clear();
    panels.clear();
    rows.clear();
    assertThat(map.values()).containsExactly(List.of(1.0, 2.0), List.of(1.0, 2.0));
    assertThat(map.x()).containsExactly(1.0, 2.0);
    assertThat(figure).isEqualTo(Figure.of(map, "caption"));
    assertThat(table.rows()).containsExactly(List.of("1"));
    assertThat(axis.zeroText()).isEmpty();
  }
}
