package coldwall.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;

/** A line of text that knows its size. */
record Lettering(TextLayout layout, double width, double ascent, double descent) {
  /** The text must not be empty. */
  static Lettering of(Markup text, Font font) {
    TextLayout layout = new TextLayout(text.styled(font).getIterator(), Typeface.CONTEXT);
    return new Lettering(layout, layout.getAdvance(), layout.getAscent(), layout.getDescent());
  }

  double height() {
    return ascent + descent;
  }

  /** Draws with the upper left corner at a point. */
  void draw(Graphics2D g, double left, double top) {
    g.setColor(Color.BLACK);
    layout.draw(g, (float) left, (float) (top + ascent));
  }
}
