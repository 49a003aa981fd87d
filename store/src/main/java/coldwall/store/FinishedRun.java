package coldwall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run that stands in its folder, complete, and can be shown without being computed. Nothing in
 * the folder is touched.
 *
 * @param folder where it stands
 * @param summary what the terminal showed
 * @param exitStatus what the process ended with
 * @param document its run.json
 */
public record FinishedRun(Path folder, String summary, int exitStatus, Path document) {

  /** The run with this identity in a folder, if it stands there and finished. */
  public static Optional<FinishedRun> find(Path folder, RunIdentity identity) {
    RunFiles files = new RunFiles(folder.toAbsolutePath().normalize());
    Path document = files.path(RunFiles.DOCUMENT);
    List<String> needed = List.of(RunFiles.DOCUMENT, RunFiles.SUMMARY, RunFiles.TABLE);
    if (!needed.stream().map(files::path).allMatch(Files::isReadable)) {
      return Optional.empty();
    }
    try {
      Map<String, String> head = RunJson.head(document);
      String status = head.get("exitStatus");
      boolean same = identity.fingerprint().equals(head.get("fingerprint"));
      if (!same || status == null || !RunStatus.COMPLETE.label().equals(head.get("status"))) {
        return Optional.empty();
      }
      String summary = Files.readString(files.path(RunFiles.SUMMARY));
      return Optional.of(
          new FinishedRun(files.folder(), summary, Integer.parseInt(status), document));
    } catch (IOException | NumberFormatException _) {
      // Whoever opens the folder next names what is damaged.
      return Optional.empty();
    }
  }
}
