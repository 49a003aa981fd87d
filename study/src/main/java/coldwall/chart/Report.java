package coldwall.chart;

import java.util.List;

/**
 * A page about one run.
 *
 * @param title the page's title
 * @param headline the answer in one sentence
 * @param paragraphs the answer in more sentences, with its numbers
 * @param chart the figure
 * @param tables the numbers behind it
 * @param provenance how the page was made: command, version, methods, seed
 */
public record Report(
    String title,
    String headline,
    List<String> paragraphs,
    Chart chart,
    List<Table> tables,
    List<String> provenance) {
  public Report {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    provenance = List.copyOf(provenance);
  }
}
