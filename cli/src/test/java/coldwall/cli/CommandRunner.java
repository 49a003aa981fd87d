package coldwall.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command inside the test's own process. */
public final class CommandRunner {
  private CommandRunner() {}

  /** What a command said and how it ended. */
  public record Outcome(int status, String out, String err) {}

  /** Runs a command line such as {@code compare --hot 5}. */
  public static Outcome run(String... arguments) {
    return runWith("", arguments);
  }

  /** Runs a command line that finds this text on its standard input. */
  public static Outcome runWith(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
