package coldwall.cli;

import coldwall.store.FinishedRun;
import coldwall.store.Provenance;
import coldwall.store.RunEnding;
import coldwall.store.RunFolder;
import coldwall.store.RunIdentity;
import coldwall.store.RunJson;
import coldwall.store.RunStatus;
import coldwall.study.Findings;
import coldwall.study.LocalRunner;
import coldwall.study.Progress;
import coldwall.study.Study;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs a study and puts what it found where the user wants it. A run that was stopped goes on; one
 * that is finished is shown again.
 */
final class StudyRun {
  private final Study study;
  private final RunOptions options;
  private final JsonTarget json;
  private final PrintStream out;
  private final PrintStream err;

  StudyRun(Study study, RunOptions options, PrintStream out, PrintStream err) {
    this.study = study;
    this.options = options;
    this.json = new JsonTarget(options.json());
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
    json.requireWritable();
    RunIdentity identity = RunIdentity.of(study, Version.number());
    Path folder = options.folder(identity);
    Optional<FinishedRun> finished = FinishedRun.find(folder, identity);
    return finished.map(this::show).orElseGet(() -> compute(folder, identity, command));
  }

  private int show(FinishedRun run) {
    people().print(run.summary());
    json.write(document -> Files.copy(run.document(), document), out);
    people().println(run.folder());
    if (!options.isQuiet()) {
      say("this run is finished and shown again; --fresh computes it anew in a new folder");
    }
    return run.exitStatus();
  }

  private int compute(Path path, RunIdentity identity, String command) {
    String java = System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    Provenance provenance = new Provenance(identity, "coldwall " + command, java);
    try (RunFolder folder = RunFolder.open(path, study, provenance, this::say)) {
      Findings findings = solve(folder);
      // From here on an interrupt has been heard; writing must not be cut short by it.
      boolean interrupted = Thread.interrupted();
      int status = status(findings, interrupted);
      String summary = ReportText.of(findings);
      RunEnding ending =
          RunEnding.now(interrupted ? RunStatus.INTERRUPTED : RunStatus.COMPLETE, status, summary);
      // The answer comes first: it must not be lost with a disk that is full.
      people().print(summary);
      json.write(document -> RunJson.write(provenance, ending, findings, document), out);
      folder.finish(findings, ending, new RunPages(findings.report(), provenance).contents());
      people().println(folder.path());
      if (interrupted) {
        say("interrupted; the same command goes on where it stopped");
      }
      return status;
    }
  }

  private Findings solve(RunFolder folder) {
    int there = folder.log().finished().cardinality();
    if (there > 0 && !options.isQuiet()) {
      say(
          there
              + " of "
              + study.size()
              + " points are there already: going on in "
              + folder.path());
    }
    if (options.isQuiet()) {
      return solve(folder, Progress.silent());
    }
    try (ProgressLine progress = new ProgressLine(err)) {
      return solve(folder, progress);
    }
  }

  private Findings solve(RunFolder folder, Progress progress) {
    LocalRunner.run(study, folder.log(), options.threads(), progress);
    return study.analyse(folder.log(), options.threads(), progress);
  }

  private static int status(Findings findings, boolean interrupted) {
    if (interrupted) {
      return Main.INTERRUPTED;
    }
    return findings.failures().isEmpty() ? Main.DONE : Main.FAILED;
  }

  private PrintStream people() {
    return json.isStandardOutput() ? err : out;
  }

  private void say(String line) {
    err.println("coldwall: " + line);
  }
}
