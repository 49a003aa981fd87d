package coldwall.cli;

import coldwall.cli.terminal.Interruptible;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.settings.Setting;
import coldwall.settings.SpecText;
import coldwall.settings.YamlFile;
import coldwall.study.Studies;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The command of one study: its settings as flags, and how it is run. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class StudyCommand implements Callable<Integer> {
  static final String ABOUT_UNITS =
      "Bare numbers are in natural units (hbar = k_B = 1); with units, as in 10nm and 300K, they"
          + " are SI. Write all of them one way.";

  private final StudyKind kind;
  private final StudyFlags flags;
  private final String typed;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "A spec file with settings; flags beside it take their places. With -, standard input.")
  private String file = "";

  // Before the command, which looks at it.
  @Mixin private final RunOptions options = new RunOptions();

  private final CommandSpec command = CommandSpec.forAnnotatedObject(this);

  private StudyCommand(
      StudyKind kind, String typed, InputStream in, PrintStream out, PrintStream err) {
    this.kind = kind;
    this.flags = new StudyFlags(kind.settings());
    this.typed = typed;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  static CommandLine commandLine(
      StudyKind kind, String typed, InputStream in, PrintStream out, PrintStream err) {
    StudyCommand study = new StudyCommand(kind, typed, in, out, err);
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
    // A file or a matrix may come from a pipe into which nobody writes.
    return Interruptible.call(this::run).run(typed);
  }

  private TerminalRun run() {
    SpecText text = flags.typed(command.commandLine().getParseResult());
    SpecText whole = file.isEmpty() ? text : inFile().overriddenBy(text, kind.settings());
    return new TerminalRun(kind, whole, options, out, err);
  }

  /** A file of another study will do if one of the two has all settings of the other. */
  private SpecText inFile() {
    YamlFile yaml = SpecFile.read(file, in);
    StudyKind other =
        Studies.find(yaml.study(Studies.names(), Optional.of(kind.name()))).orElseThrow();
    List<String> own = paths(kind);
    List<String> theirs = paths(other);
    if (!own.containsAll(theirs) && !theirs.containsAll(own)) {
      throw InvalidInputException.must(
          file + ": study",
          "be " + kind.name() + " for this command",
          other.name(),
          "write coldwall " + other.name() + " " + file);
    }
    SpecText whole = yaml.settings(other.settings());
    return own.containsAll(theirs) ? yaml.settings(kind.settings()) : whole.only(kind.settings());
  }

  private static List<String> paths(StudyKind kind) {
    return kind.settings().stream().map(Setting::path).toList();
  }
}
