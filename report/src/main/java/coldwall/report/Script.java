package coldwall.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GraphicAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A subscript or superscript within a line; Java's own subscripts hang too low. */
final class Script extends GraphicAttribute {
  private static final float SIZE = 0.7f;

  private final TextLayout layout;
  private final float raised;
  private final float back;

  /**
   * Lays a script out.
   *
   * @param raised above the line, in parts of the font's size
   * @param back how far to the left it begins
   */
  Script(String text, Font font, double raised, double back) {
    super(GraphicAttribute.ROMAN_BASELINE);
    this.layout = layout(text, font);
    this.raised = (float) (raised * font.getSize2D());
    this.back = (float) back;
  }

  /** How far a script reaches to the right. */
  static double width(String text, Font font) {
    return layout(text, font).getAdvance();
  }

  private static TextLayout layout(String text, Font font) {
    Font small = font.deriveFont(SIZE * font.getSize2D());
    return new TextLayout(text, small, Typeface.CONTEXT);
  }

  @Override
  public float getAscent() {
    return Math.max(0, layout.getAscent() + raised);
  }

  @Override
  public float getDescent() {
    return Math.max(0, layout.getDescent() - raised);
  }

  @Override
  public float getAdvance() {
    return Math.max(0, layout.getAdvance() - back);
  }

  @Override
  public Rectangle2D getBounds() {
    return getOutline(null).getBounds2D();
  }

  @Override
  public Shape getOutline(@org.jspecify.annotations.Nullable AffineTransform place) {
    AffineTransform own = AffineTransform.getTranslateInstance(-back, -raised);
    if (place != null) {
      own.preConcatenate(place);
    }
    return layout.getOutline(own);
  }

  @Override
  public void draw(Graphics2D g, float x, float y) {
    layout.draw(g, x - back, y - raised);
  }
}
