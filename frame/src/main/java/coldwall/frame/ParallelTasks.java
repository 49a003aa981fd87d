package coldwall.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Independent pieces of work on a fixed number of threads, answers in the order of the tasks. */
public final class ParallelTasks {
  private static final long POLL_MILLIS = 100;

  private ParallelTasks() {}

  /**
   * Runs them all. If the calling thread is interrupted, stops, and leaves the unfinished answers
   * empty and the thread interrupted.
   */
  public static <R> List<Optional<R>> run(
      List<Callable<R>> tasks, int threads, IntConsumer finished) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> futures = tasks.stream().map(pool::submit).toList();
      List<Optional<R>> answers = new ArrayList<>();
      for (Future<R> future : futures) {
        while (!isDone(future)) {
          finished.accept(finishedOf(futures));
        }
        answers.add(answer(future, pool));
      }
      finished.accept(tasks.size());
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Waits a moment; an interrupt ends the waiting, and is left to be seen. */
  private static boolean isDone(Future<?> future) {
    try {
      future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    } catch (ExecutionException | CancellationException _) {
      return true;
    }
  }

  private static int finishedOf(List<? extends Future<?>> futures) {
    return (int) futures.stream().filter(Future::isDone).count();
  }

  private static <R> Optional<R> answer(Future<R> future, ExecutorService pool) {
    try {
      if (Thread.currentThread().isInterrupted() && !future.isDone()) {
        throw new InterruptedException();
      }
      return Optional.of(future.get());
    } catch (InterruptedException _) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (CancellationException _) {
      return Optional.empty();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof CancellationException) {
        return Optional.empty();
      }
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure.getCause());
    }
  }
}
