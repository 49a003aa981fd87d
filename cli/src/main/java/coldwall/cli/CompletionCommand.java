package coldwall.cli;

import coldwall.cli.text.FishCompletion;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code coldwall completion}: what a shell must know to complete commands and flags. */
@Command(
    name = "completion",
    description = {CompletionCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  source <(coldwall completion bash)",
      "  coldwall completion bash > ~/.local/share/bash-completion/completions/coldwall",
      "  source <(coldwall completion zsh)",
      "  coldwall completion fish > ~/.config/fish/completions/coldwall.fish"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Prints a script with which a shell (bash, zsh or fish) completes commands, flags and their"
          + " values.";
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final PrintStream out;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  CompletionCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(
        switch (shell) {
          // One script for both, which looks at the shell that reads it.
          case "bash", "zsh" -> AutoComplete.bash("coldwall", Commands.all());
          case "fish" -> FishCompletion.of(Commands.all());
          default -> throw WrongWords.notOneOf("SHELL", SHELLS, shell);
        });
    return Main.DONE;
  }
}
