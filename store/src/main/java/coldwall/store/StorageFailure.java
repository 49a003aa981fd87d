package coldwall.store;

import coldwall.input.InvalidInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** What a file system or DuckDB refuses, as one line with a remedy. */
final class StorageFailure {
  private static final List<String> FULL =
      List.of("No space left", "File too large", "quota exceeded", "not enough space");
  private static final List<String> PROTECTED =
      List.of("Permission denied", "Read-only file system", "Access is denied");
  private static final String LOCKED = "Could not set lock";
  private static final List<String> NEWER =
      List.of("storage version", "Failed to read WAL of version");

  private StorageFailure() {}

  /** The exception to throw when a folder does not take or give what it should. */
  static InvalidInputException of(Path folder, Exception failure) {
    String said = said(failure);
    String subject = "the run folder " + folder;
    if (isAbout(FULL, said)) {
      return InvalidInputException.must(
          subject,
          "have room for the results",
          "full (" + said + ")",
          "free some space and start the same command again: it goes on where it stopped");
    }
    if (failure instanceof ReadOnlyFileSystemException || isAbout(PROTECTED, said)) {
      return InvalidInputException.must(
          subject,
          "be in a place that can be written to",
          "not (" + said + ")",
          "choose another folder with --out");
    }
    if (isAbout(List.of(LOCKED), said)) {
      return InvalidInputException.must(
          subject,
          "be used by nobody else",
          "open in another program (" + said + ")",
          "close that program and start the same command again");
    }
    if (isAbout(NEWER, said)) {
      return InvalidInputException.must(
          subject,
          "be written by this version or an older one",
          "written by a newer one (" + said + ")",
          "use that version or choose another folder with --out");
    }
    return new InvalidInputException(
        subject
            + " must take and give the results, but the system says: "
            + said
            + "; mend that and start the same command again: it goes on where it stopped");
  }

  /** Whether a results file that cannot be read is itself at fault, and not what surrounds it. */
  static boolean isDamage(SQLException failure) {
    String said = said(failure);
    return !isAbout(FULL, said)
        && !isAbout(PROTECTED, said)
        && !isAbout(NEWER, said)
        && !isAbout(List.of(LOCKED, "Too many open files", "Out of Memory Error"), said);
  }

  /** The status of a run whose results file cannot be read. */
  static RunStatus statusOf(SQLException failure) {
    String said = said(failure);
    if (isAbout(NEWER, said)) {
      return RunStatus.NEWER;
    }
    return said.contains(LOCKED) ? RunStatus.RUNNING : RunStatus.DAMAGED;
  }

  /** What was said, in one line that holds all that a user can use. */
  static String said(Exception failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    String line = message.lines().findFirst().orElse("nothing").strip();
    return switch (failure) {
      case NoSuchFileException _ -> "no such file: " + line;
      case AccessDeniedException _ -> "Permission denied: " + line;
      default -> line;
    };
  }

  private static boolean isAbout(List<String> phrases, String said) {
    return phrases.stream().anyMatch(said::contains);
  }
}
