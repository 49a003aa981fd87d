package coldwall.report.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.ColourMap.Colours;
import coldwall.report.panel.ColourScale;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java's own reader, which checks sums and lengths, must find the dots that were written. */
class CellPngTest {
  private static BufferedImage image(int width, int height, IntBinaryOperator colour) {
    BufferedImage image =
        new BufferedImage(
            width, height, BufferedImage.TYPE_BYTE_INDEXED, ColourScale.model(Colours.EVEN));
    for (int v = 0; v < height; v++) {
      for (int u = 0; u < width; u++) {
        image.getRaster().setSample(u, v, 0, colour.applyAsInt(u, v));
      }
    }
    return image;
  }

  static Stream<Arguments> images() {
    Random random = new Random(1);
    return Stream.of(
        Arguments.of("one dot", image(1, 1, (_, _) -> 200)),
        Arguments.of("two rows of a dot", image(1, 2, (_, v) -> v)),
        Arguments.of("one colour", image(700, 300, (_, _) -> 7)),
        Arguments.of("cells", image(701, 300, (u, v) -> u / 9 * 5 % 250 ^ v / 31)),
        Arguments.of("hatched", image(300, 300, (u, v) -> (u + v) % 28 < 4 ? 255 : 254)),
        Arguments.of("noise", image(333, 222, (_, _) -> random.nextInt(256))),
        Arguments.of("a wide row", image(40_000, 3, (u, v) -> (u * 7 + v) % 256)),
        Arguments.of("runs of all lengths", image(900, 300, (u, v) -> u <= v ? 1 : 90)));
  }

  @ParameterizedTest
  @MethodSource("images")
  void png_ofAnImage_hasItsDots(String name, BufferedImage image) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(CellPng.encode(image)));

    assertThat(read.getWidth()).as(name).isEqualTo(image.getWidth());
    assertThat(read.getHeight()).isEqualTo(image.getHeight());
    assertThat(dots(read)).isEqualTo(dots(image));
  }

  private static int[] dots(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void png_ofCells_isSmall() {
    BufferedImage cells = image(1400, 960, (u, v) -> (u / 28 * 31 + v / 19 * 17) % 254);

    assertThat(CellPng.encode(cells)).hasSizeLessThan(30_000);
  }
}
