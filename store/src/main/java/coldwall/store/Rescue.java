package coldwall.store;

import coldwall.frame.Row;
import coldwall.frame.Study;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies the rows that can still be read from a damaged results file. The file itself is not
 * touched: a copy is opened, its log cut off where DuckDB finds it at fault.
 */
record Rescue(RunFiles files, Study study, RunIdentity identity) {
  private static final Pattern POSITION = Pattern.compile("byte position (\\d+)");
  private static final String COPY = "rescue.duckdb";

  /** Rows that are read, or lost, together. */
  private static final int CHUNK = 2048;

  /**
   * Copies what it can.
   *
   * @param damaged the name of the damaged file
   * @param fault what DuckDB said of it
   * @param into takes the rows
   * @return how many rows it took
   */
  int rescue(String damaged, String fault, PointsTable into) throws IOException, SQLException {
    Path copy = files.unfinished().resolve(COPY);
    Files.copy(files.path(damaged), copy);
    copyLog(files.path(damaged + RunFiles.LOG_ENDING), fault);
    try (Database database = Database.start(files.unfinished(), copy)) {
      if (!RunTable.identity(RunTable.read(database)).equals(identity)) {
        return 0;
      }
      return copyRows(new PointsTable(database, study), into);
    } catch (SQLException failure) {
      if (StorageFailure.isDamage(failure)) {
        return 0;
      }
      throw failure;
    }
  }

  private void copyLog(Path log, String fault) throws IOException {
    Matcher position = POSITION.matcher(fault);
    if (!Files.exists(log) || !position.find()) {
      return;
    }
    Path copy = files.unfinished().resolve(COPY + RunFiles.LOG_ENDING);
    try (InputStream in = Files.newInputStream(log)) {
      Files.write(copy, in.readNBytes(Integer.parseInt(position.group(1))));
    }
  }

  private int copyRows(PointsTable from, PointsTable into) throws SQLException {
    int copied = 0;
    for (int start = 0; start < study.size(); start += CHUNK) {
      List<Row> rows;
      try {
        rows = from.read(start, start + CHUNK);
      } catch (SQLException _) {
        continue;
      }
      into.append(rows);
      copied += rows.size();
    }
    return copied;
  }
}
