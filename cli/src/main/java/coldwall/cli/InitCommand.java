package coldwall.cli;

import coldwall.frame.StudyKind;
import coldwall.settings.SpecTemplate;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code coldwall init}: a spec file to start from. */
@Command(
    name = "init",
    description = {InitCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall init compare > junction.yaml",
      "  coldwall run junction.yaml"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Prints a spec file with every setting of a study, its description and its default. It runs as"
          + " it is and means the same as the study's command alone.";

  private final PrintStream out;

  @Parameters(paramLabel = "STUDY", description = "Such as compare.")
  private String study = "";

  InitCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    StudyKind kind = NamedStudy.find(study);
    out.print(SpecTemplate.of(kind.name(), kind.summary(), kind.settings()));
    return Main.DONE;
  }
}
