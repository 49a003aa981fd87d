package coldwall.cli;

import coldwall.cli.terminal.Notices;
import coldwall.cli.terminal.Plain;
import coldwall.store.RunShelf;
import coldwall.store.StoredRun;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunStatus;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coldwall show}: a run, without computing anything. */
@Command(
    name = "show",
    description = {ShowCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall show runs/compare-45d511d46a70",
      "  coldwall show compare-45",
      "  coldwall show 45d5"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {
  static final String SUMMARY = "Shows a run again: what was asked, how far it is, and the answer.";

  private final PrintStream out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "RUN", description = RunName.HELP)
  private String name = "";

  ShowCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Path folder = RunName.folder(name);
    StoredRun run = RunShelf.read(folder, Notices.of(command));
    line("folder", run.folder().toString());
    line("status", status(run));
    if (run.status() == RunStatus.DAMAGED || run.status() == RunStatus.NEWER) {
      line("reason", run.fault());
      return Main.DONE;
    }
    RunIdentity identity = run.identity();
    line("command", run.command());
    line("version", identity.version());
    boolean isEnded = run.status() == RunStatus.COMPLETE || run.status() == RunStatus.FAILED;
    line(isEnded ? "finished" : "begun", run.time());
    line("fingerprint", identity.fingerprint());
    line("study", identity.study());
    if (!identity.spec().isEmpty()) {
      identity.settings().forEach(setting -> line("", setting));
    }
    out.println();
    RunShelf.summary(folder).map(Plain::lines).ifPresent(out::print);
    if (run.status() == RunStatus.INTERRUPTED) {
      out.println("The same command goes on where it stopped.");
    }
    return Main.DONE;
  }

  private static String status(StoredRun run) {
    String points = run.size() == 0 ? "" : ", " + run.done() + " of " + run.size() + " points";
    return run.status().label() + points;
  }

  private void line(String label, String value) {
    out.println(label + " ".repeat(13 - label.length()) + Plain.line(value));
  }
}
