package coldwall.report;

import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A shaded range behind the curves: a tint for the eye, hatching for a copy in grey. */
record BandShade(Band band) implements XYAnnotation {
  private static final int TINT = 26;
  private static final int HATCH = 70;
  private static final int EDGE = 150;
  private static final double HATCH_DISTANCE = 9;

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis horizontal,
      ValueAxis vertical,
      int rendererIndex,
      PlotRenderingInfo info) {
    double lower = Math.max(band.from(), horizontal.getLowerBound());
    double upper = Math.min(band.to(), horizontal.getUpperBound());
    if (!(lower < upper)) {
      return;
    }
    double left = horizontal.valueToJava2D(lower, area, RectangleEdge.BOTTOM);
    double right = horizontal.valueToJava2D(upper, area, RectangleEdge.BOTTOM);
    paint(
        g, new Rectangle2D.Double(left, area.getY(), right - left, area.getHeight()), band.role());
    g.setColor(translucent(band.role(), EDGE));
    g.setStroke(new BasicStroke(0.8f));
    for (double x : new double[] {left, right}) {
      g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    }
  }

  /** Shades a box in the manner of a role. */
  static void paint(Graphics2D g, Rectangle2D box, Role role) {
    g.setColor(translucent(role, TINT));
    g.fill(box);
    Shape clip = g.getClip();
    g.clip(box);
    g.setColor(translucent(role, HATCH));
    g.setStroke(new BasicStroke(0.6f));
    double rise = box.getHeight();
    double distance = Math.min(HATCH_DISTANCE, rise / 2);
    for (double x = box.getMinX() - rise; x < box.getMaxX() + rise; x += distance) {
      g.draw(hatch(x, box, role));
    }
    g.setClip(clip);
  }

  private static Line2D hatch(double x, Rectangle2D box, Role role) {
    double slope =
        switch (role) {
          case CLASSICAL -> box.getHeight();
          case QUANTUM -> -box.getHeight();
          case SECOND_OPINION -> 0;
        };
    return new Line2D.Double(x, box.getMaxY(), x + slope, box.getMinY());
  }

  private static Color translucent(Role role, int alpha) {
    Color color = RoleStyle.color(role);
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  @Override
  public void addChangeListener(AnnotationChangeListener listener) {
    // A band never changes.
  }

  @Override
  public void removeChangeListener(AnnotationChangeListener listener) {
    // A band never changes.
  }
}
