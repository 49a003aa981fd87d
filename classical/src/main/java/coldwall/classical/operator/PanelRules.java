package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.MaxwellKernel;
import coldwall.classical.wall.WallKernels.WindowKernel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many nodes a panel gets. Nodes lie apart like width/nodes^2 at a panel's edges; a window
 * couples neighbouring panels only where nodes lie closer to the edge than it reaches, so wide
 * panels get more.
 */
final class PanelRules {
  /** Nodes of an ordinary panel. */
  static final int NODES = 16;

  /** A panel this many windows wide is still coupled by 16 nodes; twice as wide was not. */
  private static final double COUPLED = 16;

  /** At this accommodation windows of 0.01 T were solved to 1e-11 without coupling. */
  private static final double HOLDING = 0.01;

  private static final int MOST_DOUBLINGS = 5;

  private final GaussPanel ordinary;
  private final double window;
  private final Map<Integer, GaussPanel> wide = new HashMap<>();

  /**
   * Rules with this many nodes in an ordinary panel.
   *
   * @param window the half-width of the narrowest window, infinite if there is none
   */
  PanelRules(int nodes, double window) {
    this.ordinary = new GaussPanel(nodes);
    this.window = window;
  }

  GaussPanel ordinary() {
    return ordinary;
  }

  GaussPanel forWidth(double width) {
    if (width <= COUPLED * window) {
      return ordinary;
    }
    int size = ordinary.size();
    double coupled = COUPLED * window;
    for (int k = 0; k < MOST_DOUBLINGS && width > coupled; k++) {
      size *= 2;
      coupled *= 4;
    }
    return wide.computeIfAbsent(size, GaussPanel::new);
  }

  /** The half-width of the narrowest window whose panels need coupling, infinite if none does. */
  static double narrowestWindow(WallKernel first, WallKernel second) {
    double narrowest = Double.POSITIVE_INFINITY;
    if (!holdsEveryEnergy(first) && !holdsEveryEnergy(second)) {
      for (WallKernel kernel : List.of(first, second)) {
        if (kernel instanceof WindowKernel window) {
          narrowest = Math.min(narrowest, window.width());
        }
      }
    }
    return narrowest;
  }

  /** Fixes the density at every energy by itself, so that panels need no neighbours. */
  private static boolean holdsEveryEnergy(WallKernel kernel) {
    return kernel instanceof MaxwellKernel maxwell && maxwell.accommodation() >= HOLDING;
  }
}
