package coldwall.spark;

import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows as plain numbers, which is how they travel. */
final class PackedRows implements ResultLog, Serializable {
  private static final long serialVersionUID = 1;
  private static final int FIRST_ROOM = 64;

  private final int width;
  private final HashMap<Integer, String> errors = new HashMap<>();
  private int[] indices = new int[FIRST_ROOM];
  private double[] values;
  private int size;

  /** None yet, of so many values each. */
  PackedRows(int width) {
    this.width = width;
    this.values = new double[FIRST_ROOM * width];
  }

  /** All rows of a log. */
  static PackedRows of(ResultLog log, int width) {
    PackedRows rows = new PackedRows(width);
    log.forEach(rows::add);
    rows.trim();
    return rows;
  }

  void add(Row row) {
    if (size == indices.length) {
      resize(2 * size);
    }
    indices[size] = row.index();
    for (int i = 0; i < width; i++) {
      values[size * width + i] = row.values().get(i);
    }
    if (row.hasError()) {
      errors.put(row.index(), row.error());
    }
    size++;
  }

  /** Gives up room that is not filled. */
  void trim() {
    resize(size);
  }

  private void resize(int rows) {
    indices = Arrays.copyOf(indices, rows);
    values = Arrays.copyOf(values, rows * width);
  }

  int size() {
    return size;
  }

  @Override
  public BitSet finished() {
    BitSet finished = new BitSet();
    Arrays.stream(indices, 0, size).forEach(finished::set);
    return finished;
  }

  @Override
  public void append(List<Row> rows) {
    rows.forEach(this::add);
  }

  /** In the order in which they were added. */
  @Override
  public void forEach(Consumer<Row> reader) {
    for (int at = 0; at < size; at++) {
      List<Double> row = Arrays.stream(values, at * width, (at + 1) * width).boxed().toList();
      reader.accept(new Row(indices[at], row, error(indices[at], errors)));
    }
  }

  private static String error(int index, Map<Integer, String> errors) {
    return errors.getOrDefault(index, "");
  }
}
