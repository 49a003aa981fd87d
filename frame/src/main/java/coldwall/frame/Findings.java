package coldwall.frame;

import coldwall.chart.Report;
import java.util.List;
import java.util.Map;

/**
 * What a study found, ready to be shown and stored.
 *
 * @param isComplete whether every point was solved and everything judged
 * @param failures which points failed and why, a line each; empty if none did
 * @param report for people
 * @param document for scripts: what stands in {@code run.json} beside the provenance, in the units
 *     of the output. Values are numbers, texts, booleans, lists, maps and null; numbers that are
 *     not finite become null
 * @param columns of {@code results.csv}
 * @param rows how many rows the columns have
 */
public record Findings(
    boolean isComplete,
    List<String> failures,
    Report report,
    Map<String, Object> document,
    List<ResultColumn> columns,
    int rows) {
  public Findings {
    failures = List.copyOf(failures);
    columns = List.copyOf(columns);
  }

  /** What follows from these rows, a row of the results for each of the points. */
  public static Findings of(
      Rows rows, Report report, Map<String, Object> document, List<ResultColumn> columns) {
    return new Findings(
        rows.isComplete(), rows.failures(), report, document, columns, rows.points().rows());
  }
}
