package coldwall.classical;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where panels must end so that the flux densities are smooth within each; energies in T_max. */
final class PanelEdges {
  /** exp(-42) of a Boltzmann factor is left: nothing in double precision. */
  static final double CUT = 42;

  private static final double GROWTH = 2;
  private static final double CLOSEST = 1e-9;
  private static final int DEEPEST = 6;
  private static final int DEEPEST_OF_TWO_WINDOWS = 3;

  private PanelEdges() {}

  static double[] between(WallKernel first, WallKernel second) {
    double top = Math.min(CUT, Math.max(reach(first), reach(second)));
    TreeSet<Double> edges = new TreeSet<>();
    double smallest = top;
    for (double kink : kinks(first, second, top)) {
      smallest = Math.min(smallest, kink);
      edges.add(kink);
    }
    for (WallKernel kernel : new WallKernel[] {first, second}) {
      if (kernel.temperature() > 0) {
        smallest = Math.min(smallest, kernel.temperature());
      }
    }
    for (double edge = smallest; edge < top; edge *= GROWTH) {
      addApart(edges, edge, edge / 4);
    }
    edges.add(0.0);
    edges.removeIf(edge -> edge > top * (1 - CLOSEST));
    edges.add(top);
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double reach(WallKernel kernel) {
    return kernel.temperature() > 0 ? kernel.reach() : 0;
  }

  private static void addApart(TreeSet<Double> edges, double edge, double distance) {
    Double below = edges.floor(edge);
    Double above = edges.ceiling(edge);
    boolean near =
        (below != null && edge - below < distance) || (above != null && above - edge < distance);
    if (!near) {
      edges.add(edge);
    }
  }

  /**
   * A window carries each kink to a distance d, one order smoother; the reflection at E = 0 is a
   * kink as well. After a few steps they no longer count.
   */
  private static Iterable<Double> kinks(WallKernel first, WallKernel second, double top) {
    TreeMap<Double, Integer> depths = new TreeMap<>();
    Deque<Double> open = new ArrayDeque<>();
    open.add(0.0);
    for (WallKernel kernel : new WallKernel[] {first, second}) {
      for (double kink : kernel.kinks()) {
        open.add(kink);
      }
    }
    for (double kink : open) {
      depths.put(kink, 0);
    }
    double[] steps = windows(first, second);
    int deepest = steps.length > 1 ? DEEPEST_OF_TWO_WINDOWS : DEEPEST;
    while (!open.isEmpty()) {
      double kink = open.remove();
      int depth = depths.getOrDefault(kink, 0);
      for (double step : steps) {
        for (double next : new double[] {kink + step, Math.abs(kink - step)}) {
          if (depth < deepest && next < top && isNew(depths, next)) {
            depths.put(next, depth + 1);
            open.add(next);
          }
        }
      }
    }
    depths.keySet().removeIf(kink -> kink == 0 || kink >= top);
    return depths.keySet();
  }

  private static boolean isNew(TreeMap<Double, Integer> depths, double kink) {
    Double below = depths.floorKey(kink);
    Double above = depths.ceilingKey(kink);
    return (below == null || kink - below > CLOSEST * kink)
        && (above == null || above - kink > CLOSEST * kink);
  }

  private static double[] windows(WallKernel first, WallKernel second) {
    TreeSet<Double> widths = new TreeSet<>();
    for (WallKernel kernel : new WallKernel[] {first, second}) {
      if (kernel instanceof WindowKernel window) {
        widths.add(window.width());
      }
    }
    return widths.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
