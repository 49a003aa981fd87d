package coldwall.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the shell fish must know to complete a program, a line {@code complete} each: its commands,
 * their flags, and the words that can stand behind these.
 */
public final class FishCompletion {
  private final List<String> lines = new ArrayList<>();
  private final String program;

  private FishCompletion(String program) {
    this.program = program;
  }

  /** The script. */
  public static String of(CommandLine program) {
    FishCompletion completion = new FishCompletion(program.getCommandName());
    String noneYet = "__fish_use_subcommand";
    completion.lines.add("complete -c " + completion.program + " -n " + noneYet + " -f");
    program
        .getSubcommands()
        .forEach((name, command) -> completion.command(noneYet, name, command.getCommandSpec()));
    return String.join("\n", completion.lines) + "\n";
  }

  private void command(String noneYet, String name, CommandSpec command) {
    add(noneYet, "-a " + name, command.usageMessage().description()[0]);
    String within = quoted("__fish_seen_subcommand_from " + name);
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        add(within, names(option) + values(option), option.description()[0]);
      }
    }
    for (PositionalParamSpec word : command.positionalParameters()) {
      String candidates = candidates(word);
      if (!candidates.isEmpty()) {
        add(within, "-f -a " + quoted(candidates), word.description()[0]);
      }
    }
  }

  private void add(String condition, String what, String description) {
    String line = "complete -c " + program + " -n " + condition + " " + what;
    lines.add(line + " -d " + quoted(description.split("(?<=[.]) | \\(|;", 2)[0]));
  }

  private static String names(OptionSpec option) {
    return Arrays.stream(option.names())
        .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Where no file can stand, none is offered. */
  private static String values(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    String candidates = candidates(option);
    boolean isPlace = option.paramLabel().contains("FILE") || option.paramLabel().contains("DIR");
    return isPlace ? " -r" : " -x" + (candidates.isEmpty() ? "" : " -a " + quoted(candidates));
  }

  private static String candidates(ArgSpec argument) {
    return argument.completionCandidates() == null
        ? ""
        : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .collect(Collectors.joining(" "));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
