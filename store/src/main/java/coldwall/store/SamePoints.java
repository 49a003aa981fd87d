package coldwall.store;

import coldwall.frame.ResultLog;
import coldwall.frame.Stage;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunStatus;
import coldwall.store.table.Database;
import coldwall.store.table.PointsCheck;
import coldwall.store.table.PointsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks beside a run for a complete one whose first stage has the same points, because they differ
 * in settings alone that have no say in them. Only folders with names as they are given to runs of
 * this study are looked into.
 *
 * @param folder of the run
 * @param identity its own
 * @param others the paths of the settings that have no say in the points
 */
record SamePoints(Path folder, Stage stage, RunIdentity identity, Set<String> others) {
  /** Rows that are read at once. */
  private static final int CHUNK = 8192;

  /** Copies all rows of the first such run, and says where they are from. */
  Optional<Path> copyInto(ResultLog log) throws IOException {
    for (Path neighbour : neighbours()) {
      Optional<RunIdentity> same = same(neighbour);
      if (same.isPresent() && copy(neighbour, same.get().fingerprint(), log)) {
        return Optional.of(neighbour);
      }
    }
    return Optional.empty();
  }

  private List<Path> neighbours() throws IOException {
    Path shelf = folder.getParent();
    if (shelf == null) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(shelf)) {
      return entries
          .filter(entry -> !entry.equals(folder))
          .filter(entry -> entry.getFileName().toString().startsWith(identity.study() + "-"))
          .filter(RunShelf::isRun)
          .sorted()
          .toList();
    }
  }

  private Optional<RunIdentity> same(Path neighbour) {
    return RunShelf.find(List.of(neighbour)).stream()
        .filter(run -> run.status() == RunStatus.COMPLETE && run.done() == stage.size())
        .map(StoredRun::identity)
        .filter(there -> there.without(others).equals(identity.without(others)))
        .findFirst();
  }

  /** What turns out to be damaged is left to those who look into it. */
  private boolean copy(Path neighbour, String theirs, ResultLog log) {
    try (Database database = Database.startToRead(new RunFiles(neighbour).results())) {
      if (new PointsCheck(database, stage, theirs).rows() != stage.size()) {
        return false;
      }
      PointsTable rows = new PointsTable(database, stage, theirs);
      for (int from = 0; from < stage.size(); from += CHUNK) {
        log.append(rows.read(from, Math.min(from + CHUNK, stage.size())));
      }
      return true;
    } catch (SQLException | DamagedRecordException _) {
      return false;
    }
  }
}
