package coldwall.report.panel;

import coldwall.chart.Chart.Role;
import coldwall.chart.Flow;
import coldwall.chart.Flow.Source;
import coldwall.report.axis.Margins;
import coldwall.report.canvas.Canvas;
import coldwall.report.font.Face;
import coldwall.report.lettering.Paragraph;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * A flow diagram, ready to be painted: parts in a row, sources around them, and between each source
 * and its part an arrow as wide as its flow is large.
 */
public final class FlowPicture implements PanelPicture {
  private static final double EDGE = 8;

  /** Keeps the title clear of the panel's letter. */
  private static final double LETTER = 36;

  private static final double TOP = 8;
  private static final double BOX_WIDTH = 80;
  private static final double BOX_HEIGHT = 40;
  private static final double ROUNDING = 8;
  private static final double WIDEST = 12;
  private static final double NARROWEST = 1.6;
  private static final double GAP = 4;
  private static final BasicStroke OUTLINE = new BasicStroke(1.3f);
  private static final BasicStroke LINK = new BasicStroke(2.2f);
  private static final Color SHADE = new Color(0xF2F2F2);

  private final Flow flow;

  /** A diagram to be painted. */
  public FlowPicture(Flow flow) {
    this.flow = flow;
  }

  @Override
  public Margins margins() {
    return new Margins(LETTER, TOP, EDGE, TOP);
  }

  @Override
  public List<Legend.Entry> legend() {
    return List.of();
  }

  @Override
  public void paint(Canvas canvas, Rectangle2D frame, double left) {
    FlowPlaces places =
        new FlowPlaces(flow, frame, new Rectangle2D.Double(0, 0, BOX_WIDTH, BOX_HEIGHT));
    double radius = places.radius();
    for (int k = 1; k < flow.parts().size(); k++) {
      canvas.draw(new Line2D.Double(places.part(k - 1), places.part(k)), LINK, grey());
    }
    for (int k = 0; k < flow.sources().size(); k++) {
      arrow(canvas, flow.sources().get(k), places, k, radius);
    }
    for (int k = 0; k < flow.parts().size(); k++) {
      part(canvas, places.part(k), flow.parts().get(k), radius);
    }
    for (int k = 0; k < flow.sources().size(); k++) {
      box(canvas, flow.sources().get(k), places.source(k));
      label(canvas, flow.sources().get(k), places, k, radius);
    }
  }

  private static Color grey() {
    return RoleStyle.of(Role.REFERENCE).color();
  }

  private static Color color(Source source) {
    if (!source.flows()) {
      return grey();
    }
    return RoleStyle.of(source.flow() > 0 ? Role.CLASSICAL : Role.QUANTUM).color();
  }

  private static void part(Canvas canvas, Point2D centre, String name, double radius) {
    Shape disc =
        new Ellipse2D.Double(
            centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
    canvas.fill(disc, Color.WHITE);
    canvas.draw(disc, OUTLINE, Color.BLACK);
    Paragraph text = Paragraph.of(name, Face.NOTE, 1.8 * radius);
    text.drawCentred(canvas, centre.getX(), centre.getY() - text.height() / 2);
  }

  private static void box(Canvas canvas, Source source, Point2D centre) {
    Shape box =
        new RoundRectangle2D.Double(
            centre.getX() - BOX_WIDTH / 2,
            centre.getY() - BOX_HEIGHT / 2,
            BOX_WIDTH,
            BOX_HEIGHT,
            ROUNDING,
            ROUNDING);
    canvas.fill(box, SHADE);
    canvas.draw(box, OUTLINE, color(source));
    Paragraph name = Paragraph.of(source.name(), Face.NOTE.in(Face.Style.BOLD), BOX_WIDTH - EDGE);
    Paragraph note = Paragraph.of(source.note(), Face.NOTE, BOX_WIDTH - EDGE);
    double top = centre.getY() - (name.height() + note.height()) / 2;
    name.drawCentred(canvas, centre.getX(), top);
    note.drawCentred(canvas, centre.getX(), top + name.height());
  }

  /** From the box to the part or back; a thin line without a head where nothing flows. */
  private void arrow(Canvas canvas, Source source, FlowPlaces places, int k, double radius) {
    Point2D box = places.edge(k);
    Point2D part = places.rim(k, radius + GAP);
    if (!source.flows()) {
      canvas.draw(new Line2D.Double(box, part), OUTLINE, grey());
      return;
    }
    boolean isGiven = source.flow() > 0;
    double width = Math.max(NARROWEST, WIDEST * Math.abs(source.flow()) / largest());
    canvas.fill(arrow(isGiven ? box : part, isGiven ? part : box, width), color(source));
  }

  private double largest() {
    return flow.sources().stream()
        .mapToDouble(source -> Math.abs(source.flow()))
        .filter(Double::isFinite)
        .max()
        .orElse(1);
  }

  private static Shape arrow(Point2D from, Point2D to, double width) {
    double length = from.distance(to);
    double x = (to.getX() - from.getX()) / length;
    double y = (to.getY() - from.getY()) / length;
    double head = Math.min(length / 2, width + 8);
    double half = width / 2;
    double wing = half + 4;
    Path2D path = new Path2D.Double();
    double[][] corners = {
      {0, half},
      {length - head, half},
      {length - head, wing},
      {length, 0},
      {length - head, -wing},
      {length - head, -half},
      {0, -half}
    };
    for (double[] corner : corners) {
      double across = from.getX() + corner[0] * x - corner[1] * y;
      double down = from.getY() + corner[0] * y + corner[1] * x;
      if (path.getCurrentPoint() == null) {
        path.moveTo(across, down);
      } else {
        path.lineTo(across, down);
      }
    }
    path.closePath();
    return path;
  }

  /** Above an arrow that lies, clear of its box; right of one that stands. */
  private void label(Canvas canvas, Source source, FlowPlaces places, int k, double radius) {
    Point2D box = places.edge(k);
    Point2D part = places.rim(k, radius + GAP);
    double x = (box.getX() + part.getX()) / 2;
    double y = (box.getY() + part.getY()) / 2;
    boolean lies = Math.abs(box.getX() - part.getX()) > Math.abs(box.getY() - part.getY());
    if (lies) {
      Paragraph text = Paragraph.of(source.text(), Face.NOTE, box.distance(part) + BOX_WIDTH);
      text.drawCentred(canvas, x, y - BOX_HEIGHT / 2 - GAP - text.height());
    } else {
      Paragraph text = Paragraph.of(source.text(), Face.NOTE, 2 * BOX_WIDTH);
      text.draw(canvas, x + WIDEST / 2 + GAP, y - text.height() / 2);
    }
  }
}
