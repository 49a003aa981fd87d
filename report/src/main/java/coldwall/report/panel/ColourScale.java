package coldwall.report.panel;

import java.awt.Color;
import java.awt.image.IndexColorModel;

/**
 * Colours for numbers: matplotlib's viridis, even to the eye, for the colour-blind and in grey,
 * interpolated between nine of its colours. Missing values are grey with hatching.
 */
public final class ColourScale {
  /** The numbers of the colours that stand for missing values, after the {@link #COUNT} others. */
  static final int MISSING = 254;

  static final int MISSING_HATCH = 255;
  static final Color MISSING_COLOR = new Color(0xDDDDDD);
  static final Color MISSING_HATCH_COLOR = new Color(0x8C8C8C);
  private static final int COUNT = 254;

  private static final int[] ANCHORS = {
    0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725
  };

  private ColourScale() {}

  /** The number of a colour: from 0 at the lower end to 1 at the upper; those beyond are at it. */
  static int index(double part) {
    return (int) Math.round(Math.clamp(part, 0, 1) * (COUNT - 1));
  }

  static Color color(int index) {
    double place = (double) index / (COUNT - 1) * (ANCHORS.length - 1);
    int below = Math.min((int) place, ANCHORS.length - 2);
    Color from = new Color(ANCHORS[below]);
    Color to = new Color(ANCHORS[below + 1]);
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
  public static IndexColorModel model() {
    int[] colours = new int[COUNT + 2];
    for (int i = 0; i < COUNT; i++) {
      colours[i] = color(i).getRGB();
    }
    colours[MISSING] = MISSING_COLOR.getRGB();
    colours[MISSING_HATCH] = MISSING_HATCH_COLOR.getRGB();
    return new IndexColorModel(
        Byte.SIZE, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
  }
}
