package coldwall.cli.terminal;

import coldwall.frame.Progress;
import coldwall.units.Display;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Says how far a study has come and how long it will still take, once it has taken two seconds: one
 * line that renews itself on a terminal, a new line every ten seconds elsewhere.
 */
public final class ProgressLine implements Progress {
  private static final long QUIET_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long TERMINAL_NANOS = Duration.ofMillis(200).toNanos();
  private static final long FILE_NANOS = Duration.ofSeconds(10).toNanos();

  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private long next = System.nanoTime() + QUIET_NANOS;
  private String stage = "";
  private long stageStart;
  private double doneBefore;
  private boolean shown;

  public ProgressLine(PrintStream err) {
    this.err = err;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  @Override
  public void report(String newStage, int done, int total, String estimate) {
    report(newStage, done, 0, total, estimate);
  }

  @Override
  public void report(String newStage, int done, double begun, int total, String estimate) {
    long now = System.nanoTime();
    if (!newStage.equals(stage)) {
      stage = newStage;
      stageStart = now;
      doneBefore = done + begun;
    }
    if (now < next) {
      return;
    }
    next = now + (terminal ? TERMINAL_NANOS : FILE_NANOS);
    String pieces = done + " of " + total + " " + stage;
    double left = total - done - begun;
    say(
        begun > 0 ? pieces + " (" + Display.percent(1 - left / total) + ")" : pieces,
        done + begun - doneBefore,
        left,
        (now - stageStart) / 1e9,
        estimate);
  }

  /** The rate counts only what was done since this process began, not what an earlier one did. */
  private void say(String pieces, double done, double toDo, double seconds, String estimate) {
    String speed =
        done > 0
            ? String.format(
                Locale.ROOT, "%.3g/s, %.0f s left", done / seconds, toDo * seconds / done)
            : "just begun";
    String text = pieces + ", " + speed + (estimate.isEmpty() ? "" : "; " + estimate);
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
