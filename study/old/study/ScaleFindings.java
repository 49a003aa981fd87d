package coldwall.study;

import coldwall.chart.Report;
import java.util.List;
import java.util.Map;

/** What a study of scaling shows and stores. */
record ScaleFindings(ScaleTable table, List<String> failures) implements Findings {
  ScaleFindings {
    failures = List.copyOf(failures);
  }

  @Override
  public boolean isComplete() {
    return table.isComplete();
  }

  @Override
  public Report report() {
    ScaleText text = new ScaleText(table);
    ScaleTables tables = new ScaleTables(table);
    return new Report(
        "Coldwall: the current against the length of the box",
        text.headline(),
        text.paragraphs(),
        tables.summary(),
        new ScaleChart(table).figure(),
        tables.all());
  }

  @Override
  public Map<String, Object> document() {
    return new ScaleDocument(table).tree();
  }

  @Override
  public List<ResultColumn> columns() {
    return new ScaleColumns(table).columns();
  }

  @Override
  public int rows() {
    return table.size();
  }
}
