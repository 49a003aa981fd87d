package coldwall.report.font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text where it stands.
 *
 * @param parts from left to right
 * @param turn what is done to all of it in the end
 */
public record Writing(List<Part> parts, AffineTransform turn) {

  /**
   * Letters of one font and size.
   *
   * @param text what they say
   * @param face how they look
   * @param left where they begin
   * @param foot on which height they stand; y grows downwards
   */
  public record Part(String text, Face face, double left, double foot) {}

  public Writing {
    parts = List.copyOf(parts);
  }

  /** What it says. */
  public String words() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /** The outlines of its letters. */
  public Shape outline() {
    Path2D outline = new Path2D.Double();
    parts.forEach(part -> part.face.set(part.text, part.left, part.foot, outline));
    return turn.isIdentity() ? outline : turn.createTransformedShape(outline);
  }
}
