package coldwall.cli;

import coldwall.study.Studies;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Builds commands. All of them with their settings take longer to build than a short one runs, so
 * only those are built that are asked for.
 */
final class Commands {
  private final String typed;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private Commands(String typed, InputStream in, PrintStream out, PrintStream err) {
    this.typed = typed;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The program with every command that these arguments can mean. */
  static CommandLine of(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    Commands commands = new Commands(String.join(" ", arguments), in, out, err);
    CommandLine program = Program.commandLine();
    Arrays.stream(arguments)
        .flatMap(word -> commands.find(word).stream())
        .findFirst()
        .ifPresent(program::addSubcommand);
    return program;
  }

  /** The program with all its commands, to be described. */
  static CommandLine all() {
    CommandLine program = Program.commandLine();
    Overview.names().forEach(name -> program.addSubcommand(described().find(name).orElseThrow()));
    Strictness.applyTo(program);
    return program;
  }

  /** A command within the program, to be described. */
  static Optional<CommandLine> named(String name) {
    Optional<CommandLine> found = described().find(name);
    found.ifPresent(Program.commandLine()::addSubcommand);
    found.ifPresent(Strictness::applyTo);
    return found;
  }

  private static Commands described() {
    return new Commands("", System.in, System.out, System.err);
  }

  private Optional<CommandLine> find(String name) {
    return switch (name) {
      case "run" -> annotated(new RunCommand(typed, in, out, err));
      case "init" -> annotated(new InitCommand(out));
      case "schema" -> annotated(new SchemaCommand(out));
      case "reproduce" -> annotated(new ReproduceCommand(out));
      case "runs" -> Optional.of(RunsCommand.commandLine(out));
      case "show" -> annotated(new ShowCommand(out));
      case "export" -> annotated(new ExportCommand(out));
      case "plot" -> annotated(new PlotCommand(out));
      case "diff" -> annotated(new DiffCommand(out));
      case "help" -> annotated(new HelpCommand(out));
      case "completion" -> annotated(new CompletionCommand(out));
      case "man" -> annotated(new ManCommand(out));
      case "explore" -> annotated(new ExploreCommand(out));
      default ->
          Studies.find(name).map(kind -> StudyCommand.commandLine(kind, typed, in, out, err));
    };
  }

  private static Optional<CommandLine> annotated(Object command) {
    return Optional.of(new CommandLine(command));
  }
}
