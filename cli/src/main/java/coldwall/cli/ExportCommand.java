package coldwall.cli;

import coldwall.input.InvalidInputException;
import coldwall.store.RunExport;
import coldwall.store.RunExport.Format;
import coldwall.store.RunShelf;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coldwall export}: the results of a run in one file. */
@Command(
    name = "export",
    description = {ExportCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall export compare-45 | head",
      "  coldwall export compare-45 --format hdf5 --to currents.h5"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Writes the results of a run to one file. CSV and JSON go to standard output unless --to"
          + " names a file; Parquet and HDF5 to a file named after the run.";

  private final PrintStream out;

  @Parameters(paramLabel = "RUN", description = RunName.HELP)
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv (the default), parquet, hdf5 or json.")
  private String format = "csv";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "The file; what is there is replaced. With -, standard output.")
  private @Nullable String target;

  ExportCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format();
    Path run = RunName.folder(name);
    boolean isText = wanted == Format.CSV || wanted == Format.JSON;
    if ("-".equals(target) || (target == null && isText)) {
      requireStreamable(wanted);
      RunExport.write(run, wanted, out);
      out.flush();
      return Main.DONE;
    }
    Path file =
        target != null
            ? Path.of(target)
            : Path.of(RunShelf.read(run).name() + "." + wanted.ending());
    RunExport.write(run, wanted, file);
    out.println(file);
    return Main.DONE;
  }

  private Format format() {
    for (Format candidate : Format.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).equals(format)) {
        return candidate;
      }
    }
    throw InvalidInputException.must(
        "--format", "be csv, parquet, hdf5 or json", "\"" + format + "\"", "choose one of these");
  }

  private static void requireStreamable(Format wanted) {
    if (wanted == Format.HDF5) {
      throw InvalidInputException.must(
          "--to", "be a file for HDF5", "-", "write --to results.h5, for instance");
    }
  }
}
