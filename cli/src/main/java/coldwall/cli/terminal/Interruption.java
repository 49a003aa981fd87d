package coldwall.cli.terminal;

import java.util.concurrent.CountDownLatch;

/**
 * Turns Ctrl-C into an interrupt of the working thread, and keeps the process alive until that
 * thread has put its results away.
 */
public final class Interruption {
  private final CountDownLatch done = new CountDownLatch(1);

  private Interruption() {}

  /** Watches over the calling thread from now on. */
  public static Interruption watch() {
    Interruption interruption = new Interruption();
    Thread worker = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.interrupt(worker)));
    return interruption;
  }

  public void workIsDone() {
    done.countDown();
  }

  private void interrupt(Thread worker) {
    if (done.getCount() == 0) {
      return;
    }
    worker.interrupt();
    try {
      done.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
