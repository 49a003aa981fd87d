package coldwall.classical.langevin;

import coldwall.system.SoftJunction;

/**
 * V'(x), linear between equidistant places: the slope of a smooth potential, so that what the table
 * misses heats nothing.
 */
final class ForceTable {
  private static final int CELLS = 1 << 13;

  private final double perCell;
  private final double[] slopes;

  ForceTable(SoftJunction junction) {
    double length = junction.box().length();
    perCell = CELLS / length;
    slopes = new double[CELLS + 2];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = junction.potential().slope(Math.min(i / perCell, length));
    }
  }

  /** V'(x). */
  double slope(double x) {
    double place = x * perCell;
    int cell = (int) place;
    double left = slopes[cell];
    return left + (place - cell) * (slopes[cell + 1] - left);
  }
}
