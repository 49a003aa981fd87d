package coldwall.study;

import coldwall.solver.HeatCurrent;
import coldwall.study.Onset.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Finds where NDTR begins between the nodes of a map, coming from low T_h. NDTR as such is found
 * from a fall of 1e-9 on, and begins with a fall of 0; but where it begins at T_c -&gt; 0, as it
 * does for all baths seen, the sign of dJ/dT_c there says it sharply. So T_h counts as beyond the
 * onset if the current rises from T_c = 0, or if a fall is found anywhere.
 */
final class OnsetSearch {
  static final int MOST_ROWS = 9;
  private static final double WIDTH = 1e-5;

  /**
   * T_c = 0.145 E_1, where the weight of the second level relative to the first is e = exp(-3
   * E_1/T_c) = 1e-9. The slope dJ/de there is that at e = 0 up to a share of the order of e^(2/3),
   * and the current's rounding spoils it by 1e-5.
   */
  private static final double COLD = 3 / StrictMath.log(1e9);

  private final SurvivalMap map;
  private final List<WallMap> panels;

  OnsetSearch(SurvivalMap map, List<WallMap> panels) {
    this.map = map;
    this.panels = panels;
  }

  /** For some rows of every quantum panel; fewer if the thread is interrupted. */
  List<Onset> find(int threads, Progress progress) {
    List<Callable<Onset>> tasks = new ArrayList<>();
    for (int wall = 0; wall < map.spec().baths().size(); wall++) {
      for (int row : Picked.of(map.spec().couplingRatios().size(), MOST_ROWS)) {
        int panel = wall;
        tasks.add(() -> onset(panel, row));
      }
    }
    return ParallelTasks.run(
            tasks, threads, done -> progress.report("onsets", done, tasks.size(), ""))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Onset onset(int wall, int row) {
    WallMap panel = panels.get(wall);
    int columns = map.spec().hotOverGround().size();
    int first = 0;
    while (first < columns && !panel.isFound(row, first)) {
      first++;
    }
    if (first == columns) {
      return new Onset(wall, row, Kind.NEVER, Estimate.NONE);
    }
    double ratio = map.spec().couplingRatios().natural(row);
    double beyond = map.spec().hotOverGround().natural(first);
    for (int column = first - 1; column >= 0 && panel.isSolved(row, column); column--) {
      double before = map.spec().hotOverGround().natural(column);
      if (!isBeyond(wall, before, ratio)) {
        return new Onset(wall, row, Kind.INSIDE, between(wall, ratio, before, beyond));
      }
      beyond = before;
    }
    return new Onset(wall, row, Kind.BEFORE, Estimate.NONE);
  }

  /** Between a T_h without and one with NDTR. */
  Estimate between(int wall, double ratio, double without, double with) {
    double low = without;
    double high = with;
    while (high - low > WIDTH * low) {
      double middle = Math.sqrt(low * high);
      if (isBeyond(wall, middle, ratio)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return new Estimate((low + high) / 2, high - low);
  }

  private boolean isBeyond(int wall, double hotOverGround, double ratio) {
    Contender contender = map.contender(wall, hotOverGround, ratio);
    HeatCurrent zero = contender.current(0);
    HeatCurrent cold = contender.current(COLD * contender.junction().groundEnergy());
    double noise = Math.hypot(zero.uncertainty(), cold.uncertainty());
    return cold.fromHot() - zero.fromHot() > noise
        || NdtrFinder.find(DepthCurve.of(contender)).found();
  }
}
