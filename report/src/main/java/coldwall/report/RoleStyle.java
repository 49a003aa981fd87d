package coldwall.report;

import coldwall.chart.Chart.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
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
  /** The symbol of a point at 0 on a logarithmic axis: it points beyond the axis's end. */
  static final Shape AT_ZERO = polygon(0, 0, 8, -4.5, 8, 4.5);

  /** The symbol of a marked point. */
  static final Shape STAR = star();

  private static final BasicStroke OUTLINE = new BasicStroke(1.1f);

  static RoleStyle of(Role role) {
    return switch (role) {
      case QUANTUM ->
          new RoleStyle(
              new Color(0x0072B2),
              new BasicStroke(1.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
              new Rectangle2D.Double(-2.7, -2.7, 5.4, 5.4),
              true);
      case CLASSICAL ->
          new RoleStyle(
              new Color(0xD55E00), dashed(7, 3.5f), new Ellipse2D.Double(-3, -3, 6, 6), false);
      case SECOND_OPINION, THIRD_OPINION, FOURTH_OPINION, REFERENCE, SIMULATION ->
          new RoleStyle(
              new Color(0x009E73),
              dashed(9, 3, 1.8f, 3),
              polygon(0, -4, 3.7, 2.6, -3.7, 2.6),
              false);
    };
  }

  void paintMarker(Graphics2D g, double x, double y) {
    paintSymbol(g, marker, color, isFilled ? color : Color.WHITE, x, y);
  }

  static void paintSymbol(
      Graphics2D g, Shape symbol, Color outline, Color fill, double x, double y) {
    Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(symbol);
    g.setColor(fill);
    g.fill(placed);
    g.setColor(outline);
    g.setStroke(OUTLINE);
    g.draw(placed);
  }

  private static BasicStroke dashed(float... dash) {
    return new BasicStroke(1.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private static Shape star() {
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
