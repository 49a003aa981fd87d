package coldwall.chart;

import java.util.List;

/**
 * A table of texts.
 *
 * @param caption what it shows
 * @param columns the column heads, units included
 * @param rows as many cells a row as there are columns
 */
public record Table(String caption, List<String> columns, List<List<String>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
