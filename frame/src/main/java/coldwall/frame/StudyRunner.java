package coldwall.frame;

import coldwall.input.InvalidInputException;
import java.util.List;
import java.util.Optional;

/** Runs both stages of a study on this machine. */
public final class StudyRunner {
  private StudyRunner() {}

  /**
   * Solves what is not in the logs yet, and looks at all of it. If the calling thread is
   * interrupted, what is there is shown, and the thread stays interrupted.
   *
   * @throws coldwall.input.InvalidInputException if nothing could be solved at any point
   */
  public static Findings run(Study study, Logs logs, int threads, Progress progress) {
    return study.findings(rows(study, logs, threads, progress));
  }

  /**
   * Solves what is not in the logs yet; all rows. Where the points of the second stage cannot be
   * named, the first is shown with the reason.
   *
   * @throws coldwall.input.InvalidInputException if nothing could be solved at any point
   */
  public static Rows rows(Study study, Logs logs, int threads, Progress progress) {
    RowTable points = solve(study.points(), logs, threads, progress, study.estimate());
    if (points.isComplete()) {
      points.requireAnything();
    }
    boolean goesOn = points.isComplete() && !Thread.currentThread().isInterrupted();
    Optional<Stage> stage;
    try {
      stage = goesOn ? study.further(points) : Optional.empty();
    } catch (InvalidInputException refused) {
      if (points.hasFailed()) {
        throw refused;
      }
      return new Rows(points, Optional.empty(), false, List.of(Failure.text(refused)));
    }
    Optional<RowTable> further =
        stage.map(next -> solve(next, logs, threads, progress, RunningEstimate.NONE));
    boolean complete = goesOn && further.map(RowTable::isComplete).orElse(true);
    return new Rows(points, further, complete);
  }

  private static RowTable solve(
      Stage stage, Logs logs, int threads, Progress progress, RunningEstimate estimate) {
    ResultLog log = logs.of(stage);
    LocalRunner.run(stage, log, threads, progress, estimate);
    return RowTable.of(stage, log);
  }
}
