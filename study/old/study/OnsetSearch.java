package coldwall.study;

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
  private static final double WIDTH = 5e-6;

  /** Of an onset, where contacts are as unequal as 0.05 and 100; against 60 digits. */
  static final double ERROR = 2e-5;

  /**
   * The weight e = exp(-3 E_1/T_c) of the second level relative to the first at which dJ/de is
   * taken, T_c = 0.2 E_1. Rounding spoils it by 1e-8 or more.
   */
  private static final double WEIGHT = 3e-7;

  /** The next term of the slope goes as e^(2/3), as far as seen, and is eliminated. */
  private static final double FACTOR = 8;

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
    return new Estimate((low + high) / 2, ERROR * high);
  }

  private boolean isBeyond(int wall, double hotOverGround, double ratio) {
    Contender contender = map.contender(wall, hotOverGround, ratio);
    double zero = contender.current(0).fromHot();
    double slope = (atWeight(contender, WEIGHT) - zero) / WEIGHT;
    double closer = (atWeight(contender, WEIGHT / FACTOR) - zero) / (WEIGHT / FACTOR);
    double elimination = StrictMath.cbrt(FACTOR * FACTOR);
    return elimination * closer > slope || NdtrFinder.find(DepthCurve.of(contender)).found();
  }

  private static double atWeight(Contender contender, double weight) {
    double gap = contender.junction().crossoverTemperature();
    return contender.current(-gap / StrictMath.log(weight)).fromHot();
  }
}
