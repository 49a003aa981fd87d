package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Scale;

/** Which points have a place inside a plot, and where along it. */
record PlotScale(Scale horizontal, Scale vertical) {
  static PlotScale of(Chart chart) {
    return new PlotScale(chart.horizontal().scale(), chart.vertical().scale());
  }

  boolean isInside(DataPoint point) {
    return AxisRange.isWithin(point.x(), horizontal) && AxisRange.isWithin(point.y(), vertical);
  }

  /** Whether a point is at 0 on a logarithmic axis, to be drawn at the axis's end. */
  boolean isBeyond(DataPoint point) {
    return AxisRange.isDrawable(point.x()) && AxisRange.isDrawable(point.y()) && !isInside(point);
  }

  /** The lower end of an error bar; below any axis if it reaches 0 on a logarithmic one. */
  double lowerEnd(DataPoint point) {
    double low = point.y() - point.error();
    return AxisRange.isWithin(low, vertical) ? low : Double.MIN_NORMAL;
  }

  /** Proportional to the place along the horizontal axis. */
  double position(DataPoint point) {
    return horizontal == Scale.LINEAR ? point.x() : Math.log10(point.x());
  }
}
