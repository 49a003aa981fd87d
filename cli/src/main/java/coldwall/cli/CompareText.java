package coldwall.cli;

import coldwall.chart.PlainText;
import coldwall.chart.Table;
import coldwall.study.CompareReport;
import coldwall.study.CompareResult;
import coldwall.study.Verdict;
import java.io.PrintStream;

/** What a comparison says on a terminal: a short table and the verdict. */
record CompareText(CompareResult result) {
  private static final int WIDTH = 88;

  void print(PrintStream out) {
    Table table = new CompareReport(result).report().summary();
    out.println(TextTable.of(table));
    Verdict verdict = result.verdict();
    out.println(Wrapped.to(WIDTH, PlainText.of(verdict.headline()), ""));
    for (String sentence : verdict.sentences()) {
      out.println(Wrapped.to(WIDTH, PlainText.of(sentence), "  "));
    }
    out.println();
  }
}
