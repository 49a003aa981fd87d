package coldwall.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is understood without any command. It is put together by calls, because picocli takes longer
 * to read annotations.
 */
final class Program implements Runnable {
  private static final String OVERVIEW = "overview";

  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this);

  private Program() {
    addHelp(command.name("coldwall"));
    command
        .usageMessage()
        .sectionKeys(List.of(OVERVIEW))
        .sectionMap(Map.of(OVERVIEW, help -> Overview.text(help.colorScheme().ansi())));
  }

  /** Adds what every command understands. */
  static void addHelp(CommandSpec command) {
    command.versionProvider(new Version());
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
  }

  static CommandLine commandLine() {
    return new CommandLine(new Program().command);
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }
}
