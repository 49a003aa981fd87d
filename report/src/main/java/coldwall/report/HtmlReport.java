package coldwall.report;

import coldwall.chart.Report;

public final class HtmlReport {
  private HtmlReport() {}

  public static String render(Report r, String svg) {
    return "";
  }
}
