package coldwall.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** A line of text that knows its size. */
record Lettering(List<Part> parts, double width, double ascent, double descent) {
  private static final BasicStroke HALO =
      new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Scripts in parts of the font's size. */
  private static final float SCRIPT_SIZE = 0.7f;

  private static final double LOWERED = -0.2;
  private static final double RAISED = 0.36;

  /** A piece of the line, from its left end and above its foot. */
  private record Part(TextLayout layout, double left, double raised) {}

  /** The text with its markup set in a font. */
  static Lettering of(String markup, Font font) {
    List<Part> parts = new ArrayList<>();
    double width = 0;
    double ascent = 0;
    double descent = 0;
    for (Markup.Piece piece : Markup.parse(markup).pieces()) {
      TextLayout layout = new TextLayout(piece.text(), font(piece, font), Typeface.CONTEXT);
      double raised = raised(piece.level()) * font.getSize2D();
      parts.add(new Part(layout, width, raised));
      width += layout.getAdvance();
      ascent = Math.max(ascent, layout.getAscent() + raised);
      descent = Math.max(descent, layout.getDescent() - raised);
    }
    return new Lettering(parts, width, ascent, descent);
  }

  private static Font font(Markup.Piece piece, Font font) {
    return switch (piece.level()) {
      case BASE -> piece.italic() ? font.deriveFont(Font.ITALIC) : font;
      case SUBSCRIPT, SUPERSCRIPT -> font.deriveFont(SCRIPT_SIZE * font.getSize2D());
    };
  }

  private static double raised(Markup.Level level) {
    return switch (level) {
      case BASE -> 0;
      case SUBSCRIPT -> LOWERED;
      case SUPERSCRIPT -> RAISED;
    };
  }

  double height() {
    return ascent + descent;
  }

  /** Keeps what lies behind the text away from its letters. */
  void drawHalo(Graphics2D g, double left, double top) {
    g.setColor(Color.WHITE);
    g.setStroke(HALO);
    for (Part part : parts) {
      g.draw(
          part.layout.getOutline(
              AffineTransform.getTranslateInstance(left + part.left, top + ascent - part.raised)));
    }
  }

  /** Draws with the upper left corner at a point. */
  void draw(Graphics2D g, double left, double top) {
    g.setColor(Color.BLACK);
    for (Part part : parts) {
      part.layout.draw(g, (float) (left + part.left), (float) (top + ascent - part.raised));
    }
  }
}
