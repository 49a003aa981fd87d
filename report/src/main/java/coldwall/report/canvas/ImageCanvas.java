package coldwall.report.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Paints a figure as dots. */
public record ImageCanvas(Graphics2D g) implements Canvas {
  private static final double UNITS_PER_INCH = 96;

  public static BufferedImage draw(Picture picture) {
    double scale = picture.unit() * Png.DOTS_PER_INCH / UNITS_PER_INCH;
    int width = (int) Math.round(picture.width() * scale);
    int height = (int) Math.round(picture.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(scale, scale);
    picture.paint(new ImageCanvas(g));
    g.dispose();
    return image;
  }

  @Override
  public void fill(Shape shape, Color color) {
    g.setColor(color);
    g.fill(shape);
  }

  @Override
  public void draw(Shape line, BasicStroke stroke, Color color) {
    g.setColor(color);
    g.setStroke(stroke);
    g.draw(line);
  }

  @Override
  public void image(BufferedImage image, Rectangle2D box) {
    AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
    place.scale(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
    g.drawRenderedImage(image, place);
  }

  @Override
  public void within(Rectangle2D box, Consumer<Canvas> painting) {
    Shape before = g.getClip();
    g.clip(box);
    painting.accept(this);
    g.setClip(before);
  }
}
