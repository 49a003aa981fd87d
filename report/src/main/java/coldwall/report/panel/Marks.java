package coldwall.report.panel;

import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.PlotArea;
import coldwall.report.canvas.Canvas;
import coldwall.report.lettering.Face;
import coldwall.report.lettering.Paragraph;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws marked points, with their texts where the curves leave room. */
record Marks(Curves curves) {
  private static final BasicStroke LEADER = new BasicStroke(0.6f);
  private static final double LONG_WAY = 20;

  /** A text may be as wide as this part of the frame. */
  private static final double WIDEST = 0.7;

  void paint(Canvas canvas) {
    double width = curves.area().frame().getWidth();
    Placement placement = new Placement(curves.area().frame(), drawn());
    for (Mark mark : drawable()) {
      Point2D at = at(mark);
      Paragraph text = Paragraph.of(mark.text(), Face.NOTE, WIDEST * width);
      Rectangle2D box = placement.near(at, text.width(), text.height());
      paintLeader(canvas, at, box);
      text.drawHalo(canvas, box.getX(), box.getY());
      text.draw(canvas, box.getX(), box.getY());
      Color color = RoleStyle.of(mark.role()).color();
      RoleStyle.paintSymbol(canvas, RoleStyle.STAR, Color.BLACK, color, at.getX(), at.getY());
    }
  }

  private Point2D at(Mark mark) {
    return curves.area().at(mark.x(), mark.y());
  }

  private List<Mark> drawable() {
    PlotArea area = curves.area();
    return curves.chart().marks().stream()
        .filter(mark -> AxisRange.isDrawable(mark.x()) && area.vertical().holds(mark.y()))
        .toList();
  }

  /** A text far from its point gets a line to it. */
  private static void paintLeader(Canvas canvas, Point2D at, Rectangle2D box) {
    Point2D end = Placement.nearest(box, at);
    if (at.distance(end) > LONG_WAY) {
      canvas.draw(new Line2D.Double(at, end), LEADER, Color.DARK_GRAY);
    }
  }

  /** Lines along everything that is drawn inside the frame; a symbol is a line without length. */
  private List<Line2D> drawn() {
    List<Line2D> drawn = new ArrayList<>();
    PlotArea area = curves.area();
    for (List<DataPoint> points : curves.drawn()) {
      Point2D last = null;
      for (DataPoint point : points) {
        if (area.isInside(point)) {
          Point2D at = area.at(point.x(), point.y());
          drawn.add(new Line2D.Double(last == null ? at : last, at));
          drawn.add(Curves.hasError(point) ? curves.bar(point) : new Line2D.Double(at, at));
          last = at;
        }
      }
    }
    drawable().stream().map(this::at).forEach(at -> drawn.add(new Line2D.Double(at, at)));
    return drawn;
  }
}
