package coldwall.store;

import coldwall.frame.Findings;
import coldwall.frame.ResultLog;
import coldwall.frame.Stage;
import coldwall.input.InvalidInputException;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunJson;
import coldwall.store.record.RunStatus;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import coldwall.store.table.PointsTable;
import coldwall.store.table.ResultsTable;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The folder of one run, held by this process until it is closed. Rows go into results.duckdb as
 * they are computed; what follows from them is made in a hidden folder, noted in results.duckdb
 * with the run's end, and moved into place, run.json last. Nothing in it says where it is: a folder
 * can be moved and gone on with.
 */
public final class RunFolder implements AutoCloseable {
  private static final String FAILED = "What was asked for could not be solved at any point.\n";

  private final RunFiles files;
  private final Provenance provenance;
  private final RunLock lock;
  private final Database database;
  private final StoredLog points;
  private final Consumer<String> notices;
  private final Optional<Path> firstNew;
  private boolean isUnwanted;

  private RunFolder(
      RunFiles files,
      Provenance provenance,
      RunLock lock,
      Database database,
      StoredLog points,
      Consumer<String> notices,
      Optional<Path> firstNew) {
    this.files = files;
    this.provenance = provenance;
    this.lock = lock;
    this.database = database;
    this.points = points;
    this.notices = notices;
    this.firstNew = firstNew;
  }

  /**
   * Opens a new folder, or that of the same run to go on with it. Damaged files are renamed, never
   * changed; what can be read of them is kept.
   *
   * @param folder where; created with its parents if it is not there
   * @param stage the first of the study whose rows it holds
   * @param provenance what the folder must hold if it holds a run
   * @param notices hears, in one line each, what was found damaged
   * @throws InvalidInputException if the folder holds something else, is in use, cannot be written
   *     to, or was written by a newer version
   */
  public static RunFolder open(
      Path folder, Stage stage, Provenance provenance, Consumer<String> notices) {
    RunFiles files = RunFiles.usable(folder);
    try {
      Optional<Path> firstNew = files.create();
      RunLock lock = RunLock.acquire(files, provenance, stage.size());
      try {
        files.clearUnfinished();
        Database database = new Opening(files, stage, provenance, lock, notices).open();
        StoredLog points = points(files, stage, provenance, lock, database);
        return new RunFolder(files, provenance, lock, database, points, notices, firstNew);
      } catch (IOException | SQLException | RuntimeException failure) {
        files.deleteUnfinished();
        lock.close();
        throw failure;
      }
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  private static StoredLog points(
      RunFiles files, Stage stage, Provenance provenance, RunLock lock, Database database)
      throws SQLException {
    try {
      PointsTable table = new PointsTable(database, stage, provenance.fingerprint());
      return new StoredLog(files.folder(), table, lock::requireInPlace, lock::store);
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  /**
   * Copies the rows of a run to another folder: its results file, and the log that may stand beside
   * it.
   *
   * @throws IOException if there is no results file, or it cannot be copied
   */
  public static void copyRows(Path run, Path to) throws IOException {
    new RunFiles(run).copyRows(new RunFiles(to));
  }

  /** The folder's path, absolute. */
  public Path path() {
    return files.folder();
  }

  /** The rows of the first stage. */
  public ResultLog points() {
    return points;
  }

  /**
   * Takes the rows of the first stage from a complete run beside this one that differs from it only
   * in settings without a say in them, if there is such a run.
   *
   * @param others the paths of these settings
   * @return where the rows are from
   */
  public Optional<Path> takePoints(Stage stage, Set<String> others) {
    try {
      return new SamePoints(files.folder(), stage, provenance.identity(), others).copyInto(points);
    } catch (IOException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  /** The rows of any stage, the first or one that follows from it. */
  public ResultLog log(Stage stage) {
    if (PointsTable.name(stage).equals(PointsTable.NAME)) {
      return points;
    }
    lock.requireInPlace();
    try {
      PointsTable table =
          new LaterStage(files, database, stage, provenance.fingerprint(), notices).open();
      return new StoredLog(files.folder(), table, lock::requireInPlace, _ -> {});
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  /**
   * Writes what the study found, in the place of what an earlier, interrupted run did. The calling
   * thread must not be interrupted.
   *
   * @param findings what it found
   * @param ending how the run ended, for the next one to show
   * @param others further files by name, such as a figure; they are asked for in this order, last
   *     of all files
   * @throws InvalidInputException if the file system does not take them; the rows are kept
   */
  public void finish(Findings findings, RunEnding ending, Map<String, OutputFile.Content> others) {
    lock.requireInPlace();
    try {
      database.transaction(
          () -> ResultsTable.replace(database, findings.columns(), findings.rows()));
      List<FileTable.Entry> made = make(findings, ending, others);
      note(made, ending);
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  /** From here on the run is what this says; its files follow, and are made anew if need be. */
  private void note(List<FileTable.Entry> made, RunEnding ending) throws IOException, SQLException {
    lock.requireInPlace();
    database.transaction(() -> {
      FileTable.replace(database, made);
      RunTable.end(database, ending);
    });
    Set<String> ours = FileTable.everWritten(database);
    for (FileTable.Entry file : made) {
      files
          .moveIntoPlace(file.name(), ours)
          .ifPresent(aside ->
              notices.accept(
                  file.name()
                      + " in "
                      + files.folder()
                      + " is not of this run and is kept as "
                      + aside));
    }
  }

  private static FileTable.Entry summary(Products products, RunEnding ending)
      throws IOException, SQLException {
    byte[] summary = ending.summary().getBytes(StandardCharsets.UTF_8);
    return products.kept(RunFiles.SUMMARY, out -> out.write(summary));
  }

  private List<FileTable.Entry> make(
      Findings findings, RunEnding ending, Map<String, OutputFile.Content> others)
      throws IOException, SQLException {
    Products products = new Products(files, database);
    List<FileTable.Entry> made = new ArrayList<>();
    made.add(products.parquet());
    made.add(products.derived(RunFiles.TABLE, out -> RunExport.write(findings, out)));
    made.add(summary(products, ending));
    FileTable.Entry document =
        products.kept(RunFiles.DOCUMENT, out -> RunJson.write(provenance, ending, findings, out));
    for (Map.Entry<String, OutputFile.Content> other : others.entrySet()) {
      made.add(products.kept(other.getKey(), other.getValue()::writeTo));
    }
    // The last to be moved into place.
    made.add(document);
    return made;
  }

  /**
   * Nothing can come of this run, because its input is wrong: {@link #close} then takes the folder
   * away again, if it was made for this run and no point was solved.
   */
  public void discard() {
    isUnwanted = true;
  }

  /**
   * The same after every point was tried: a folder that stays says that the run failed, and why.
   *
   * @param exitStatus what the process ends with
   * @param failures which points failed and why, a line each
   */
  public void discard(int exitStatus, List<String> failures) {
    discard();
    if (points.isFruitless() && firstNew.isPresent()) {
      return;
    }
    lock.requireInPlace();
    String summary = failures.stream().collect(Collectors.joining("\n", FAILED, "\n"));
    RunEnding ending = RunEnding.now(RunStatus.FAILED, exitStatus, summary);
    try {
      Products products = new Products(files, database);
      note(List.of(summary(products, ending), failed(products, ending, failures)), ending);
    } catch (IOException | SQLException failure) {
      throw StorageFailure.of(files.folder(), failure);
    }
  }

  private FileTable.Entry failed(Products products, RunEnding ending, List<String> failures)
      throws IOException, SQLException {
    return products.kept(
        RunFiles.DOCUMENT,
        out -> RunJson.write(provenance, ending, Map.of("failures", failures), out));
  }

  /** Lets go of the folder; everything appended stays. */
  @Override
  public void close() {
    if (!lock.isInPlace()) {
      database.abandon();
      lock.close();
      return;
    }
    boolean isFruitless = isUnwanted && points.isFruitless();
    Optional<Receipt> receipt = receipt();
    database.close();
    files.deleteUnfinished();
    if (isFruitless) {
      firstNew.ifPresent(files::deleteNew);
    } else {
      lock.leave(receipt);
    }
    lock.close();
  }

  private Optional<Receipt> receipt() {
    try {
      return Receipt.of(files, database);
    } catch (IOException | SQLException | DamagedRecordException _) {
      return Optional.empty();
    }
  }
}
