package coldwall.cli;

import coldwall.cli.terminal.Interruption;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs commands, one after another and as {@link Main} does, while the launcher records what they
 * load and how often they pass where: docs/decisions/014-start-up.md.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs those that compute, or those that compute nothing; what they say is thrown away.
   *
   * @param arguments {@code studies} or {@code looks}, and a folder: runs are put into it, or are
   *     there
   */
  public static void main(String[] arguments) {
    Interruption interruption = Interruption.watch();
    PrintStream nowhere = Main.utf8(OutputStream.nullOutputStream());
    Path folder = Path.of(arguments[1]);
    for (List<String> command : "studies".equals(arguments[0]) ? studies(folder) : looks(folder)) {
      Main.run(command.toArray(String[]::new), InputStream.nullInputStream(), nowhere, nowhere);
    }
    interruption.workIsDone();
    System.exit(Main.DONE);
  }

  /** Too few collisions for vectors, whose module a cache cannot hold. */
  static List<List<String>> studies(Path shelf) {
    return List.of(
        List.of("compare", "--out", shelf.resolve("run").toString()),
        List.of(
            "compare",
            "--classical",
            "metropolis",
            "--cold",
            "0.5:4:4",
            "--out",
            shelf.resolve("operator").toString()),
        List.of(
            "compare",
            "--method",
            "monte-carlo",
            "--collisions",
            "100000",
            "--out",
            shelf.resolve("monte-carlo").toString()));
  }

  static List<List<String>> looks(Path shelf) {
    return List.of(
        List.of("--version"),
        List.of("--help"),
        List.of("compare", "--help"),
        List.of("help", "compare"),
        List.of("init", "compare"),
        List.of("runs", shelf.toString()),
        List.of("show", shelf.resolve("run").toString()));
  }
}
