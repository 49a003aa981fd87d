package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.WindowKernel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Energies at which the flux densities between two walls are not smooth. A window carries each kink
 * to a distance d, one order smoother, and the reflection at E = 0 is a kink as well; after a few
 * steps they no longer count.
 */
final class Kinks {
  /** Energies nearer than this share of themselves are one. */
  static final double CLOSEST = 1e-9;

  private static final int DEEPEST_OF_TWO_WINDOWS = 2;

  private final double top;
  private final TreeMap<Double, Integer> depths = new TreeMap<>();
  private final Deque<Double> open = new ArrayDeque<>();

  private Kinks(double top) {
    this.top = top;
  }

  /** All kinks above 0 and below {@code top}, ascending. */
  static Set<Double> between(WallKernel first, WallKernel second, double top) {
    Kinks kinks = new Kinks(top);
    TreeSet<Double> widths = new TreeSet<>();
    kinks.add(0, 0);
    for (WallKernel kernel : new WallKernel[] {first, second}) {
      for (double kink : kernel.kinks()) {
        kinks.add(kink, 0);
      }
      if (kernel instanceof WindowKernel window) {
        widths.add(window.width());
      }
    }
    kinks.spread(widths, deepest(first, second));
    kinks.depths.remove(0.0);
    return kinks.depths.keySet();
  }

  /** How many steps a kink is followed. */
  static int deepest(WallKernel first, WallKernel second) {
    boolean two =
        first instanceof WindowKernel one
            && second instanceof WindowKernel other
            && one.width() != other.width();
    return two ? DEEPEST_OF_TWO_WINDOWS : 5;
  }

  private void spread(Set<Double> widths, int deepest) {
    while (!open.isEmpty()) {
      double kink = open.remove();
      int depth = depths.getOrDefault(kink, deepest);
      if (depth < deepest) {
        for (double width : widths) {
          add(kink + width, depth + 1);
          add(Math.abs(kink - width), depth + 1);
        }
      }
    }
  }

  private void add(double kink, int depth) {
    Double below = depths.floorKey(kink);
    Double above = depths.ceilingKey(kink);
    boolean known =
        (below != null && kink - below <= CLOSEST * kink)
            || (above != null && above - kink <= CLOSEST * kink);
    if (!known && kink < top) {
      depths.put(kink, depth);
      open.add(kink);
    }
  }
}
