package coldwall.chart;

import java.util.List;

/**
 * What people are told about one run, on a terminal or on a page.
 *
 * @param title the page's title
 * @param headline the answer in one sentence
 * @param paragraphs the answer in more sentences, with its numbers
 * @param summary a table short enough for a terminal
 * @param figure the picture
 * @param tables the numbers behind it
 */
public record Report(
    String title,
    String headline,
    List<String> paragraphs,
    Table summary,
    Figure figure,
    List<Table> tables) {
  public Report {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
  }
}
