package coldwall.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a log as columns of plain numbers, which is how a million of them fit into memory.
 * Row numbers count the rows that are there; {@link #index} says which point a row belongs to.
 */
public final class RowTable {
  private static final int FAILURES_TOLD = 10;

  private final int[] indices;

  /** A column without any number takes no room. */
  private final double[][] columns;

  private final SortedMap<Integer, String> errors = new TreeMap<>();

  private RowTable(int rows, int columns) {
    this.indices = new int[rows];
    this.columns = new double[columns][0];
  }

  /** All rows of a log, by ascending index. */
  public static RowTable of(Study study, ResultLog log) {
    RowTable table = new RowTable(log.finished().cardinality(), study.values().size());
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
    for (int column = 0; column < columns.length; column++) {
      double value = row.values().get(column);
      if (!Double.isNaN(value)) {
        column(column)[at] = value;
      }
    }
  }

  private double[] column(int column) {
    if (columns[column].length == 0) {
      columns[column] = new double[indices.length];
      Arrays.fill(columns[column], Double.NaN);
    }
    return columns[column];
  }

  /** How many rows there are. */
  public int rows() {
    return indices.length;
  }

  /** The index of the point that this row belongs to. */
  public int index(int row) {
    return indices[row];
  }

  /** A number, by its place among {@link Study#values}. */
  public double value(int column, int row) {
    double[] present = columns[column];
    return present.length == 0 ? Double.NaN : present[row];
  }

  /** Why something is missing in this row; empty if nothing is. */
  public String error(int row) {
    return errors.getOrDefault(row, "");
  }

  /** The failed points, a line each; the first ones, if there are many. */
  public List<String> failures(Study study) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Integer, String> error : errors.entrySet()) {
      if (lines.size() == FAILURES_TOLD) {
        lines.add("and " + (errors.size() - FAILURES_TOLD) + " more; results.csv names them all");
        break;
      }
      Point point = study.point(indices[error.getKey()]);
      lines.add(
          "point "
              + point.index()
              + " of "
              + study.size()
              + ", "
              + study.coordinates()
              + " = "
              + point.coordinates()
              + ": "
              + error.getValue());
    }
    return lines;
  }
}
