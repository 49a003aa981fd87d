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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What people look at in a run folder: the figure and the page. */
record RunPages(Report report, Provenance provenance, FigureForm form) {

  private static final String PAPER =
      "Z. Zou, J. Gong, J. Wang, G. Casati, G. Benenti, Quantum versus Classical Thermal Transport"
          + " at Low Temperatures, Physical Review Letters (2026), arXiv:2509.14027.";

  /** Contents by file name. The dots take as long as all others: another thread paints them. */
  Map<String, byte[]> contents() {
    CompletableFuture<byte[]> png =
        CompletableFuture.supplyAsync(
            () -> FigureRenderer.png(report.figure(), form), RunPages::beside);
    String svg = FigureRenderer.svg(report.figure(), form);
    byte[] pdf = FigureRenderer.pdf(report.figure(), form);
    String page = HtmlReport.render(report, svg, provenanceLines());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("figure.svg", bytes(svg));
    files.put("figure.png", painted(png));
    files.put("figure.pdf", pdf);
    files.put("report.html", bytes(page));
    return files;
  }

  /** On a thread of its own, or at once where the system has none left. */
  private static void beside(Runnable work) {
    try {
      Thread.ofPlatform().name("coldwall-painter").daemon().start(work);
    } catch (OutOfMemoryError _) {
      work.run();
    }
  }

  /** Waits even if interrupted: writing must not be cut short. */
  private static byte[] painted(CompletableFuture<byte[]> png) {
    try {
      return png.join();
    } catch (CompletionException failed) {
      switch (failed.getCause()) {
        case Error broken -> throw broken;
        case RuntimeException refused -> throw refused;
        case null, default -> throw failed;
      }
    }
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
