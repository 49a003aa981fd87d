package coldwall.report;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart.DataPoint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The inside of a plot's frame, and where values lie in it. */
record PlotArea(Rectangle2D frame, AxisRange horizontal, Scale scale, AxisRange vertical) {
  double x(double value) {
    double start = position(horizontal.lower());
    double part = (position(value) - start) / (position(horizontal.upper()) - start);
    return frame.getX() + part * frame.getWidth();
  }

  double y(double value) {
    double part = (value - vertical.lower()) / (vertical.upper() - vertical.lower());
    return frame.getMaxY() - part * frame.getHeight();
  }

  private double position(double value) {
    return scale == Scale.LINEAR ? value : Math.log10(value);
  }

  /** The place of a value; one beyond an axis is at its end. */
  Point2D at(double x, double y) {
    return new Point2D.Double(x(horizontal.clamp(x)), y(vertical.clamp(y)));
  }

  boolean isInside(DataPoint point) {
    return AxisRange.isWithin(point.x(), scale) && AxisRange.isDrawable(point.y());
  }

  /** Whether a point is at 0 on a logarithmic axis, to be drawn at the axis's end. */
  boolean isAtZero(DataPoint point) {
    return AxisRange.isDrawable(point.x())
        && AxisRange.isDrawable(point.y())
        && !AxisRange.isWithin(point.x(), scale);
  }
}
