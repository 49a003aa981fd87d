package coldwall.cli;

import coldwall.frame.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Says how far a study has come and how long it will still take, once it has taken two seconds: one
 * line that renews itself on a terminal, a new line every ten seconds elsewhere.
 */
final class ProgressLine implements Progress {
  private static final long QUIET_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long TERMINAL_NANOS = Duration.ofMillis(200).toNanos();
  private static final long FILE_NANOS = Duration.ofSeconds(10).toNanos();

  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private long next = System.nanoTime() + QUIET_NANOS;
  private String stage = "";
  private long stageStart;
  private int doneBefore;
  private boolean shown;

  ProgressLine(PrintStream err) {
    this.err = err;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void report(String newStage, int done, int total, String estimate) {
    long now = System.nanoTime();
    if (!newStage.equals(stage)) {
      stage = newStage;
      stageStart = now;
      doneBefore = done;
    }
    if (now < next) {
      return;
    }
    next = now + (terminal ? TERMINAL_NANOS : FILE_NANOS);
    say(done, total, (now - stageStart) / 1e9, estimate);
  }

  /** The rate counts only what was done since this process began, not what an earlier one did. */
  private void say(int done, int total, double seconds, String estimate) {
    double rate = seconds > 0 ? (done - doneBefore) / seconds : 0;
    String left =
        rate > 0 ? String.format(Locale.ROOT, "%.0f s left", (total - done) / rate) : "just begun";
    String text =
        String.format(Locale.ROOT, "%d of %d %s, %.3g/s, %s", done, total, stage, rate, left)
            + (estimate.isEmpty() ? "" : "; " + estimate);
    err.print(terminal ? "\r" + text + CLEAR_TO_END : text + System.lineSeparator());
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
