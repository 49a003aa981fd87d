package coldwall.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Solves the points of a stage that are not in its log yet, on this machine. Threads solve one
 * point at a time; the calling thread alone writes the log, several times a second, so that little
 * is lost with the process. Threads do not change the rows.
 */
public final class LocalRunner {
  private static final long HAND_OVER_MILLIS = 100;

  /** So many rows may wait for the log; then the threads wait too. */
  private static final int MOST_WAITING = 20_000;

  private final Stage stage;
  private final ResultLog log;
  private final Progress progress;
  private final RunningEstimate estimate;
  private final BlockingQueue<Row> solved = new ArrayBlockingQueue<>(MOST_WAITING);
  private final BitSet pending;
  private final List<Worker> workers;
  private int next;
  private int done;

  private LocalRunner(
      Stage stage, ResultLog log, int threads, Progress progress, RunningEstimate estimate) {
    this.stage = stage;
    this.log = log;
    this.progress = progress;
    this.estimate = estimate;
    this.pending = log.finished();
    this.done = pending.cardinality();
    pending.flip(0, stage.size());
    this.workers = Stream.generate(Worker::new).limit(threads).toList();
  }

  /**
   * Runs until every point has a row. If the calling thread is interrupted, stops early, hands over
   * what is solved, and leaves the thread interrupted.
   */
  public static void run(
      Stage stage, ResultLog log, int threads, Progress progress, RunningEstimate estimate) {
    new LocalRunner(stage, log, threads, progress, estimate).run();
  }

  private void run() {
    if (pending.isEmpty()) {
      return;
    }
    tell();
    ExecutorService pool = Executors.newFixedThreadPool(workers.size());
    try {
      List<? extends Future<?>> work = workers.stream().map(pool::submit).toList();
      pool.shutdown();
      boolean interrupted = writeUntilTheyEnd(pool);
      work.forEach(LocalRunner::requireSuccess);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Whether the calling thread was interrupted, which makes the workers end soon. */
  private boolean writeUntilTheyEnd(ExecutorService pool) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(HAND_OVER_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        interrupted = true;
        pool.shutdownNow();
      }
      write();
    }
    return interrupted;
  }

  private void write() {
    List<Row> rows = new ArrayList<>();
    solved.drainTo(rows);
    if (!rows.isEmpty()) {
      log.append(rows);
      done += rows.size();
      rows.forEach(row -> estimate.add(stage.sweep().point(row.index()), row));
    }
    tell();
  }

  private void tell() {
    double begun = workers.stream().mapToDouble(worker -> worker.share).sum();
    progress.report(stage.name(), done, begun, stage.size(), estimate.text());
  }

  /** Solves point after point. */
  private final class Worker implements Runnable {
    /** How much is done of the point that it is at. */
    private volatile double share;

    @Override
    public void run() {
      try {
        for (int index = take(); index >= 0; index = take()) {
          Row row = stage.solve(stage.sweep().point(index), reached -> share = reached);
          share = 0;
          solved.put(row);
        }
      } catch (InterruptedException | CancellationException _) {
        // The calling thread was interrupted; this point is solved when the study goes on.
      }
    }
  }

  private synchronized int take() {
    if (Thread.currentThread().isInterrupted()) {
      return -1;
    }
    int index = pending.nextSetBit(next);
    next = index < 0 ? stage.size() : index + 1;
    return index;
  }

  private static void requireSuccess(Future<?> worker) {
    try {
      worker.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (CancellationException _) {
      // It had not begun when the calling thread was interrupted.
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure.getCause());
    }
  }
}
