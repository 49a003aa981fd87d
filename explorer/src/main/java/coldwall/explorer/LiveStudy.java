package coldwall.explorer;

import coldwall.frame.Findings;
import coldwall.frame.MemoryLog;
import coldwall.frame.Picked;
import coldwall.frame.Progress;
import coldwall.frame.ResultLog;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyRunner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * A study that is looked at while it is solved: first a few points, evenly picked, which make a
 * curve at once; then all of them, and what follows.
 *
 * @param study the study
 * @param threads how many solve points
 */
record LiveStudy(Study study, int threads) {
  /** Enough to see a peak. */
  private static final int FIRST = 13;

  /**
   * Solves it.
   *
   * @param first hears what a few points say, if there are many
   * @param progress hears how far it is
   * @return what was found; not complete if the thread was interrupted, and then it still is
   */
  Findings run(Consumer<Findings> first, Progress progress) {
    Stage stage = study.points();
    ResultLog log = new MemoryLog();
    if (stage.size() > 2 * FIRST) {
      solveFirst(stage, log);
      if (!Thread.currentThread().isInterrupted()) {
        first.accept(unjudged(stage, log));
      }
    }
    return StudyRunner.run(
        study,
        wanted -> wanted.name().equals(stage.name()) ? log : new MemoryLog(),
        threads,
        progress);
  }

  private static void solveFirst(Stage stage, ResultLog log) {
    for (int index : Picked.indices(stage.size(), FIRST)) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      try {
        log.append(List.of(stage.solve(stage.sweep().point(index))));
      } catch (CancellationException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Findings unjudged(Stage stage, ResultLog log) {
    return study.findings(new Rows(RowTable.of(stage, log), Optional.empty(), false));
  }
}
