package coldwall.report.panel;

import coldwall.chart.ColourMap.Colours;
import java.awt.Color;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;

/**
 * Colours for numbers: matplotlib's viridis, even to the eye, for the colour-blind and in grey,
 * interpolated between nine of its colours; from a pale middle to two sides, ColorBrewer's PuOr,
 * which the colour-blind tell apart. Missing values are grey with hatching.
 */
public final class ColourScale {
  /** The number of the colour where there is none, after the {@link #COUNT} others. */
  static final int BLANK = 253;

  /** Those that stand for missing values. */
  static final int MISSING = 254;

  static final int MISSING_HATCH = 255;
  static final Color MISSING_COLOR = new Color(0xDDDDDD);
  static final Color MISSING_HATCH_COLOR = new Color(0x8C8C8C);
  private static final int COUNT = 253;

  private static final int[] ANCHORS = {
    0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725
  };

  private static final int[] DIVERGING = {
    0x2D004B, 0x542788, 0x8073AC, 0xB2ABD2, 0xF7F7F7, 0xFDB863, 0xE08214, 0xB35806, 0x7F3B08
  };

  private ColourScale() {}

  /** The number of a colour: from 0 at the lower end to 1 at the upper; those beyond are at it. */
  static int index(double part) {
    return (int) Math.round(Math.clamp(part, 0, 1) * (COUNT - 1));
  }

  static Color color(Colours colours, int index) {
    int[] anchors = colours == Colours.DIVERGING ? DIVERGING : ANCHORS;
    double place = (double) index / (COUNT - 1) * (anchors.length - 1);
    int below = Math.min((int) place, anchors.length - 2);
    Color from = new Color(anchors[below]);
    Color to = new Color(anchors[below + 1]);
    double part = place - below;
    return new Color(
        between(from.getRed(), to.getRed(), part),
        between(from.getGreen(), to.getGreen(), part),
        between(from.getBlue(), to.getBlue(), part));
  }

  private static int between(int from, int to, double part) {
    return (int) Math.round(from + part * (to - from));
  }

  /** All colours by their numbers, for an image. */
  public static IndexColorModel model(Colours scale) {
    int[] colours = new int[COUNT + 3];
    for (int i = 0; i < COUNT; i++) {
      colours[i] = color(scale, i).getRGB();
    }
    colours[BLANK] = Color.WHITE.getRGB();
    colours[MISSING] = MISSING_COLOR.getRGB();
    colours[MISSING_HATCH] = MISSING_HATCH_COLOR.getRGB();
    return new IndexColorModel(
        Byte.SIZE, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }
}
