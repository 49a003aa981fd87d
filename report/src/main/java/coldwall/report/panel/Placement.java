package coldwall.report.panel;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for texts in a picture: between the curves, and not on each other. */
final class Placement {
  private static final double OWN_CURVE = 10;
  private static final double CLEARANCE = 5;
  private static final double TAKEN = 1000;
  private static final double[] DISTANCES = {10, 15, 22, 32, 45, 60, 80};
  private static final double[][] DIRECTIONS = {
    {0, -1}, {0.7, -0.7}, {-0.7, -0.7}, {1, 0}, {-1, 0}, {0.7, 0.7}, {-0.7, 0.7}, {0, 1}
  };

  private final Rectangle2D area;
  private final List<Line2D> drawn;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * Starts with what is drawn already.
   *
   * @param area the inside of the frame
   * @param drawn the pieces of the curves
   */
  Placement(Rectangle2D area, List<Line2D> drawn) {
    this.area = area;
    this.drawn = drawn;
  }

  /** Takes the best place near a point. */
  Rectangle2D near(Point2D point, double width, double height) {
    Rectangle2D best = new Rectangle2D.Double(point.getX(), point.getY(), width, height);
    double lowest = Double.POSITIVE_INFINITY;
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        double x = point.getX() + direction[0] * (distance + width / 2) - width / 2;
        double y = point.getY() + direction[1] * (distance + height / 2) - height / 2;
        Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
        double cost = covered(box) + crossed(point, box) + distance / 1000;
        if (cost < lowest) {
          lowest = cost;
          best = box;
        }
      }
    }
    taken.add(best);
    return best;
  }

  /** The point of a box that a line from outside leads to. */
  static Point2D nearest(Rectangle2D box, Point2D to) {
    return new Point2D.Double(
        Math.clamp(to.getX(), box.getMinX(), box.getMaxX()),
        Math.clamp(to.getY(), box.getMinY(), box.getMaxY()));
  }

  /** How many pieces a line from a point to its text meets, but for those around the point. */
  private long crossed(Point2D point, Rectangle2D box) {
    Line2D leader = new Line2D.Double(point, nearest(box, point));
    return drawn.stream()
        .filter(line -> line.ptSegDist(point) > OWN_CURVE && line.intersectsLine(leader))
        .count();
  }

  private double covered(Rectangle2D box) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - CLEARANCE,
            box.getY() - CLEARANCE,
            box.getWidth() + 2 * CLEARANCE,
            box.getHeight() + 2 * CLEARANCE);
    double cost = drawn.stream().filter(wide::intersectsLine).count();
    cost += TAKEN * taken.stream().filter(wide::intersects).count();
    return area.contains(wide) ? cost : cost + TAKEN;
  }
}
