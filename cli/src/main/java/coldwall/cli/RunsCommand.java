package coldwall.cli;

import coldwall.store.RunShelf;
import coldwall.store.StoredRun;
import coldwall.store.TypedPath;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code coldwall runs}: which runs there are. It is put together by calls, because picocli takes
 * longer to read annotations, and this command is called again and again.
 */
final class RunsCommand implements Callable<Integer> {
  static final String SUMMARY = "Lists the runs in folders, and how far they are.";
  private static final int WIDTH = 60;
  private static final List<String> HEAD =
      List.of("run", "study", "status", "points", "time (UTC)", "command");

  private static final String[] FOOTER = {
    "",
    "Examples:",
    "  coldwall runs",
    "  coldwall runs --study compare --status complete",
    "  coldwall runs /data/sweeps --text temperature=300",
  };

  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this);
  private final PrintStream out;

  private RunsCommand(PrintStream out) {
    this.out = out;
    Program.addHelp(command.name("runs"));
    command.usageMessage().description(SUMMARY, "").footer(FOOTER);
    command.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Run folders, or folders of run folders (default runs).")
            .build());
    addFilter("--study", "STUDY", "Only runs of this study.");
    addFilter(
        "--status",
        "STATUS",
        "Only those that are running, interrupted, complete, failed, damaged or newer.");
    addFilter("--text", "TEXT", "Only those with this text in their name, command or settings.");
  }

  private void addFilter(String name, String label, String description) {
    command.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  static CommandLine commandLine(PrintStream out) {
    return new CommandLine(new RunsCommand(out).command);
  }

  @Override
  public Integer call() {
    ParseResult typed = command.commandLine().getParseResult();
    List<StoredRun> runs =
        find(typed.matchedPositionalValue(0, List.of())).stream()
            .filter(run -> isWanted(run, typed))
            .toList();
    if (runs.isEmpty()) {
      out.println("no runs");
    } else {
      print(runs);
    }
    return Main.DONE;
  }

  private List<StoredRun> find(List<String> places) {
    if (places.isEmpty()) {
      return Files.isDirectory(RunName.RUNS)
          ? RunShelf.find(List.of(RunName.RUNS), Notices.of(command))
          : List.of();
    }
    List<Path> folders = places.stream().map(place -> TypedPath.of("DIR", place)).toList();
    return RunShelf.find(folders, Notices.of(command));
  }

  private static boolean isWanted(StoredRun run, ParseResult typed) {
    @Nullable String study = typed.matchedOptionValue("--study", null);
    @Nullable String status = typed.matchedOptionValue("--status", null);
    @Nullable String text = typed.matchedOptionValue("--text", null);
    String all = String.join("\n", run.name(), run.command(), run.identity().spec());
    return (study == null || study.equals(run.identity().study()))
        && (status == null || status.equals(run.status().label()))
        && (text == null || contains(all, text));
  }

  private static boolean contains(String all, String part) {
    return all.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private void print(List<StoredRun> runs) {
    List<List<String>> lines = new ArrayList<>(List.of(HEAD));
    runs.forEach(run -> lines.add(cells(run)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column ->
                lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    for (List<String> line : lines) {
      out.println(
          IntStream.range(0, widths.length)
              .mapToObj(i -> line.get(i) + " ".repeat(widths[i] - line.get(i).length()))
              .collect(Collectors.joining("  "))
              .stripTrailing());
    }
  }

  private static List<String> cells(StoredRun run) {
    return List.of(
        run.name(),
        run.identity().study(),
        run.status().label(),
        run.size() == 0 ? "" : run.done() + " of " + run.size(),
        run.time().replace('T', ' ').replace("Z", ""),
        run.fault().isEmpty() ? shortened(run.command()) : run.fault());
  }

  private static String shortened(String command) {
    return command.length() <= WIDTH ? command : command.substring(0, WIDTH - 3) + "...";
  }
}
