package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What lies over the curves: marked points, points beyond the axes, and the legend. */
final class Overlay {
  private static final double INK_DISTANCE = 2;

  private final Chart chart;
  private final List<StyledSeries> curves;
  private final Typeface typeface;
  private final PlotScale scale;

  Overlay(Chart chart, List<StyledSeries> curves, Typeface typeface) {
    this.chart = chart;
    this.curves = curves;
    this.typeface = typeface;
    this.scale = PlotScale.of(chart);
  }

  /**
   * Paints all but a legend that has no room inside the frame.
   *
   * @return whether the legend had room
   */
  boolean paint(Graphics2D g, PlotArea area) {
    paintBeyond(g, area);
    Placement placement = new Placement(area.frame(), ink(area));
    for (Mark mark : chart.marks()) {
      if (AxisRange.isDrawable(mark.x()) && AxisRange.isDrawable(mark.y())) {
        paintMark(g, mark, area, placement);
      }
    }
    Legend legend = Legend.column(chart, curves, typeface.note());
    Placement.Spot spot = placement.anywhere(legend.width(), legend.height());
    if (spot.isFree()) {
      legend.paint(g, spot.box().getX(), spot.box().getY());
    }
    return spot.isFree();
  }

  private void paintBeyond(Graphics2D g, PlotArea area) {
    for (StyledSeries curve : curves.reversed()) {
      for (DataPoint point : curve.series().points()) {
        if (scale.isBeyond(point)) {
          boolean horizontally = !AxisRange.isWithin(point.x(), scale.horizontal());
          Point2D at = area.at(point.x(), point.y());
          Color color = curve.style().color();
          Legend.paintSymbol(
              g, RoleStyle.beyond(horizontally), color, Color.WHITE, at.getX(), at.getY());
        }
      }
    }
  }

  private void paintMark(Graphics2D g, Mark mark, PlotArea area, Placement placement) {
    Point2D at = area.at(mark.x(), mark.y());
    Markup text = Markup.parse(mark.text());
    if (!text.isEmpty()) {
      Lettering lettering = Lettering.of(text, typeface.note());
      Rectangle2D box = placement.near(at, lettering.width(), lettering.height()).box();
      paintLeader(g, at, box);
      lettering.draw(g, box.getX(), box.getY());
    }
    Color color = RoleStyle.color(mark.role());
    Legend.paintSymbol(g, RoleStyle.star(), Color.BLACK, color, at.getX(), at.getY());
  }

  /** A text far from its point gets a line to it. */
  private static void paintLeader(Graphics2D g, Point2D at, Rectangle2D box) {
    double x = Math.clamp(at.getX(), box.getMinX(), box.getMaxX());
    double y = Math.clamp(at.getY(), box.getMinY(), box.getMaxY());
    if (at.distance(x, y) > 20) {
      g.setColor(Color.DARK_GRAY);
      g.setStroke(new BasicStroke(0.6f));
      g.draw(new Line2D.Double(at.getX(), at.getY(), x, y));
    }
  }

  /** Points along everything that is drawn inside the frame. */
  private List<Point2D> ink(PlotArea area) {
    List<Point2D> ink = new ArrayList<>();
    for (StyledSeries curve : curves) {
      List<Point2D> path = new ArrayList<>();
      for (DataPoint point : curve.series().points()) {
        if (scale.isInside(point) || scale.isBeyond(point)) {
          Point2D at = area.at(point.x(), point.y());
          if (scale.isInside(point)) {
            path.add(at);
          }
          addSegment(ink, at, at);
          if (StyledSeries.hasError(point)) {
            addSegment(
                ink,
                area.at(point.x(), scale.lowerEnd(point)),
                area.at(point.x(), point.y() + point.error()));
          }
        }
      }
      for (int i = 1; i < path.size(); i++) {
        addSegment(ink, path.get(i - 1), path.get(i));
      }
    }
    chart.marks().forEach(mark -> ink.add(area.at(mark.x(), mark.y())));
    return ink;
  }

  private static void addSegment(List<Point2D> ink, Point2D from, Point2D to) {
    int pieces = 1 + (int) (from.distance(to) / INK_DISTANCE);
    for (int i = 0; i <= pieces; i++) {
      double part = (double) i / pieces;
      ink.add(
          new Point2D.Double(
              from.getX() + part * (to.getX() - from.getX()),
              from.getY() + part * (to.getY() - from.getY())));
    }
  }
}
