package coldwall.report.lettering;

import coldwall.report.canvas.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of text that knows its size. */
public record Lettering(List<Part> parts, double width, double ascent, double descent) {
  private static final BasicStroke HALO =
      new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Scripts in parts of the font's size. */
  private static final double SCRIPT_SIZE = 0.7;

  private static final double LOWERED = -0.2;
  private static final double RAISED = 0.36;

  /** A hyphen that joins no words. */
  private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\d}])-");

  /** A piece of the line, from its left end and above its foot. */
  record Part(String text, Face face, double left, double raised) {}

  /** The text with its markup set in a font. */
  public static Lettering of(String markup, Face face) {
    List<Part> parts = new ArrayList<>();
    double width = 0;
    double ascent = 0;
    double descent = 0;
    String text = MINUS.matcher(markup).replaceAll("\u2212");
    for (Markup.Piece piece : Markup.parse(text).pieces()) {
      Part part = new Part(piece.text(), face(piece, face), width, raised(piece.level(), face));
      parts.add(part);
      width += part.face.width(part.text);
      ascent = Math.max(ascent, part.face.ascent() + part.raised);
      descent = Math.max(descent, part.face.descent() - part.raised);
    }
    return new Lettering(parts, width, ascent, descent);
  }

  private static Face face(Markup.Piece piece, Face face) {
    return switch (piece.level()) {
      case BASE -> piece.italic() ? face.in(Face.Style.ITALIC) : face;
      case SUBSCRIPT, SUPERSCRIPT -> face.scaled(SCRIPT_SIZE);
    };
  }

  private static double raised(Markup.Level level, Face face) {
    double part =
        switch (level) {
          case BASE -> 0;
          case SUBSCRIPT -> LOWERED;
          case SUPERSCRIPT -> RAISED;
        };
    return part * face.size();
  }

  public double height() {
    return ascent + descent;
  }

  /** What it says, without markup. */
  String words() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /** The outlines of its letters, the upper left corner at a point. */
  Shape outline(double left, double top) {
    Path2D outline = new Path2D.Double();
    for (Part part : parts) {
      part.face.set(part.text, left + part.left, top + ascent - part.raised, outline);
    }
    return outline;
  }

  /** Keeps what lies behind the text away from its letters. */
  void drawHalo(Canvas canvas, double left, double top) {
    canvas.draw(outline(left, top), HALO, Color.WHITE);
  }

  /** Draws with the upper left corner at a point. */
  public void draw(Canvas canvas, double left, double top) {
    canvas.text(words(), outline(left, top));
  }
}
