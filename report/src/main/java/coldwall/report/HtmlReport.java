package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.Report;
import coldwall.chart.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a report as one HTML page that needs no network, no script and no other file. */
public final class HtmlReport {
  private static final Pattern PROLOG = Pattern.compile("\\A.*?(?=<svg[\\s>])", Pattern.DOTALL);

  /** Starts like a number, or says that there is none. */
  private static final Pattern NUMERIC =
      Pattern.compile("[<>\u2248+\u2212-]?\\s*\\d.*|[-\u2013\u2014]?");

  private HtmlReport() {}

  /**
   * The page.
   *
   * @param report what it says
   * @param svg its chart as {@link ChartRenderer#svg} draws it; empty if there is no figure
   */
  public static String render(Report report, String svg) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
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
            Markup.escape(plain(report.title())),
            style(),
            html(report.title()),
            html(report.headline()),
            paragraphs(report.paragraphs()),
            figure(report.chart(), svg),
            report.tables().stream().map(HtmlReport::table).collect(Collectors.joining()),
            provenance(report.provenance()));
  }

  private static String paragraphs(List<String> paragraphs) {
    return paragraphs.stream()
        .map(text -> "<p>" + html(text) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String figure(Chart chart, String svg) {
    if (svg.isBlank()) {
      return "";
    }
    String element = PROLOG.matcher(svg).replaceFirst("");
    return """
    <figure>
    <div class="picture">%s</div>
    <figcaption>%s</figcaption>
    </figure>
    """
        .formatted(element.strip(), html(chart.caption()));
  }

  private static String table(Table table) {
    List<String> classes =
        IntStream.range(0, table.columns().size())
            .mapToObj(column -> isNumeric(table, column) ? " class=\"number\"" : "")
            .toList();
    String head = cells(table.columns(), classes, "th scope=\"col\"", "th");
    String body =
        table.rows().stream()
            .map(row -> "<tr>" + cells(row, classes, "td", "td") + "</tr>\n")
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
        .formatted(Markup.escape(plain(table.caption())), html(table.caption()), head, body);
  }

  private static String cells(
      List<String> texts, List<String> classes, String opening, String closing) {
    return IntStream.range(0, texts.size())
        .mapToObj(column -> {
          String look = column < classes.size() ? classes.get(column) : "";
          String text = html(texts.get(column));
          return "<" + opening + look + ">" + text + "</" + closing + ">";
        })
        .collect(Collectors.joining());
  }

  private static boolean isNumeric(Table table, int column) {
    return table.rows().stream()
        .filter(row -> column < row.size())
        .allMatch(row -> NUMERIC.matcher(row.get(column)).matches());
  }

  private static String provenance(List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    String items =
        lines.stream()
            .map(line -> "<li>" + Markup.escape(line) + "</li>\n")
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
