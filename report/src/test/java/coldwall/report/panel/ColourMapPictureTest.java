package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.ColourMap;
import coldwall.chart.ColourMap.Colours;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.report.Charts;
import coldwall.report.FigureForm;
import coldwall.report.FigureRenderer;
import coldwall.report.axis.Nodes;
import coldwall.report.axis.PanelSize;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColourMapPictureTest {
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
  private static final int MOST_BYTES = 1_000_000;

  /** The smoothed edges of letters have any grey. */
  private static final int FEW = 1000;

  private static final Color HALF = ColourScale.color(Colours.EVEN, ColourScale.index(0.5));

  private static BufferedImage image(Panel panel) throws IOException {
    return ImageIO.read(
        new ByteArrayInputStream(FigureRenderer.png(Figure.of(panel, ""), FigureForm.USUAL)));
  }

  private static long count(BufferedImage image, Color color) {
    int width = image.getWidth();
    return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
        .filter(pixel -> pixel == color.getRGB())
        .count();
  }

  private static ColourMap constant(double value, double contour) {
    ColourMap map = Charts.map(Scale.LINEAR, Scale.LINEAR, 3, 1, (_, _) -> value);
    return Charts.evenMap(
        map.title(),
        map.horizontal(),
        map.vertical(),
        map.colourLabel(),
        0,
        1,
        map.x(),
        map.y(),
        map.values(),
        contour,
        map.contourText());
  }

  @Test
  void cells_ofAValue_haveItsColour() throws IOException {
    BufferedImage image = image(constant(0.5, Double.NaN));
    int all = image.getWidth() * image.getHeight();

    assertThat(count(image, HALF)).isGreaterThan(all / 3);
  }

  @Test
  void cells_withoutAValue_areGreyAndExplained() throws IOException {
    ColourMap map = constant(Double.NaN, Double.NaN);
    BufferedImage image = image(map);
    int all = image.getWidth() * image.getHeight();

    assertThat(count(image, ColourScale.MISSING_COLOR)).isGreaterThan(all / 5);
    assertThat(count(image, ColourScale.MISSING_HATCH_COLOR)).isGreaterThan(all / 50);
    assertThat(legend(map)).containsExactly("failed");
  }

  private static ColourMap drawn(ColourMap map, ColourMap.Colours colours, double lowest) {
    ColourMap.Mark mark = new ColourMap.Mark("your junction", 2, 2);
    return new ColourMap(
        map.title(),
        map.horizontal(),
        map.vertical(),
        map.colourLabel(),
        lowest,
        1,
        map.x(),
        map.y(),
        map.values(),
        Double.NaN,
        "",
        colours,
        List.of(new ColourMap.Line("onset", List.of(new ColourMap.Mark("", 1, 1), mark))),
        List.of(mark),
        "none",
        2.1);
  }

  @Test
  void failedNotComputedNoneAndOutside_areFourKindsOfCells() throws IOException {
    List<Double> reasons =
        List.of(ColourMap.FAILED, ColourMap.NOT_COMPUTED, ColourMap.NONE, ColourMap.OUTSIDE);
    List<String> words =
        List.of("failed", "not computed", "none", "equation outside its validity: no result");
    for (int i = 0; i < reasons.size(); i++) {
      ColourMap map = drawn(constant(reasons.get(i), Double.NaN), ColourMap.Colours.EVEN, 0);
      assertThat(legend(map)).containsExactly("onset", "your junction", words.get(i));
    }
    BufferedImage none = image(constant(ColourMap.NONE, Double.NaN));
    assertThat(count(none, ColourScale.MISSING_COLOR)).isLessThan(FEW);
    BufferedImage later = image(constant(ColourMap.NOT_COMPUTED, Double.NaN));
    assertThat(count(later, ColourScale.MISSING_HATCH_COLOR)).isLessThan(FEW);
    BufferedImage failed = image(constant(ColourMap.FAILED, Double.NaN));
    BufferedImage outside = image(constant(ColourMap.OUTSIDE, Double.NaN));
    assertThat(count(outside, ColourScale.MISSING_HATCH_COLOR))
        .isGreaterThan(3 * count(failed, ColourScale.MISSING_HATCH_COLOR) / 2);
    assertThat(count(outside, ColourScale.MISSING_COLOR)).isGreaterThan(0);
  }

  @Test
  void logarithmicColours_showATenthOfAPercent_andNoneFromZeroDown() throws IOException {
    ColourMap small = drawn(constant(1e-2, Double.NaN), ColourMap.Colours.LOGARITHMIC, 1e-4);
    assertThat(count(image(small), HALF)).isGreaterThan(image(small).getWidth());
    ColourMap zero = drawn(constant(0, Double.NaN), ColourMap.Colours.LOGARITHMIC, 1e-4);
    assertThat(legend(zero)).contains("none");
  }

  @Test
  void axis_endsWhereTheValuesMayNotGoBeyond() {
    ColourMap map = drawn(constant(0.5, Double.NaN), ColourMap.Colours.EVEN, 0);
    double last = map.x().getLast();
    assertThat(new Nodes(map.x(), Scale.LINEAR).until(last + 0.01).ruler().range().upper())
        .isEqualTo(last + 0.01);
    assertThat(new Nodes(map.x(), Scale.LINEAR).until(last - 0.01).ruler().range().upper())
        .isGreaterThan(last + 0.01);
  }

  @Test
  void divergingColours_arePaleAtZero() throws IOException {
    ColourMap map = drawn(constant(0, Double.NaN), ColourMap.Colours.DIVERGING, -1);
    BufferedImage image = image(map);
    assertThat(count(image, new Color(0xF7F7F7)))
        .isGreaterThan(image.getWidth() * image.getHeight() / 4);
  }

  @Test
  void mapsInTheSameColours_shareOneBar_andLeaveNoPlaceEmpty() {
    ColourMap map = drawn(constant(0.5, Double.NaN), ColourMap.Colours.LOGARITHMIC, 1e-4);
    for (int count : List.of(2, 3)) {
      String svg = FigureRenderer.svg(new Figure(Collections.nCopies(count, map), ""));
      assertThat(svg.split("<image ", -1)).hasSize(1 + count + 1);
      Matcher size = SIZE.matcher(svg);
      assertThat(size.find()).isTrue();
      boolean isWide = Double.parseDouble(size.group(1)) > Double.parseDouble(size.group(2));
      assertThat(isWide).isEqualTo(count == 2);
    }
  }

  @Test
  void line_ofAMap_isExplained() {
    assertThat(legend(constant(0.2, 0.5))).containsExactly("depth at half of J_{max}");
    assertThat(legend(constant(0.2, Double.NaN))).isEmpty();
  }

  private static List<String> legend(ColourMap map) {
    return new ColourMapPicture(map, new PanelSize(480, 300), true)
        .legend().stream().map(Legend.Entry::text).toList();
  }

  @Test
  void svg_ofSixMaps_isSmallAndRefersToNothingElsewhere() {
    String svg = FigureRenderer.svg(Charts.maps(6, 50));

    assertThat(svg).hasSizeLessThan(MOST_BYTES).doesNotContain("<script");
    assertThat(svg.split("<image ", -1)).hasSize(1 + 6 + 6 + 1);
    assertThat(svg.replaceAll("href=\"data:image/png;base64,[A-Za-z0-9+/=]*\"", ""))
        .doesNotContain("href=");
  }

  @Test
  void svg_ofAMap_saysWhatItShows() {
    String svg = FigureRenderer.svg(Charts.maps(2, 5));

    assertThat(svg).contains("(b) Bath wall-flux").contains("Residual depth of J over Th/E1");
    assertThat(svg).contains("Colours from 0.0 to 1.0", "Line: depth at half of Jmax");
  }

  @Test
  void svg_andPng_ofTheSameMap_areTheSameBytes() {
    assertThat(FigureRenderer.svg(Charts.mixed())).isEqualTo(FigureRenderer.svg(Charts.mixed()));
    assertThat(FigureRenderer.png(Charts.mixed(), FigureForm.USUAL))
        .isEqualTo(FigureRenderer.png(Charts.mixed(), FigureForm.USUAL));
  }

  static Stream<List<Double>> oddValues() {
    double nan = Double.NaN;
    return Stream.of(
        List.of(nan, nan, nan, nan),
        List.of(0.0, 0.0, 0.0, 0.0),
        List.of(-3.0, -3.0, -3.0, -3.0),
        List.of(1e-300, 2e-300, 3e-300, nan),
        List.of(1e290, -1e290, 1e289, 0.0),
        List.of(Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1.0),
        List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, 1.0),
        List.of(1.0, Math.nextUp(1.0), 1.0, 1.0));
  }

  static final List<List<Double>> NODES =
      List.of(
          List.of(0.0, 1.0),
          List.of(-2.0, -1.0),
          List.of(1e-290, 1e290),
          List.of(1e-300, 1e-299),
          List.of(1.0, Math.nextUp(1.0)),
          List.of(5.0, 5.0),
          List.of(Double.NaN, Double.POSITIVE_INFINITY));

  @ParameterizedTest
  @MethodSource("oddValues")
  void maps_ofOddValues_areDrawn(List<Double> values) {
    assertDrawn(values, NODES.getFirst());
  }

  @Test
  void maps_onOddNodes_areDrawn() {
    NODES.forEach(nodes -> assertDrawn(List.of(0.0, 1.0, 2.0, 3.0), nodes));
  }

  private static void assertDrawn(List<Double> values, List<Double> nodes) {
    double lowest = values.stream().mapToDouble(v -> v).min().orElseThrow();
    double highest = values.stream().mapToDouble(v -> v).max().orElseThrow();
    List<Panel> maps = new ArrayList<>();
    for (Scale horizontal : Scale.values()) {
      for (Scale vertical : Scale.values()) {
        maps.add(
            Charts.evenMap(
                "",
                new Axis("x", horizontal),
                new Axis("y", vertical),
                "z",
                lowest,
                highest,
                nodes,
                nodes,
                List.of(values.subList(0, 2), values.subList(2, 4)),
                values.get(2),
                "line"));
      }
    }
    String svg = FigureRenderer.svg(new Figure(maps, ""));
    String drawn = svg.substring(svg.indexOf("</desc")).replaceAll("base64,[^\"]*", "");
    assertThat(drawn).doesNotContain("NaN", "Infinity", "\u221e", "\ufffd");
    assertThat(FigureRenderer.png(Figure.of(maps.getLast(), ""), FigureForm.USUAL)).isNotEmpty();
  }
}
