package coldwall.cli;

import coldwall.cli.terminal.Interruptible;
import coldwall.cli.terminal.Notices;
import coldwall.cli.terminal.Plain;
import coldwall.store.OutputFile;
import coldwall.store.RunExport;
import coldwall.store.RunExport.Format;
import coldwall.store.RunShelf;
import coldwall.store.StoredRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "RUN", description = RunName.HELP)
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "csv (the default), parquet, hdf5 or json.")
  private String format = "csv";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "The file; one that an export of this run wrote is replaced, a pipe or device is written"
              + " to. With -, standard output.")
  private @Nullable String target;

  @Option(names = "--force", description = "Replace whatever file is there.")
  private boolean force;

  ExportCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format();
    Path run = RunName.folder(name);
    StoredRun stored = RunShelf.read(run, Notices.of(command));
    boolean isText = wanted == Format.CSV || wanted == Format.JSON;
    if ("-".equals(target) || (target == null && isText)) {
      RunExport.write(run, wanted, out);
      out.flush();
      return Main.DONE;
    }
    String typed = target != null ? target : stored.name() + "." + wanted.ending();
    OutputFile file = OutputFile.of("--to", typed);
    Interruptible.run(() -> RunExport.write(run, wanted, file, force));
    if (!file.isStream()) {
      out.println(Plain.line(typed));
    }
    return Main.DONE;
  }

  /** The names of all formats. */
  private static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
    private static final List<String> ALL =
        Arrays.stream(Format.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();

    Formats() {
      super(ALL);
    }
  }

  private Format format() {
    for (Format candidate : Format.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).equals(format)) {
        return candidate;
      }
    }
    throw WrongWords.notOneOf("--format", Formats.ALL, format);
  }
}
