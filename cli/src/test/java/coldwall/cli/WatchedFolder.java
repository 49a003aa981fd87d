package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run folder shows of a process that is filling it, seen from outside. Tests wait for what
 * they see here and never for a time, so that they do not depend on how fast the machine is.
 */
record WatchedFolder(Path path) {
  private static final Pattern STORED = Pattern.compile("^points=(\\d+)$", Pattern.MULTILINE);
  private static final Pattern SIZE = Pattern.compile("^of=(\\d+)$", Pattern.MULTILINE);

  private static final long MILLIS_BETWEEN_LOOKS = 1;

  /**
   * Nothing here takes a minute; on a machine a hundred times as slow this is a process that hangs.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  boolean has(String name) {
    return Files.exists(path.resolve(name));
  }

  /** The length of a file, 0 if there is none. */
  long length(String name) {
    return new File(path.toFile(), name).length();
  }

  /** How many points are stored, as the holder of the folder notes there; 0 if none did. */
  int stored() {
    return noted(STORED);
  }

  /** How many points there are to be stored. */
  int size() {
    return noted(SIZE);
  }

  private int noted(Pattern line) {
    try {
      Matcher matcher = line.matcher(Files.readString(path.resolve(".lock"), UTF_8));
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (IOException _) {
      return 0;
    }
  }

  /**
   * Waits until something is seen.
   *
   * @return false if the process ended before that
   */
  static boolean await(Process process, BooleanSupplier seen) throws InterruptedException {
    long start = System.nanoTime();
    while (!seen.getAsBoolean()) {
      if (process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        return false;
      }
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        process.destroyForcibly();
        fail("nothing was seen of what was waited for within " + PATIENCE);
      }
    }
    return true;
  }

  /** Waits until a process has ended, and gives its status. */
  static int awaitEnd(Process process) throws InterruptedException {
    await(process, () -> false);
    return process.exitValue();
  }
}
