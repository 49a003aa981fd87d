package coldwall.store;

import coldwall.input.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

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
   * Writes the results of a run to a file, which is there when it is whole.
   *
   * @throws InvalidInputException if the run has no results, or the file cannot be written
   */
  public static void write(Path run, Format format, Path target) {
    Path absolute = target.toAbsolutePath();
    Path made = absolute.resolveSibling("." + absolute.getFileName() + ".unfinished");
    try {
      make(run, format, made);
      Files.move(made, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SQLException failure) {
      throw InvalidInputException.must(
          "the file " + target,
          "be written whole",
          "refused (" + StorageFailure.said(failure) + ")",
          "free some space or choose another place with --to");
    } finally {
      made.toFile().delete();
    }
  }

  /** Writes the results of a run to a stream; not for HDF5, which must be a file. */
  public static void write(Path run, Format format, OutputStream out) throws IOException {
    Files.copy(source(run, format), out);
  }

  private static void make(Path run, Format format, Path made) throws IOException, SQLException {
    if (format != Format.HDF5) {
      Files.copy(source(run, format), made, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    source(run, Format.CSV);
    try (Database database = Database.startToRead(new RunFiles(run).results())) {
      Hdf5File.write(database, made);
    }
  }

  private static Path source(Path run, Format format) {
    Path file =
        new RunFiles(run)
            .path(
                switch (format) {
                  case JSON -> RunFiles.DOCUMENT;
                  case PARQUET -> RunFiles.PARQUET;
                  case CSV, HDF5 -> RunFiles.TABLE;
                });
    if (!Files.isReadable(file)) {
      throw InvalidInputException.must(
          "the run " + run,
          "have results",
          "without " + file.getFileName(),
          "start its command again: it goes on where it stopped");
    }
    return file;
  }
}
