package coldwall.explorer;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * An answer in lines of JSON, each sent as soon as its reader takes it, by a thread of its own: who
 * computes never waits for who reads.
 */
final class Lines {
  /** Of those that a later line makes useless; who reads slowly misses some. */
  private static final int MOST_WAITING = 3;

  private final Context context;
  private final Unread unread;
  private final Runnable gone;
  private final Queue<Line> waiting = new ArrayDeque<>();
  private final Thread writer = Thread.ofVirtual().unstarted(this::work);
  private boolean isStarted;
  private boolean isWhole;
  private volatile boolean isDropped;

  /** One line, whose bytes count as unread until it is closed. */
  private final class Line {
    private final byte[] bytes;
    private final Unread.Parcel parcel;

    Line(Map<String, Object> json) {
      this.bytes = Json.line(json);
      this.parcel = unread.add(bytes.length, Lines.this::drop);
    }
  }

  /**
   * An answer whose lines are still to come.
   *
   * @param gone hears if nobody listens any more
   */
  Lines(Context context, Unread unread, Runnable gone) {
    this.context = context;
    this.unread = unread;
    this.gone = gone;
  }

  /** Says a line, unless some wait already. */
  synchronized void offer(Map<String, Object> json) {
    if (waiting.size() < MOST_WAITING) {
      put(json);
    }
  }

  /** Says the last line, and waits until all has been read or the reader has gone. */
  void end(Map<String, Object> json) throws InterruptedException {
    synchronized (this) {
      isWhole = true;
      put(json);
    }
    writer.join();
  }

  private void put(Map<String, Object> json) {
    waiting.add(new Line(json));
    notifyAll();
    if (!isStarted) {
      isStarted = true;
      writer.start();
    }
  }

  private void work() {
    try {
      OutputStream out = context.res().getOutputStream();
      for (Optional<Line> line = next(); line.isPresent(); line = next()) {
        send(line.get(), out);
      }
    } catch (IOException | InterruptedException _) {
      drop();
    } finally {
      forget();
    }
  }

  private void send(Line line, OutputStream out) throws IOException {
    try (Unread.Parcel _ = line.parcel) {
      out.write(line.bytes);
      out.flush();
    }
  }

  /** The next line, as soon as there is one; none after the last, or if the reader was dropped. */
  private synchronized Optional<Line> next() throws InterruptedException {
    while (waiting.isEmpty() && !isWhole && !isDropped) {
      wait();
    }
    return isDropped ? Optional.empty() : Optional.ofNullable(waiting.poll());
  }

  /** Takes no lock, for others may hold theirs. */
  private void drop() {
    isDropped = true;
    writer.interrupt();
    gone.run();
  }

  private synchronized void forget() {
    isWhole = true;
    waiting.forEach(line -> line.parcel.close());
    waiting.clear();
  }
}
