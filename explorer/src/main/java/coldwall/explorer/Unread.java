package coldwall.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What was written for people who have not read it yet. It is bounded: beyond so many texts or
 * bytes, whoever has kept the others waiting longest is dropped, and so is who reads for too long.
 * A text that is alone may be as large as it is.
 */
final class Unread {
  private final ExplorerOptions.Limits limits;
  private final ScheduledExecutorService clock;
  private final Set<Parcel> parcels = new LinkedHashSet<>();
  private long bytes;
  private long dropped;

  Unread(ExplorerOptions.Limits limits, ScheduledExecutorService clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** One text on its way to one reader, until it is closed. */
  final class Parcel implements AutoCloseable {
    private final long size;
    private final Runnable drop;
    private final ScheduledFuture<?> alarm;

    private Parcel(long size, Runnable drop) {
      this.size = size;
      this.drop = drop;
      this.alarm = clock.schedule(() -> giveUp(this), limits.seconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      alarm.cancel(false);
      remove(this);
    }
  }

  /**
   * Takes note of a text that is about to be sent.
   *
   * @param size in bytes
   * @param drop ends the connection to its reader; called at most once
   */
  Parcel add(long size, Runnable drop) {
    Parcel parcel = new Parcel(size, drop);
    synchronized (this) {
      parcels.add(parcel);
      bytes += size;
      while (parcels.size() > 1 && isTooMuch()) {
        giveUp(parcels.iterator().next());
      }
    }
    return parcel;
  }

  private boolean isTooMuch() {
    return parcels.size() > limits.unreadTexts() || bytes > limits.unreadBytes();
  }

  /** Gives a reader up; to drop takes no lock of a reader. */
  private synchronized void giveUp(Parcel parcel) {
    if (remove(parcel)) {
      dropped++;
      parcel.drop.run();
    }
  }

  private synchronized boolean remove(Parcel parcel) {
    boolean wasThere = parcels.remove(parcel);
    if (wasThere) {
      bytes -= parcel.size;
    }
    return wasThere;
  }

  /** Gives all readers up. */
  synchronized void dropAll() {
    List.copyOf(parcels).forEach(this::giveUp);
  }

  synchronized int texts() {
    return parcels.size();
  }

  synchronized long bytes() {
    return bytes;
  }

  /** How many readers were given up so far. */
  synchronized long dropped() {
    return dropped;
  }
}
