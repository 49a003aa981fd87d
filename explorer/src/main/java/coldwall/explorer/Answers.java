package coldwall.explorer;

import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.frame.Study;
import coldwall.store.record.RunIdentity;
import java.util.List;
import java.util.Map;

/** What a study found, for the page and for scripts. */
record Answers(String version) {
  /** A browser is slow with more. */
  private static final int MOST_ROWS = 500;

  Map<String, Object> of(Study study, Findings findings) {
    Report report = findings.report();
    Map<String, Object> json = Json.map();
    json.put("study", study.name());
    json.put("complete", findings.isComplete());
    json.put("failures", findings.failures());
    json.put("title", report.title());
    json.put("headline", report.headline());
    json.put("paragraphs", report.paragraphs());
    json.put("figure", FigureJson.of(report.figure()));
    json.put("summary", table(report.summary()));
    json.put("tables", report.tables().stream().map(Answers::table).toList());
    json.put("document", findings.document());
    RunIdentity identity = RunIdentity.of(study, version);
    json.put("fingerprint", identity.fingerprint());
    json.put("settings", identity.settings());
    return json;
  }

  private static Map<String, Object> table(Table table) {
    Map<String, Object> json = Json.map();
    List<List<String>> rows = table.rows();
    json.put("caption", table.caption());
    json.put("columns", table.columns());
    json.put("rows", rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows);
    json.put("leftOut", Math.max(0, rows.size() - MOST_ROWS));
    return json;
  }
}
