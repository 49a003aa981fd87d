package coldwall.cli;

import coldwall.junction.InvalidInputException;
import coldwall.store.Fingerprint;
import coldwall.store.Provenance;
import coldwall.store.RunFolder;
import coldwall.study.Findings;
import coldwall.study.LocalRunner;
import coldwall.study.MemoryLog;
import coldwall.study.ResultLog;
import coldwall.study.Study;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Runs a study and puts what it found where the user wants it. */
final class StudyRun {
  private final Study study;
  private final RunOptions options;
  private final PrintStream out;
  private final PrintStream err;

  StudyRun(Study study, RunOptions options, PrintStream out, PrintStream err) {
    this.study = study;
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * The exit status.
   *
   * @param command what the user typed
   */
  int run(String command) {
    options.requireThreads();
    String fingerprint = Fingerprint.of(study, Version.number());
    Provenance provenance =
        new Provenance(
            Version.number(),
            "coldwall " + command,
            fingerprint,
            System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    RunFolder folder = RunFolder.claim(options.folder(study.name(), fingerprint), fingerprint);
    requireJsonWritable();
    Findings findings = solve();
    // From here on an interrupt has been heard; writing must not be cut short by it.
    boolean interrupted = Thread.interrupted();
    RunFiles files = new RunFiles(study, findings, provenance);
    if (interrupted && folder.holdsCompleteRun()) {
      err.println("coldwall: interrupted; the complete run in " + folder.path() + " is kept");
      return Main.INTERRUPTED;
    }
    // The answer comes first: it must not be lost with a disk that is full.
    PrintStream people = jsonGoesToStandardOutput() ? err : out;
    new ReportText(findings.report()).print(people);
    writeJson(files.document());
    folder.write(files.contents(err));
    people.println(folder.path());
    findings.failures().forEach(failure -> err.println("coldwall: " + failure));
    if (interrupted) {
      return Main.INTERRUPTED;
    }
    return findings.failures().isEmpty() ? Main.DONE : Main.FAILED;
  }

  private Findings solve() {
    try (ProgressLine progress = new ProgressLine(err)) {
      ResultLog log = new MemoryLog();
      LocalRunner.run(study, log, options.threads(), progress);
      return study.analyse(log, options.threads(), progress);
    }
  }

  private boolean jsonGoesToStandardOutput() {
    return "-".equals(options.json());
  }

  private void requireJsonWritable() {
    @Nullable String json = options.json();
    if (json == null || jsonGoesToStandardOutput()) {
      return;
    }
    Path parent = Path.of(json).toAbsolutePath().getParent();
    if (parent == null || !Files.isWritable(parent) || Files.isDirectory(Path.of(json))) {
      throw InvalidInputException.must(
          "--json", "be a file that can be written", "\"" + json + "\"", "choose another place");
    }
  }

  private void writeJson(String document) {
    @Nullable String json = options.json();
    if (json == null) {
      return;
    }
    if (jsonGoesToStandardOutput()) {
      out.print(document);
      return;
    }
    try {
      Files.writeString(Path.of(json), document);
    } catch (IOException failure) {
      throw InvalidInputException.must(
          "--json", "be a file that can be written", failure, "choose another place");
    }
  }
}
