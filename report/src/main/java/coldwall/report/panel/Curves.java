package coldwall.report.panel;

import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.PlotArea;
import coldwall.report.canvas.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws curves. Exact values are a line with few markers; values with errors are markers with error
 * bars and no line, for between them nothing is known.
 *
 * @param drawn of each curve the points that show it
 */
record Curves(Chart chart, PlotArea area, List<List<DataPoint>> drawn) {
  static final BasicStroke ERROR_BAR = new BasicStroke(0.8f);
  private static final double CAP = 1.5;
  private static final int MARKERS_ON_A_LINE = 9;

  static Curves of(Chart chart, PlotArea area) {
    return new Curves(
        chart, area, chart.series().stream().map(series -> drawn(series, area)).toList());
  }

  private static List<DataPoint> drawn(Series series, PlotArea area) {
    return Thinning.of(series.points(), area, isJoined(series) ? Thinning.LINE : Thinning.MARKERS);
  }

  static boolean hasError(DataPoint point) {
    return point.error() > 0 && AxisRange.isDrawable(point.error());
  }

  static boolean hasErrors(Series series) {
    return series.points().stream().anyMatch(Curves::hasError);
  }

  /** Between simulated values nothing is known. */
  static boolean isJoined(Series series) {
    return series.role() != Role.SIMULATION && !hasErrors(series);
  }

  /**
   * Lines end at the frame, markers lie over it whole. The first curve lies on top, and simulated
   * points over all of them.
   */
  void paint(Canvas canvas) {
    for (boolean isSimulated : new boolean[] {false, true}) {
      for (int i = chart.series().size() - 1; i >= 0; i--) {
        Series series = chart.series().get(i);
        if (isSimulated == (series.role() == Role.SIMULATION)) {
          paint(canvas, series, i);
        }
      }
    }
  }

  private void paint(Canvas canvas, Series series, int place) {
    RoleStyle style = RoleStyle.of(series.role());
    List<DataPoint> points = drawn.get(place);
    List<DataPoint> inside = points.stream().filter(area::isInside).toList();
    if (isJoined(series)) {
      canvas.within(
          area.frame(), clipped -> clipped.draw(line(points), style.stroke(), style.color()));
      inside = spread(inside, place);
    } else {
      inside.stream()
          .filter(Curves::hasError)
          .forEach(point -> paintError(canvas, point, style.color()));
    }
    inside.forEach(point -> style.paintMarker(canvas, area.x(point.x()), area.y(point.y())));
  }

  /** Paints the points at 0 of a logarithmic axis, over the frame. */
  void paintZeros(Canvas canvas) {
    for (Series series : chart.series().reversed()) {
      Color color = RoleStyle.of(series.role()).color();
      for (DataPoint point : series.points()) {
        if (area.isAtZero(point)) {
          Point2D at = area.at(point.x(), point.y());
          RoleStyle.paintSymbol(
              canvas, RoleStyle.AT_ZERO, color, Color.WHITE, at.getX(), at.getY());
        }
      }
    }
  }

  /** The line breaks where a value is missing. */
  private Path2D line(List<DataPoint> points) {
    Path2D line = new Path2D.Double();
    boolean isBroken = true;
    for (DataPoint point : points) {
      if (area.isInside(point)) {
        double x = area.x(point.x());
        double y = area.y(point.y());
        if (isBroken) {
          line.moveTo(x, y);
        } else {
          line.lineTo(x, y);
        }
        isBroken = false;
      } else if (!area.isAtZero(point)) {
        isBroken = true;
      }
    }
    return line;
  }

  /** The error bar of a point, cut off where the frame ends. */
  Line2D bar(DataPoint point) {
    return new Line2D.Double(
        area.at(point.x(), point.y() - point.error()),
        area.at(point.x(), point.y() + point.error()));
  }

  private void paintError(Canvas canvas, DataPoint point, Color color) {
    Line2D bar = bar(point);
    canvas.draw(bar, ERROR_BAR, color);
    for (int sign = -1; sign <= 1; sign += 2) {
      double end = point.y() + sign * point.error();
      if (area.vertical().clamp(end) == end) {
        double y = area.y(end);
        Line2D cap = new Line2D.Double(bar.getX1() - CAP, y, bar.getX1() + CAP, y);
        canvas.draw(cap, ERROR_BAR, color);
      }
    }
  }

  /** Few points, evenly over the picture, others than on the next curve, and none under a mark. */
  private List<DataPoint> spread(List<DataPoint> points, int curve) {
    if (points.size() <= MARKERS_ON_A_LINE) {
      return points;
    }
    double start = area.x(points.getFirst().x());
    double distance = (area.x(points.getLast().x()) - start) / MARKERS_ON_A_LINE;
    double next = start + distance * (0.2 + 0.3 * (curve % 3));
    List<DataPoint> chosen = new ArrayList<>();
    for (DataPoint point : points) {
      double x = area.x(point.x());
      if (x >= next && !isUnderMark(x, distance / 3)) {
        chosen.add(point);
        next = x + distance;
      }
    }
    return chosen;
  }

  private boolean isUnderMark(double x, double distance) {
    return chart.marks().stream()
        .mapToDouble(Mark::x)
        .anyMatch(mark -> Math.abs(area.x(mark) - x) < distance);
  }
}
