package coldwall.store;

import coldwall.input.InvalidInputException;
import coldwall.store.record.Provenance;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a run folder. The operating system holds it for the process and takes it
 * back when the process ends, however it ends. The locked file says who holds it, and how many
 * points are stored: a results file with fewer has been cut short.
 */
final class RunLock implements AutoCloseable {
  /** The lock lies beyond the text, so that others can read who holds it on every system. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** Somebody who only asks whether a run is going on holds the lock for a moment. */
  private static final int ATTEMPTS = 5;

  private static final long PAUSE_MILLIS = 20;

  /**
   * What this process holds, and what it wrote there. The system's lock belongs to the process and
   * is lost when any of its handles of the file closes, so a second one must not even be opened.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  // Not a channel: an interrupt would close it, and give up the lock.
  private final RandomAccessFile file;
  private final Path path;
  private final @Nullable Object key;
  private final int storedBefore;

  private RunLock(RandomAccessFile file, Path path, @Nullable Object key, int storedBefore) {
    this.file = file;
    this.path = path;
    this.key = key;
    this.storedBefore = storedBefore;
  }

  /**
   * Takes the lock.
   *
   * @param provenance of the run, for others to read
   * @param size how many points it has
   * @throws InvalidInputException if somebody else holds it
   */
  static RunLock acquire(RunFiles files, Provenance provenance, int size) throws IOException {
    return take(files, before -> LockText.of(LockText.stored(before), provenance, size));
  }

  /**
   * Takes the lock for a moment, and leaves what stands in it.
   *
   * @throws InvalidInputException if somebody else holds it
   */
  static RunLock hold(RunFiles files) throws IOException {
    return take(files, before -> before);
  }

  private static RunLock take(RunFiles files, UnaryOperator<String> text) throws IOException {
    Path path = files.lock();
    if (HELD.putIfAbsent(path, "") != null) {
      throw held(files, "this very process");
    }
    @Nullable RandomAccessFile file = null;
    try {
      requireFile(files);
      file = new RandomAccessFile(path.toFile(), "rw");
      requireFile(files);
      if (!isLocked(file)) {
        throw held(files, LockText.holder(read(file)));
      }
      String before = read(file);
      String now = text.apply(before);
      if (!now.equals(before)) {
        write(file, now);
      }
      HELD.put(path, now);
      return new RunLock(file, path, key(path), LockText.stored(before));
    } catch (IOException | RuntimeException failure) {
      HELD.remove(path);
      if (file != null) {
        file.close();
      }
      throw failure;
    }
  }

  /** Through a link, what somebody else has elsewhere would be overwritten. */
  private static void requireFile(RunFiles files) {
    files
        .irregular(RunFiles.LOCK)
        .ifPresent(fault -> {
          throw files.unusable("be that of a run", "not: " + fault);
        });
  }

  /** What tells a file from all others of its file system; null where the system has none. */
  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Whether the locked file still has its name: a folder can be moved while it is held. */
  boolean isInPlace() {
    try {
      return Objects.equals(key, key(path));
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Throws if the folder was moved: what is written by its name would get into another one.
   *
   * @throws InvalidInputException if it was
   */
  void requireInPlace() {
    if (!isInPlace()) {
      throw InvalidInputException.must(
          "the run folder " + path.getParent(),
          "stay where it is while it is computed",
          "moved, deleted or replaced",
          "start the same command again with its new place as --out: it goes on where it stopped");
    }
  }

  /** What the holder wrote, if somebody holds the lock now. */
  static Optional<String> textOfHolder(RunFiles files) throws IOException {
    Path path = files.lock();
    String ours = HELD.get(path);
    if (ours != null || !files.isRegular(RunFiles.LOCK) || !Files.isReadable(path)) {
      return Optional.ofNullable(ours);
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      FileLock lock = file.getChannel().tryLock(LOCKED_BYTE, 1, true);
      return lock == null ? Optional.of(read(file)) : Optional.empty();
    }
  }

  /** How many points were stored when the last holder wrote. */
  int storedBefore() {
    return storedBefore;
  }

  /** Notes how many points are stored. */
  void store(int points) throws IOException {
    file.seek(0);
    file.write(LockText.points(points).getBytes(StandardCharsets.US_ASCII));
  }

  /** Notes what may be read of the run without its database, from when it is let go. */
  void leave(Optional<Receipt> receipt) {
    try {
      String more = receipt.isPresent() ? receipt.get().text() : "";
      write(file, Receipt.without(read(file)) + more);
    } catch (IOException _) {
      // Without it a list of runs opens the database.
    }
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

  private static boolean isLocked(RandomAccessFile file) throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      if (file.getChannel().tryLock(LOCKED_BYTE, 1, false) != null) {
        return true;
      }
      pause();
    }
    return file.getChannel().tryLock(LOCKED_BYTE, 1, false) != null;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static InvalidInputException held(RunFiles files, String holder) {
    return InvalidInputException.must(
        "the run folder " + files.folder(),
        "be used by one process at a time",
        "held by " + holder,
        "wait until it ends, or choose another folder with --out");
  }

  private static String read(RandomAccessFile file) throws IOException {
    file.seek(0);
    byte[] bytes = new byte[(int) Math.min(file.length(), 1 << 16)];
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void write(RandomAccessFile file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    file.seek(0);
    file.write(bytes);
    file.setLength(bytes.length);
  }
}
