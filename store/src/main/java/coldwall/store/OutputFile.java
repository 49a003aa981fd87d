package coldwall.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import coldwall.input.InvalidInputException;
import coldwall.store.record.RunJson;
import coldwall.store.record.StorageFailure;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where a user wants a file: a new one, or in the place of one that Coldwall wrote. Pipes and
 * devices are written to, never replaced; what belongs to a run folder is refused.
 *
 * @param option what the user typed it behind, such as {@code --to}
 * @param typed as it was typed
 * @param path where it really is: links are followed
 * @param isStream whether it is a pipe or device
 */
public record OutputFile(String option, String typed, Path path, boolean isStream) {
  private static final String ELSEWHERE = "choose another place";

  /** Makes a file under a name that is not there yet, or uses one that was made. */
  interface Making {
    void at(Path file) throws IOException, SQLException;
  }

  /** Writes the bytes of a file. */
  public interface Content {
    /** Writes them all. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Looks at what is there; nothing is created.
   *
   * @throws InvalidInputException if no file can be written there
   */
  public static OutputFile of(String option, String typed) {
    Path path = TypedPath.of(option, typed).toAbsolutePath();
    OutputFile file = new OutputFile(option, typed, path, false);
    try {
      return file.standsForOpenFile() ? file.resolved(path, true) : file.resolved();
    } catch (IOException failure) {
      throw file.refused("be a place for a file", said(failure), ELSEWHERE);
    }
  }

  /** Such as /dev/stdout, a link to what the process has open, which must not be replaced. */
  private boolean standsForOpenFile() throws IOException {
    Path folder = path.getParent();
    return folder != null
        && Files.exists(path)
        && !Files.isDirectory(path)
        && (folder.toRealPath().startsWith("/proc")
            || (folder.startsWith("/dev") && Files.isSymbolicLink(path)));
  }

  private OutputFile resolved() throws IOException {
    if (Files.isDirectory(path)) {
      throw refused("be a file", "a folder", "name a file in it");
    }
    if (Files.exists(path)) {
      boolean regular = Files.isRegularFile(path);
      OutputFile there = resolved(path.toRealPath(), !regular).outsideOfRuns();
      if (!there.takesNewFiles() && !Files.isWritable(there.path)) {
        throw refused("be a file that can be written to", "one that cannot", ELSEWHERE);
      }
      return there;
    }
    if (Files.exists(path, NOFOLLOW_LINKS)) {
      throw refused("be a file", "a link to nothing", "remove the link, or " + ELSEWHERE);
    }
    Path folder = path.getParent();
    Path name = path.getFileName();
    if (folder == null || name == null || !Files.isDirectory(folder)) {
      throw refused("be in a folder that is there", "in none", "make the folder, or " + ELSEWHERE);
    }
    if (!Files.isWritable(folder)) {
      throw refused("be in a folder that can be written to", "in one that cannot", ELSEWHERE);
    }
    return resolved(folder.toRealPath().resolve(name), false).outsideOfRuns();
  }

  /** Whether its folder takes a new file, which can then get its name. */
  private boolean takesNewFiles() {
    Path folder = path.getParent();
    return !isStream && folder != null && Files.isWritable(folder);
  }

  private OutputFile resolved(Path real, boolean stream) {
    return new OutputFile(option, typed, real, stream);
  }

  private OutputFile outsideOfRuns() {
    Path folder = path.getParent();
    if (folder == null || isStream) {
      return this;
    }
    Path outer = folder.getParent();
    boolean isHidden = folder.endsWith(RunFiles.UNFINISHED);
    if (isRun(folder) || (isHidden && outer != null && isRun(outer))) {
      throw refused("lie outside of run folders", "in " + folder, ELSEWHERE);
    }
    return this;
  }

  private static boolean isRun(Path folder) {
    return new FolderMark(new RunFiles(folder)).isLikely();
  }

  /**
   * Throws if there is a file that may not be replaced.
   *
   * @param ours which files may be
   * @param remedy what the user can do
   */
  public void requireReplaceable(Predicate<Path> ours, String remedy) {
    if (!isStream && Files.exists(path) && !ours.test(path)) {
      throw refused("be new, or a file that Coldwall wrote there", "another file", remedy);
    }
  }

  /** Whether a file is a document of a run, written there before. */
  public static boolean isDocument(Path file) {
    return RunJson.isDocument(file);
  }

  /** Writes it; a file gets its name when it is whole. */
  public void write(Content content) {
    make(made -> {
      try (FileOutputStream out = new FileOutputStream(made.toFile())) {
        content.writeTo(out);
      }
    });
  }

  /** The same of what can only be made as a file. */
  void make(Making making) {
    try {
      if (takesNewFiles()) {
        makeAndMove(making);
      } else {
        makeAndCopy(making);
      }
    } catch (IOException | SQLException failure) {
      throw refused("take the whole file", said(failure), "free some space or " + ELSEWHERE);
    }
  }

  private void makeAndMove(Making making) throws IOException, SQLException {
    Path made = path.resolveSibling(".coldwall-" + UUID.randomUUID());
    try {
      making.at(made);
      try (RandomAccessFile file = new RandomAccessFile(made.toFile(), "rw")) {
        file.getFD().sync();
      }
      Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private void makeAndCopy(Making making) throws IOException, SQLException {
    makeElsewhere(
        making,
        made -> {
          // Appending, so that a device that stands for a file does not cut it off.
          try (FileOutputStream out = new FileOutputStream(path.toFile(), isStream)) {
            Files.copy(made, out);
          }
        });
  }

  /** Makes a file in a folder of its own, which is there only until the file has been used. */
  static void makeElsewhere(Making making, Making use) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("coldwall-");
    Path made = folder.resolve("made");
    try {
      making.at(made);
      use.at(made);
    } finally {
      Files.deleteIfExists(made);
      Files.delete(folder);
    }
  }

  /** The message about a place that does not take what is written to it. */
  public static InvalidInputException refused(String option, String typed, Exception failure) {
    return new OutputFile(option, typed, Path.of(""), true)
        .refused("take the whole file", said(failure), ELSEWHERE);
  }

  private static String said(Exception failure) {
    return "refused (" + StorageFailure.said(failure) + ")";
  }

  private InvalidInputException refused(String rule, String value, String remedy) {
    return InvalidInputException.must(option + " " + typed, rule, value, remedy);
  }
}
