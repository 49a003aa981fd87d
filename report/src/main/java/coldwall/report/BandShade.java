package coldwall.report;

import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A shaded range behind the curves: a tint for the eye, hatching for a copy in grey. */
final class BandShade {
  private static final int TINT = 26;
  private static final int HATCH = 60;
  private static final int EDGE = 150;
  private static final double HATCH_DISTANCE = 11;

  private BandShade() {}

  static void paint(Graphics2D g, Band band, PlotArea area) {
    Rectangle2D frame = area.frame();
    double left = area.at(band.from(), area.vertical().range().lower()).getX();
    double right = area.at(band.to(), area.vertical().range().lower()).getX();
    Rectangle2D box = new Rectangle2D.Double(left, frame.getY(), right - left, frame.getHeight());
    paint(g, box, band.role());
    g.setColor(translucent(band.role(), EDGE));
    g.setStroke(new BasicStroke(0.8f));
    for (double x : new double[] {left, right}) {
      g.draw(new Line2D.Double(x, frame.getMinY(), x, frame.getMaxY()));
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
          default -> 0;
        };
    return new Line2D.Double(x, box.getMaxY(), x + slope, box.getMinY());
  }

  private static Color translucent(Role role, int alpha) {
    Color color = RoleStyle.of(role).color();
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }
}
