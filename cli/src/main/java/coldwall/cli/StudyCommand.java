package coldwall.cli;

import coldwall.cli.terminal.Interruptible;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The command of one study: its settings as flags, and how it is run. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class StudyCommand implements Callable<Integer> {
  static final String ABOUT_UNITS =
      "Bare numbers are in natural units (hbar = k_B = 1); with units, as in 10nm and 300K, they"
          + " are SI. Write all of them one way.";

  private final StudyKind kind;
  private final StudyFlags flags;
  private final String typed;
  private final PrintStream out;
  private final PrintStream err;

  // Before the command, which looks at it.
  @Mixin private final RunOptions options = new RunOptions();

  private final CommandSpec command = CommandSpec.forAnnotatedObject(this);

  private StudyCommand(StudyKind kind, String typed, PrintStream out, PrintStream err) {
    this.kind = kind;
    this.flags = new StudyFlags(kind.settings());
    this.typed = typed;
    this.out = out;
    this.err = err;
  }

  static CommandLine commandLine(StudyKind kind, String typed, PrintStream out, PrintStream err) {
    StudyCommand study = new StudyCommand(kind, typed, out, err);
    CommandSpec command = study.command.name(kind.name());
    command
        .usageMessage()
        .description(lines(Stream.of(kind.summary()), Stream.of("", ABOUT_UNITS, "")))
        .footer(lines(Stream.of("", "Examples:"), study.examples()));
    study.flags.addTo(command);
    return new CommandLine(command);
  }

  private static String[] lines(Stream<String> first, Stream<String> then) {
    return Stream.concat(first, then).toArray(String[]::new);
  }

  private Stream<String> examples() {
    return kind.examples().stream()
        .map(example -> ("  coldwall " + kind.name() + " " + example).stripTrailing());
  }

  @Override
  public Integer call() throws IOException {
    // A matrix may come from a pipe into which nobody writes.
    Study study =
        Interruptible.call(
            () -> kind.reader().apply(flags.typed(command.commandLine().getParseResult())));
    return new TerminalRun(study, options, out, err).run(typed);
  }
}
