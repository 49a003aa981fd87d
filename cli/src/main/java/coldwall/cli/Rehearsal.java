package coldwall.cli;

import coldwall.cli.terminal.Interruption;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Runs commands that compute nothing, one after another and as {@link Main} does, while the
 * launcher records what they load: docs/decisions/014-start-up.md.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs them; what they say is thrown away.
   *
   * @param arguments the folder of a finished run, and that in which it stands
   */
  public static void main(String[] arguments) {
    Interruption interruption = Interruption.watch();
    PrintStream nowhere = Main.utf8(OutputStream.nullOutputStream());
    for (List<String> command : commands(arguments[0], arguments[1])) {
      Main.run(command.toArray(String[]::new), InputStream.nullInputStream(), nowhere, nowhere);
    }
    interruption.workIsDone();
    System.exit(Main.DONE);
  }

  static List<List<String>> commands(String run, String shelf) {
    return List.of(
        List.of("--version"),
        List.of("--help"),
        List.of("compare", "--help"),
        List.of("help", "compare"),
        List.of("init", "compare"),
        List.of("runs", shelf),
        List.of("show", run));
  }
}
