package coldwall.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** What a command line does not guess: everything typed means one thing or is refused. */
final class Strictness {
  private Strictness() {}

  static void applyTo(CommandLine line) {
    // Else -hot is -h, and @notes is whatever words the file notes holds.
    line.setPosixClusteredShortOptionsAllowed(false);
    line.setExpandAtFiles(false);
    line.setExecutionStrategy(parsed -> {
      requireVersionAlone(parsed);
      return new RunLast().execute(parsed);
    });
  }

  private static void requireVersionAlone(ParseResult parsed) {
    int commands = 0;
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
      commands++;
    }
    if (last.isVersionHelpRequested() && parsed.originalArgs().size() > commands + 1) {
      throw new ParameterException(
          last.commandSpec().commandLine(),
          "--version must stand alone, but has other words beside it; drop them");
    }
  }
}
