package coldwall.frame;

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
    RowTable points = solve(study.points(), logs, threads, progress, study.estimate());
    if (points.isComplete()) {
      points.requireAnything();
    }
    boolean goesOn = points.isComplete() && !Thread.currentThread().isInterrupted();
    Optional<Stage> stage = goesOn ? study.further(points) : Optional.empty();
    Optional<RowTable> further =
        stage.map(next -> solve(next, logs, threads, progress, RunningEstimate.NONE));
    boolean complete = goesOn && further.map(RowTable::isComplete).orElse(true);
    return study.findings(new Rows(points, further, complete));
  }

  private static RowTable solve(
      Stage stage, Logs logs, int threads, Progress progress, RunningEstimate estimate) {
    ResultLog log = logs.of(stage);
    LocalRunner.run(stage, log, threads, progress, estimate);
    return RowTable.of(stage, log);
  }
}
