package coldwall.store;

import coldwall.store.record.DamagedRecordException;
import coldwall.store.table.Database;
import coldwall.store.table.ResultsTable;
import coldwall.store.table.RunTable;
import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of a run as HDF5: in the group {@code results} a data set a column, in the file's
 * attributes the table {@code run}. HDF5 knows no missing value: a missing number is NaN, for which
 * a column of whole numbers becomes one of real numbers, and a missing text is empty.
 */
final class Hdf5File {
  private Hdf5File() {}

  static void write(Database database, Path file) throws IOException, SQLException {
    List<Column> columns = columns(database);
    Map<String, String> run = run(database);
    try (WritableHdfFile hdf = HdfFile.write(file)) {
      run.forEach(hdf::putAttribute);
      WritableGroup group = hdf.putGroup(ResultsTable.NAME);
      columns.forEach(column -> group.putDataset(column.name(), column.array()));
    } catch (HdfException refused) {
      // Such as a full disk, which the library does not say in words of its own.
      throw new IOException(
          Optional.ofNullable(refused.getCause()).orElse(refused).getMessage(), refused);
    }
  }

  private static Map<String, String> run(Database database) throws SQLException {
    try {
      return RunTable.read(database);
    } catch (DamagedRecordException damaged) {
      throw new SQLException(damaged.getMessage(), damaged);
    }
  }

  /** Whether a file says that it is the results of a run. */
  static boolean isExport(Path file) {
    try (HdfFile hdf = new HdfFile(file)) {
      return hdf.getAttributes().keySet().containsAll(List.of("fingerprint", "study", "format"))
          && hdf.getChildren().containsKey(ResultsTable.NAME);
    } catch (HdfException _) {
      return false;
    }
  }

  /** A column, of which one of the arrays holds the values. */
  private record Column(String name, Object array) {}

  private static List<Column> columns(Database database) throws SQLException {
    int rows = database.count(ResultsTable.NAME);
    List<Column> columns = new ArrayList<>();
    for (String name : database.columns(ResultsTable.NAME)) {
      String sql = "SELECT %s FROM results ORDER BY rowid".formatted(Database.name(name));
      try (PreparedStatement query = database.prepare(sql);
          ResultSet answer = query.executeQuery()) {
        int type = answer.getMetaData().getColumnType(1);
        columns.add(
            new Column(name, type == Types.VARCHAR ? texts(answer, rows) : numbers(answer, rows)));
      }
    }
    return columns;
  }

  private static String[] texts(ResultSet answer, int rows) throws SQLException {
    String[] texts = new String[rows];
    for (int row = 0; answer.next(); row++) {
      String text = answer.getString(1);
      texts[row] = text == null ? "" : text;
    }
    return texts;
  }

  private static Object numbers(ResultSet answer, int rows) throws SQLException {
    boolean whole = answer.getMetaData().getColumnType(1) == Types.BIGINT;
    double[] reals = new double[rows];
    long[] wholes = new long[whole ? rows : 0];
    for (int row = 0; answer.next(); row++) {
      reals[row] = answer.getDouble(1);
      boolean missing = answer.wasNull();
      if (missing) {
        reals[row] = Double.NaN;
        whole = false;
      } else if (whole) {
        wholes[row] = answer.getLong(1);
      }
    }
    return whole ? wholes : reals;
  }
}
