package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureJsonTest {
  /** Where colours stand for logarithms, 0 has none. */
  @ParameterizedTest
  @EnumSource(ColourMap.Colours.class)
  void mapsOfEveryKind_keepLinesMarksAndReasons(ColourMap.Colours colours) {
    JsonNode panel = written(map(colours)).at("/panels/0");
    boolean isLogarithmic = colours == ColourMap.Colours.LOGARITHMIC;
    assertThat(panel.path("values"))
        .isEqualTo(
            Json.tree(
                "[[\"failed\", \"not computed\"], [\"none\", 2.5], [%s, 4.0]]"
                    .formatted(isLogarithmic ? "\"none\"" : "0.0")));
    assertThat(panel.path("colours").asText()).isEqualToIgnoringCase(colours.name());
    assertThat(panel.at("/lines/0/points")).isEqualTo(Json.tree("[[1.0, 2.0], [2.0, 3.0]]"));
    assertThat(panel.at("/marks/0/text").asText()).isEqualTo("here");
    assertThat(panel.path("end").isNull()).as("no end").isTrue();
    assertThat(panel.path("noneText").asText()).isEqualTo("no heat");
  }

  private static JsonNode written(ColourMap map) {
    byte[] bytes = Json.bytes(FigureJson.of(Figure.of(map, "")));
    return Json.tree(new String(bytes, StandardCharsets.UTF_8));
  }

  private static ColourMap map(ColourMap.Colours colours) {
    Axis axis = new Axis("x", Axis.Scale.LINEAR);
    return new ColourMap(
        "",
        axis,
        axis,
        "z",
        1,
        4,
        List.of(1.0, 2.0),
        List.of(1.0, 2.0, 3.0),
        List.of(
            List.of(ColourMap.FAILED, ColourMap.NOT_COMPUTED),
            List.of(ColourMap.NONE, 2.5),
            List.of(0.0, 4.0)),
        Double.NaN,
        "",
        colours,
        List.of(
            new ColourMap.Line(
                "onset", List.of(new ColourMap.Mark("", 1, 2), new ColourMap.Mark("", 2, 3)))),
        List.of(new ColourMap.Mark("here", 1, 1)),
        "no heat",
        Double.POSITIVE_INFINITY);
  }
}
