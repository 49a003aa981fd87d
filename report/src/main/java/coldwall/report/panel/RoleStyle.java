package coldwall.report.panel;

import coldwall.chart.Chart.Role;
import coldwall.report.canvas.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How a curve looks: each of colour, dash and marker tells the roles apart on its own. The colours
 * are from the Okabe-Ito palette, and grey.
 *
 * @param color of line and marker
 * @param stroke of the line
 * @param marker around the origin, empty for none
 * @param isFilled whether the marker is full rather than white
 */
record RoleStyle(Color color, BasicStroke stroke, Shape marker, boolean isFilled) {
  /** The symbol of a point at 0 on a logarithmic axis: it points beyond the axis's end. */
  static final Shape AT_ZERO = polygon(0, 0, 8, -4.5, 8, 4.5);

  /** The symbol of a marked point. */
  static final Shape STAR = star();

  private static final BasicStroke OUTLINE = new BasicStroke(1.1f);
  private static final Color VERMILLION = new Color(0xD55E00);
  private static final Color BLUE = new Color(0x0072B2);
  private static final Color GREEN = new Color(0x009E73);
  private static final Color PURPLE = new Color(0xCC79A7);
  private static final Color SKY_BLUE = new Color(0x56B4E9);
  private static final Color GREY = new Color(0x767676);
  private static final Shape CIRCLE = new Ellipse2D.Double(-3, -3, 6, 6);
  private static final Shape SQUARE = new Rectangle2D.Double(-2.7, -2.7, 5.4, 5.4);
  private static final Shape TRIANGLE = polygon(0, -4, 3.7, 2.6, -3.7, 2.6);
  private static final Shape POINT_DOWN = polygon(0, 4, 3.7, -2.6, -3.7, -2.6);
  private static final Shape DIAMOND = polygon(0, -4.2, 3.6, 0, 0, 4.2, -3.6, 0);
  private static final Shape DISC = new Ellipse2D.Double(-2.4, -2.4, 4.8, 4.8);

  static RoleStyle of(Role role) {
    return switch (role) {
      case QUANTUM -> new RoleStyle(BLUE, line(1.9f), SQUARE, true);
      case CLASSICAL -> new RoleStyle(VERMILLION, line(1.7f, 7, 3.5f), CIRCLE, false);
      case SECOND_OPINION -> new RoleStyle(GREEN, line(1.7f, 9, 3, 1.8f, 3), TRIANGLE, false);
      case THIRD_OPINION -> new RoleStyle(PURPLE, line(1.9f, 3.2f, 2.2f), DIAMOND, true);
      case FOURTH_OPINION ->
          new RoleStyle(SKY_BLUE, line(1.9f, 14, 3, 1.8f, 3, 1.8f, 3), POINT_DOWN, true);
      case REFERENCE -> new RoleStyle(GREY, line(1.1f, 1.3f, 2.6f), new Path2D.Double(), false);
      case SIMULATION -> new RoleStyle(Color.BLACK, line(1), DISC, true);
    };
  }

  void paintMarker(Canvas canvas, double x, double y) {
    if (hasMarker()) {
      paintSymbol(canvas, marker, color, isFilled ? color : Color.WHITE, x, y);
    }
  }

  private boolean hasMarker() {
    return !marker.getBounds2D().isEmpty();
  }

  static void paintSymbol(
      Canvas canvas, Shape symbol, Color outline, Color fill, double x, double y) {
    Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(symbol);
    canvas.fill(placed, fill);
    canvas.draw(placed, OUTLINE, outline);
  }

  private static BasicStroke line(float width, float... dash) {
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  private static Shape star() {
    double[] corners = new double[20];
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 7 : 2.9;
      corners[2 * i] = radius * StrictMath.sin(i * Math.PI / 5);
      corners[2 * i + 1] = -radius * StrictMath.cos(i * Math.PI / 5);
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
