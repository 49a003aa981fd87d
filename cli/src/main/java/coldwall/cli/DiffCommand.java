package coldwall.cli;

import coldwall.chart.Table;
import coldwall.cli.terminal.Notices;
import coldwall.cli.terminal.Plain;
import coldwall.run.TextTable;
import coldwall.store.Change;
import coldwall.store.ColumnChange;
import coldwall.store.RunComparison;
import coldwall.units.Display;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coldwall diff}: what differs between two runs. */
@Command(
    name = "diff",
    description = {DiffCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall diff compare-45 compare-8e",
      "  coldwall diff runs/compare-45d511d46a70 runs/compare-45d511d46a70-2",
      "",
      "Exit status: 0 if nothing differs, 1 if something does, 2 wrong input."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Says which inputs and which numbers differ between two runs, in combined errors where both"
          + " have them. Rows belong together if their coordinates are equal.";

  private final PrintStream out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RUN", description = RunName.HELP)
  private String first = "";

  @Parameters(index = "1", paramLabel = "RUN", description = "Another one.")
  private String second = "";

  DiffCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Path a = RunName.folder(first);
    Path b = RunName.folder(second);
    RunComparison comparison = RunComparison.of(a, b, Notices.of(command));
    if (comparison.isSame()) {
      out.println("The two runs have the same inputs and the same numbers.");
      return Main.DONE;
    }
    printSettings(comparison.settings());
    printRows(comparison);
    printNumbers(comparison.columns());
    return Main.FAILED;
  }

  private void printSettings(List<Change> settings) {
    if (settings.isEmpty()) {
      out.println("The inputs are the same.");
      return;
    }
    out.println("Inputs that differ:");
    for (Change change : settings) {
      out.println("  " + Plain.line(change.name()));
      out.println("    " + Plain.line(orNothing(change.first())));
      out.println("    " + Plain.line(orNothing(change.second())));
    }
  }

  private void printRows(RunComparison comparison) {
    if (comparison.onlyFirst() > 0) {
      out.println("Rows that only the first run has: " + comparison.onlyFirst());
    }
    if (comparison.onlySecond() > 0) {
      out.println("Rows that only the second run has: " + comparison.onlySecond());
    }
    if (!comparison.others().isEmpty()) {
      out.println(
          "Columns that only one run has: " + Plain.line(String.join(", ", comparison.others())));
    }
  }

  private void printNumbers(List<ColumnChange> columns) {
    if (columns.isEmpty()) {
      out.println("The numbers that both have are the same.");
      return;
    }
    boolean hasErrors = columns.stream().anyMatch(change -> !Double.isNaN(change.sigmas()));
    out.println(
        hasErrors
            ? "Numbers that differ, their largest relative change, and their largest change in"
                + " combined errors (sigma), where that is known:"
            : "Numbers that differ, and their largest relative change:");
    List<List<String>> rows = columns.stream().map(change -> cells(change, hasErrors)).toList();
    List<String> head =
        new ArrayList<>(List.of("column", "rows", "change", "at", "first", "second"));
    if (hasErrors) {
      head.addAll(List.of("error", "sigma"));
    }
    out.print(Plain.lines(TextTable.of(new Table("", head, rows))));
  }

  private static List<String> cells(ColumnChange change, boolean hasErrors) {
    List<String> cells = new ArrayList<>();
    cells.add(change.name());
    cells.add(Integer.toString(change.rows()));
    cells.add(number(change.largest()));
    cells.add(change.where());
    cells.add(orNothing(change.first()));
    cells.add(orNothing(change.second()));
    if (hasErrors) {
      cells.add(number(change.error()));
      cells.add(number(change.sigmas()));
    }
    return cells;
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Display.number(value);
  }
}
