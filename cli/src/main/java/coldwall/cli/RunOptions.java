package coldwall.cli;

import coldwall.frame.Sweep;
import coldwall.input.InvalidInputException;
import coldwall.report.FigureForm;
import coldwall.run.Elsewhere;
import coldwall.store.TypedPath;
import coldwall.store.record.RunIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a study is run, which changes none of its numbers. */
final class RunOptions {
  private static final int MOST_THREADS = 1024;
  private static final String PARQUET = "parquet:";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use (default: all cores). The results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--engine",
      paramLabel = "local|spark|spark://HOST:PORT",
      description =
          "Where points are solved (default local): by threads of this process, or by Apache Spark,"
              + " docs/CLUSTER.md. The results do not depend on it.")
  private String engine = Elsewhere.HERE;

  @Option(
      names = "--rows",
      paramLabel = "parquet:URI",
      description =
          "With --engine spark: workers write the rows of all points as Parquet files into this"
              + " folder, for more than "
              + Sweep.MOST_TOGETHER / 1_000_000
              + " million points. Nothing is judged, and there is no run"
              + " folder. docs/CLUSTER.md.")
  private @Nullable String rows;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "The run folder (default runs/<study>-<fingerprint>). A run that was stopped goes on there;"
            + " one that is finished is shown again."
      })
  private @Nullable String folder;

  @Option(
      names = "--fresh",
      description = "Compute anew what is there already, in a new folder: DIR-2, DIR-3, ...")
  private boolean fresh;

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Also write run.json here; with -, to standard output, and all else to stderr.")
  private @Nullable String json;

  @Option(names = "--quiet", description = "Do not say how far the run has come.")
  private boolean quiet;

  @Mixin private final FigureOptions figure = new FigureOptions();

  FigureForm form() {
    return figure.form();
  }

  int threads() {
    return threads;
  }

  String engine() {
    return engine;
  }

  boolean isQuiet() {
    return quiet;
  }

  @Nullable String json() {
    return json;
  }

  /** The folder for rows that nobody judges, if that is what is asked for. */
  Optional<String> rows() {
    if (rows == null) {
      return Optional.empty();
    }
    if (!rows.startsWith(PARQUET) || rows.length() == PARQUET.length()) {
      throw InvalidInputException.must(
          "--rows",
          "be " + PARQUET + " and a folder",
          "\"" + rows + "\"",
          "write it like parquet:rows or parquet:hdfs://host/rows");
    }
    if (folder != null || fresh || json != null || figure.isGiven()) {
      throw InvalidInputException.must(
          "--rows",
          "stand without --out, --fresh, --json, --width, --log and --linear",
          "beside one of them",
          "drop it: there is neither a run folder nor a figure");
    }
    return Optional.of(rows.substring(PARQUET.length()));
  }

  /** Where a run is to be; not touched. */
  Path folder(RunIdentity identity) {
    Path wanted =
        folder != null ? TypedPath.of("--out", folder) : Path.of("runs", identity.folderName());
    return fresh ? firstFree(wanted) : wanted;
  }

  private static Path firstFree(Path wanted) {
    Path name = wanted.getFileName();
    if (name == null || name.toString().equals(".") || name.toString().equals("..")) {
      throw InvalidInputException.must(
          "--out",
          "end in a name where --fresh makes another folder beside it",
          "\"" + wanted + "\"",
          "write the folder's own name");
    }
    Path free = wanted;
    for (int number = 2; Files.exists(free); number++) {
      free = wanted.resolveSibling(name + "-" + number);
    }
    return free;
  }

  void requireThreads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw InvalidInputException.must(
          "--threads", "lie between 1 and " + MOST_THREADS, threads, "leave it out for all cores");
    }
  }
}
