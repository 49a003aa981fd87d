package coldwall.run;

import coldwall.chart.PlainText;
import coldwall.chart.Report;
import java.util.List;

/** A report on a terminal: a short table and the answer, and which points failed. */
final class ReportText {
  private static final int WIDTH = 88;

  private ReportText() {}

  static String of(Report report, List<String> failures) {
    StringBuilder text = new StringBuilder(TextTable.of(report.summary())).append('\n');
    text.append(Wrapped.to(WIDTH, PlainText.of(report.headline()), "")).append('\n');
    for (String sentence : report.paragraphs()) {
      text.append(Wrapped.to(WIDTH, PlainText.of(sentence), "  ")).append('\n');
    }
    failures.forEach(failure -> text.append("failed: ").append(failure).append('\n'));
    return text.append('\n').toString();
  }
}
