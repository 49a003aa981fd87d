package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis.Scale;
import coldwall.chart.ColourMap;
import coldwall.chart.ColourMap.Colours;
import coldwall.report.Charts;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.Ruler;
import coldwall.report.canvas.ImageCanvas;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellImageTest {
  private static final int SIZE = 60;
  private static final Ruler COLOURS = new Ruler(new AxisRange(0, 1), Scale.LINEAR);

  private static BufferedImage painted(List<Double> x, List<List<Double>> values) {
    ColourMap form = Charts.map(Scale.LINEAR, Scale.LINEAR, 2);
    ColourMap map =
        Charts.evenMap(
            "", form.horizontal(), form.vertical(), "", 0, 1, x, form.y(), values, Double.NaN, "");
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    CellImage.paint(
        new ImageCanvas(g),
        new Grid(map),
        COLOURS,
        new Rectangle2D.Double(0, 0, SIZE, SIZE),
        Colours.EVEN);
    g.dispose();
    return image;
  }

  private static Color at(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y));
  }

  private static Color color(double part) {
    return ColourScale.color(Colours.EVEN, ColourScale.index(part));
  }

  @Test
  void cells_standAtTheirNodes() {
    BufferedImage image =
        painted(List.of(0.0, 1.0), List.of(List.of(0.0, 0.25), List.of(0.5, 1.0)));

    assertThat(at(image, 10, SIZE - 10)).isEqualTo(color(0));
    assertThat(at(image, SIZE - 10, SIZE - 10)).isEqualTo(color(0.25));
    assertThat(at(image, 10, 10)).isEqualTo(color(0.5));
    assertThat(at(image, SIZE - 10, 10)).isEqualTo(color(1));
  }

  @Test
  void cells_ofUnevenNodes_meetHalfwayBetweenThem() {
    // Edges at -0.5, 0.5, 2.5 and 5.5: a sixth, a third and a half of the width.
    List<Double> row = List.of(0.0, 0.5, 1.0);
    BufferedImage image = painted(List.of(0.0, 1.0, 4.0), List.of(row, row));

    assertThat(at(image, 8, 30)).isEqualTo(color(0));
    assertThat(at(image, 12, 30)).isEqualTo(color(0.5));
    assertThat(at(image, 28, 30)).isEqualTo(color(0.5));
    assertThat(at(image, 32, 30)).isEqualTo(color(1));
  }

  @Test
  void scale_hasItsFirstColourBelow() {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    CellImage.paintScale(
        new ImageCanvas(g), new Rectangle2D.Double(0, 0, SIZE, SIZE), Colours.EVEN);

    assertThat(at(image, 30, SIZE - 1).getRed()).isLessThan(color(0.05).getRed());
    assertThat(at(image, 30, 0).getRed()).isGreaterThan(color(0.95).getRed());
  }
}
