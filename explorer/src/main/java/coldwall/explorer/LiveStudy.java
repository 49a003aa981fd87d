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
import java.util.ArrayList;
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
  /** Enough to see that a curve turns: shown where each point takes long. */
  private static final int COARSE = 4;

  /** Enough to see a peak. */
  private static final int FIRST = 13;

  /** People see no delay so short; a curve that takes longer is begun with fewer points. */
  private static final long SOON_NANOS = 30_000_000;

  /**
   * Solves it.
   *
   * @param first hears what a few points say, if there are many; once or twice
   * @param progress hears how far it is
   * @return what was found; not complete if the thread was interrupted, and then it still is
   */
  Findings run(Consumer<Findings> first, Progress progress) {
    Stage stage = study.points();
    ResultLog log = new MemoryLog();
    if (stage.size() > 2 * FIRST) {
      long begin = System.nanoTime();
      List<Integer> coarse = Picked.indices(stage.size(), COARSE);
      solve(stage, coarse, log);
      if (System.nanoTime() - begin > SOON_NANOS) {
        show(stage, log, first);
      }
      List<Integer> others = new ArrayList<>(Picked.indices(stage.size(), FIRST));
      others.removeAll(coarse);
      solve(stage, others, log);
      show(stage, log, first);
    }
    return StudyRunner.run(
        study,
        wanted -> wanted.name().equals(stage.name()) ? log : new MemoryLog(),
        threads,
        progress);
  }

  private static void solve(Stage stage, List<Integer> indices, ResultLog log) {
    for (int index : indices) {
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

  private void show(Stage stage, ResultLog log, Consumer<Findings> first) {
    if (!Thread.currentThread().isInterrupted()) {
      first.accept(study.findings(new Rows(RowTable.of(stage, log), Optional.empty(), false)));
    }
  }
}
