package coldwall.store;

import coldwall.study.Findings;
import coldwall.study.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The results of a run as comma-separated values: a head line, then a line a row. */
public final class ResultsCsv {
  private ResultsCsv() {}

  /** The whole file. */
  public static String of(Findings findings) {
    List<ResultColumn> columns = findings.columns();
    List<String> lines = new ArrayList<>();
    lines.add(columns.stream().map(ResultColumn::name).collect(Collectors.joining(",")));
    for (int i = 0; i < findings.rows(); i++) {
      int row = i;
      lines.add(columns.stream().map(column -> column.cell(row)).collect(Collectors.joining(",")));
    }
    return String.join("\n", lines) + "\n";
  }
}
