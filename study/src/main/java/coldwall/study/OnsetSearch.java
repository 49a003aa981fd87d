package coldwall.study;

import coldwall.study.Onset.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Finds where NDTR begins between the nodes of a map. It is bisected to a part in ten thousand; then
 * the threshold follows from the depths just above it: NDTR that begins at T_c -&gt; 0 grows with the
 * square of the distance from its threshold, because the current is a + b e + c e^2 + ... in the
 * small weight e of the second level, b changes sign, and the peak is at e = -b/2c.
 */
final class OnsetSearch {
  static final int MOST_ROWS = 9;
  private static final double WIDTH = 1e-4;

  /** Above the bracket, in its widths: where the growth of the depth is read off. */
  private static final int FAR = 20;

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
    if (first == 0 || !panel.isSolved(row, first - 1)) {
      return new Onset(wall, row, Kind.BEFORE, Estimate.NONE);
    }
    double below = map.spec().hotOverGround().natural(first - 1);
    double above = map.spec().hotOverGround().natural(first);
    return new Onset(wall, row, Kind.INSIDE, between(wall, row, below, above));
  }

  private Estimate between(int wall, int row, double below, double above) {
    double low = below;
    double high = above;
    while (high - low > WIDTH * low) {
      double middle = Math.sqrt(low * high);
      if (at(wall, row, middle).found()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double width = high - low;
    double near = Math.sqrt(at(wall, row, high).depth().value());
    double far = Math.sqrt(at(wall, row, high + FAR * width).depth().value());
    double threshold = high - FAR * width * near / (far - near);
    // What begins in another way is not found below the bracket.
    boolean plausible = threshold > low - 2 * width && threshold <= high;
    return new Estimate(plausible ? threshold : low + width / 2, width);
  }

  private Ndtr at(int wall, int row, double hotOverGround) {
    double ratio = map.spec().couplingRatios().natural(row);
    return NdtrFinder.find(DepthCurve.of(map.contender(wall, hotOverGround, ratio)));
  }
}
