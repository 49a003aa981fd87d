package coldwall.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** {@code coldwall help}: what the flag {@code --help} says, as a command. */
@Command(
    name = "help",
    description = {HelpCommand.SUMMARY, ""},
    footer = {"", "Examples:", "  coldwall help", "  coldwall help compare"},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class HelpCommand implements Callable<Integer> {
  static final String SUMMARY = "Says what the program does, or what one of its commands does.";

  private final PrintStream out;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "Such as compare.")
  private String command = "";

  HelpCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (command.isEmpty()) {
      out.print(Overview.text(Ansi.AUTO));
    } else {
      Commands.named(command).orElseThrow(() -> WrongWords.unknownCommand(command)).usage(out);
    }
    return Main.DONE;
  }
}
