package coldwall.frame;

import coldwall.chart.Table;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a table for people: its head, and what stands in each row.
 *
 * @param <R> the row
 */
public record Cell<R>(String head, Function<R, String> text) {

  /** One column. */
  public static <R> Cell<R> of(String head, Function<R, String> text) {
    return new Cell<>(head, text);
  }

  /** A table of these columns. */
  public static <R> Table table(String caption, List<R> rows, List<Cell<R>> cells) {
    return new Table(
        caption,
        cells.stream().map(Cell::head).toList(),
        rows.stream()
            .map(row -> cells.stream().map(cell -> cell.text.apply(row)).toList())
            .toList());
  }
}
