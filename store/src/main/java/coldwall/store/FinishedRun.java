package coldwall.store;

import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.RunIdentity;
import coldwall.store.table.Database;
import coldwall.store.table.PointsTable;
import coldwall.store.table.ResultsTable;
import coldwall.store.table.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A run that stands in its folder, complete, and can be shown without being computed. Its database
 * alone says so.
 *
 * @param folder where it stands
 * @param summary what the terminal showed
 * @param exitStatus what the process ended with
 */
public record FinishedRun(Path folder, String summary, int exitStatus) {

  /**
   * The run with this identity in a folder, if it stands there and finished. Files that are not as
   * it wrote them are written anew.
   *
   * @param notices hears, in one line each, what was not as it should be
   */
  public static Optional<FinishedRun> find(
      Path folder, RunIdentity identity, Consumer<String> notices) {
    RunFiles files = new RunFiles(folder.toAbsolutePath().normalize());
    if (!files.isThere(RunFiles.RESULTS) || files.irregular().isPresent()) {
      return Optional.empty();
    }
    Mending mending = new Mending(files, notices);
    List<RunFault> faults;
    FinishedRun run;
    try (Database database = Database.startToRead(files.results())) {
      RunRecord record = RunRecord.read(database);
      boolean isComplete = record.isComplete(database.count(PointsTable.NAME));
      Optional<String> summary = FileTable.text(database, RunFiles.SUMMARY);
      if (!isComplete || !record.identity().equals(identity) || summary.isEmpty()) {
        return Optional.empty();
      }
      // Without results, or with damaged ones, it has to be finished again.
      database.readWhole(ResultsTable.NAME);
      run = new FinishedRun(files.folder(), summary.get(), record.exitStatus());
      faults = Mending.faults(files, database);
    } catch (IOException | SQLException | DamagedRecordException _) {
      // Whoever opens the folder next names what is damaged.
      return Optional.empty();
    }
    mending.mendIfNeeded(faults, true);
    return Optional.of(run);
  }
}
