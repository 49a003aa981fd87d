package coldwall.study;

import coldwall.chart.Report;
import java.util.List;
import java.util.Map;

/** What a comparison shows and stores. */
record CompareFindings(CompareResult result, RowTable table, List<String> failures)
    implements Findings {
  @Override
  public boolean isComplete() {
    return result.isComplete();
  }

  @Override
  public Report report() {
    return new CompareReport(result).report();
  }

  @Override
  public Map<String, Object> document() {
    return new CompareDocument(result).tree();
  }

  @Override
  public List<ResultColumn> columns() {
    return new CompareColumns(result, table).columns();
  }

  @Override
  public int rows() {
    return table.rows();
  }
}
