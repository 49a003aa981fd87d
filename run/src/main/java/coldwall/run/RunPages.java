package coldwall.run;

import coldwall.chart.Report;
import coldwall.report.FigureForm;
import coldwall.report.FigureRenderer;
import coldwall.report.HtmlReport;
import coldwall.store.record.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people look at in a run folder: the figure and the page. */
record RunPages(Report report, Provenance provenance, FigureForm form) {

  private static final String PAPER =
      "Z. Zou, J. Gong, J. Wang, G. Casati, G. Benenti, Quantum versus Classical Thermal Transport"
          + " at Low Temperatures, Physical Review Letters (2026), arXiv:2509.14027.";

  /** Contents by file name. */
  Map<String, byte[]> contents() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String svg = FigureRenderer.svg(report.figure(), form);
    files.put("figure.svg", bytes(svg));
    files.put("figure.png", FigureRenderer.png(report.figure(), form));
    files.put("figure.pdf", FigureRenderer.pdf(report.figure(), form));
    files.put("report.html", bytes(HtmlReport.render(report, svg, provenanceLines())));
    return files;
  }

  private List<String> provenanceLines() {
    return List.of(
        "Command: " + provenance.command(),
        "Coldwall " + provenance.version() + ", seed " + provenance.identity().seed(),
        "Run on " + provenance.java(),
        "Fingerprint: " + provenance.fingerprint(),
        "Cite the program as: The Coldwall developers, Coldwall, version "
            + provenance.version()
            + " (CITATION.cff); and the paper that prompted it: "
            + PAPER);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
