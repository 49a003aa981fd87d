package coldwall.store;

import coldwall.junction.InvalidInputException;
import coldwall.study.Study;
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
    if (!Files.exists(files.results())) {
      requireSame(document);
      if (files.has(RunFiles.LOG)) {
        notices.accept(kept(RunFiles.LOG, "has lost its file", files.setAside(RunFiles.RESULTS)));
      }
      return create();
    }
    Examined examined = examine();
    if (examined.fault().isPresent()) {
      requireSame(document);
      return replace(examined.fault().get());
    }
    if (examined.rows() < lock.storedBefore()) {
      keepShortened(examined.rows());
    }
    return reopen(examined.rows());
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

  private Examined examine() throws SQLException {
    try (Database database = Database.openToRead(files.results(), files.unfinished())) {
      Map<String, String> values = RunTable.read(database);
      requireFormat(values.get("format"));
      Optional<String> difference = provenance.identity().differenceFrom(RunTable.identity(values));
      if (difference.isPresent()) {
        throw differs(difference.get());
      }
      requireColumns(database.columns(PointsTable.NAME));
      return new Examined(database.readWhole(PointsTable.NAME), Optional.empty());
    } catch (SQLException failure) {
      if (!StorageFailure.isDamage(failure)) {
        throw failure;
      }
      return new Examined(0, Optional.of(StorageFailure.said(failure)));
    }
  }

  private Database create() throws IOException, SQLException {
    Path made = files.unfinished().resolve(RunFiles.RESULTS);
    try (Database database = Database.open(made, files.unfinished())) {
      database.transaction(() -> {
        RunTable.create(database, provenance);
        new PointsTable(database, study).create();
      });
    }
    Files.move(made, files.results(), StandardCopyOption.ATOMIC_MOVE);
    return reopen(0);
  }

  private Database reopen(int rows) throws IOException, SQLException {
    Database database = Database.open(files.results(), files.unfinished());
    try {
      RunTable.setStatus(database, RunStatus.RUNNING);
      lock.store(rows);
      return database;
    } catch (IOException | SQLException failure) {
      database.close();
      throw failure;
    }
  }

  private Database replace(String fault) throws IOException, SQLException {
    String aside = files.setAside(RunFiles.RESULTS);
    Database database = create();
    try {
      PointsTable rows = new PointsTable(database, study);
      int rescued = new Rescue(files, study, provenance.identity()).rescue(aside, fault, rows);
      lock.store(rescued);
      String rest = rescued == 0 ? "the run starts anew" : rescued + " of its points are kept";
      notices.accept(kept(RunFiles.RESULTS, "is damaged (" + fault + ")", aside) + "; " + rest);
      return database;
    } catch (IOException | SQLException failure) {
      database.close();
      throw failure;
    }
  }

  private void keepShortened(int rows) throws IOException {
    String name = files.has(RunFiles.LOG) ? RunFiles.LOG : RunFiles.RESULTS;
    String fault =
        "is cut short ("
            + rows
            + " points are left of "
            + lock.storedBefore()
            + " that were stored)";
    notices.accept(
        kept(name, fault, files.copyAside(name)) + "; the run goes on from what is left");
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
