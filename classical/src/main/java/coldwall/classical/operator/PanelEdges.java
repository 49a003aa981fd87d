package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.WindowKernel;
import java.util.Set;
import java.util.TreeSet;

/** Where panels end at first, so that the flux densities are smooth within each; in T_max. */
final class PanelEdges {
  /** exp(-42) of a Boltzmann factor is left: nothing in double precision. */
  private static final double CUT = 42;

  private static final double GROWTH = 3;

  /** Above a good part of T_max the densities fall too steeply for more. */
  private static final double HIGH = 0.5;

  private static final double HIGH_GROWTH = 2;

  /** Wide panels carry more nodes where a narrow window asks for them ({@link PanelRules}). */
  private static final double GROWTH_WITH_NARROW_WINDOWS = 4;

  private static final double NARROW = 0.25;

  /** In units of a T: the first panel sees a layer, and is halved if it matters. */
  private static final double[] LAYERS = {4, 20};

  /** What is wider than this share of the energy is seen by any panel there. */
  private static final double SEEN = 0.125;

  private final WallKernel[] walls;
  private final double top;
  private final TreeSet<Double> edges = new TreeSet<>();

  private PanelEdges(WallKernel first, WallKernel second) {
    walls = new WallKernel[] {first, second};
    top = Math.min(cut(first, second), Math.max(reach(first), reach(second)));
  }

  static double[] between(WallKernel first, WallKernel second) {
    PanelEdges panels = new PanelEdges(first, second);
    Set<Double> kinks = Kinks.between(first, second, panels.top);
    panels.edges.addAll(kinks);
    panels.addGrowing(panels.smallest(), PanelRules.narrowestWindow(first, second) < NARROW);
    panels.addLayers();
    TreeSet<Double> edges = panels.edges;
    edges.add(0.0);
    edges.removeIf(edge -> edge > panels.top * (1 - Kinks.CLOSEST));
    edges.add(panels.top);
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Two windows keep the energy lower than the hotter bath alone would. */
  private static double cut(WallKernel first, WallKernel second) {
    if (first instanceof WindowKernel one && second instanceof WindowKernel other) {
      double start = (Kinks.deepest(first, second) + 1) * Math.max(one.width(), other.width());
      return Math.min(CUT, CUT / WindowDecay.between(one, other) + start);
    }
    return CUT;
  }

  /** A wall at T = 0 only ever takes energy. */
  private static double reach(WallKernel wall) {
    return wall.temperature() > 0 ? wall.reach() : 0;
  }

  private double smallest() {
    double smallest = edges.isEmpty() ? top : edges.first();
    for (int i = 0; i < walls.length; i++) {
      double temperature = walls[i].temperature();
      double scale = temperature > 0 ? temperature : sinkingEnds(walls[i], walls[1 - i]);
      smallest = Math.min(smallest, scale);
    }
    return smallest;
  }

  /** A wall at T = 0 lets the particle sink until the other one is as likely to act. */
  private static double sinkingEnds(WallKernel wall, WallKernel other) {
    double small = 1e-12;
    return other.loss(0) * small / wall.loss(small);
  }

  private void addGrowing(double smallest, boolean hasNarrowWindow) {
    double edge = smallest;
    while (edge < top) {
      addApart(edge, edge / 4);
      double growth = edge < HIGH ? GROWTH : HIGH_GROWTH;
      edge *= hasNarrowWindow ? GROWTH_WITH_NARROW_WINDOWS : growth;
    }
  }

  /**
   * Where a proposal ends that starts near E = 0, each bath leaves a layer of some T. Narrow ones
   * go unseen; wide ones do not, and the panel there is halved if they matter.
   */
  private void addLayers() {
    for (WallKernel wall : walls) {
      for (double kink : wall.kinks()) {
        addLayers(kink);
        if (wall instanceof WindowKernel window && kink < window.width() && window.width() > 1) {
          // Where the window carries that layer to; narrow windows have kinks enough.
          addLayers(kink + window.width());
        }
      }
    }
  }

  private void addLayers(double end) {
    for (WallKernel wall : walls) {
      if (end <= top) {
        addLayers(end, wall.temperature());
      }
    }
  }

  private void addLayers(double end, double temperature) {
    for (double depth : LAYERS) {
      double distance = depth * temperature;
      if (distance > 0 && distance < SEEN * end) {
        addApart(end - distance, distance / 4);
        addApart(end + distance, distance / 4);
      }
    }
  }

  private void addApart(double edge, double distance) {
    Double below = edges.floor(edge);
    Double above = edges.ceiling(edge);
    boolean near =
        (below != null && edge - below < distance) || (above != null && above - edge < distance);
    if (!near) {
      edges.add(edge);
    }
  }
}
