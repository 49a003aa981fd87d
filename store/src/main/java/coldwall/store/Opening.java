package coldwall.store;

import coldwall.input.InvalidInputException;
import coldwall.frame.Study;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a folder's results file is opened: a new one is made whole before it gets its name, an
 * earlier one is first read as a whole without being changed. What is damaged is renamed and its
 * readable rows are copied.
 */
record Opening(
    RunFiles files, Study study, Provenance provenance, RunLock lock, Consumer<String> notices) {

  /** What a results file turned out to be: whole, with so many rows, or at fault. */
  private record Examined(int rows, Optional<String> fault) {}

  Database open() throws IOException, SQLException {
    Map<String, String> document = document();
    Database database = Database.start(files.unfinished());
    try {
      if (!Files.exists(files.results())) {
        requireSame(document);
        keepLostLog();
        create(database);
        return database;
      }
      Examined examined = examine(database);
      if (examined.fault().isEmpty()) {
        keepIfShortened(examined.rows());
        reopen(database, examined.rows());
        return database;
      }
      requireSame(document);
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
    if (!files.has(RunFiles.DOCUMENT)) {
      return Map.of();
    }
    try {
      return RunJson.head(files.path(RunFiles.DOCUMENT));
    } catch (JacksonException damaged) {
      String fault = "is damaged (" + damaged.getOriginalMessage() + ")";
      String aside = files.setAside(RunFiles.DOCUMENT);
      notices.accept(kept(RunFiles.DOCUMENT, fault, aside) + "; it is written anew");
      return Map.of();
    }
  }

  /** Judges by run.json alone, where no results file can be asked. */
  private void requireSame(Map<String, String> document) {
    requireFormat(document.get("format"));
    RunIdentity here = provenance.identity();
    String fingerprint = document.get("fingerprint");
    if (fingerprint == null || fingerprint.equals(here.fingerprint())) {
      return;
    }
    RunIdentity there =
        new RunIdentity(
            document.getOrDefault("version", "?"),
            document.getOrDefault("study", "?"),
            number(document.get("seed"), here.seed()),
            document.getOrDefault("units", here.units()),
            here.spec());
    throw differs(here.differenceFrom(there).orElse("its settings differ"));
  }

  private Examined examine(Database database) throws SQLException {
    try {
      database.openToRead(files.results());
      Map<String, String> values = RunTable.read(database);
      requireFormat(values.get("format"));
      Optional<String> difference = provenance.identity().differenceFrom(RunTable.identity(values));
      if (difference.isPresent()) {
        throw differs(difference.get());
      }
      requireColumns(database.columns(PointsTable.NAME));
      int rows = database.readWhole(PointsTable.NAME);
      database.leave();
      return new Examined(rows, Optional.empty());
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
      RunTable.create(database, study, provenance);
      new PointsTable(database, study).create();
    });
    database.checkpoint();
    database.leave();
    Files.move(made, files.results(), StandardCopyOption.ATOMIC_MOVE);
    reopen(database, 0);
  }

  private void reopen(Database database, int rows) throws IOException, SQLException {
    database.open(files.results());
    RunTable.setStatus(database, RunStatus.RUNNING);
    lock.store(rows);
  }

  private void replace(Database database, String fault) throws IOException, SQLException {
    String aside = files.setAside(RunFiles.RESULTS);
    create(database);
    PointsTable rows = new PointsTable(database, study);
    int rescued = new Rescue(files, study, provenance.identity()).rescue(aside, fault, rows);
    lock.store(rescued);
    String rest = rescued == 0 ? "the run starts anew" : rescued + " of its points are kept";
    notices.accept(kept(RunFiles.RESULTS, "is damaged (" + fault + ")", aside) + "; " + rest);
  }

  /** A log is nothing without its file. */
  private void keepLostLog() throws IOException {
    if (files.has(RunFiles.LOG)) {
      notices.accept(kept(RunFiles.LOG, "has lost its file", files.setAside(RunFiles.RESULTS)));
    }
  }

  private void keepIfShortened(int rows) throws IOException {
    if (rows < lock.storedBefore()) {
      String name = files.has(RunFiles.LOG) ? RunFiles.LOG : RunFiles.RESULTS;
      String left = rows + " points are left of " + lock.storedBefore() + " that were stored";
      String aside = files.copyAside(name);
      notices.accept(kept(name, "is cut short (" + left + ")", aside) + "; the run goes on");
    }
  }

  private void requireFormat(@Nullable String format) {
    if (number(format, RunTable.FORMAT) > RunTable.FORMAT) {
      throw files.unusable(
          "be of format " + RunTable.FORMAT, "of format " + format + ", of a newer Coldwall");
    }
  }

  private void requireColumns(List<String> columns) {
    List<String> needed = PointsTable.columns(study);
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

  private static long number(@Nullable String digits, long otherwise) {
    return digits != null && digits.matches("-?\\d{1,18}") ? Long.parseLong(digits) : otherwise;
  }
}
