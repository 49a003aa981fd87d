package coldwall.report.panel;

import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.Role;
import coldwall.report.axis.PlotArea;
import coldwall.report.canvas.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A shaded range behind the curves: a tint for the eye, hatching for a copy in grey. A range that
 * belongs to none of the curves, for nothing is claimed there, is crossed out.
 */
final class BandShade {
  private static final int TINT = 26;
  private static final int CROSSED_TINT = 70;
  private static final int HATCH = 60;
  private static final int EDGE = 150;
  private static final double HATCH_DISTANCE = 11;
  private static final BasicStroke HATCH_LINE = new BasicStroke(0.6f);
  private static final BasicStroke THIN = new BasicStroke(0.8f);

  private BandShade() {}

  static void paint(Canvas canvas, Band band, PlotArea area) {
    Rectangle2D frame = area.frame();
    double left = area.at(band.from(), area.vertical().range().lower()).getX();
    double right = area.at(band.to(), area.vertical().range().lower()).getX();
    Rectangle2D box = new Rectangle2D.Double(left, frame.getY(), right - left, frame.getHeight());
    paint(canvas, box, band.role());
    Color edge = translucent(band.role(), EDGE);
    for (double x : new double[] {left, right}) {
      canvas.draw(new Line2D.Double(x, frame.getMinY(), x, frame.getMaxY()), THIN, edge);
    }
  }

  /** Shades a box in the manner of a role. */
  static void paint(Canvas canvas, Rectangle2D box, Role role) {
    canvas.fill(box, translucent(role, role == Role.REFERENCE ? CROSSED_TINT : TINT));
    canvas.within(box, clipped -> paintHatch(clipped, box, role));
  }

  private static void paintHatch(Canvas canvas, Rectangle2D box, Role role) {
    Path2D hatch = new Path2D.Double();
    double rise = box.getHeight();
    double distance = Math.min(HATCH_DISTANCE, rise / 2);
    for (double x = box.getMinX() - rise; x < box.getMaxX() + rise; x += distance) {
      hatch.append(hatch(x, box, role), false);
      if (role == Role.REFERENCE) {
        hatch.append(new Line2D.Double(x, box.getMaxY(), x + rise, box.getMinY()), false);
      }
    }
    canvas.draw(hatch, HATCH_LINE, translucent(role, HATCH));
  }

  private static Line2D hatch(double x, Rectangle2D box, Role role) {
    double slope =
        switch (role) {
          case CLASSICAL -> box.getHeight();
          case QUANTUM, REFERENCE -> -box.getHeight();
          default -> 0;
        };
    return new Line2D.Double(x, box.getMaxY(), x + slope, box.getMinY());
  }

  private static Color translucent(Role role, int alpha) {
    Color color = RoleStyle.of(role).color();
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }
}
