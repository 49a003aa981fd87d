package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Chart.Role;
import coldwall.report.canvas.ImageCanvas;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleStyleTest {
  private static final Set<Role> WITH_LINE = EnumSet.complementOf(EnumSet.of(Role.SIMULATION));
  private static final Set<Role> WITH_MARKER = EnumSet.complementOf(EnumSet.of(Role.REFERENCE));

  @Test
  void roles_haveColoursOfTheirOwn() {
    assertThat(Stream.of(Role.values()).map(role -> RoleStyle.of(role).color()))
        .doesNotHaveDuplicates();
  }

  @Test
  void lines_differInTheirDashesAlone() {
    assertThat(
            WITH_LINE.stream().map(r -> Arrays.toString(RoleStyle.of(r).stroke().getDashArray())))
        .doesNotHaveDuplicates();
  }

  @Test
  void markers_differInTheirShapesAlone() {
    assertThat(WITH_MARKER.stream().map(RoleStyleTest::markerInBlack)).doesNotHaveDuplicates();
  }

  @Test
  void reference_hasNoMarker() {
    assertThat(markerInBlack(Role.REFERENCE)).doesNotContain("1");
  }

  /** The pixels of a marker without its colour. */
  private static String markerInBlack(Role role) {
    BufferedImage image = new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.scale(2, 2);
    RoleStyle style = RoleStyle.of(role);
    new RoleStyle(Color.WHITE, style.stroke(), style.marker(), false)
        .paintMarker(new ImageCanvas(g), 6, 6);
    RoleStyle ink = new RoleStyle(Color.BLUE, style.stroke(), style.marker(), style.isFilled());
    ink.paintMarker(new ImageCanvas(g), 6, 6);
    StringBuilder pixels = new StringBuilder();
    for (int pixel : image.getRGB(0, 0, 24, 24, null, 0, 24)) {
      pixels.append(pixel == Color.BLUE.getRGB() ? '1' : '0');
    }
    return pixels.toString();
  }
}
