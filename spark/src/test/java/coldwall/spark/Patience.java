package coldwall.spark;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for what can be seen, never for a time. */
final class Patience {
  private static final long MILLIS_BETWEEN_LOOKS = 20;

  /** Nothing here takes a minute on a quiet machine; beyond that something hangs. */
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Patience() {}

  /**
   * Waits until something is seen, as long as a process lives.
   *
   * @return false if the process ended before that
   */
  static boolean await(Process process, BooleanSupplier seen) throws InterruptedException {
    long start = System.nanoTime();
    while (!seen.getAsBoolean()) {
      if (process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        return false;
      }
      if (System.nanoTime() - start > LIMIT.toNanos()) {
        process.destroyForcibly();
        throw new AssertionError("nothing was seen of what was waited for within " + LIMIT);
      }
    }
    return true;
  }

  /** The status with which a process ends. */
  static int end(Process process) throws InterruptedException {
    await(process, () -> false);
    return process.exitValue();
  }
}
