package coldwall.report;

import coldwall.chart.Figure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Draws a figure as a journal has it, legible without colour: one panel is 5 inches wide, two to
 * six panels are 7 inches wide in two columns.
 *
 * <p>The caller sees to it that Java runs headless. The same figure gives the same bytes on the
 * same machine; another machine may have another font.
 */
public final class FigureRenderer {
  private static final double UNITS_PER_INCH = 96;

  private FigureRenderer() {}

  /**
   * The figure as an SVG element, without an XML prolog, so that it can stand in a page or a file.
   *
   * @throws FigureUnavailableException if the machine has no font
   */
  public static String svg(Figure figure) {
    return SvgCanvas.draw(new FigurePicture(figure), figure);
  }

  /**
   * The figure as a PNG file with 300 dots per inch.
   *
   * @throws FigureUnavailableException if the machine has no font
   */
  public static byte[] png(Figure figure) {
    FigurePicture picture = new FigurePicture(figure);
    double scale = picture.unit() * Png.DOTS_PER_INCH / UNITS_PER_INCH;
    int width = (int) Math.round(picture.width() * scale);
    int height = (int) Math.round(picture.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    picture.paint(g);
    g.dispose();
    return Png.encode(image);
  }
}
