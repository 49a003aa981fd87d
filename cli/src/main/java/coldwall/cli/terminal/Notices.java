package coldwall.cli.terminal;

import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Lines for people beside the output. */
public final class Notices {
  private Notices() {}

  public static Consumer<String> of(CommandSpec command) {
    return line -> command.commandLine().getErr().println("coldwall: " + Plain.line(line));
  }
}
