package coldwall.store;

import coldwall.input.InvalidInputException;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at run folders without changing anything. */
public final class RunShelf {
  private RunShelf() {}

  /** Whether a folder holds a run, in whatever state. */
  public static boolean isRun(Path folder) {
    return Files.isDirectory(folder) && new RunFiles(folder).holdsARun();
  }

  /** The run of a folder that holds one. */
  public static StoredRun read(Path folder) {
    return read(new RunFiles(folder.toAbsolutePath().normalize()));
  }

  /**
   * The runs that are these folders or stand in them, by the names of their folders.
   *
   * @throws InvalidInputException if a folder cannot be read
   */
  public static List<StoredRun> find(List<Path> places) {
    List<Path> folders = new ArrayList<>();
    for (Path place : places) {
      if (isRun(place)) {
        folders.add(place);
      } else {
        folders.addAll(inside(place));
      }
    }
    return folders.stream().map(RunShelf::read).toList();
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** What the terminal showed of a run, if it ended in good order. */
  public static Optional<String> summary(Path folder) {
    try {
      Path summary = new RunFiles(folder).path(RunFiles.SUMMARY);
      return Files.exists(summary) ? Optional.of(Files.readString(summary)) : Optional.empty();
    } catch (IOException failure) {
      throw StorageFailure.of(folder, failure);
    }
  }

  private static List<Path> inside(Path place) {
    if (!Files.isDirectory(place)) {
      throw InvalidInputException.must(
          "a place to look for runs", "be a folder", "\"" + place + "\"", "name one that is there");
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries.filter(entry -> !isHidden(entry) && isRun(entry)).sorted().toList();
    } catch (IOException failure) {
      throw StorageFailure.of(place, failure);
    }
  }

  private static StoredRun read(RunFiles files) {
    try {
      Optional<String> holder = RunLock.textOfHolder(files);
      if (holder.isPresent()) {
        return held(files, holder.get());
      }
      Map<String, String> document =
          files.has(RunFiles.DOCUMENT) ? RunJson.head(files.path(RunFiles.DOCUMENT)) : Map.of();
      return Files.exists(files.results()) ? stored(files, document) : documented(files, document);
    } catch (JacksonException damaged) {
      return unreadable(files, RunStatus.DAMAGED);
    } catch (SQLException failure) {
      return unreadable(files, StorageFailure.statusOf(failure));
    } catch (IOException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  private static StoredRun stored(RunFiles files, Map<String, String> document)
      throws SQLException {
    try (Database database = Database.startToRead(files.results())) {
      Map<String, String> values = RunTable.read(database);
      if (number(values.get("format")) > RunTable.FORMAT) {
        return unreadable(files, RunStatus.NEWER);
      }
      String finished = document.get("finished");
      return new StoredRun(
          files.folder(),
          RunTable.identity(values),
          status(document),
          database.count(PointsTable.NAME),
          number(values.get("points")),
          values.getOrDefault("command", ""),
          finished == null ? values.getOrDefault("started", "") : finished);
    }
  }

  /** A run whose results file is gone. */
  private static StoredRun documented(RunFiles files, Map<String, String> document) {
    return new StoredRun(
        files.folder(),
        RunTable.identity(document),
        document.isEmpty() ? RunStatus.DAMAGED : status(document),
        0,
        0,
        document.getOrDefault("command", ""),
        document.getOrDefault("finished", ""));
  }

  private static StoredRun held(RunFiles files, String text) {
    Map<String, String> values = LockText.values(text);
    return new StoredRun(
        files.folder(),
        RunTable.identity(values),
        RunStatus.RUNNING,
        LockText.stored(text),
        number(values.get("of")),
        values.getOrDefault("command", ""),
        values.getOrDefault("since", ""));
  }

  private static StoredRun unreadable(RunFiles files, RunStatus status) {
    return new StoredRun(files.folder(), RunTable.identity(Map.of()), status, 0, 0, "", "");
  }

  private static RunStatus status(Map<String, String> document) {
    boolean complete = RunStatus.COMPLETE.label().equals(document.get("status"));
    return complete ? RunStatus.COMPLETE : RunStatus.INTERRUPTED;
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
