package coldwall.store;

import coldwall.frame.Findings;
import coldwall.input.InvalidInputException;
import coldwall.store.record.Checksum;
import coldwall.store.record.RunJson;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.CsvTable;
import coldwall.store.table.Database;
import coldwall.store.table.ResultsTable;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** The results of a run in one file of a common format. */
public final class RunExport {
  private RunExport() {}

  /** A format of an exported file. */
  public enum Format {
    /** results.csv. */
    CSV("csv"),
    /** results.parquet. */
    PARQUET("parquet"),
    /** A data set a column, and how the run was made as attributes. */
    HDF5("h5"),
    /** run.json. */
    JSON("json");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    /** The usual ending of a file's name. */
    public String ending() {
      return ending;
    }
  }

  /**
   * Writes the results of a run to a file.
   *
   * @param force whether to replace a file that no export of this run wrote
   * @throws InvalidInputException if the run has no results, or the file cannot be written
   */
  public static void write(Path run, Format format, OutputFile target, boolean force) {
    try (Database database = Database.startToRead(new RunFiles(run).results())) {
      Set<String> written = requireResults(run, database);
      target.requireReplaceable(
          file -> force || isExport(file, format, written),
          "add --force to replace it, or choose another place with --to");
      target.make(made -> write(database, format, made));
    } catch (SQLException failure) {
      throw StorageFailure.of(run, failure);
    }
  }

  /** Writes the results of a run to a stream. */
  public static void write(Path run, Format format, OutputStream out) throws IOException {
    try (Database database = Database.startToRead(new RunFiles(run).results())) {
      requireResults(run, database);
      OutputFile.makeElsewhere(
          made -> write(database, format, made), made -> Files.copy(made, out));
    } catch (SQLException failure) {
      throw StorageFailure.of(run, failure);
    }
  }

  /**
   * Writes what a study found as results.csv holds it.
   *
   * @throws IOException if the stream does not take it
   */
  public static void write(Findings findings, OutputStream out) throws IOException {
    CsvTable.write(findings.columns(), findings.rows(), out);
  }

  private static void write(Database database, Format format, Path made)
      throws IOException, SQLException {
    switch (format) {
      case HDF5 -> Hdf5File.write(database, made);
      case PARQUET -> database.writeParquet(ResultsTable.NAME, RunTable.told(database), made);
      case CSV -> {
        try (OutputStream out = Files.newOutputStream(made)) {
          CsvTable.write(database, out);
        }
      }
      case JSON -> {
        try (InputStream in = FileTable.content(database, RunFiles.DOCUMENT).orElseThrow()) {
          Files.copy(in, made);
        }
      }
    }
  }

  /** Whether a file can be told to be an export: by its sum, or by what only exports say. */
  private static boolean isExport(Path file, Format format, Set<String> written) {
    try {
      return switch (format) {
        case CSV, PARQUET -> written.contains(Checksum.of(file));
        case JSON -> RunJson.isDocument(file);
        case HDF5 -> Hdf5File.isExport(file);
      };
    } catch (IOException failure) {
      throw StorageFailure.of(file, failure);
    }
  }

  /** What the run has written, which is nothing if it has no results. */
  private static Set<String> requireResults(Path run, Database database) throws SQLException {
    Set<String> written = FileTable.everWritten(database);
    if (written.isEmpty()) {
      throw InvalidInputException.must(
          "the run " + run,
          "have results",
          "without any",
          "start its command again: it goes on where it stopped");
    }
    return written;
  }
}
