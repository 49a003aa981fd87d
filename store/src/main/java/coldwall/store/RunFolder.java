package coldwall.store;

import coldwall.input.InvalidInputException;
import coldwall.frame.Findings;
import coldwall.frame.ResultLog;
import coldwall.frame.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The folder of one run, held by this process until it is closed. Rows go into results.duckdb as
 * they are computed; what follows from them is made in a hidden folder and moved into place,
 * run.json last. Nothing in it says where it is: a folder can be moved and gone on with.
 */
public final class RunFolder implements AutoCloseable {
  private final RunFiles files;
  private final Provenance provenance;
  private final RunLock lock;
  private final Database database;
  private final StoredLog log;

  private RunFolder(
      RunFiles files, Provenance provenance, RunLock lock, Database database, StoredLog log) {
    this.files = files;
    this.provenance = provenance;
    this.lock = lock;
    this.database = database;
    this.log = log;
  }

  /**
   * Opens a new folder, or that of the same run to go on with it. Damaged files are renamed, never
   * changed; what can be read of them is kept.
   *
   * @param folder where; created with its parents if it is not there
   * @param study whose rows it holds
   * @param provenance what the folder must hold if it holds a run
   * @param notices hears, in one line each, what was found damaged
   * @throws InvalidInputException if the folder holds something else, is in use, cannot be written
   *     to, or was written by a newer version
   */
  public static RunFolder open(
      Path folder, Study study, Provenance provenance, Consumer<String> notices) {
    RunFiles files = RunFiles.usable(folder);
    try {
      Files.createDirectories(files.folder());
      RunLock lock = RunLock.acquire(files, provenance, study.size());
      try {
        files.clearUnfinished();
        Database database = new Opening(files, study, provenance, lock, notices).open();
        return new RunFolder(files, provenance, lock, database, log(files, study, lock, database));
      } catch (IOException | SQLException | RuntimeException failure) {
        files.deleteUnfinished();
        lock.close();
        throw failure;
      }
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  private static StoredLog log(RunFiles files, Study study, RunLock lock, Database database)
      throws SQLException {
    try {
      return new StoredLog(files.folder(), new PointsTable(database, study), lock);
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  /** The folder's path, absolute. */
  public Path path() {
    return files.folder();
  }

  /** The rows. */
  public ResultLog log() {
    return log;
  }

  /**
   * Writes what the study found, in the place of what an earlier, interrupted run did. The calling
   * thread must not be interrupted.
   *
   * @param findings what it found
   * @param ending how the run ended, for the next one to show
   * @param others further files by name, such as a figure
   * @throws InvalidInputException if the file system does not take them; the rows are kept
   */
  public void finish(Findings findings, RunEnding ending, Map<String, byte[]> others) {
    try {
      database.transaction(() -> {
        ResultsTable.replace(database, findings.columns(), findings.rows());
        RunTable.setStatus(database, ending.status());
      });
      Map<String, RunFiles.Content> contents = new LinkedHashMap<>();
      contents.put(RunFiles.TABLE, out -> CsvTable.write(findings.columns(), findings.rows(), out));
      others.forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
      contents.put(
          RunFiles.SUMMARY, out -> out.write(ending.summary().getBytes(StandardCharsets.UTF_8)));
      contents.put(RunFiles.DOCUMENT, out -> RunJson.write(provenance, ending, findings, out));
      ResultsTable.writeParquet(database, files.unfinished().resolve(RunFiles.PARQUET));
      for (Map.Entry<String, RunFiles.Content> content : contents.entrySet()) {
        files.write(content.getKey(), content.getValue());
      }
      files.moveIntoPlace(RunFiles.PARQUET);
      for (String name : contents.keySet()) {
        files.moveIntoPlace(name);
      }
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  /** Lets go of the folder; everything appended stays. */
  @Override
  public void close() {
    database.close();
    files.deleteUnfinished();
    lock.close();
  }
}
