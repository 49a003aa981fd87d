package coldwall.report;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportTest {
  private static final String SVG = "<svg viewBox=\"0 0 1 1\"><title>t</title></svg>";

  private static final List<String> PROVENANCE = List.of("coldwall compare --json '<x>' T_{c}");
  private static final Table TABLE =
      new Table(
          "Currents \"J\"",
          List.of("T_{c} (K)", "Method"),
          List.of(List.of("0.25", "exact"), List.of("-1e-3", "<none>")));

  private static Report report() {
    return report(Figure.of(Charts.full(Scale.LINEAR), "A caption."), TABLE);
  }

  private static Report report(Figure figure, Table table) {
    return new Report(
        "Run <1> at T_{h}",
        "Do not trust it & look at T_{c}",
        List.of("First <script>alert(1)</script>", "Second 100 % of 10^{-3}"),
        TABLE,
        figure,
        List.of(table));
  }

  @Test
  void page_ofAnyTexts_isEscaped() {
    assertThat(HtmlReport.render(report(), SVG, PROVENANCE))
        .doesNotContain("<script", "<none>", "'<x>'", "Run <1>")
        .contains("First &lt;script&gt;alert(1)&lt;/script&gt;", "&lt;none&gt;")
        .contains("<title>Run &lt;1&gt; at Th</title>")
        .contains("aria-label=\"Currents &quot;J&quot;\"");
  }

  @Test
  void page_ofMarkup_hasSubscriptsButNotInCommands() {
    assertThat(HtmlReport.render(report(), SVG, PROVENANCE))
        .contains("<i>T</i><sub>c</sub> (K)</th>", "10<sup>\u22123</sup>")
        .contains("--json &#39;&lt;x&gt;&#39; T_{c}");
  }

  @Test
  void page_ofAReport_hasTheAnswerFirst() {
    String page = HtmlReport.render(report(), SVG, PROVENANCE);

    assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
    assertThat(page).contains("<meta name=\"viewport\"");
    assertThat(page.substring(page.indexOf("<main>")))
        .containsSubsequence(
            "Do not trust it &amp; look",
            "First",
            "Second",
            "<svg",
            "A caption.",
            "<table>",
            "How this page was made");
  }

  @Test
  void page_withoutAFigure_saysTheRest() {
    assertThat(HtmlReport.render(report(), "", PROVENANCE))
        .doesNotContain("<figure>")
        .contains("Do not trust it", "<table>");
  }

  @Test
  void page_withAFigure_refersToNothingElsewhere() {
    String page = HtmlReport.render(report(), FigureRenderer.svg(Charts.mixed()), PROVENANCE);

    assertThat(page.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
        .doesNotContain("http://", "https://", "src=", "@import", "url(h");
    // The page's own rule must allow the images of colour maps, which are inside it.
    assertThat(page).contains("img-src data:", "xlink:href=\"data:image/png;base64,");
  }

  @Test
  void page_withPanels_letsThemScroll() {
    assertThat(HtmlReport.render(report(Charts.pair(), TABLE), SVG, PROVENANCE))
        .contains("<div class=\"picture panels\" role=\"region\" tabindex=\"0\"");
    assertThat(HtmlReport.render(report(), SVG, PROVENANCE))
        .contains("<div class=\"picture\">")
        .doesNotContain("class=\"picture panels\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, ''",
    "1001, 501, Every 2nd row; all are in results.csv.",
    "3000, 1000, Every 3rd row; all are in results.csv.",
    "10500, 955, Every 11th row; all are in results.csv.",
    "100000, 1000, Every 100th row; all are in results.csv.",
    "100001, 991, Every 101st row; all are in results.csv.",
  })
  void table_ofManyRows_showsSomeAndSaysSo(int rows, int shown, String note) {
    List<List<String>> cells = IntStream.range(0, rows).mapToObj(i -> List.of("row " + i)).toList();
    Table table = new Table("Many", List.of("x"), cells);
    String page = HtmlReport.render(report(Charts.pair(), table), SVG, PROVENANCE);

    assertThat(page.split("<td>row ", -1)).hasSize(shown + 1);
    assertThat(page).contains("<td>row 0</td>");
    assertThat(page).contains("<caption>Many" + (note.isEmpty() ? "" : ". " + note) + "<");
  }

  @Test
  void table_ofAReport_hasItsCellsInOrder() {
    assertThat(HtmlReport.render(report(), SVG, PROVENANCE))
        .contains("<tr><td>0.25</td><td>exact</td></tr>")
        .contains("<tr><td>-1e-3</td><td>&lt;none&gt;</td></tr>");
  }
}
