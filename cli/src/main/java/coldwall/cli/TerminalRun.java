package coldwall.cli;

import coldwall.cli.terminal.JsonTarget;
import coldwall.cli.terminal.Plain;
import coldwall.cli.terminal.ProgressLine;
import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.StudyRunner;
import coldwall.report.FigureForm;
import coldwall.run.Elsewhere;
import coldwall.run.RowWriter;
import coldwall.run.RowsRun;
import coldwall.run.StudyRun;
import coldwall.settings.SpecText;
import coldwall.store.OutputFile;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import java.io.PrintStream;
import java.nio.file.Path;

/** Runs a study and tells about it on a terminal. */
final class TerminalRun implements StudyRun.Listener {
  private final StudyKind kind;
  private final SpecText text;
  private final Study study;
  private final RunOptions options;
  private final JsonTarget json;
  private final PrintStream out;
  private final PrintStream err;

  TerminalRun(StudyKind kind, SpecText text, RunOptions options, PrintStream out, PrintStream err) {
    this.kind = kind;
    this.text = text;
    this.study = kind.reader().apply(text);
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
    RunIdentity identity = RunIdentity.of(study, Version.number());
    int status =
        options
            .rows()
            .map(folder -> writeRows(identity, folder))
            .orElseGet(() -> judge(identity, command));
    if (status == StudyRun.INTERRUPTED) {
      notice("interrupted; the same command goes on where it stopped");
    }
    return status;
  }

  private int judge(RunIdentity identity, String command) {
    json.requireWritable();
    Provenance provenance = Provenance.of(identity, command);
    try (StudyRunner.Engine engine = Elsewhere.find(order())) {
      return new StudyRun(study, options.folder(identity), provenance, engine, options.form())
          .run(this);
    }
  }

  private int writeRows(RunIdentity identity, String folder) {
    try (RowWriter writer = Elsewhere.findWriter(order());
        Progress progress = progress()) {
      RowsRun.Outcome outcome =
          new RowsRun(study, identity, folder, writer)
              .run(progress, points -> goesOn(points, folder));
      out.print(Plain.lines(outcome.text()));
      out.flush();
      return outcome.status();
    }
  }

  private Elsewhere.Order order() {
    return new Elsewhere.Order(options.engine(), kind, text, study, options.threads());
  }

  @Override
  public void notice(String line) {
    err.println("coldwall: " + Plain.line(line));
  }

  @Override
  public void goesOn(int points, Path folder) {
    goesOn(points, folder.toString());
  }

  private void goesOn(int points, String folder) {
    if (!options.isQuiet()) {
      notice(
          points
              + " of "
              + study.points().size()
              + " points are there already: going on in "
              + folder);
    }
  }

  @Override
  public void tookPoints(Path from) {
    if (!options.isQuiet()) {
      notice("the points are the same as in " + from + " and are taken from there");
    }
  }

  @Override
  public void isShownAgain() {
    if (!options.isQuiet()) {
      notice("this run is finished and shown again; --fresh computes it anew in a new folder");
      if (!options.form().equals(FigureForm.USUAL)) {
        notice("its figure stays as it is; coldwall plot draws it in another form");
      }
    }
  }

  @Override
  public Progress progress() {
    return options.isQuiet() ? Progress.silent() : new ProgressLine(err);
  }

  @Override
  public void answer(String summary, OutputFile.Content document) {
    people().print(Plain.lines(summary));
    people().flush();
    json.write(document, out);
    out.flush();
  }

  @Override
  public void written(Path folder) {
    people().println(Plain.line(folder.toString()));
    people().flush();
  }

  private PrintStream people() {
    return json.isStandardOutput() ? err : out;
  }
}
