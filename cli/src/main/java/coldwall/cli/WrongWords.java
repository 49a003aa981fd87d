package coldwall.cli;

import coldwall.input.InvalidInputException;
import coldwall.settings.Nearest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with words that picocli refuses, as everything else here is said. */
final class WrongWords {
  private static final int LONGEST = 80;

  private WrongWords() {}

  /** The message in one line. */
  static String message(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          unmatched(command, unmatched.getUnmatched().getFirst());
      case MissingParameterException missing -> missing(command, missing.getMissing().getFirst());
      case OverwrittenOptionException twice ->
          name(twice.getOverwritten())
              + " must be given once, but is given twice; drop one of them";
      default -> other(wrong);
    };
  }

  private static String unmatched(CommandLine command, String typed) {
    boolean isFlag = typed.startsWith("-");
    if (command.getParent() == null) {
      return isFlag
          ? quoted(typed)
              + " must stand behind a command, but stands before any; "
              + Nearest.remedy(
                  typed,
                  List.of("--help", "--version"),
                  "write the command first, as in coldwall compare --hot 5")
          : String.valueOf(unknownCommand(typed).getMessage());
    }
    return isFlag ? unknownFlag(command, typed) : unexpected(command, typed);
  }

  /** The message about a command that there is not. */
  static InvalidInputException unknownCommand(String typed) {
    return InvalidInputException.must(
        "the command",
        "be one of those that coldwall --help lists",
        quoted(typed),
        Nearest.remedy(typed, Overview.names(), "look there"));
  }

  /** What is wrong with a word that must be one of some, and is none of them. */
  static InvalidInputException notOneOf(String name, List<String> words, String typed) {
    return InvalidInputException.must(
        name,
        "be one of " + String.join(", ", words),
        quoted(typed),
        Nearest.remedy(typed, words, "choose one of these"));
  }

  private static String unknownFlag(CommandLine command, String typed) {
    String flag = typed.split("=", 2)[0];
    String name = command.getCommandName();
    List<String> flags = command.getCommandSpec().optionsMap().keySet().stream().sorted().toList();
    return quoted(flag)
        + " must be a flag of "
        + name
        + ", but is none; "
        + Nearest.remedy(flag, flags, "coldwall " + name + " --help lists them");
  }

  private static String unexpected(CommandLine command, String typed) {
    return quoted(typed)
        + " must belong to a flag or be expected by coldwall "
        + command.getCommandName()
        + ", but is neither; drop it, or write it behind its flag";
  }

  private static String missing(CommandLine command, ArgSpec missing) {
    return missing.isOption()
        ? name(missing) + " must have a value, but has none; write it behind the flag"
        : name(missing)
            + " must be given, but is not; write it like coldwall "
            + command.getCommandName()
            + " "
            + name(missing);
  }

  private static String other(ParameterException wrong) {
    @Nullable ArgSpec about = wrong.getArgSpec();
    return about != null && wrong.getCause() instanceof TypeConversionException conversion
        ? name(about) + " " + conversion.getMessage()
        : Objects.requireNonNullElse(wrong.getMessage(), "wrong input");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** What was typed, on one line and not endless. */
  static String quoted(String typed) {
    String plain = typed.lines().collect(Collectors.joining(" ")).replaceAll("\\p{Cntrl}", "?");
    String shown = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 3) + "...";
    return "\"" + shown + "\"";
  }
}
