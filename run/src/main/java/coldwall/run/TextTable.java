package coldwall.run;

import coldwall.chart.PlainText;
import coldwall.chart.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal, columns aligned to the right. */
public final class TextTable {
  private static final String GAP = "   ";

  private TextTable() {}

  /** The table, a line a row. */
  public static String of(Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(PlainText::of).toList());
    lines.addAll(table.rows());
    int[] widths =
        IntStream.range(0, table.columns().size())
            .map(column ->
                lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream()
        .map(line -> aligned(line, widths))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String aligned(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> " ".repeat(widths[i] - cells.get(i).length()) + cells.get(i))
        .collect(Collectors.joining(GAP));
  }
}
