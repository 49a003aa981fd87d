package coldwall.run;

import coldwall.chart.Report;
import coldwall.report.FigureForm;
import coldwall.report.FigureRenderer;
import coldwall.report.HtmlReport;
import coldwall.store.OutputFile;
import coldwall.store.record.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What people look at in a run folder: the figure and the page.
 *
 * @param png the figure in dots, which may still be being painted
 */
record RunPages(
    Report report, Provenance provenance, FigureForm form, CompletableFuture<byte[]> png) {

  private static final String PAPER =
      "Z. Zou, J. Gong, J. Wang, G. Casati, G. Benenti, Quantum versus Classical Thermal Transport"
          + " at Low Temperatures, Physical Review Letters (2026), arXiv:2509.14027.";

  /** Begins to paint the dots on another thread: they take as long as all else that is written. */
  static RunPages of(Report report, Provenance provenance, FigureForm form) {
    CompletableFuture<byte[]> png =
        CompletableFuture.supplyAsync(
            () -> FigureRenderer.png(report.figure(), form), RunPages::beside);
    return new RunPages(report, provenance, form, png);
  }

  /** Contents by file name; the dots come last, and are waited for when they are written. */
  Map<String, OutputFile.Content> contents() {
    String svg = FigureRenderer.svg(report.figure(), form);
    byte[] pdf = FigureRenderer.pdf(report.figure(), form);
    String page = HtmlReport.render(report, svg, provenanceLines());
    Map<String, OutputFile.Content> files = new LinkedHashMap<>();
    files.put("figure.svg", out -> out.write(bytes(svg)));
    files.put("figure.pdf", out -> out.write(pdf));
    files.put("report.html", out -> out.write(bytes(page)));
    files.put("figure.png", out -> out.write(painted()));
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
  private byte[] painted() {
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
