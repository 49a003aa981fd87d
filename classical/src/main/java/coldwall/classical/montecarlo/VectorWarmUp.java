package coldwall.classical.montecarlo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits, in a thread of its own, until the JVM has compiled {@link VectorKernel}: until then its
 * vectors are objects, and a collision takes a thousand times as long. Simulations fly on with
 * {@link Lane} in the meantime and change over at any time, for the bits are the same. It begins
 * when the simulations of this JVM have had as much to do as it costs, so that it can hardly more
 * than double their work. A kernel that never overtakes {@link Lane}, as in an interpreter, is
 * never used.
 */
final class VectorWarmUp {
  /** So few that the kernel is compiled from its beginning, not from the middle of its loop. */
  private static final int ROUND_TRIPS = 16;

  /** After so many calls the compiler has been asked, and there is nothing to do but wait. */
  private static final int BUSY = 600;

  private static final long PAUSE_NANOS = 500_000;

  /** Ten times what it took on a busy machine. */
  private static final int MOST_CALLS = 30_000;

  /** At least a second and a half of {@link Lane}, about what the warm-up costs. */
  private static final long WORTH_IT = 1 << 28;

  /** How much there was to do; like what is compiled, it belongs to the JVM and not to a result. */
  private static final AtomicLong COLLISIONS = new AtomicLong();

  /** A class of its own, so that nothing begins before somebody asks. */
  private static final class Begun {
    static final CompletableFuture<Boolean> OVERTOOK = begin();

    private static CompletableFuture<Boolean> begin() {
      CompletableFuture<Boolean> overtook = new CompletableFuture<>();
      Runnable work = () -> overtook.complete(VectorModule.isThere() && overtakes());
      Thread thread = new Thread(work, "coldwall-vectors");
      thread.setDaemon(true);
      thread.start();
      return overtook;
    }
  }

  private VectorWarmUp() {}

  /** Hears how many collisions a simulation is about to take. */
  static void expect(long collisions) {
    COLLISIONS.addAndGet(collisions);
  }

  /** Whether the kernel is compiled; begins to see to it once that is worth it. */
  static boolean isOver() {
    return COLLISIONS.get() >= WORTH_IT && Begun.OVERTOOK.getNow(false);
  }

  /** Begins at once, and waits: whether the kernel is compiled and fast. */
  static boolean await() {
    expect(WORTH_IT);
    return Begun.OVERTOOK.join();
  }

  private static boolean overtakes() {
    WarmUpLanes lanes = new WarmUpLanes();
    long fastestLanes = Long.MAX_VALUE;
    for (int call = 0; call < MOST_CALLS; call++) {
      long start = System.nanoTime();
      lanes.flyOneByOne(ROUND_TRIPS);
      long middle = System.nanoTime();
      lanes.flyAtOnce(ROUND_TRIPS, call);
      long vectors = System.nanoTime() - middle;
      fastestLanes = Math.min(fastestLanes, middle - start);
      if (call > BUSY && vectors < fastestLanes) {
        return true;
      }
      if (call > BUSY) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    return false;
  }
}
