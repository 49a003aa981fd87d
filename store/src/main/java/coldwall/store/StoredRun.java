package coldwall.store;

import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunStatus;
import coldwall.store.table.RunRecord;
import java.nio.file.Path;

/**
 * A run as it stands in its folder, whoever made it.
 *
 * @param folder where
 * @param identity what decides its numbers; empty texts where they cannot be read
 * @param status how far it is
 * @param done how many of its points are stored
 * @param size how many points it has; 0 if that cannot be read
 * @param command what the user typed
 * @param time when it was finished, else begun, in UTC; empty if that cannot be read
 * @param fault why it cannot be read; empty if it can
 */
public record StoredRun(
    Path folder,
    RunIdentity identity,
    RunStatus status,
    int done,
    int size,
    String command,
    String time,
    String fault) {

  /** A run that nobody is working on, by what its database says. */
  static StoredRun of(Path folder, RunRecord record, int rows) {
    return new StoredRun(
        folder,
        record.identity(),
        record.howFar(rows),
        rows,
        record.points(),
        record.command(),
        record.finished().isEmpty() ? record.started() : record.finished(),
        "");
  }

  /** The folder's name. */
  public String name() {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }
}
