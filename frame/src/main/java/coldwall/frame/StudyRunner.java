package coldwall.frame;

import coldwall.input.InvalidInputException;
import java.util.List;
import java.util.Optional;

/** Runs both stages of a study, on this machine or elsewhere. */
public final class StudyRunner {
  private StudyRunner() {}

  /** Where the points of a stage are solved. The rows do not depend on it. */
  @FunctionalInterface
  public interface Engine extends AutoCloseable {
    /**
     * Runs until every point of the stage has a row in its log. If the calling thread is
     * interrupted, stops early, hands over what is solved, and leaves the thread interrupted.
     *
     * @param before the rows of the first stage, from which this one follows; empty for the first
     * @param log of this stage; written to by the calling thread alone
     */
    void run(
        Stage stage,
        Optional<ResultLog> before,
        ResultLog log,
        Progress progress,
        RunningEstimate estimate);

    /** Nothing more is to be solved. */
    @Override
    default void close() {}

    /** So many threads of this process. */
    static Engine threads(int threads) {
      return (stage, _, log, progress, estimate) ->
          LocalRunner.run(stage, log, threads, progress, estimate);
    }
  }

  /**
   * Solves what is not in the logs yet, and looks at all of it. If the calling thread is
   * interrupted, what is there is shown, and the thread stays interrupted.
   *
   * @throws coldwall.input.InvalidInputException if nothing could be solved at any point
   */
  public static Findings run(Study study, Logs logs, int threads, Progress progress) {
    return study.findings(rows(study, logs, Engine.threads(threads), progress));
  }

  /**
   * Solves what is not in the logs yet, wherever; all rows. Where the points of the second stage
   * cannot be named, the first is shown with the reason.
   *
   * @throws coldwall.input.InvalidInputException if nothing could be solved at any point
   */
  public static Rows rows(Study study, Logs logs, Engine engine, Progress progress) {
    Stage first = study.points();
    first.sweep().requireFew();
    ResultLog log = logs.of(first);
    engine.run(first, Optional.empty(), log, progress, study.estimate());
    RowTable points = RowTable.of(first, log);
    if (points.isComplete()) {
      points.requireAnything();
    }
    boolean goesOn = points.isComplete() && !Thread.currentThread().isInterrupted();
    Optional<Stage> stage;
    try {
      stage = goesOn ? study.further(points) : Optional.empty();
      stage.ifPresent(next -> next.sweep().requireFew());
    } catch (InvalidInputException refused) {
      if (points.hasFailed()) {
        throw refused;
      }
      return new Rows(points, Optional.empty(), false, List.of(Failure.text(refused)));
    }
    Optional<RowTable> further =
        stage.map(next -> {
          ResultLog nextLog = logs.of(next);
          engine.run(next, Optional.of(log), nextLog, progress, RunningEstimate.NONE);
          return RowTable.of(next, nextLog);
        });
    boolean complete = goesOn && further.map(RowTable::isComplete).orElse(true);
    return new Rows(points, further, complete);
  }
}
