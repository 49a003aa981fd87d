package coldwall.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for texts in a picture: between the curves, and not on each other. */
final class Placement {
  private static final double MARGIN = 10;
  private static final double CLEARANCE = 4;
  private static final int GRID = 16;
  private static final double TAKEN = 1000;
  private static final double[] DISTANCES = {10, 15, 22, 32, 45, 60, 80};
  private static final double[][] DIRECTIONS = {
    {0, -1}, {0.7, -0.7}, {-0.7, -0.7}, {1, 0}, {-1, 0}, {0.7, 0.7}, {-0.7, 0.7}, {0, 1}
  };

  private final Rectangle2D area;
  private final List<Point2D> ink;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * Starts with what is drawn already.
   *
   * @param area the inside of the frame
   * @param ink points on the curves, close together
   */
  Placement(Rectangle2D area, List<Point2D> ink) {
    this.area = area;
    this.ink = List.copyOf(ink);
  }

  /** A box and how much ink is under it. */
  record Spot(Rectangle2D box, double cost) {
    boolean isFree() {
      return cost < 1;
    }
  }

  /** Takes the best place near a point. */
  Spot near(Point2D point, double width, double height) {
    Spot best = new Spot(new Rectangle2D.Double(point.getX(), point.getY(), width, height), 1e9);
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        double x = point.getX() + direction[0] * (distance + width / 2) - width / 2;
        double y = point.getY() + direction[1] * (distance + height / 2) - height / 2;
        Spot spot = spot(new Rectangle2D.Double(x, y, width, height));
        double cost = spot.cost + distance / 1000;
        if (cost < best.cost) {
          best = new Spot(spot.box, cost);
        }
      }
    }
    taken.add(best.box);
    return best;
  }

  /** Takes the emptiest place, one in a corner if there is a choice. */
  Spot anywhere(double width, double height) {
    double roomX = area.getWidth() - width - 2 * MARGIN;
    double roomY = area.getHeight() - height - 2 * MARGIN;
    Spot best = new Spot(area, 1e9);
    for (int i = 0; i <= GRID && roomX >= 0 && roomY >= 0; i++) {
      for (int j = 0; j <= GRID; j++) {
        double x = area.getX() + MARGIN + roomX * i / GRID;
        double y = area.getY() + MARGIN + roomY * j / GRID;
        Spot spot = spot(new Rectangle2D.Double(x, y, width, height));
        double fromCorner = Math.min(i, GRID - i) + Math.min(j, GRID - j);
        double cost = spot.cost + fromCorner / 100;
        if (cost < best.cost) {
          best = new Spot(spot.box, cost);
        }
      }
    }
    taken.add(best.box);
    return best;
  }

  private Spot spot(Rectangle2D box) {
    Rectangle2D wide = grown(box, CLEARANCE);
    double cost = ink.stream().filter(wide::contains).count();
    cost += TAKEN * taken.stream().filter(wide::intersects).count();
    return new Spot(box, area.contains(wide) ? cost : cost + TAKEN);
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
