package coldwall.store;

import coldwall.input.InvalidInputException;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.RunStatus;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import coldwall.store.table.PointsTable;
import coldwall.store.table.RunRecord;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at run folders, and changes nothing in them but what is not as their runs wrote it. */
public final class RunShelf {
  private RunShelf() {}

  /** Whether a folder holds a run, in whatever state. */
  public static boolean isRun(Path folder) {
    return Files.isDirectory(folder) && new RunFiles(folder).holdsARun();
  }

  /**
   * The run of a folder that holds one. Files that are not as it wrote them are written anew.
   *
   * @param notices hears, in one line each, what was not as it should be
   */
  public static StoredRun read(Path folder, Consumer<String> notices) {
    return read(new RunFiles(folder.toAbsolutePath().normalize()), Optional.of(notices));
  }

  /**
   * The runs that are these folders or stand in them, by the names of their folders. One that
   * cannot be read is listed with the reason.
   *
   * @param notices hears, in one line each, what was not as it should be
   * @throws InvalidInputException if one of the places itself cannot be read
   */
  public static List<StoredRun> find(List<Path> places, Consumer<String> notices) {
    return find(places, Optional.of(notices));
  }

  /** The same without a look at the files that follow from the results. */
  public static List<StoredRun> find(List<Path> places) {
    return find(places, Optional.empty());
  }

  private static List<StoredRun> find(List<Path> places, Optional<Consumer<String>> notices) {
    List<StoredRun> runs = new ArrayList<>();
    for (Path place : places) {
      for (Path folder : candidates(place)) {
        runs.add(listed(new RunFiles(folder.toAbsolutePath().normalize()), notices));
      }
    }
    return runs;
  }

  private static List<Path> candidates(Path place) {
    if (!Files.isDirectory(place)) {
      throw InvalidInputException.must(
          "a place to look for runs", "be a folder", "\"" + place + "\"", "name one that is there");
    }
    try {
      if (isRun(place)) {
        return List.of(place);
      }
      try (Stream<Path> entries = Files.list(place)) {
        return entries.filter(entry -> !isHidden(entry) && mayBeRun(entry)).sorted().toList();
      }
    } catch (IOException | InvalidInputException failure) {
      throw new InvalidInputException(
          "the folder "
              + place
              + " must be readable, but is not ("
              + StorageFailure.said(failure)
              + "); check its permissions");
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** Of a folder that cannot be looked into, nobody can say that it holds no run. */
  private static boolean mayBeRun(Path folder) {
    return Files.isDirectory(folder) && (!isOpen(folder) || isRun(folder));
  }

  private static boolean isOpen(Path folder) {
    return Files.isReadable(folder) && Files.isExecutable(folder);
  }

  /** What the terminal showed of a run, if it ended in good order. */
  public static Optional<String> summary(Path folder) {
    try (Database database = Database.startToRead(new RunFiles(folder).results())) {
      return FileTable.text(database, RunFiles.SUMMARY);
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(folder, failure);
    }
  }

  private static StoredRun read(RunFiles files, Optional<Consumer<String>> notices) {
    return read(files, () -> stored(files, notices));
  }

  private static StoredRun listed(RunFiles files, Optional<Consumer<String>> notices) {
    return read(
        files,
        () -> {
          Optional<StoredRun> asLeft = Receipt.read(files);
          return asLeft.isPresent() ? asLeft.get() : stored(files, notices);
        });
  }

  /** Reads a run that nobody holds. */
  private interface Source {
    StoredRun read() throws IOException, SQLException, DamagedRecordException;
  }

  private static StoredRun read(RunFiles files, Source source) {
    if (!isOpen(files.folder())) {
      return unreadable(files, RunStatus.DAMAGED, "the folder may not be read");
    }
    Optional<String> irregular = files.irregular();
    if (irregular.isPresent()) {
      return unreadable(files, RunStatus.DAMAGED, irregular.get());
    }
    try {
      Optional<String> holder = RunLock.textOfHolder(files);
      if (holder.isPresent()) {
        return held(files, holder.get());
      }
      if (!files.isThere(RunFiles.RESULTS)) {
        return unreadable(files, RunStatus.DAMAGED, "results.duckdb is missing");
      }
      return source.read();
    } catch (DamagedRecordException damaged) {
      return unreadable(files, RunStatus.DAMAGED, "results.duckdb: " + damaged.getMessage());
    } catch (SQLException failure) {
      return unreadable(files, StorageFailure.statusOf(failure), StorageFailure.said(failure));
    } catch (IOException failure) {
      return unreadable(files, RunStatus.DAMAGED, StorageFailure.said(failure));
    }
  }

  private static StoredRun stored(RunFiles files, Optional<Consumer<String>> notices)
      throws IOException, SQLException, DamagedRecordException {
    StoredRun run;
    List<RunFault> faults;
    Optional<Mending> mending = notices.map(hearer -> new Mending(files, hearer));
    try (Database database = Database.startToRead(files.results())) {
      RunRecord record = RunRecord.read(database);
      if (record.isNewer()) {
        return unreadable(files, RunStatus.NEWER, "its format is " + record.format());
      }
      run = StoredRun.of(files.folder(), record, database.count(PointsTable.NAME));
      faults = mending.isPresent() ? Mending.faults(files, database) : List.of();
    }
    boolean isComplete = run.status() == RunStatus.COMPLETE;
    mending.ifPresent(mender -> mender.mendIfNeeded(faults, isComplete));
    return run;
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
        values.getOrDefault("since", ""),
        "");
  }

  private static StoredRun unreadable(RunFiles files, RunStatus status, String fault) {
    return new StoredRun(files.folder(), RunTable.identity(Map.of()), status, 0, 0, "", "", fault);
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
