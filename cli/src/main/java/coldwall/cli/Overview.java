package coldwall.cli;

import coldwall.frame.StudyKind;
import coldwall.run.Wrapped;
import coldwall.study.Studies;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * The help of the whole program. It is laid out here, because picocli takes longer for it than all
 * else that a start does: docs/decisions/014-start-up.md.
 */
final class Overview {
  private static final int WIDTH = 78;
  static final String EXIT_STATUS =
      "0 done, 1 a failed check or a bug, 2 wrong input, 130 interrupted";

  static final String ABOUT =
      "Heat through a nanoscale junction at low temperature, solved classically and"
          + " quantum-mechanically: where is negative differential thermal resistance (NDTR), and"
          + " can the classical prediction be trusted?";
  private static final String EXAMPLES =
      """

      Examples:
        coldwall compare           the main job, with sensible defaults
        coldwall help compare      all its flags, with examples
        coldwall init compare      a spec file with every setting, for coldwall run
        coldwall run FILE          what a spec file describes
        coldwall reproduce         published numbers, computed anew
        coldwall runs              what was computed here, and how far it is

      """
          + "Exit status: "
          + EXIT_STATUS
          + ".\n";

  // Emphasised as picocli does it in the help of a command.
  private static final String SYNOPSIS = "Usage: @|bold coldwall|@ [@|yellow -hV|@] COMMAND";
  private static final String OPTIONS =
      """
        @|yellow -h|@, @|yellow --help|@      Show this help message and exit.
        @|yellow -V|@, @|yellow --version|@   Print version information and exit.
      """;

  private Overview() {}

  /** A command in a line or two. */
  record Entry(String name, String summary) {}

  /** Every command, in the order in which the help names them. */
  static List<Entry> commands() {
    List<Entry> commands = new ArrayList<>();
    for (StudyKind kind : Studies.all()) {
      commands.add(new Entry(kind.name(), kind.summary()));
    }
    commands.add(new Entry("explore", ExploreCommand.SUMMARY));
    commands.add(new Entry("run", RunCommand.SUMMARY));
    commands.add(new Entry("init", InitCommand.SUMMARY));
    commands.add(new Entry("schema", SchemaCommand.SUMMARY));
    commands.add(new Entry("reproduce", ReproduceCommand.SUMMARY));
    commands.add(new Entry("runs", RunsCommand.SUMMARY));
    commands.add(new Entry("show", ShowCommand.SUMMARY));
    commands.add(new Entry("export", ExportCommand.SUMMARY));
    commands.add(new Entry("plot", PlotCommand.SUMMARY));
    commands.add(new Entry("diff", DiffCommand.SUMMARY));
    commands.add(new Entry("help", HelpCommand.SUMMARY));
    commands.add(new Entry("completion", CompletionCommand.SUMMARY));
    commands.add(new Entry("man", ManCommand.SUMMARY));
    return commands;
  }

  /** The names of all commands. */
  static List<String> names() {
    return commands().stream().map(Entry::name).toList();
  }

  /** The text, in the colours of a terminal if they are wanted. */
  static String text(Ansi ansi) {
    List<Entry> commands = commands();
    int longest = commands.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    text.append(ansi.string(SYNOPSIS)).append('\n');
    text.append(Wrapped.to(WIDTH, ABOUT, "")).append("\n\n");
    text.append(ansi.string(OPTIONS));
    text.append("Commands:\n");
    for (Entry command : commands) {
      String first = "  " + command.name() + " ".repeat(longest + 2 - command.name().length());
      String lines = Wrapped.to(WIDTH, command.summary(), first, " ".repeat(longest + 6));
      String name = ansi.string("@|bold " + command.name() + "|@");
      text.append("  ").append(name).append(lines, command.name().length() + 2, lines.length());
      text.append('\n');
    }
    return text.append(EXAMPLES).toString();
  }
}
