package coldwall.cli;

import coldwall.chart.PlainText;
import coldwall.chart.Report;
import java.io.PrintStream;

/** A report on a terminal: a short table and the answer. */
record ReportText(Report report) {
  private static final int WIDTH = 88;

  void print(PrintStream out) {
    out.println(TextTable.of(report.summary()));
    out.println(Wrapped.to(WIDTH, PlainText.of(report.headline()), ""));
    for (String sentence : report.paragraphs()) {
      out.println(Wrapped.to(WIDTH, PlainText.of(sentence), "  "));
    }
    out.println();
  }
}
