package coldwall.report;

import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.report.canvas.XmlText;
import coldwall.report.lettering.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a report as one HTML page that needs no network, no script and no other file. */
public final class HtmlReport {
  private static final String ONE_PANEL = "<div class=\"picture\">";

  /** Scrolls on a narrow screen, where its letters would become too small. */
  private static final String PANELS =
      "<div class=\"picture panels\" role=\"region\" tabindex=\"0\" aria-label=\"Figure\">";

  /** A browser is slow with more. */
  private static final int MOST_ROWS = 1000;

  private HtmlReport() {}

  /**
   * The page.
   *
   * @param report what it says
   * @param svg its figure as {@link FigureRenderer#svg} draws it; empty if there is no figure
   * @param provenance how the page was made, a line each
   */
  public static String render(Report report, String svg, List<String> provenance) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    <h1>%s</h1>
    <p class="headline">%s</p>
    %s%s%s%s</main>
    </body>
    </html>
    """
        .formatted(
            XmlText.escape(plain(report.title())),
            style(),
            html(report.title()),
            html(report.headline()),
            paragraphs(report.paragraphs()),
            figure(report.figure(), svg),
            report.tables().stream().map(HtmlReport::table).collect(Collectors.joining()),
            provenance(provenance));
  }

  private static String paragraphs(List<String> paragraphs) {
    return paragraphs.stream()
        .map(text -> "<p>" + html(text) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String figure(Figure figure, String svg) {
    if (svg.isBlank()) {
      return "";
    }
    return """
    <figure>
    %s%s</div>
    <figcaption>%s</figcaption>
    </figure>
    """
        .formatted(figure.panels().size() == 1 ? ONE_PANEL : PANELS, svg, html(figure.caption()));
  }

  private static String table(Table table) {
    int step = Math.max(1, Math.ceilDiv(table.rows().size(), MOST_ROWS));
    String body =
        IntStream.iterate(0, i -> i < table.rows().size(), i -> i + step)
            .mapToObj(table.rows()::get)
            .map(row -> "<tr>" + cells("<td>%s</td>", row) + "</tr>\n")
            .collect(Collectors.joining());
    // A box that scrolls must be reachable by keyboard, and so needs a name.
    return """
    <div class="scroll" role="region" tabindex="0" aria-label="%s">
    <table>
    <caption>%s</caption>
    <thead><tr>%s</tr></thead>
    <tbody>
    %s</tbody>
    </table>
    </div>
    """
        .formatted(
            XmlText.escape(plain(table.caption())),
            html(table.caption() + leftOut(table.caption(), step)),
            cells("<th scope=\"col\">%s</th>", table.columns()),
            body);
  }

  private static String leftOut(String caption, int step) {
    String end = caption.isEmpty() || caption.endsWith(".") ? "" : ".";
    return step == 1 ? "" : end + " Every " + ordinal(step) + " row; all are in results.csv.";
  }

  private static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        switch (number % 10) {
          case 1 -> tens == 11 ? "th" : "st";
          case 2 -> tens == 12 ? "th" : "nd";
          case 3 -> tens == 13 ? "th" : "rd";
          default -> "th";
        };
    return number + ending;
  }

  private static String cells(String cell, List<String> texts) {
    return texts.stream().map(text -> cell.formatted(html(text))).collect(Collectors.joining());
  }

  private static String provenance(List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String items =
        lines.stream()
            .map(line -> "<li>" + XmlText.escape(line) + "</li>\n")
            .collect(Collectors.joining());
    return """
    <details open>
    <summary>How this page was made</summary>
    <ul>
    %s</ul>
    </details>
    """
        .formatted(items);
  }

  private static String html(String text) {
    return Markup.parse(text).html();
  }

  private static String plain(String text) {
    return Markup.parse(text).plain();
  }

  private static String style() {
    try (InputStream stream = HtmlReport.class.getResourceAsStream("report.css")) {
      byte[] bytes = Objects.requireNonNull(stream, "report.css").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
