package coldwall.cli;

import coldwall.cli.text.ManPage;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code coldwall man}: all of the help as a page for {@code man}. */
@Command(
    name = "man",
    description = {ManCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall man | man -l -",
      "  coldwall man > ~/.local/share/man/man1/coldwall.1",
      "",
      "The first start leaves the page as cli/target/coldwall.1."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ManCommand implements Callable<Integer> {
  static final String SUMMARY = "Prints the manual page: every command and all its flags.";

  private final PrintStream out;

  ManCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(
        ManPage.of(
            Commands.all(),
            new ManPage.Frame(
                Version.text(),
                Overview.ABOUT,
                StudyCommand.ABOUT_UNITS,
                Overview.EXIT_STATUS + ".")));
    return Main.DONE;
  }
}
