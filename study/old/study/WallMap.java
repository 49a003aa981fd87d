package coldwall.study;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One panel of a survival map: what was found at each of its nodes, the hot temperature in columns,
 * the asymmetry in rows.
 */
final class WallMap {
  private final int columns;

  /** Node by node, row by row; NaN where a curve was not solved. */
  private final double[] depth;

  private final double[] peak;
  private final boolean[] found;
  private final boolean[] solved;
  private double largestError;

  private WallMap(int rows, int columns) {
    this.columns = columns;
    this.depth = new double[rows * columns];
    this.peak = new double[rows * columns];
    this.found = new boolean[rows * columns];
    this.solved = new boolean[rows * columns];
    Arrays.fill(depth, Double.NaN);
  }

  static WallMap of(SurvivalMap map, int wall, RowTable table) {
    int rows = map.spec().couplingRatios().size();
    int columns = map.spec().hotOverGround().size();
    WallMap panel = new WallMap(rows, columns);
    for (int row = 0; row < table.rows(); row++) {
      int node = table.index(row) - wall * rows * columns;
      if (node >= 0 && node < rows * columns) {
        panel.set(node, table, row);
      }
    }
    return panel;
  }

  private void set(int node, RowTable table, int row) {
    depth[node] = table.value(SurvivalMap.DEPTH, row);
    peak[node] = table.value(SurvivalMap.PEAK, row);
    found[node] = table.value(SurvivalMap.FOUND, row) == 1;
    solved[node] = table.error(row).isEmpty();
    largestError = Math.max(largestError, error(table.value(SurvivalMap.UNCERTAINTY, row)));
  }

  /** A curve that never falls has no uncertainty of its fall. */
  private static double error(double uncertainty) {
    return Double.isNaN(uncertainty) ? 0 : uncertainty;
  }

  double depth(int row, int column) {
    return depth[row * columns + column];
  }

  /** T_c/T_h where the current is largest. */
  double peak(int row, int column) {
    return peak[row * columns + column];
  }

  boolean isFound(int row, int column) {
    return found[row * columns + column];
  }

  boolean isSolved(int row, int column) {
    return solved[row * columns + column];
  }

  /** The largest numerical error of a depth. */
  double largestError() {
    return largestError;
  }

  int nodes() {
    return depth.length;
  }

  int nodesWithNdtr() {
    return (int) IntStream.range(0, depth.length).filter(node -> found[node]).count();
  }

  int nodesDeeperThan(double level) {
    return (int) IntStream.range(0, depth.length).filter(node -> depth[node] > level).count();
  }

  /** The smallest depth of all solved nodes. */
  double shallowest() {
    return Arrays.stream(depth).filter(value -> !Double.isNaN(value)).min().orElse(Double.NaN);
  }

  /** Row and column of the deepest NDTR; the first of them if several are as deep. */
  Node deepest() {
    int deepest = 0;
    for (int node = 1; node < depth.length; node++) {
      if (depth[node] > depth[deepest] || Double.isNaN(depth[deepest])) {
        deepest = node;
      }
    }
    return new Node(deepest / columns, deepest % columns);
  }

  /** A place on the map. */
  record Node(int row, int column) {}
}
