package coldwall.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Lines for people beside the output. */
final class Notices {
  private Notices() {}

  static Consumer<String> of(CommandSpec command) {
    return line -> command.commandLine().getErr().println("coldwall: " + line);
  }
}
