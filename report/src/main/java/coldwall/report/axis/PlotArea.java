package coldwall.report.axis;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart.DataPoint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The inside of a plot's frame, and where values lie in it. */
public record PlotArea(Rectangle2D frame, Ruler horizontal, Ruler vertical) {
  public double x(double value) {
    return frame.getX() + horizontal.part(value) * frame.getWidth();
  }

  public double y(double value) {
    return frame.getMaxY() - vertical.part(value) * frame.getHeight();
  }

  /** The place of a value; one beyond an axis is at its end. */
  public Point2D at(double x, double y) {
    return new Point2D.Double(x(horizontal.clamp(x)), y(vertical.clamp(y)));
  }

  public boolean isInside(DataPoint point) {
    return horizontal.holds(point.x()) && vertical.holds(point.y());
  }

  /** Whether a point is at 0 on a logarithmic axis, to be drawn at the axis's end. */
  public boolean isAtZero(DataPoint point) {
    return isAtZero(point, horizontal.scale(), vertical.scale());
  }

  public static boolean isAtZero(DataPoint point, Scale horizontal, Scale vertical) {
    return AxisRange.isDrawable(point.x())
        && !AxisRange.isWithin(point.x(), horizontal)
        && AxisRange.isWithin(point.y(), vertical);
  }
}
