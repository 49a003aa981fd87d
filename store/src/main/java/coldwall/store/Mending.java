package coldwall.store;

import coldwall.input.InvalidInputException;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Compares the files of a run with what its database says of them, and writes anew from there what
 * differs. What a killed process left behind is tidied up on the way.
 *
 * @param notices hears in a line each what was found
 */
record Mending(RunFiles files, Consumer<String> notices) {

  /** The files that differ. */
  static List<RunFault> faults(RunFiles files, Database database)
      throws IOException, SQLException, DamagedRecordException {
    List<RunFault> faults = new ArrayList<>();
    for (FileTable.Entry entry : FileTable.current(database)) {
      if (!files.holds(entry.name(), Set.of(entry.sha256()))) {
        faults.add(new RunFault(entry.name(), files.isThere(entry.name())));
      }
    }
    return faults;
  }

  /** Whether a process left something behind when it was killed. */
  static boolean hasLeftovers(RunFiles files) {
    return files.isThere(RunFiles.LOG) || Files.exists(files.unfinished());
  }

  /**
   * Mends what it may, if there is anything. The run's database must be closed.
   *
   * @param faults what is wrong
   * @param isComplete whether the run is, and needs nothing of what a killed process left behind
   */
  void mendIfNeeded(List<RunFault> faults, boolean isComplete) {
    if (!faults.isEmpty() || (isComplete && hasLeftovers(files))) {
      mend(faults);
    }
  }

  private void mend(List<RunFault> faults) {
    if (!Files.isWritable(files.folder())) {
      complain(faults, "the folder cannot be written to");
      return;
    }
    try (RunLock lock = RunLock.hold(files)) {
      files.clearUnfinished();
      Optional<Receipt> receipt;
      try (Database database = Database.start(files.unfinished(), files.results())) {
        for (RunFault fault : faults(files, database)) {
          mend(fault, database);
        }
        database.checkpoint();
        receipt = Receipt.of(files, database);
      } finally {
        files.deleteUnfinished();
      }
      lock.leave(receipt);
    } catch (IOException | SQLException failure) {
      complain(faults, StorageFailure.said(failure));
    } catch (DamagedRecordException | InvalidInputException failure) {
      complain(faults, String.valueOf(failure.getMessage()));
    }
  }

  private void mend(RunFault fault, Database database) throws IOException, SQLException {
    Optional<FileTable.Entry> again = new Products(files, database).again(fault.name());
    if (again.isEmpty()) {
      complain(List.of(fault), "results.duckdb has no copy of it");
      return;
    }
    FileTable.update(database, again.get());
    Optional<String> aside = files.moveIntoPlace(fault.name(), FileTable.everWritten(database));
    notices.accept(
        described(fault)
            + aside.map(name -> " and is kept as " + name).orElse("")
            + "; it is written anew from results.duckdb");
  }

  private void complain(List<RunFault> faults, String reason) {
    if (!faults.isEmpty()) {
      notices.accept(
          faults.stream().map(this::described).collect(Collectors.joining(", "))
              + "; it cannot be written anew: "
              + reason);
    }
  }

  private String described(RunFault fault) {
    String what = fault.isThere() ? " is not as the run wrote it" : " is missing";
    return fault.name() + " in " + files.folder() + what;
  }
}
