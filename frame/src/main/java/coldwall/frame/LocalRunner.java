package coldwall.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  private List<Worker> workers = List.of();
  private int next;
  private int done;

  private LocalRunner(Stage stage, ResultLog log, Progress progress, RunningEstimate estimate) {
    this.stage = stage;
    this.log = log;
    this.progress = progress;
    this.estimate = estimate;
    this.pending = log.finished();
    this.done = pending.cardinality();
    pending.flip(0, stage.size());
  }

  /**
   * Runs until every point has a row. If the calling thread is interrupted, stops early, hands over
   * what is solved, and leaves the thread interrupted. Where the memory is too small for so many
   * points at a time, fewer threads go on.
   *
   * @throws OutOfMemoryError if it is too small for one point
   */
  public static void run(
      Stage stage, ResultLog log, int threads, Progress progress, RunningEstimate estimate) {
    new LocalRunner(stage, log, progress, estimate).run(threads);
  }

  private void run(int threads) {
    int most = threads;
    boolean isShort = true;
    while (isShort && !pending.isEmpty() && !Thread.currentThread().isInterrupted()) {
      next = 0;
      solve(Math.min(most, pending.cardinality()));
      int lacking = (int) workers.stream().filter(worker -> worker.isShort).count();
      isShort = lacking > 0;
      // Those that did not fit together may fit one after the other.
      most = lacking < workers.size() ? workers.size() - lacking : Math.max(1, lacking / 2);
    }
  }

  /** Lets so many threads solve what they can. */
  private void solve(int threads) {
    workers = Stream.generate(Worker::new).limit(threads).toList();
    tell();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      start(pool);
      boolean interrupted = writeUntilTheyEnd(pool);
      requireSuccess();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** As many of them as the system has threads for. */
  private void start(ExecutorService pool) {
    int started = 0;
    try {
      for (Worker worker : workers) {
        pool.execute(() -> worker.run(pool));
        started++;
      }
    } catch (OutOfMemoryError noMoreThreads) {
      if (started == 0) {
        throw noMoreThreads;
      }
    } catch (RejectedExecutionException _) {
      // One that was started has failed already and shut the pool.
    }
    pool.shutdown();
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
  private final class Worker {
    /** How much is done of the point that it is at. */
    private volatile double share;

    /** Whether it had too little memory for a point, and stopped. */
    private volatile boolean isShort;

    private volatile @Nullable Throwable failure;

    void run(ExecutorService pool) {
      try {
        for (int index = take(); index >= 0; index = take()) {
          solve(index);
        }
      } catch (InterruptedException | CancellationException _) {
        // The calling thread was interrupted; this point is solved when the study goes on.
      } catch (OutOfMemoryError full) {
        isShort = true;
        if (workers.size() == 1) {
          failure = full;
        }
      } catch (Throwable broken) {
        failure = broken;
        // Nothing can come of the others' work any more.
        pool.shutdownNow();
      } finally {
        share = 0;
      }
    }

    private void solve(int index) throws InterruptedException {
      boolean isSolved = false;
      try {
        Row row = stage.solve(stage.sweep().point(index), reached -> share = reached);
        share = 0;
        solved.put(row);
        isSolved = true;
      } finally {
        if (!isSolved) {
          giveBack(index);
        }
      }
    }
  }

  private synchronized int take() {
    if (Thread.currentThread().isInterrupted()) {
      return -1;
    }
    int index = pending.nextSetBit(next);
    next = index < 0 ? stage.size() : index + 1;
    if (index >= 0) {
      pending.clear(index);
    }
    return index;
  }

  private synchronized void giveBack(int index) {
    pending.set(index);
  }

  private void requireSuccess() {
    for (Worker worker : workers) {
      switch (worker.failure) {
        case null -> {}
        case OutOfMemoryError full -> throw full;
        case RuntimeException cause -> throw cause;
        case Throwable cause -> throw new IllegalStateException(cause);
      }
    }
  }
}
