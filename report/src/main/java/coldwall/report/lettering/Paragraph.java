package coldwall.report.lettering;

import coldwall.report.canvas.Canvas;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/** A text set in as many lines as it needs. */
public record Paragraph(List<Lettering> lines) {
  private static final String SPACE_OUTSIDE_BRACES = " (?![^{}]*})";

  /** Keeps rounding from making a word too long that was made to fit. */
  private static final double SLACK = 1 - 1e-9;

  public Paragraph {
    lines = List.copyOf(lines);
  }

  /**
   * Breaks between words where a line would be longer than {@code longest}; if a single word is,
   * the whole text is set smaller.
   */
  public static Paragraph of(String markup, Face face, double longest) {
    Paragraph paragraph = broken(markup, face, longest);
    double width = paragraph.width();
    return width <= longest
        ? paragraph
        : broken(markup, face.scaled(SLACK * longest / width), longest);
  }

  private static Paragraph broken(String markup, Face face, double longest) {
    List<Lettering> lines = new ArrayList<>();
    String line = "";
    for (String word : markup.split(SPACE_OUTSIDE_BRACES, -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Lettering.of(longer, face).width() > longest) {
        lines.add(Lettering.of(line, face));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(Lettering.of(line, face));
    return new Paragraph(lines);
  }

  public double width() {
    return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
  }

  public double height() {
    return lines.stream().mapToDouble(Lettering::height).sum();
  }

  /** From the top to the foot of the first line. */
  public double ascent() {
    return lines.getFirst().ascent();
  }

  /** What the lines after the first add to the height. */
  public double extraHeight() {
    return height() - lines.getFirst().height();
  }

  /** Keeps what lies behind the text away from its letters. */
  public void drawHalo(Canvas canvas, double left, double top) {
    eachLine(top, (line, y) -> line.drawHalo(canvas, left, y));
  }

  /** Draws with the upper left corner at a point. */
  public void draw(Canvas canvas, double left, double top) {
    eachLine(top, (line, y) -> line.draw(canvas, left, y));
  }

  /** Draws every line around a centre. */
  public void drawCentred(Canvas canvas, double centre, double top) {
    eachLine(top, (line, y) -> line.draw(canvas, centre - line.width() / 2, y));
  }

  /** Draws every line around a centre, to be read from the right, the first at the left. */
  public void drawUpright(Canvas canvas, double left, double centre) {
    AffineTransform turn = AffineTransform.getTranslateInstance(left, centre);
    turn.quadrantRotate(-1);
    eachLine(
        0,
        (line, y) ->
            canvas.text(
                line.words(), turn.createTransformedShape(line.outline(-line.width() / 2, y))));
  }

  private void eachLine(double top, ObjDoubleConsumer<Lettering> painting) {
    double y = top;
    for (Lettering line : lines) {
      painting.accept(line, y);
      y += line.height();
    }
  }
}
