package coldwall.cli;

import coldwall.cli.terminal.Interruptible;
import coldwall.frame.StudyKind;
import coldwall.settings.SpecText;
import coldwall.settings.YamlFile;
import coldwall.study.Studies;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coldwall run}: a study as a file describes it. */
@Command(
    name = "run",
    description = {RunCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall init compare > junction.yaml",
      "  coldwall run junction.yaml",
      "  coldwall run junction.yaml --set junction.hot.temperature=20 --set seed=7",
      "  coldwall run - --threads 1 < junction.yaml"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Runs the study that a spec file describes. coldwall init writes such a file.";

  private final String typed;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "FILE", description = "The spec file; with -, standard input.")
  private String file = SpecFile.STANDARD_INPUT;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Put a value in place of the file's, as in junction.hot.temperature=4K. Repeatable.")
  private List<String> assignments = List.of();

  @Mixin private RunOptions options = new RunOptions();

  RunCommand(String typed, InputStream in, PrintStream out, PrintStream err) {
    this.typed = typed;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    return Interruptible.call(this::study).run(typed);
  }

  private TerminalRun study() {
    YamlFile yaml = SpecFile.read(file, in);
    StudyKind kind = Studies.find(yaml.study(Studies.names())).orElseThrow();
    SpecText changes = SpecText.ofAssignments(assignments, kind.settings());
    SpecText text = yaml.settings(kind.settings()).overriddenBy(changes, kind.settings());
    return new TerminalRun(kind, text, options, out, err);
  }
}
