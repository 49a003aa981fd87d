package coldwall.report.panel;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines along which a grid's values are at a level, by marching squares: within each square of
 * four nodes the line crosses those edges whose ends lie on different sides of the level, where a
 * value linear along the edge would be at it. A saddle is joined by the mean of its nodes. Squares
 * with a missing node have no line.
 */
final class Contour {
  private static final int[][] SIDES_OF_A_SQUARE = {
    {0, 0, 1, 0}, {1, 0, 1, 1}, {1, 1, 0, 1}, {0, 1, 0, 0}
  };

  private final Grid grid;
  private final double level;
  private final Map<Edge, List<Edge>> neighbours = new LinkedHashMap<>();

  /** A side of a square, from node (i, j) to the right or upwards. */
  private record Edge(int i, int j, boolean isUpright) {}

  private Contour(Grid grid, double level) {
    this.grid = grid;
    this.level = level;
  }

  /** The lines, in positions along the axes; a closed one ends where it begins. */
  static List<List<Point2D>> lines(Grid grid, double level) {
    Contour contour = new Contour(grid, level);
    for (int j = 0; j + 1 < grid.y().count(); j++) {
      for (int i = 0; i + 1 < grid.x().count(); i++) {
        contour.cross(i, j);
      }
    }
    return contour.joined();
  }

  /** Finds the pieces of line within the square whose lower left node is (i, j). */
  private void cross(int i, int j) {
    double mean = 0;
    List<Edge> crossed = new ArrayList<>();
    for (int[] side : SIDES_OF_A_SQUARE) {
      double from = grid.value(i + side[0], j + side[1]);
      double to = grid.value(i + side[2], j + side[3]);
      mean += from / 4;
      if (isAbove(from) != isAbove(to)) {
        boolean isUpright = side[0] == side[2];
        crossed.add(
            new Edge(i + Math.min(side[0], side[2]), j + Math.min(side[1], side[3]), isUpright));
      }
    }
    if (Double.isNaN(mean)) {
      return;
    }
    if (crossed.size() == 2) {
      connect(crossed.get(0), crossed.get(1));
    } else if (crossed.size() == 4) {
      // The sides are in turn; the line keeps the lower left node apart or with its opposite.
      int turn = isAbove(mean) == isAbove(grid.value(i, j)) ? 0 : 1;
      connect(crossed.get(turn), crossed.get(turn + 1));
      connect(crossed.get(turn + 2), crossed.get((turn + 3) % 4));
    }
  }

  private boolean isAbove(double value) {
    return value >= level;
  }

  private void connect(Edge one, Edge other) {
    neighbours(one).add(other);
    neighbours(other).add(one);
  }

  private List<Edge> neighbours(Edge edge) {
    return neighbours.computeIfAbsent(edge, _ -> new ArrayList<>(2));
  }

  /** Open lines from their ends first, then what is left: closed lines. */
  private List<List<Point2D>> joined() {
    List<List<Point2D>> lines = new ArrayList<>();
    List<Edge> edges = List.copyOf(neighbours.keySet());
    for (Edge edge : edges) {
      if (neighbours(edge).size() == 1) {
        lines.add(follow(edge));
      }
    }
    for (Edge edge : edges) {
      if (!neighbours(edge).isEmpty()) {
        lines.add(follow(edge));
      }
    }
    return lines;
  }

  /** Follows a line to its end, and takes it away. */
  private List<Point2D> follow(Edge start) {
    List<Point2D> line = new ArrayList<>();
    Edge edge = start;
    line.add(point(edge));
    while (!neighbours(edge).isEmpty()) {
      Edge next = neighbours(edge).removeFirst();
      neighbours(next).remove(edge);
      line.add(point(next));
      edge = next;
    }
    return line;
  }

  private Point2D point(Edge edge) {
    int i = edge.i;
    int j = edge.j;
    double x = grid.x().position(i);
    double y = grid.y().position(j);
    double from = grid.value(i, j);
    double to = edge.isUpright ? grid.value(i, j + 1) : grid.value(i + 1, j);
    double part = (level - from) / (to - from);
    return edge.isUpright
        ? new Point2D.Double(x, y + part * (grid.y().position(j + 1) - y))
        : new Point2D.Double(x + part * (grid.x().position(i + 1) - x), y);
  }
}
