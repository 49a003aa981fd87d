package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.ColourMap.Colours;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class ColourScaleTest {
  private static final int LAST = ColourScale.index(1);

  /** Little more than a step of lightness that the eye can see beside another. */
  private static final double UNSEEN = 2;

  /** Relative luminance of sRGB, by its definition in WCAG 2. */
  private static double luminance(Color color) {
    float[] parts = color.getRGBColorComponents(null);
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] =
          parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  /** CIE 1976 lightness, even to the eye: black at 0, white at 100. */
  private static double lightness(int index) {
    return 116 * Math.cbrt(luminance(ColourScale.color(Colours.EVEN, index))) - 16;
  }

  @Test
  void colours_fromFirstToLast_becomeEvenlyLighter() {
    double first = lightness(0);
    double last = lightness(LAST);

    assertThat(last - first).isGreaterThan(70);
    for (int i = 0; i <= LAST; i++) {
      assertThat(lightness(i)).isCloseTo(first + (last - first) * i / LAST, within(UNSEEN));
    }
  }

  @Test
  void colours_atTheEnds_areViridis() {
    assertThat(ColourScale.color(Colours.EVEN, 0)).isEqualTo(new Color(0x440154));
    assertThat(ColourScale.color(Colours.EVEN, LAST)).isEqualTo(new Color(0xFDE725));
  }

  @Test
  void values_beyondTheEnds_areAtThem() {
    assertThat(ColourScale.index(-3)).isZero();
    assertThat(ColourScale.index(7)).isEqualTo(LAST).isLessThan(ColourScale.MISSING);
  }
}
