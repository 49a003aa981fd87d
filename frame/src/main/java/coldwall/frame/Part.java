package coldwall.frame;

import java.util.List;
import java.util.function.Function;

/**
 * One of the things that are computed at a point, which may fail without the others.
 *
 * @param <V> what is computed
 * @param prefix of the names of its numbers; empty for none
 * @param label what it is called where it failed
 * @param type how it is stored
 * @param solver computes it
 */
public record Part<V>(
    String prefix, Function<Point, String> label, RowType<V> type, Function<Point, V> solver) {

  /** A part that is called the same at every point. */
  public static <V> Part<V> of(
      String prefix, String label, RowType<V> type, Function<Point, V> solver) {
    return new Part<>(prefix, _ -> label, type, solver);
  }

  List<String> names() {
    String start = prefix.isEmpty() ? "" : prefix + "_";
    return type.numbers().stream().map(number -> start + number.name()).toList();
  }

  List<Double> solve(Point point) {
    return type.encode(solver.apply(point));
  }
}
