package coldwall.cli.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Waits for what the system does not let be interrupted, such as a pipe into which nobody writes or
 * from which nobody reads: another thread does the work, and is left behind.
 */
public final class Interruptible {
  private Interruptible() {}

  /**
   * What the work gives.
   *
   * @throws CancellationException if the calling thread is interrupted, and stays so
   * @throws IOException if the work does
   */
  public static <T> T call(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "coldwall-waiting");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException failure -> throw failure;
        case IOException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  /** The same of work that gives nothing. */
  public static void run(Runnable work) {
    try {
      call(() -> {
        work.run();
        return "";
      });
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
