package coldwall.store;

import coldwall.frame.Stage;
import coldwall.input.InvalidInputException;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.Difference;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunJson;
import coldwall.store.record.RunStatus;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import coldwall.store.table.LogTail;
import coldwall.store.table.PointsCheck;
import coldwall.store.table.PointsTable;
import coldwall.store.table.RunRecord;
import coldwall.store.table.RunTable;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a folder's results file is opened: a new one is made whole before it gets its name, an
 * earlier one is first read as a whole without being changed. What is damaged is renamed and its
 * readable rows are copied.
 */
record Opening(
    RunFiles files, Stage stage, Provenance provenance, RunLock lock, Consumer<String> notices) {

  /** What a results file turned out to be: whole, with so many rows, or at fault. */
  private record Examined(int rows, Optional<String> fault) {}

  Database open() throws IOException, SQLException {
    Database database = Database.start(files.unfinished());
    try {
      if (!files.isThere(RunFiles.RESULTS)) {
        requireSame(document());
        keepLostLog();
        create(database);
        return database;
      }
      Examined examined = examine(database);
      if (examined.fault().isEmpty()) {
        if (!keepIfShortened(examined.rows())) {
          keepStrayBytes();
        }
        reopen(database, examined.rows());
        return database;
      }
      requireSame(document());
      database.close();
      database = Database.start(files.unfinished());
      replace(database, examined.fault().get());
      return database;
    } catch (IOException | SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  /** The plain values of run.json; empty if there is none that can be read. */
  private Map<String, String> document() throws IOException {
    if (!files.isThere(RunFiles.DOCUMENT)) {
      return Map.of();
    }
    Optional<String> fault = files.irregular(RunFiles.DOCUMENT);
    if (fault.isEmpty()) {
      try {
        Map<String, String> document = RunJson.head(files.path(RunFiles.DOCUMENT));
        fault = documentFault(document);
        if (fault.isEmpty()) {
          return document;
        }
      } catch (JacksonException damaged) {
        fault = Optional.of(damaged.getOriginalMessage().lines().findFirst().orElse("no JSON"));
      } catch (CharacterCodingException _) {
        fault = Optional.of("it is not in UTF-8");
      }
    }
    String aside = files.setAside(RunFiles.DOCUMENT);
    String said = "is damaged (" + fault.get() + ")";
    notices.accept(kept(RunFiles.DOCUMENT, said, aside) + "; it is written anew");
    return Map.of();
  }

  private static Optional<String> documentFault(Map<String, String> document) {
    if (!document.containsKey("fingerprint")) {
      return Optional.of("it has no fingerprint");
    }
    String format = document.getOrDefault("format", "");
    return format.matches("[1-9][0-9]{0,8}")
        ? Optional.empty()
        : Optional.of("its format is " + RunRecord.shown(format));
  }

  /** Judges by run.json alone, where no results file can be asked. */
  private void requireSame(Map<String, String> document) {
    if (document.isEmpty()) {
      return;
    }
    requireFormat(Integer.parseInt(document.getOrDefault("format", "0")));
    RunIdentity here = provenance.identity();
    if (here.fingerprint().equals(document.get("fingerprint"))) {
      return;
    }
    RunIdentity there =
        new RunIdentity(
            document.getOrDefault("version", "?"),
            document.getOrDefault("study", "?"),
            RunTable.seed(document.getOrDefault("seed", ""), here.seed()),
            document.getOrDefault("units", here.units()),
            here.spec());
    throw differs(here.differenceFrom(there).orElse("its settings differ"));
  }

  private Examined examine(Database database) throws SQLException {
    Optional<String> irregular =
        files.irregular(RunFiles.RESULTS).or(() -> files.irregular(RunFiles.LOG));
    if (irregular.isPresent()) {
      return new Examined(0, irregular);
    }
    try {
      database.openToRead(files.results());
      RunRecord record = RunRecord.read(database);
      requireFormat(record.format());
      RunIdentity identity = provenance.identity();
      Optional<String> difference = identity.differenceFrom(record.identity());
      if (difference.isPresent()) {
        throw differs(difference.get());
      }
      List<String> columns = database.columns(PointsTable.NAME);
      RunRecord.require(!columns.isEmpty(), "it has no table " + PointsTable.NAME);
      requireColumns(columns);
      RunRecord.require(record.points() == stage.size(), "it has another number of points");
      int rows = new PointsCheck(database, stage, identity.fingerprint()).rows();
      RunRecord.require(FileTable.exists(database), "it has no table " + FileTable.NAME);
      FileTable.current(database);
      database.leave();
      return new Examined(rows, Optional.empty());
    } catch (DamagedRecordException damaged) {
      return new Examined(0, Optional.of(String.valueOf(damaged.getMessage())));
    } catch (SQLException failure) {
      if (!StorageFailure.isDamage(failure)) {
        throw failure;
      }
      return new Examined(0, Optional.of(StorageFailure.said(failure)));
    }
  }

  private void create(Database database) throws IOException, SQLException {
    Path made = files.unfinished().resolve(RunFiles.RESULTS);
    database.open(made);
    database.transaction(() -> {
      RunTable.create(database, stage, provenance);
      points(database).create();
      FileTable.create(database);
    });
    database.checkpoint();
    database.leave();
    Files.move(made, files.results(), StandardCopyOption.ATOMIC_MOVE);
    reopen(database, 0);
  }

  private PointsTable points(Database database) {
    return new PointsTable(database, stage, provenance.fingerprint());
  }

  private void reopen(Database database, int rows) throws IOException, SQLException {
    database.open(files.results());
    RunTable.setStatus(database, RunStatus.RUNNING);
    lock.store(rows);
  }

  private void replace(Database database, String fault) throws IOException, SQLException {
    String aside = files.setAside(RunFiles.RESULTS);
    create(database);
    int rescued = new Rescue(files, stage, provenance.identity()).rescue(aside, points(database));
    lock.store(rescued);
    String rest = rescued == 0 ? "the run starts anew" : rescued + " of its points are kept";
    notices.accept(kept(RunFiles.RESULTS, "is damaged (" + fault + ")", aside) + "; " + rest);
  }

  /** A log is nothing without its file. */
  private void keepLostLog() throws IOException {
    if (files.isThere(RunFiles.LOG)) {
      notices.accept(kept(RunFiles.LOG, "has lost its file", files.setAside(RunFiles.RESULTS)));
    }
  }

  private boolean keepIfShortened(int rows) throws IOException {
    boolean isShortened = rows < lock.storedBefore();
    if (isShortened) {
      String name = files.isThere(RunFiles.LOG) ? RunFiles.LOG : RunFiles.RESULTS;
      String left = rows + " points are left of " + lock.storedBefore() + " that were stored";
      String aside = files.copyAside(name);
      notices.accept(kept(name, "is cut short (" + left + ")", aside) + "; the run goes on");
    }
    return isShortened;
  }

  /** What DuckDB leaves out at the end of a log, and would delete with it. */
  private void keepStrayBytes() throws IOException {
    if (files.isThere(RunFiles.LOG) && LogTail.of(files.path(RunFiles.LOG)).stray()) {
      String aside = files.copyAside(RunFiles.LOG);
      String fault = "holds bytes that are not of this run";
      notices.accept(kept(RunFiles.LOG, fault, aside) + "; the run goes on without them");
    }
  }

  private void requireFormat(int format) {
    if (format > RunJson.FORMAT) {
      throw files.unusable(
          "be of format " + RunJson.FORMAT, "of format " + format + ", of a newer Coldwall");
    }
  }

  private void requireColumns(List<String> columns) {
    List<String> needed = stage.columns();
    if (!columns.equals(needed)) {
      throw differs(Difference.first(columns, needed));
    }
  }

  private InvalidInputException differs(String difference) {
    return files.unusable("hold the same run if it holds one", "of another one: " + difference);
  }

  private String kept(String name, String fault, String aside) {
    return name + " in " + files.folder() + " " + fault + " and is kept as " + aside;
  }
}
