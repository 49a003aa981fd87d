package coldwall.linalg.dense;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Two threads with the large stacks that native factorisations need. */
final class NativeThreads {
  private static final long STACK_BYTES = 64L << 20;

  private static final ExecutorService POOL =
      Executors.newFixedThreadPool(
          2,
          work -> {
            Thread thread = new Thread(null, work, "coldwall-native", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  private NativeThreads() {}

  /** Does both at once. */
  static void both(Runnable first, Runnable second) {
    CompletableFuture<Void> other = CompletableFuture.runAsync(second, POOL);
    try {
      first.run();
    } finally {
      join(other);
    }
  }

  /** Does this on a large stack. */
  static <T> T one(Supplier<T> work) {
    return join(CompletableFuture.supplyAsync(work, POOL));
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }
}
