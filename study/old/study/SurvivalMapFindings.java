package coldwall.study;

import coldwall.chart.Report;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** What a survival map shows and stores. */
record SurvivalMapFindings(SurvivalMapResult result, RowTable table, List<String> failures)
    implements Findings {

  @Override
  public boolean isComplete() {
    return result.isComplete();
  }

  @Override
  public Report report() {
    return new SurvivalMapReport(result, table.rows()).report();
  }

  @Override
  public Map<String, Object> document() {
    return new SurvivalMapDocument(result).tree();
  }

  @Override
  public List<ResultColumn> columns() {
    return List.of(
        new ResultColumn.Text("wall", row -> result.map().wall((int) coordinate(0, row))),
        real("hot_over_ground", row -> coordinate(1, row)),
        real("coupling_ratio", row -> coordinate(2, row)),
        real("depth", row -> table.value(SurvivalMap.DEPTH, row)),
        real("depth_uncertainty", row -> table.value(SurvivalMap.UNCERTAINTY, row)),
        new ResultColumn.Whole("found", row -> table.value(SurvivalMap.FOUND, row)),
        real("peak_cold_over_hot", row -> table.value(SurvivalMap.PEAK, row)),
        real("peak_current", row -> table.value(SurvivalMap.PEAK_CURRENT, row)),
        new ResultColumn.Whole("levels", row -> table.value(SurvivalMap.LEVELS, row)),
        new ResultColumn.Text("error", table::error));
  }

  private static ResultColumn real(String name, IntToDoubleFunction value) {
    return new ResultColumn.Real(name, value);
  }

  private double coordinate(int which, int row) {
    return result.map().point(table.index(row)).coordinates().get(which);
  }

  @Override
  public int rows() {
    return table.rows();
  }
}
