package coldwall.cli;

import coldwall.input.InvalidInputException;
import coldwall.store.RunShelf;
import coldwall.store.StoredRun;
import coldwall.store.record.RunStatus;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A run as a user names it: its folder, or the beginning of its name or fingerprint in runs/. */
final class RunName {
  static final Path RUNS = Path.of("runs");
  static final String HELP =
      "A run: its folder, or the beginning of its name or fingerprint in runs/.";

  private RunName() {}

  /**
   * The folder.
   *
   * @throws InvalidInputException if there is none, or more than one
   */
  static Path folder(String typed) {
    if (isFolder(typed)) {
      return Path.of(typed);
    }
    List<Path> matches = inRuns(typed);
    if (matches.isEmpty()) {
      throw InvalidInputException.must(
          "RUN",
          "be a run folder, or the beginning of a name or fingerprint in runs/",
          "\"" + typed + "\"",
          "coldwall runs lists what there is");
    }
    if (matches.size() > 1) {
      throw InvalidInputException.must(
          "RUN", "fit one run", "\"" + typed + "\", which fits " + matches, "write more of it");
    }
    return matches.getFirst();
  }

  private static boolean isFolder(String typed) {
    try {
      return RunShelf.isRun(Path.of(typed));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static List<Path> inRuns(String typed) {
    if (!Files.isDirectory(RUNS)) {
      return List.of();
    }
    List<StoredRun> runs = RunShelf.find(List.of(RUNS));
    List<Path> exact =
        runs.stream().filter(run -> run.name().equals(typed)).map(StoredRun::folder).toList();
    return exact.isEmpty()
        ? runs.stream().filter(run -> fits(run, typed)).map(StoredRun::folder).toList()
        : exact;
  }

  private static boolean fits(StoredRun run, String typed) {
    boolean isKnown = run.status() != RunStatus.DAMAGED && run.status() != RunStatus.NEWER;
    return run.name().startsWith(typed)
        || (isKnown && run.identity().fingerprint().startsWith(typed));
  }
}
