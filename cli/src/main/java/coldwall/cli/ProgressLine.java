package coldwall.cli;

import coldwall.study.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Says how far a study has come and how long it will still take, once it has taken two seconds: one
 * line that renews itself on a terminal, a new line every ten seconds elsewhere.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long QUIET_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long TERMINAL_NANOS = Duration.ofMillis(200).toNanos();
  private static final long FILE_NANOS = Duration.ofSeconds(10).toNanos();

  private final PrintStream err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long next = start + QUIET_NANOS;
  private boolean shown;

  ProgressLine(PrintStream err) {
    this.err = err;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void report(String stage, int done, int total, String estimate) {
    long now = System.nanoTime();
    if (now < next) {
      return;
    }
    next = now + (terminal ? TERMINAL_NANOS : FILE_NANOS);
    double seconds = (now - start) / 1e9;
    long left = done == 0 ? 0 : Math.round(seconds / done * (total - done));
    String text =
        String.format(
            Locale.ROOT,
            "%d of %d pieces of work, %.0f s so far, about %d s left",
            done,
            total,
            seconds,
            left);
    err.print(terminal ? "\r" + text + "   " : text + System.lineSeparator());
    err.flush();
    shown = true;
  }

  @Override
  public void close() {
    if (shown && terminal) {
      err.println();
    }
  }
}
