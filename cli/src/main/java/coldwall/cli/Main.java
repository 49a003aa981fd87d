package coldwall.cli;

import coldwall.junction.InvalidInputException;
import coldwall.study.Studies;
import coldwall.study.StudyKind;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The launcher's entry. */
@Command(
    name = "coldwall",
    description = {
      "Heat through a nanoscale junction at low temperature, solved classically and"
          + " quantum-mechanically: where is negative differential thermal resistance (NDTR), and"
          + " can the classical prediction be trusted?",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  coldwall compare           the main job, with sensible defaults",
      "  coldwall compare --help    all its flags, with examples",
      "  coldwall init compare      a spec file with every setting, for coldwall run",
      "  coldwall run FILE          what a spec file describes",
      "  coldwall reproduce         published numbers, computed anew",
      "  coldwall runs              what was computed here, and how far it is",
      "",
      "Exit status: 0 done, 1 a failed check or a bug, 2 wrong input, 130 interrupted."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  static final int DONE = 0;
  static final int FAILED = 1;
  private static final int WRONG_INPUT = 2;
  static final int INTERRUPTED = 130;

  private final CommandSpec command = CommandSpec.forAnnotatedObject(this);

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    Interruption interruption = Interruption.watch();
    int status = FAILED;
    try {
      status = run(arguments, System.in, utf8(System.out), utf8(System.err));
    } finally {
      interruption.workIsDone();
    }
    System.exit(status);
  }

  /** Runs one command in this process; it reads and speaks through these streams. */
  static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new Main().command);
    String typed = String.join(" ", arguments);
    for (StudyKind kind : Studies.all()) {
      line.addSubcommand(StudyCommand.commandLine(kind, typed, out, err));
    }
    line.addSubcommand(new RunCommand(typed, in, out, err));
    line.addSubcommand(new InitCommand(out));
    line.addSubcommand(new SchemaCommand(out));
    line.addSubcommand(new ReproduceCommand(out));
    line.addSubcommand(new RunsCommand(out));
    line.addSubcommand(new ShowCommand(out));
    line.addSubcommand(new ExportCommand(out));
    line.addSubcommand(new DiffCommand(out));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    Strictness.applyTo(line);
    line.setParameterExceptionHandler((wrong, _) -> complain(err, wrong));
    line.setExecutionExceptionHandler((failure, _, _) -> complain(err, failure));
    return line.execute(arguments);
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }

  private static int complain(PrintStream err, Exception failure) {
    if (failure instanceof InvalidInputException || failure instanceof ParameterException) {
      String message = Objects.requireNonNullElse(failure.getMessage(), "wrong input");
      err.println("coldwall: " + message.lines().collect(Collectors.joining(" ")));
      return WRONG_INPUT;
    }
    err.println("coldwall: a bug, please report it: " + failure);
    if (System.getenv("COLDWALL_DEBUG") != null) {
      failure.printStackTrace(err);
    }
    return FAILED;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
