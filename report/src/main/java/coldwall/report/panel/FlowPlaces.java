package coldwall.report.panel;

import coldwall.chart.Flow;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the things of a flow diagram stand: the parts in a row in the middle; the first source of
 * the first part at its left, the first of the last one at its right, all others above and below in
 * turn.
 */
final class FlowPlaces {
  private enum Side {
    LEFT,
    RIGHT,
    ABOVE,
    BELOW
  }

  private static final double LARGEST = 28;

  /** Of a part that is all there is, with room for its name. */
  private static final double ONLY = 42;

  /** Arrows beside a pair and beside more parts, in shares of the frame's width. */
  private static final double LONG = 0.21;

  private static final double SHORT = 0.16;

  private static final double GAP = 10;

  private final Flow flow;
  private final Rectangle2D frame;
  private final Rectangle2D box;
  private final List<Side> sides = new ArrayList<>();

  FlowPlaces(Flow flow, Rectangle2D frame, Rectangle2D box) {
    this.flow = flow;
    this.frame = frame;
    this.box = box;
    for (int k = 0; k < flow.sources().size(); k++) {
      sides.add(side(k));
    }
  }

  private int partOf(int source) {
    return flow.sources().get(source).part();
  }

  private Side side(int source) {
    int part = partOf(source);
    List<Side> taken = new ArrayList<>();
    for (int i = 0; i < source; i++) {
      if (partOf(i) == part) {
        taken.add(sides.get(i));
      }
    }
    if (part == 0 && !taken.contains(Side.LEFT)) {
      return Side.LEFT;
    }
    if (part == flow.parts().size() - 1 && !taken.contains(Side.RIGHT)) {
      return Side.RIGHT;
    }
    long above = taken.stream().filter(side -> side == Side.ABOVE).count();
    long below = taken.stream().filter(side -> side == Side.BELOW).count();
    return above <= below ? Side.ABOVE : Side.BELOW;
  }

  /** Of the circle around each part. */
  double radius() {
    return flow.parts().size() == 1 ? ONLY : Math.min(LARGEST, 0.36 * step());
  }

  /** How far neighbouring parts are apart. */
  private double step() {
    return (frame.getWidth() - 2 * arm()) / Math.max(1, flow.parts().size() - 1);
  }

  /** From the side of the frame to the nearest part: a box and an arrow. */
  private double arm() {
    double arrow = flow.parts().size() == 2 ? LONG : SHORT;
    return flow.parts().size() == 1
        ? frame.getWidth() / 2
        : box.getWidth() + arrow * frame.getWidth();
  }

  Point2D part(int part) {
    return new Point2D.Double(
        frame.getX() + arm() + part * step() * (flow.parts().size() == 1 ? 0 : 1),
        frame.getCenterY());
  }

  /** The middle of a source's box. */
  Point2D source(int source) {
    Point2D part = part(partOf(source));
    return switch (sides.get(source)) {
      case LEFT -> new Point2D.Double(frame.getMinX() + box.getWidth() / 2, part.getY());
      case RIGHT -> new Point2D.Double(frame.getMaxX() - box.getWidth() / 2, part.getY());
      case ABOVE -> new Point2D.Double(across(source), frame.getMinY() + box.getHeight() / 2);
      case BELOW -> new Point2D.Double(across(source), frame.getMaxY() - box.getHeight() / 2);
    };
  }

  /** Over its part, or beside the boxes that stand there already. */
  private double across(int source) {
    double x = part(partOf(source)).getX();
    double room = box.getWidth() + GAP;
    for (int i = 0; i < source; i++) {
      if (sides.get(i) == sides.get(source)) {
        double other = across(i);
        x = Math.abs(x - other) < room ? other + room : x;
      }
    }
    return Math.min(x, frame.getMaxX() - box.getWidth() / 2);
  }

  /** Where an arrow meets the box. */
  Point2D edge(int source) {
    Point2D centre = source(source);
    return switch (sides.get(source)) {
      case LEFT -> new Point2D.Double(centre.getX() + box.getWidth() / 2, centre.getY());
      case RIGHT -> new Point2D.Double(centre.getX() - box.getWidth() / 2, centre.getY());
      case ABOVE -> new Point2D.Double(centre.getX(), centre.getY() + box.getHeight() / 2);
      case BELOW -> new Point2D.Double(centre.getX(), centre.getY() - box.getHeight() / 2);
    };
  }

  /** Where it meets a circle around the part. */
  Point2D rim(int source, double radius) {
    Point2D part = part(partOf(source));
    Point2D edge = edge(source);
    double share = radius / part.distance(edge);
    return new Point2D.Double(
        part.getX() + share * (edge.getX() - part.getX()),
        part.getY() + share * (edge.getY() - part.getY()));
  }
}
