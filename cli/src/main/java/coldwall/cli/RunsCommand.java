package coldwall.cli;

import coldwall.cli.terminal.Notices;
import coldwall.cli.text.RunList;
import coldwall.store.RunShelf;
import coldwall.store.StoredRun;
import coldwall.store.TypedPath;
import coldwall.store.record.RunStatus;
import coldwall.study.Studies;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
  static final String SUMMARY =
      "Lists the runs in folders, the newest last: how far they are, and what was asked for.";
  private static final List<String> STATUS =
      Arrays.stream(RunStatus.values()).map(RunStatus::label).toList();

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
    addFilter("--study", "STUDY", "Only runs of this study.", Studies.names());
    addFilter(
        "--status", "STATUS", "Only those that are " + String.join(", ", STATUS) + ".", STATUS);
    addFilter(
        "--text",
        "TEXT",
        "Only those with this text in their name, command or settings.",
        List.of());
  }

  private void addFilter(String name, String label, String description, List<String> words) {
    command.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .completionCandidates(words)
            .build());
  }

  static CommandLine commandLine(PrintStream out) {
    return new CommandLine(new RunsCommand(out).command);
  }

  @Override
  public Integer call() {
    ParseResult typed = command.commandLine().getParseResult();
    requireKnown("--study", typed, Studies.names());
    requireKnown("--status", typed, STATUS);
    List<StoredRun> runs =
        find(typed.matchedPositionalValue(0, List.of())).stream()
            .filter(run -> isWanted(run, typed))
            .sorted(RunsCommand::byTime)
            .toList();
    if (runs.isEmpty()) {
      out.println("no runs");
    } else {
      RunList.of(runs).forEach(out::println);
    }
    return Main.DONE;
  }

  /** Written out, for the start-up cache cannot keep what {@code Comparator.comparing} makes. */
  private static int byTime(StoredRun one, StoredRun other) {
    int order = one.time().compareTo(other.time());
    return order == 0 ? one.name().compareTo(other.name()) : order;
  }

  /** A word that fits nothing would look like a shelf without such runs. */
  private static void requireKnown(String filter, ParseResult typed, List<String> words) {
    @Nullable String word = typed.matchedOptionValue(filter, null);
    if (word != null && !words.contains(word)) {
      throw WrongWords.notOneOf(filter, words, word);
    }
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
}
