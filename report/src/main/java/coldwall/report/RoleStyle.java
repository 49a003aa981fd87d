package coldwall.report;

import coldwall.chart.Chart.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How a curve looks: each of colour, dash and marker tells the roles apart on its own. The colours
 * are from the Okabe-Ito palette.
 *
 * @param color of line and marker
 * @param stroke of the line
 * @param marker around the origin
 * @param isFilled whether the marker is full rather than white
 */
record RoleStyle(Color color, BasicStroke stroke, Shape marker, boolean isFilled) {
  private static final float[][] DASHES = {
    {}, {7, 3.5f}, {9, 3, 1.8f, 3}, {1.8f, 2.6f}, {14, 4}, {9, 3, 1.8f, 3, 1.8f, 3}
  };
  private static final int ROLES = 3;

  /**
   * The look of a role.
   *
   * @param occurrence how many curves of this role come before
   */
  static RoleStyle of(Role role, int occurrence) {
    int index =
        switch (role) {
          case QUANTUM -> 0;
          case CLASSICAL -> 1;
          case SECOND_OPINION -> 2;
        };
    int variant = (index + ROLES * occurrence) % DASHES.length;
    return new RoleStyle(
        color(role),
        dashed(index == 0 ? 1.9f : 1.7f, DASHES[variant]),
        marker(variant),
        (index == 0) == (occurrence % 2 == 0));
  }

  static Color color(Role role) {
    return switch (role) {
      case QUANTUM -> new Color(0x0072B2);
      case CLASSICAL -> new Color(0xD55E00);
      case SECOND_OPINION -> new Color(0x009E73);
    };
  }

  private static BasicStroke dashed(float width, float[] dash) {
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private static Shape marker(int variant) {
    double r = 3;
    return switch (variant) {
      case 0 -> new Rectangle2D.Double(-r + 0.3, -r + 0.3, 2 * r - 0.6, 2 * r - 0.6);
      case 1 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case 2 -> polygon(0, -r - 1, r + 0.7, r - 0.4, -r - 0.7, r - 0.4);
      case 3 -> polygon(0, -r - 1, r + 1, 0, 0, r + 1, -r - 1, 0);
      case 4 -> polygon(0, r + 1, r + 0.7, -r + 0.4, -r - 0.7, -r + 0.4);
      default -> polygon(-r, 0, 0, -r, r, 0, 0, r);
    };
  }

  /** The symbol of a point at 0 on a logarithmic axis: it points beyond the axis's end. */
  static Shape beyond(boolean horizontally) {
    Shape left = polygon(0, 0, 8, -4.5, 8, 4.5);
    return horizontally
        ? left
        : AffineTransform.getQuadrantRotateInstance(-1).createTransformedShape(left);
  }

  /** The symbol of a marked point. */
  static Shape star() {
    double[] corners = new double[20];
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 7 : 2.9;
      corners[2 * i] = radius * Math.sin(i * Math.PI / 5);
      corners[2 * i + 1] = -radius * Math.cos(i * Math.PI / 5);
    }
    return polygon(corners);
  }

  private static Path2D polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
