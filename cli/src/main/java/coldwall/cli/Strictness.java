package coldwall.cli;

import coldwall.units.TypedNumber;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/** What a command line does not guess: everything typed means one thing or is refused. */
final class Strictness {
  private Strictness() {}

  static void applyTo(CommandLine line) {
    // Else -hot is -h, and @notes is whatever words the file notes holds.
    line.setPosixClusteredShortOptionsAllowed(false);
    line.setExpandAtFiles(false);
    line.registerConverter(int.class, Strictness::number);
    line.setExecutionStrategy(parsed -> {
      requireVersionAlone(parsed);
      return new RunLast().execute(parsed);
    });
  }

  /** Java's own reading takes the digits of every script. */
  private static int number(String text) {
    return TypedNumber.whole(text).stream()
        .filter(number -> number == (int) number)
        .mapToInt(number -> (int) number)
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "must be a whole number, but is "
                    + WrongWords.quoted(text)
                    + "; give a number such as 4"));
  }

  private static void requireVersionAlone(ParseResult parsed) {
    int words = 1;
    boolean isAsked = parsed.isVersionHelpRequested();
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
      isAsked |= last.isVersionHelpRequested();
      words++;
    }
    boolean isLast = last.isVersionHelpRequested() && parsed.originalArgs().size() == words;
    if (isAsked && !isLast) {
      throw new ParameterException(
          last.commandSpec().commandLine(),
          "--version must stand alone, but has other words beside it; drop them");
    }
  }
}
