package coldwall.store;

import coldwall.junction.InvalidInputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a run folder. The operating system holds it for the process and takes it
 * back when the process ends, however it ends. The locked file says who holds it, and how many
 * points are stored: a results file with fewer has been cut short.
 */
final class RunLock implements AutoCloseable {
  /** The lock lies beyond the text, so that others can read who holds it on every system. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final String POINTS = "points=";
  private static final int DIGITS = 10;

  /**
   * The folders of this process. The system's lock belongs to the process and is lost when any of
   * its handles of the file closes, so a second one must not even be opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final RandomAccessFile file;
  private final Path path;
  private final int storedBefore;

  private RunLock(RandomAccessFile file, Path path, int storedBefore) {
    this.file = file;
    this.path = path;
    this.storedBefore = storedBefore;
  }

  /**
   * Takes the lock.
   *
   * @param command what the user typed, for others to read
   * @throws InvalidInputException if somebody else holds it
   */
  static RunLock acquire(RunFiles files, String command) throws IOException {
    Path path = files.lock();
    if (!HELD.add(path)) {
      throw held(files, "this very process");
    }
    @Nullable RandomAccessFile file = null;
    try {
      file = new RandomAccessFile(path.toFile(), "rw");
      FileLock lock = file.getChannel().tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw held(files, "process " + read(file).replace("\n", ", ").replaceFirst(".*?pid=", ""));
      }
      RunLock acquired = new RunLock(file, path, storedPoints(read(file)));
      acquired.describeHolder(command);
      return acquired;
    } catch (IOException | RuntimeException failure) {
      HELD.remove(path);
      if (file != null) {
        file.close();
      }
      throw failure;
    }
  }

  /** How many points were stored when the last holder wrote. */
  int storedBefore() {
    return storedBefore;
  }

  /** Notes how many points are stored. */
  void store(int points) throws IOException {
    file.seek(0);
    file.write(pointsLine(points).getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException _) {
      // The system takes the lock back when the process ends.
    } finally {
      HELD.remove(path);
    }
  }

  private void describeHolder(String command) throws IOException {
    String text =
        pointsLine(storedBefore)
            + "pid="
            + ProcessHandle.current().pid()
            + "\nhost="
            + host()
            + "\nsince="
            + Instant.now().truncatedTo(ChronoUnit.SECONDS)
            + "\ncommand="
            + command.replaceAll("\\R", " ")
            + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    file.seek(0);
    file.write(bytes);
    file.setLength(bytes.length);
  }

  private static InvalidInputException held(RunFiles files, String holder) {
    return InvalidInputException.must(
        "the run folder " + files.folder(),
        "be used by one process at a time",
        "held by " + holder.strip(),
        "wait until it ends, or choose another folder with --out");
  }

  private static String pointsLine(int points) {
    return POINTS + String.format(Locale.ROOT, "%0" + DIGITS + "d", points) + "\n";
  }

  private static int storedPoints(String text) {
    String digits =
        text.startsWith(POINTS) && text.length() >= POINTS.length() + DIGITS
            ? text.substring(POINTS.length(), POINTS.length() + DIGITS)
            : "";
    return digits.matches("\\d+") ? (int) Math.min(Long.parseLong(digits), Integer.MAX_VALUE) : 0;
  }

  private static String read(RandomAccessFile file) throws IOException {
    file.seek(0);
    byte[] bytes = new byte[(int) Math.min(file.length(), 1 << 16)];
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException _) {
      return "unknown";
    }
  }
}
