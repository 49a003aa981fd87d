package coldwall.store;

import coldwall.frame.Row;
import coldwall.frame.Stage;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import coldwall.store.table.LogTail;
import coldwall.store.table.PointsTable;
import coldwall.store.table.RunRecord;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Copies the rows that can still be read from a damaged results file. The file itself is not
 * touched: a copy is read, with as many entries of its log as DuckDB takes and are of this run.
 */
record Rescue(RunFiles files, Stage stage, RunIdentity identity) {
  private static final String COPY = "rescue.duckdb";

  /** Rows that are read, or lost, together. */
  private static final int CHUNK = 2048;

  /**
   * Copies what it can.
   *
   * @param damaged the name of the damaged file
   * @param into takes the rows
   * @return how many rows it took
   */
  int rescue(String damaged, PointsTable into) throws IOException, SQLException {
    Path file = files.path(damaged);
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    Files.copy(file, copy());
    Path log = files.path(damaged + RunFiles.LOG_ENDING);
    List<Long> lengths = new ArrayList<>(List.of(0L));
    if (Files.isRegularFile(log)) {
      lengths.addAll(LogTail.of(log).ends());
    }
    if (!isReadable(log, longestReadable(log, lengths))) {
      return 0;
    }
    try (Database database = Database.startToRead(copy())) {
      return copyRows(new PointsTable(database, stage, identity.fingerprint()), into);
    }
  }

  /** A log that is not taken makes no longer one of the same start readable. */
  private long longestReadable(Path log, List<Long> lengths) throws IOException, SQLException {
    int taken = 0;
    int refused = lengths.size();
    int next = refused - 1;
    while (refused - taken > 1) {
      if (isReadable(log, lengths.get(next))) {
        taken = next;
      } else {
        refused = next;
      }
      next = (taken + refused) / 2;
    }
    return lengths.get(taken);
  }

  private Path copy() {
    return files.unfinished().resolve(COPY);
  }

  /** Puts so many bytes of the log beside the copy and reads them together. */
  private boolean isReadable(Path log, long length) throws IOException, SQLException {
    Path start = files.unfinished().resolve(COPY + RunFiles.LOG_ENDING);
    Files.deleteIfExists(start);
    if (length > 0) {
      try (InputStream in = Files.newInputStream(log)) {
        Files.write(start, in.readNBytes(Math.toIntExact(length)));
      }
    }
    try (Database database = Database.startToRead(copy())) {
      Map<String, String> values = RunTable.read(database);
      return RunRecord.of(values).identity().equals(identity)
          && values.getOrDefault(PointsTable.STORED, "").endsWith(identity.fingerprint());
    } catch (DamagedRecordException _) {
      return false;
    } catch (SQLException failure) {
      if (StorageFailure.isDamage(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private int copyRows(PointsTable from, PointsTable into) throws SQLException {
    int copied = 0;
    for (int start = 0; start < stage.size(); start += CHUNK) {
      List<Row> rows;
      try {
        rows = withoutContradictions(from.read(start, Math.min(start + CHUNK, stage.size())));
      } catch (SQLException _) {
        continue;
      }
      into.append(rows, copied + rows.size());
      copied += rows.size();
    }
    return copied;
  }

  /** Of equal rows one; of different rows with one index none. */
  private static List<Row> withoutContradictions(List<Row> ascending) {
    List<Row> kept = new ArrayList<>();
    List<Row> distinct = ascending.stream().distinct().toList();
    for (int i = 0; i < distinct.size(); i++) {
      int index = distinct.get(i).index();
      boolean isAlone =
          (i == 0 || distinct.get(i - 1).index() != index)
              && (i == distinct.size() - 1 || distinct.get(i + 1).index() != index);
      if (isAlone) {
        kept.add(distinct.get(i));
      }
    }
    return kept;
  }
}
