package coldwall.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Who computes when. Few answers are computed at once, the others wait their turn; a page's new
 * request ends its earlier one; and no answer takes longer than a limit. To end a computation its
 * thread is interrupted, as Ctrl-C does on the command line.
 */
final class Jobs implements AutoCloseable {
  private final ExplorerOptions.Limits limits;
  private final Semaphore turns;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger scripts = new AtomicInteger();
  private final Map<String, Job> latest = new HashMap<>();
  private final ScheduledExecutorService clock;
  private boolean isClosed;

  Jobs(ExplorerOptions.Limits limits, int atOnce, ScheduledExecutorService clock) {
    this.limits = limits;
    this.turns = new Semaphore(atOnce, true);
    this.clock = clock;
  }

  /** Why a job ended early. */
  enum Ending {
    NONE,
    REPLACED,
    TOO_LONG,
    GONE,
    CLOSING
  }

  /** One answer in the making, on the thread that made the job. */
  final class Job implements AutoCloseable {
    private final String page;
    private final Thread thread = Thread.currentThread();
    private Ending ending = Ending.NONE;
    private boolean isDone;
    private boolean hasTurn;
    private @Nullable ScheduledFuture<?> alarm;

    private Job(String page) {
      this.page = page.isEmpty() ? "script " + scripts.incrementAndGet() : page;
    }

    private void end(Ending why) {
      synchronized (Jobs.this) {
        if (!isDone && ending == Ending.NONE) {
          ending = why;
          thread.interrupt();
        }
      }
    }

    Ending ending() {
      synchronized (Jobs.this) {
        return ending;
      }
    }

    @Override
    public void close() {
      synchronized (Jobs.this) {
        isDone = true;
        latest.remove(page, this);
        Jobs.this.notifyAll();
      }
      if (alarm != null) {
        alarm.cancel(false);
      }
      if (hasTurn) {
        turns.release();
      }
      // Whoever ended it has been heard; what is left to do is to say so.
      boolean _ = Thread.interrupted();
    }
  }

  /**
   * Begins an answer: waits for its turn, and ends what the same page asked for before.
   *
   * @param page which page asks; empty for a script, whose requests do not replace each other
   * @throws Refusal if too many wait already
   */
  Job begin(String page) {
    Job job = new Job(page);
    register(job);
    try {
      take(job);
    } catch (InterruptedException _) {
      job.close();
      throw new Refusal(Refusal.CONFLICT, "a later request of the same page took its place");
    } catch (Refusal refused) {
      job.close();
      throw refused;
    }
    job.alarm = clock.schedule(() -> job.end(Ending.TOO_LONG), limits.seconds(), TimeUnit.SECONDS);
    return job;
  }

  private synchronized void register(Job job) {
    if (isClosed) {
      throw new Refusal(Refusal.BUSY, "the explorer is closing");
    }
    Job before = latest.put(job.page, job);
    if (before != null) {
      before.end(Ending.REPLACED);
    }
  }

  private void take(Job job) throws InterruptedException {
    if (waiting.incrementAndGet() > limits.waiting()) {
      waiting.decrementAndGet();
      throw new Refusal(
          Refusal.BUSY,
          "at most " + limits.waiting() + " answers may wait, but as many do; try again later");
    }
    try {
      if (!turns.tryAcquire(limits.seconds(), TimeUnit.SECONDS)) {
        throw new Refusal(
            Refusal.BUSY, "the explorer was busy for " + limits.seconds() + " s; try again later");
      }
      job.hasTurn = true;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Ends what a thread computes, because nobody waits for it any more. */
  synchronized void giveUp(Thread asked) {
    latest.values().stream()
        .filter(job -> job.thread == asked)
        .forEach(job -> job.end(Ending.GONE));
  }

  /** How many answers are in the making or wait. */
  synchronized int open() {
    return latest.size();
  }

  /** Waits until everything that was being made is put away, for a while at most. */
  void awaitEnd() {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds());
    synchronized (this) {
      try {
        for (long left = limits.seconds() * 1000L; !latest.isEmpty() && left > 0; ) {
          wait(left);
          left = TimeUnit.NANOSECONDS.toMillis(last - System.nanoTime());
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      latest.values().forEach(job -> job.end(Ending.CLOSING));
    }
  }
}
