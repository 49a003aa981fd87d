package coldwall.cli;

import coldwall.chart.Report;
import coldwall.report.FigureRenderer;
import coldwall.report.FigureUnavailableException;
import coldwall.report.HtmlReport;
import coldwall.store.Provenance;
import coldwall.store.ResultsCsv;
import coldwall.store.RunDocument;
import coldwall.study.Findings;
import coldwall.study.Study;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a run folder, made in memory. */
record RunFiles(Study study, Findings findings, Provenance provenance, String document) {

  RunFiles(Study study, Findings findings, Provenance provenance) {
    this(study, findings, provenance, RunDocument.of(study, findings, provenance));
  }

  /** Contents by file name; without a figure, and saying so, where the machine has no fonts. */
  Map<String, byte[]> contents(PrintStream warnings) {
    Report report = findings.report();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("run.json", bytes(document));
    files.put("results.csv", bytes(ResultsCsv.of(findings)));
    String svg = "";
    try {
      svg = FigureRenderer.svg(report.figure());
      files.put("figure.svg", bytes(svg));
      files.put("figure.png", FigureRenderer.png(report.figure()));
    } catch (FigureUnavailableException noFonts) {
      warnings.println("coldwall: " + noFonts.getMessage());
    }
    files.put("report.html", bytes(HtmlReport.render(report, svg, provenanceLines())));
    return files;
  }

  private List<String> provenanceLines() {
    return List.of(
        "Command: " + provenance.command(),
        "Coldwall " + provenance.version() + ", seed " + study.seed(),
        "Run on " + provenance.java(),
        "Fingerprint: " + provenance.fingerprint());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
