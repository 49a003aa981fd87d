package coldwall.report.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** What figures are painted on. All lengths are in units of the picture; y grows downwards. */
public interface Canvas {
  /** Fills a shape whose parts wind around what belongs to it. */
  void fill(Shape shape, Color color);

  /** Draws along a line. */
  void draw(Shape line, BasicStroke stroke, Color color);

  /** Paints an image in the colours of a palette so that it fills a box. */
  void image(BufferedImage image, Rectangle2D box);

  /** Paints nothing beyond a box. */
  void within(Rectangle2D box, Consumer<Canvas> painting);

  /**
   * Writes a text in black.
   *
   * @param words what it says
   * @param outline of its letters, where they stand
   */
  default void text(String words, Shape outline) {
    fill(outline, Color.BLACK);
  }
}
