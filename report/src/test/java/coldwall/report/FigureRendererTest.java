package coldwall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FigureRendererTest {
  private static final String SHA_256 =
      "8a76ad699bc417c79259359ce42b74373468848a7add5cb117a3971e873c1b04";
  private static final int WIDTH = 1500;
  private static final int ABOVE_THE_LEGEND = 1000;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;
  private static final int VERMILLION = 0xFFD55E00;
  private static final int BLUE = 0xFF0072B2;

  @ParameterizedTest
  @EnumSource(Scale.class)
  void svg_ofAFullChart_isXmlThatNamesWhatItShows(Scale scale) throws Exception {
    Element root =
        parse(FigureRenderer.svg(Figure.of(Charts.full(scale), ""))).getDocumentElement();

    assertThat(root.getNodeName()).isEqualTo("svg");
    assertThat(root.getAttribute("viewBox")).startsWith("0 0 480 ");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Heat current J (W) against Tc/Th");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .contains("classical <maxwell>", "quantum & \"twin\"", "second opinion")
        .contains("classical NDTR", "peak at Tc");
  }

  @Test
  void svg_ofAnyChart_hasPrefixedUniqueIds() throws Exception {
    NodeList all =
        parse(FigureRenderer.svg(Figure.of(Charts.full(Scale.LINEAR), "")))
            .getElementsByTagName("*");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertThat(id).matches("|coldwall-figure-.*");
      assertThat(id.isEmpty() || seen.add(id)).as(id).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(2);
  }

  @Test
  void svg_inAPage_hasNoProlog() {
    assertThat(FigureRenderer.svg(Figure.of(Charts.full(Scale.LINEAR), "")))
        .startsWith("<svg ")
        .doesNotContain("<?xml", "<!DOCTYPE", "<!--");
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void svg_andPng_ofTheSameChart_areTheSameBytes(Scale scale) {
    assertThat(FigureRenderer.svg(Figure.of(Charts.full(scale), "")))
        .isEqualTo(FigureRenderer.svg(Figure.of(Charts.full(scale), "")));
    assertThat(FigureRenderer.png(Figure.of(Charts.full(scale), ""), FigureForm.USUAL))
        .isEqualTo(FigureRenderer.png(Figure.of(Charts.full(scale), ""), FigureForm.USUAL));
  }

  /** Of a map and a chart: another machine, or another JDK, must not change a byte. */
  @Test
  void svg_ofAFigure_hasTheseBytesOnEveryMachine() throws Exception {
    Figure figure =
        new Figure(
            List.of(
                Charts.map(Scale.LOGARITHMIC, Scale.LINEAR, 12), Charts.full(Scale.LOGARITHMIC)),
            "");
    byte[] svg = FigureRenderer.svg(figure).getBytes(StandardCharsets.UTF_8);

    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(svg));
    assertThat(hash).isEqualTo(SHA_256);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void png_ofAFullChart_showsItsCurves(Scale scale) throws IOException {
    BufferedImage image = image(Charts.full(scale));

    assertThat(image.getWidth()).isEqualTo(WIDTH);
    assertThat(image.getRGB(0, 0)).isEqualTo(WHITE);
    assertThat(isIn(image, VERMILLION)).isTrue();
    assertThat(isIn(image, BLUE)).isTrue();
  }

  @Test
  void png_withMoreInItsLegend_isHigher() throws IOException {
    Chart small = Charts.of(Scale.LINEAR, List.of(new DataPoint(0, 0, 0), new DataPoint(1, 1, 0)));

    assertThat(image(small).getHeight()).isLessThan(image(Charts.full(Scale.LINEAR)).getHeight());
  }

  @Test
  void zero_onALogarithmicAxis_isDrawnAsASymbolOfItsOwn() throws IOException {
    List<DataPoint> positive = List.of(new DataPoint(0.01, 2, 0), new DataPoint(1, 1, 0));
    List<DataPoint> zero = List.of(new DataPoint(0, 2, 0));
    BufferedImage without = image(Charts.of(Scale.LOGARITHMIC, positive));
    BufferedImage with =
        image(
            Charts.of(Scale.LOGARITHMIC, Stream.concat(zero.stream(), positive.stream()).toList()));

    int leftQuarter = WIDTH / 4;
    assertThat(stretches(without, BLUE, leftQuarter)).isEqualTo(1);
    assertThat(stretches(with, BLUE, leftQuarter)).isEqualTo(2);
  }

  static Stream<List<DataPoint>> oddPoints() {
    return Stream.of(
        List.of(),
        List.of(new DataPoint(1, 1, 0)),
        List.of(new DataPoint(0, 0, 0)),
        List.of(new DataPoint(1, 1, 5)),
        List.of(new DataPoint(0.1, 0, 0), new DataPoint(0.2, 0, 0), new DataPoint(0.3, 0, 0)),
        List.of(new DataPoint(1, -1, 0.1), new DataPoint(2, -3, 0.1)),
        List.of(new DataPoint(1, -1, 0), new DataPoint(2, 3, 0)),
        List.of(new DataPoint(1e-200, 1e-200, 1e-201), new DataPoint(2e-200, 3e-200, 0)),
        List.of(new DataPoint(1, 1e30, 1e29), new DataPoint(2, 2e30, 0)),
        List.of(new DataPoint(1e-200, 1e30, 0), new DataPoint(1e30, 1e-200, 0)),
        List.of(new DataPoint(Double.MIN_VALUE, Double.MIN_VALUE, 0), new DataPoint(1, 1, 0)),
        List.of(new DataPoint(1, Double.MAX_VALUE, 0), new DataPoint(2, -Double.MAX_VALUE, 0)),
        List.of(new DataPoint(1, Double.NaN, 0), new DataPoint(2, 1, Double.NaN)),
        List.of(new DataPoint(1, 1, Double.POSITIVE_INFINITY), new DataPoint(2, 1, 0)),
        List.of(new DataPoint(1, 1, 0), new DataPoint(2, Math.nextUp(1.0), 0)),
        List.of(new DataPoint(300, 1e15, 0), new DataPoint(301, 1e15 + 1, 0)));
  }

  @ParameterizedTest
  @MethodSource("oddPoints")
  void figure_ofOddPoints_isDrawn(List<DataPoint> points) throws Exception {
    List<Panel> panels = new ArrayList<>();
    for (Scale horizontal : Scale.values()) {
      for (Scale vertical : Scale.values()) {
        panels.add(Charts.of(horizontal, vertical, Role.QUANTUM, points));
      }
    }
    panels.add(Charts.of(Scale.LINEAR, Scale.LOGARITHMIC, Role.SIMULATION, points));
    panels.add(Charts.of(Scale.LOGARITHMIC, Scale.LINEAR, Role.REFERENCE, points));
    Figure figure = new Figure(panels, "");
    String svg = FigureRenderer.svg(figure);
    assertThat(svg).doesNotContain("NaN", "Infinity");
    parse(svg);
    assertThat(isIn(image(Charts.of(Scale.LOGARITHMIC, points)), BLACK)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void figure_withoutSeriesOrLabels_isDrawn(Scale scale) {
    assertThatCode(() -> parse(FigureRenderer.svg(Figure.of(Charts.withoutSeries(scale), ""))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void svg_ofSeveralPanels_isSevenInchesWideAndNamesEach(int count) throws Exception {
    Element root = parse(FigureRenderer.svg(Charts.panels(count))).getDocumentElement();

    assertThat(root.getAttribute("width")).isEqualTo("672");
    assertThat(root.getAttribute("viewBox")).startsWith("0 0 896 ");
    for (String tag : List.of("title", "desc")) {
      String text = root.getElementsByTagName(tag).item(0).getTextContent();
      for (char letter = 'a'; letter < 'a' + count; letter++) {
        assertThat(text).contains("(" + letter + ") ");
      }
      assertThat(text).doesNotContain("(" + (char) ('a' + count) + ")");
    }
  }

  @Test
  void png_ofTwoPanels_isSevenInchesWide() throws IOException {
    assertThat(image(Charts.pair()).getWidth()).isEqualTo(7 * 300);
  }

  @Test
  void legend_ofPanelsWithTheSameCurves_isShared() {
    Chart full = Charts.full(Scale.LINEAR);
    Chart other = Charts.roles(Scale.LINEAR);

    double shared = new FigurePicture(new Figure(List.of(full, full, full, full), "")).height();
    double own = new FigurePicture(new Figure(List.of(full, full, full, other), "")).height();

    assertThat(shared).isLessThan(own);
  }

  @Test
  void curve_onALogarithmicVerticalAxis_hasAGapWhereItIsNotPositive() throws IOException {
    for (double missing : new double[] {0, -1, Double.NaN}) {
      assertThat(stretchesOfACurve(Scale.LOGARITHMIC, missing)).as("" + missing).isEqualTo(2);
    }
    assertThat(stretchesOfACurve(Scale.LOGARITHMIC, 2)).isEqualTo(1);
    assertThat(stretchesOfACurve(Scale.LINEAR, 0)).isEqualTo(1);
  }

  private static int stretchesOfACurve(Scale vertical, double third) throws IOException {
    List<DataPoint> points = new ArrayList<>();
    for (int x = 1; x <= 5; x++) {
      points.add(new DataPoint(x, x == 3 ? third : x, 0));
    }
    BufferedImage image = image(Charts.of(Scale.LINEAR, vertical, Role.QUANTUM, points));
    return stretches(image.getSubimage(0, 0, WIDTH, ABOVE_THE_LEGEND), BLUE, WIDTH);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static BufferedImage image(Chart chart) throws IOException {
    return image(Figure.of(chart, ""));
  }

  private static BufferedImage image(Figure figure) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(FigureRenderer.png(figure, FigureForm.USUAL)));
  }

  private static boolean isIn(BufferedImage image, int colour) {
    int width = image.getWidth();
    return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
        .anyMatch(pixel -> pixel == colour);
  }

  /** How many stretches of neighbouring columns hold the colour. */
  private static int stretches(BufferedImage image, int colour, int columns) {
    int stretches = 0;
    boolean before = false;
    for (int x = 0; x < columns; x++) {
      int[] column = image.getRGB(x, 0, 1, image.getHeight(), null, 0, 1);
      boolean here = Arrays.stream(column).anyMatch(pixel -> pixel == colour);
      stretches += here && !before ? 1 : 0;
      before = here;
    }
    return stretches;
  }
}
