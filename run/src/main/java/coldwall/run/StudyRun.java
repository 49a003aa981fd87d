package coldwall.run;

import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.frame.Progress;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyRunner;
import coldwall.input.InvalidInputException;
import coldwall.report.FigureForm;
import coldwall.store.FinishedRun;
import coldwall.store.OutputFile;
import coldwall.store.RunExport;
import coldwall.store.RunFolder;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunJson;
import coldwall.store.record.RunStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * One run of a study in its folder. A run that was stopped goes on; one that is finished is shown
 * again.
 *
 * @param study the study
 * @param folder where its run is, or is to be
 * @param provenance how it came about
 * @param engine where points are solved
 * @param form of the figure
 */
public record StudyRun(
    Study study, Path folder, Provenance provenance, StudyRunner.Engine engine, FigureForm form) {
  /** Every point was solved, and all was judged. */
  public static final int DONE = 0;

  /** Some points failed. */
  public static final int FAILED = 1;

  /** Every point failed: the input asks for something that cannot be solved. */
  private static final int NOTHING = 2;

  /** The thread was interrupted; the same run goes on later. */
  public static final int INTERRUPTED = 130;

  /** On so many threads of this process. */
  public StudyRun(Study study, Path folder, Provenance provenance, int threads, FigureForm form) {
    this(study, folder, provenance, StudyRunner.Engine.threads(threads), form);
  }

  /** The same with a figure of the usual form. */
  public StudyRun(Study study, Path folder, Provenance provenance, int threads) {
    this(study, folder, provenance, threads, FigureForm.USUAL);
  }

  /** Hears what happens. */
  public interface Listener {
    /** Something that was found in the folder, in one line. */
    void notice(String line);

    /** So many points are there already. */
    void goesOn(int points, Path folder);

    /** The points are those of another run, and need not be solved. */
    default void tookPoints(Path from) {}

    /** The run was finished before. */
    void isShownAgain();

    /** How far it comes; to be closed when that is known. */
    Progress progress();

    /** The answer, for people and for scripts; before anything is written, which may fail. */
    void answer(String summary, OutputFile.Content document);

    /** Everything is written. */
    void written(Path folder);
  }

  /**
   * Runs it.
   *
   * @return {@link #DONE}, {@link #FAILED} or {@link #INTERRUPTED}
   * @throws InvalidInputException if the input or the folder does not allow it
   */
  public int run(Listener listener) {
    Optional<FinishedRun> finished =
        FinishedRun.find(folder, provenance.identity(), listener::notice);
    return finished.isPresent() ? show(finished.get(), listener) : compute(listener);
  }

  private static int show(FinishedRun run, Listener listener) {
    listener.answer(
        run.summary(), out -> RunExport.write(run.folder(), RunExport.Format.JSON, out));
    listener.written(run.folder());
    listener.isShownAgain();
    return run.exitStatus();
  }

  /**
   * Asked before anything is written.
   *
   * @throws InvalidInputException if no point can be solved, as far as that shows
   */
  static void requireSolvable(Study study) {
    try {
      study.check();
    } catch (InvalidInputException wrong) {
      throw withTyped(study, wrong);
    }
  }

  private int compute(Listener listener) {
    requireSolvable(study);
    Stage points = study.points();
    points.sweep().requireFew();
    try (RunFolder opened = RunFolder.open(folder, points, provenance, listener::notice)) {
      Findings findings = findings(solve(opened, listener), opened);
      // From here on an interrupt has been heard; writing must not be cut short by it.
      boolean interrupted = Thread.interrupted();
      int status = interrupted ? INTERRUPTED : findings.failures().isEmpty() ? DONE : FAILED;
      Report report = Glossary.explained(findings.report());
      RunPages pages = RunPages.of(report, provenance, form);
      String summary = ReportText.of(report, findings.failures());
      RunEnding ending =
          RunEnding.now(interrupted ? RunStatus.INTERRUPTED : RunStatus.COMPLETE, status, summary);
      // The answer comes first: it must not be lost with a disk that is full.
      Optional<RuntimeException> refused =
          refusal(() ->
              listener.answer(summary, out -> RunJson.write(provenance, ending, findings, out)));
      opened.finish(findings, ending, pages.contents());
      if (refused.isPresent()) {
        throw refused.get();
      }
      listener.written(opened.path());
      return status;
    }
  }

  /** Where the answer does not get through, the folder is to be finished all the same. */
  private static Optional<RuntimeException> refusal(Runnable answer) {
    try {
      answer.run();
      return Optional.empty();
    } catch (InvalidInputException | CancellationException refused) {
      // Writing must not be cut short by an interrupt, which the exception tells of.
      boolean _ = Thread.interrupted();
      return Optional.of(refused);
    }
  }

  /** Input that turns out to be wrong, with no point solved, leaves nothing behind. */
  private Rows solve(RunFolder opened, Listener listener) {
    int there = opened.points().finished().cardinality();
    if (there > 0) {
      listener.goesOn(there, opened.path());
    } else if (!study.settingsBesidePoints().isEmpty()) {
      opened
          .takePoints(study.points(), study.settingsBesidePoints())
          .ifPresent(listener::tookPoints);
    }
    try (Progress progress = listener.progress()) {
      return StudyRunner.rows(study, opened::log, engine, progress);
    } catch (InvalidInputException wrong) {
      RowTable points = RowTable.of(study.points(), opened.points());
      if (points.hasFailed()) {
        opened.discard(NOTHING, points.failures());
        throw withTyped(study, wrong);
      }
      opened.discard();
      throw wrong;
    }
  }

  /** A run of which nothing can be said has failed: to go on with it would find the same. */
  private Findings findings(Rows rows, RunFolder opened) {
    try {
      return study.findings(rows);
    } catch (InvalidInputException wrong) {
      if (rows.points().isComplete()) {
        List<String> failures = rows.points().failures();
        opened.discard(NOTHING, failures.isEmpty() ? List.of(wrong.getMessage()) : failures);
      } else {
        opened.discard();
      }
      throw withTyped(study, wrong);
    }
  }

  /** What a solver refuses follows from quantities that it knows by other names than the user. */
  private static InvalidInputException withTyped(Study study, InvalidInputException wrong) {
    List<String> typed = study.settings().typed();
    return typed.isEmpty()
        ? wrong
        : new InvalidInputException(
            wrong.getMessage() + " (given: " + String.join(", ", typed) + ")");
  }
}
