package coldwall.frame;

import coldwall.frame.held.HeldNumbers;
import coldwall.frame.held.View;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The rows of a log as columns of plain numbers, which is how a million of them fit into memory.
 * Row numbers count the rows that are there; {@link #index} says which point a row belongs to.
 */
public final class RowTable {
  private static final int FAILURES_TOLD = 10;

  private final Stage stage;
  private final int[] indices;

  private final HeldNumbers numbers;

  private final SortedMap<Integer, String> errors = new TreeMap<>();

  private RowTable(Stage stage, int rows) {
    this.stage = stage;
    this.indices = new int[rows];
    this.numbers = HeldNumbers.of(rows, stage.values().size());
  }

  /** All rows of a log, by ascending index. */
  public static RowTable of(Stage stage, ResultLog log) {
    RowTable table = new RowTable(stage, log.finished().cardinality());
    Map<String, String> known = new HashMap<>();
    int[] next = {0};
    log.forEach(row -> {
      table.set(next[0], row);
      if (row.hasError()) {
        table.errors.put(next[0], known.computeIfAbsent(row.error(), error -> error));
      }
      next[0]++;
    });
    return table;
  }

  private void set(int at, Row row) {
    indices[at] = row.index();
    for (int column = 0; column < row.values().size(); column++) {
      numbers.set(column, at, row.values().get(column));
    }
  }

  private double number(int column, int row) {
    return numbers.get(column, row);
  }

  /** How many rows there are. */
  public int rows() {
    return indices.length;
  }

  /** The index of the point that this row belongs to. */
  public int index(int row) {
    return indices[row];
  }

  /** Whether every point has its row. */
  public boolean isComplete() {
    return rows() == stage.size();
  }

  /** The point that this row belongs to. */
  public Point point(int row) {
    return stage.sweep().point(indices[row]);
  }

  /** What was computed as one part, row by row; made whenever it is looked at. */
  public <V> List<V> values(Part<V> part) {
    int offset = stage.offset(part);
    return new View<>(rows(), row -> part.type().decode(i -> number(offset + i, row)));
  }

  /** The same by the index of the point, whether it has a row or not. */
  public <V> List<V> byPoint(Part<V> part) {
    List<V> values = values(part);
    if (isComplete()) {
      return values;
    }
    V missing = part.type().decode(_ -> Double.NaN);
    List<V> all = new ArrayList<>(Collections.nCopies(stage.size(), missing));
    for (int row = 0; row < rows(); row++) {
      all.set(index(row), values.get(row));
    }
    return all;
  }

  /** What is known of a part, by the index of the point; made whenever it is looked at. */
  public List<CellState> states(Part<?> part) {
    int first = stage.offset(part);
    int last = first + part.type().size();
    return new View<>(stage.size(), index -> state(index, first, last));
  }

  private CellState state(int index, int first, int last) {
    int row = Arrays.binarySearch(indices, index);
    if (row < 0) {
      return CellState.NOT_COMPUTED;
    }
    // Whatever was computed has a number.
    boolean isEmpty =
        IntStream.range(first, last).allMatch(column -> Double.isNaN(number(column, row)));
    return isEmpty ? CellState.FAILED : CellState.SOLVED;
  }

  /** Whether some part could not be computed at any of the points, all of which were tried. */
  public boolean hasFailed() {
    return isComplete() && stage.parts().stream().anyMatch(this::isEmpty);
  }

  private boolean isEmpty(Part<?> part) {
    int first = stage.offset(part);
    return isEmpty(first, first + part.type().size());
  }

  private boolean isEmpty(int first, int last) {
    return !numbers.hasNumbers(first, last);
  }

  /**
   * A junction that cannot be solved anywhere is a mistake in the input, which is named again.
   *
   * @param part of which some row must hold something
   */
  public void requireSomething(Part<?> part) {
    requireNumbers(part, isEmpty(part));
  }

  /** The same of all parts together. */
  void requireAnything() {
    requireNumbers(stage.parts().getFirst(), isEmpty(0, stage.values().size()));
  }

  private void requireNumbers(Part<?> part, boolean isEmpty) {
    if (rows() > 0 && isEmpty) {
      Object _ = part.solver().apply(point(0), Watch.NONE);
    }
  }

  /** Why something is missing in this row; empty if nothing is. */
  public String error(int row) {
    return errors.getOrDefault(row, "");
  }

  /** The failed points, a line each; the first ones, if there are many. */
  public List<String> failures() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Integer, String> error : errors.entrySet()) {
      if (lines.size() == FAILURES_TOLD) {
        lines.add("and " + (errors.size() - FAILURES_TOLD) + " more");
        break;
      }
      lines.add(stage.placeOf(point(error.getKey())) + ": " + error.getValue());
    }
    return lines;
  }
}
