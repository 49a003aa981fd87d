package coldwall.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** A text set in as many lines as it needs. */
record Paragraph(List<Lettering> lines) {
  private static final String SPACE_OUTSIDE_BRACES = " (?![^{}]*})";

  Paragraph {
    lines = List.copyOf(lines);
  }

  /** Breaks between words where a line would be longer than {@code longest}. */
  static Paragraph of(String markup, Font font, double longest) {
    List<Lettering> lines = new ArrayList<>();
    String line = "";
    for (String word : markup.split(SPACE_OUTSIDE_BRACES, -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Lettering.of(longer, font).width() > longest) {
        lines.add(Lettering.of(line, font));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(Lettering.of(line, font));
    return new Paragraph(lines);
  }

  double width() {
    return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
  }

  double height() {
    return lines.stream().mapToDouble(Lettering::height).sum();
  }

  /** From the top to the foot of the first line. */
  double ascent() {
    return lines.getFirst().ascent();
  }

  /** What the lines after the first add to the height. */
  double extraHeight() {
    return height() - lines.getFirst().height();
  }

  /** Draws with the upper left corner at a point. */
  void draw(Graphics2D g, double left, double top) {
    double y = top;
    for (Lettering line : lines) {
      line.draw(g, left, y);
      y += line.height();
    }
  }

  /** Draws every line around a centre. */
  void drawCentred(Graphics2D g, double centre, double top) {
    double y = top;
    for (Lettering line : lines) {
      line.draw(g, centre - line.width() / 2, y);
      y += line.height();
    }
  }
}
