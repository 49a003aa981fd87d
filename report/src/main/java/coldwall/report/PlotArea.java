package coldwall.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The inside of a plot's frame and the axes that span it. */
record PlotArea(Rectangle2D frame, ValueAxis horizontal, ValueAxis vertical) {
  /** The place of a value; one beyond an axis is at its end. */
  Point2D at(double x, double y) {
    double left = horizontal.valueToJava2D(inside(x, horizontal), frame, RectangleEdge.BOTTOM);
    double top = vertical.valueToJava2D(inside(y, vertical), frame, RectangleEdge.LEFT);
    return new Point2D.Double(left, top);
  }

  private static double inside(double value, ValueAxis axis) {
    return Math.clamp(value, axis.getLowerBound(), axis.getUpperBound());
  }
}
