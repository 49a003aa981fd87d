package coldwall.store;

import coldwall.store.table.Database;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;

/**
 * Loads DuckDB beside other work, such as reading flags: its library and driver take a quarter of a
 * second. What goes wrong is told when the store is first needed. To be closed before the process
 * ends, which would take the library away from under the thread that loads it.
 */
public final class StoreStart implements AutoCloseable {
  private final Thread thread;

  private StoreStart() {
    // A task keeps its failure to itself.
    thread = new Thread(new FutureTask<>(StoreStart::load), "coldwall-store");
    thread.setDaemon(true);
  }

  /** Begins to load. */
  public static StoreStart begin() {
    StoreStart start = new StoreStart();
    start.thread.start();
    return start;
  }

  private static boolean load() throws Exception {
    Database.start(Path.of(System.getProperty("java.io.tmpdir"))).close();
    return true;
  }

  @Override
  public void close() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
