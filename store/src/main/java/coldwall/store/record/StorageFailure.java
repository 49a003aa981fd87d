package coldwall.store.record;

import coldwall.input.InvalidInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

/** What a file system or DuckDB refuses, as one line with a remedy. */
public final class StorageFailure {
  private StorageFailure() {}

  /** The exception to throw when a folder does not take or give what it should. */
  public static InvalidInputException of(Path folder, Exception failure) {
    String said = said(failure);
    String subject = "the run folder " + folder;
    return switch (StorageTrouble.of(failure)) {
      case FULL ->
          InvalidInputException.must(
              subject,
              "have room for the results",
              "full (" + said + ")",
              "free some space and start the same command again: it goes on where it stopped");
      case PROTECTED ->
          InvalidInputException.must(
              subject,
              "be in a place that can be written to",
              "not (" + said + ")",
              "choose another folder with --out");
      case LOCKED ->
          InvalidInputException.must(
              subject,
              "be used by nobody else",
              "open in another program (" + said + ")",
              "close that program and start the same command again");
      case NEWER ->
          InvalidInputException.must(
              subject,
              "be written by this version or an older one",
              "written by a newer one (" + said + ")",
              "use that version or choose another folder with --out");
      case EXHAUSTED, OTHER ->
          new InvalidInputException(
              subject
                  + " must take and give the results, but the system says: "
                  + said
                  + "; mend that and start the same command again: it goes on where it stopped");
    };
  }

  /** Whether a results file that cannot be read is itself at fault, and not what surrounds it. */
  public static boolean isDamage(SQLException failure) {
    return StorageTrouble.of(failure) == StorageTrouble.OTHER;
  }

  /** The status of a run whose results file cannot be read. */
  public static RunStatus statusOf(SQLException failure) {
    return switch (StorageTrouble.of(failure)) {
      case NEWER -> RunStatus.NEWER;
      case LOCKED -> RunStatus.RUNNING;
      default -> RunStatus.DAMAGED;
    };
  }

  /** What the system said, in one line of words without the name of any class. */
  public static String said(Exception failure) {
    return switch (failure) {
      case SQLException said -> firstLine(DuckDbError.of(said).message());
      case NoSuchFileException said -> "no such file or folder: " + said.getFile();
      case AccessDeniedException said -> "Permission denied: " + said.getFile();
      case FileAlreadyExistsException said -> "in the way: " + said.getFile();
      case NotDirectoryException said -> "not a folder: " + said.getFile();
      case DirectoryNotEmptyException said -> "a folder that is not empty: " + said.getFile();
      case FileSystemLoopException said -> "a loop of links: " + said.getFile();
      case FileSystemException said when said.getReason() != null -> said.getReason();
      case IOException said -> firstLine(reason(String.valueOf(said.getMessage())));
      default -> firstLine(Objects.requireNonNullElse(failure.getMessage(), "nothing"));
    };
  }

  /** Java's older streams say {@code name (reason)}. */
  private static String reason(String message) {
    int bracket = message.lastIndexOf(" (");
    return bracket > 0 && message.endsWith(")")
        ? message.substring(bracket + 2, message.length() - 1)
        : message;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("nothing").strip();
  }
}
