package coldwall.store;

import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import coldwall.input.InvalidInputException;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.PointsTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one stage in a run folder. When {@link #append} returns, its rows are on the disk.
 * After a failure no more rows are taken, so that nothing follows a gap.
 */
final class StoredLog implements ResultLog {
  /** Rows read at once: some megabytes. */
  private static final int CHUNK = 8192;

  /** Hears how many rows there are. */
  interface Counter {
    void count(int rows) throws IOException;
  }

  /** Throws if nothing may be written any more. */
  interface Guard {
    void require();
  }

  private final Path folder;
  private final PointsTable table;
  private final Guard guard;
  private final Counter counter;
  private final BitSet finished;
  private @Nullable InvalidInputException failure;

  StoredLog(Path folder, PointsTable table, Guard guard, Counter counter) throws SQLException {
    this.folder = folder;
    this.table = table;
    this.guard = guard;
    this.counter = counter;
    this.finished = table.finished();
  }

  @Override
  public synchronized BitSet finished() {
    return (BitSet) finished.clone();
  }

  /** Whether nothing was refused, and no point was solved of those that are stored. */
  synchronized boolean isFruitless() {
    try {
      return failure == null && table.solved() == 0;
    } catch (SQLException refused) {
      return false;
    }
  }

  @Override
  public synchronized void append(List<Row> rows) {
    if (failure != null) {
      throw failure;
    }
    BitSet before = (BitSet) finished.clone();
    List<Row> added = rows.stream().filter(row -> isNew(row, before)).toList();
    if (added.isEmpty()) {
      return;
    }
    int then = finished.cardinality() + added.size();
    try {
      guard.require();
      table.append(added, then);
      added.forEach(row -> finished.set(row.index()));
      counter.count(then);
    } catch (InvalidInputException refused) {
      failure = refused;
      throw failure;
    } catch (SQLException | IOException refused) {
      failure = StorageFailure.of(folder, refused);
      throw failure;
    }
  }

  private static boolean isNew(Row row, BitSet known) {
    boolean isNew = !known.get(row.index());
    known.set(row.index());
    return isNew;
  }

  @Override
  public void forEach(Consumer<Row> reader) {
    int end = finished().length();
    for (int start = 0; start < end; start += CHUNK) {
      // The reader runs outside of the lock, and may take its time or append.
      read(start, start + CHUNK).forEach(reader);
    }
  }

  private synchronized List<Row> read(int from, int to) {
    try {
      return table.read(from, to);
    } catch (SQLException refused) {
      throw StorageFailure.of(folder, refused);
    }
  }
}
