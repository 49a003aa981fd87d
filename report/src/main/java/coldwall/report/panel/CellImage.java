package coldwall.report.panel;

import coldwall.chart.ColourMap;
import coldwall.chart.ColourMap.Colours;
import coldwall.report.axis.Ruler;
import coldwall.report.canvas.Canvas;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The coloured cells of a map as one image. Thousands of rectangles would make a large file, and
 * thin lines between them where a viewer smooths their edges.
 */
final class CellImage {
  /** 384 dots per inch of a single panel, 512 of several. */
  private static final int DOTS_PER_UNIT = 4;

  private static final int HATCH_DISTANCE = 7 * DOTS_PER_UNIT;
  private static final int HATCH_WIDTH = DOTS_PER_UNIT;

  private CellImage() {}

  /** Paints the cells of a grid over a frame. */
  static void paint(Canvas canvas, Grid grid, Ruler colours, Rectangle2D frame, Colours scale) {
    int width = dots(frame.getWidth());
    int height = dots(frame.getHeight());
    BufferedImage image = image(width, height, scale);
    int[][] colour = colours(grid, colours);
    int[] columns = grid.x().nodesOf(width);
    int[] rows = grid.y().nodesOf(height);
    int[] line = new int[width];
    for (int v = 0; v < height; v++) {
      int j = rows[height - 1 - v];
      for (int u = 0; u < width; u++) {
        double node = grid.isEmpty() ? Double.NaN : grid.node(columns[u], j);
        boolean isThere = !grid.isEmpty() && !Double.isNaN(grid.value(columns[u], j));
        line[u] = isThere ? colour[j][columns[u]] : missing(node, u, v);
      }
      image.getRaster().setSamples(0, v, width, 1, 0, line);
    }
    paint(canvas, image, frame);
  }

  /** The number of each cell's colour. */
  private static int[][] colours(Grid grid, Ruler ruler) {
    int[][] colours = new int[grid.y().count()][grid.x().count()];
    for (int j = 0; j < grid.y().count(); j++) {
      for (int i = 0; i < grid.x().count(); i++) {
        double value = grid.value(i, j);
        colours[j][i] =
            Double.isNaN(value) ? ColourScale.MISSING : ColourScale.index(ruler.part(value));
      }
    }
    return colours;
  }

  /** Paints all colours over a frame, the first at its lower end. */
  static void paintScale(Canvas canvas, Rectangle2D frame, Colours scale) {
    int height = dots(frame.getHeight());
    BufferedImage image = image(dots(frame.getWidth()), height, scale);
    for (int v = 0; v < height; v++) {
      int index = ColourScale.index(1 - (v + 0.5) / height);
      for (int u = 0; u < image.getWidth(); u++) {
        image.getRaster().setSample(u, v, 0, index);
      }
    }
    paint(canvas, image, frame);
  }

  /** Paints a box as cells without values, for this reason. */
  static void paintMissing(Canvas canvas, Rectangle2D box, double reason) {
    BufferedImage image = image(dots(box.getWidth()), dots(box.getHeight()), Colours.EVEN);
    for (int v = 0; v < image.getHeight(); v++) {
      for (int u = 0; u < image.getWidth(); u++) {
        image.getRaster().setSample(u, v, 0, missing(reason, u, v));
      }
    }
    paint(canvas, image, box);
  }

  /**
   * Hatched where it failed, crossed out where it is outside of a validity, dotted where there is
   * none, grey where it was not computed.
   */
  private static int missing(double reason, int u, int v) {
    if (reason == ColourMap.NOT_COMPUTED) {
      return ColourScale.MISSING;
    }
    if (reason == ColourMap.NONE) {
      boolean isDot = u % HATCH_DISTANCE < HATCH_WIDTH && v % HATCH_DISTANCE < HATCH_WIDTH;
      return isDot ? ColourScale.MISSING_HATCH : ColourScale.BLANK;
    }
    boolean isCrossed =
        reason == ColourMap.OUTSIDE && Math.floorMod(u - v, HATCH_DISTANCE) < HATCH_WIDTH;
    return isCrossed || (u + v) % HATCH_DISTANCE < HATCH_WIDTH
        ? ColourScale.MISSING_HATCH
        : ColourScale.MISSING;
  }

  private static int dots(double length) {
    return (int) Math.ceil(length * DOTS_PER_UNIT);
  }

  private static BufferedImage image(int width, int height, Colours scale) {
    return new BufferedImage(
        width, height, BufferedImage.TYPE_BYTE_INDEXED, ColourScale.model(scale));
  }

  /** The image is up to one dot larger than its frame. */
  private static void paint(Canvas canvas, BufferedImage image, Rectangle2D frame) {
    double width = (double) image.getWidth() / DOTS_PER_UNIT;
    double height = (double) image.getHeight() / DOTS_PER_UNIT;
    Rectangle2D box = new Rectangle2D.Double(frame.getX(), frame.getY(), width, height);
    canvas.within(frame, clipped -> clipped.image(image, box));
  }
}
