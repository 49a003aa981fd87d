package coldwall.study;

import coldwall.chart.Report;
import java.util.List;
import java.util.Map;

/** What a study found, ready to be shown and stored. */
public interface Findings {

  /** Whether every point was solved and everything judged. */
  boolean isComplete();

  /** Which points failed and why, a line each; empty if none did. */
  List<String> failures();

  /** For people. */
  Report report();

  /**
   * For scripts: what stands in {@code run.json} beside the provenance, in the units of the output.
   * Values are numbers, texts, booleans, lists, maps and null; numbers that are not finite become
   * null.
   */
  Map<String, Object> document();

  /** The columns of {@code results.csv}. */
  List<ResultColumn> columns();

  /** How many rows the columns have. */
  int rows();
}
