package coldwall.frame;

import coldwall.watch.Watch;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One of the things that are computed at a point, which may fail without the others.
 *
 * @param <V> what is computed
 * @param prefix of the names of its numbers; empty for none
 * @param label what it is called where it failed
 * @param type how it is stored
 * @param solver computes it; its watch may hear on the way how much is done
 * @param isLong whether it is what takes the time at a point, and tells its watch
 */
public record Part<V>(
    String prefix,
    Function<Point, String> label,
    RowType<V> type,
    BiFunction<Point, Watch, V> solver,
    boolean isLong) {

  /** A part that takes no time to speak of. */
  public Part(
      String prefix, Function<Point, String> label, RowType<V> type, Function<Point, V> solver) {
    this(prefix, label, type, (point, _) -> solver.apply(point), false);
  }

  /** A part that is called the same at every point. */
  public static <V> Part<V> of(
      String prefix, String label, RowType<V> type, Function<Point, V> solver) {
    return new Part<>(prefix, _ -> label, type, solver);
  }

  List<String> names() {
    String start = prefix.isEmpty() ? "" : prefix + "_";
    return type.numbers().stream().map(number -> start + number.name()).toList();
  }

  List<Double> solve(Point point, Watch watch) {
    return type.encode(solver.apply(point, watch));
  }
}
