package coldwall.store.table;

import coldwall.frame.Point;
import coldwall.frame.Row;
import coldwall.frame.Stage;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;

/**
 * The rows of one stage of a study in the table of its name: the point's index, its coordinates and
 * values in natural units with every bit, and its error, null if there was none.
 */
public final class PointsTable {
  public static final String NAME = "points";

  /** The key of the table {@code run} under which every append notes what is then there. */
  public static final String STORED = "stored";

  private final Database database;
  private final Stage stage;
  private final String table;
  private final String fingerprint;

  public PointsTable(Database database, Stage stage, String fingerprint) {
    this.database = database;
    this.stage = stage;
    this.table = Database.name(name(stage));
    this.fingerprint = fingerprint;
  }

  /** The table of a stage. */
  public static String name(Stage stage) {
    return stage.name().replace(' ', '_');
  }

  /** The key of the table {@code run} under which the appends of a stage are noted. */
  public static String noted(Stage stage) {
    String name = name(stage);
    return name.equals(NAME) ? STORED : STORED + " " + name;
  }

  /** What stands under {@link #STORED} when so many rows of this run are there. */
  static String stored(int rows, String fingerprint) {
    return rows + " of " + fingerprint;
  }

  public void create() throws SQLException {
    String numbers =
        Stream.concat(stage.sweep().names().stream(), stage.values().stream())
            .map(name -> Database.name(name) + " DOUBLE, ")
            .collect(Collectors.joining());
    database.execute("CREATE TABLE %s (point INTEGER, %serror VARCHAR)".formatted(table, numbers));
    RunTable.set(database, noted(stage), stored(0, fingerprint));
  }

  /** Takes it away, if it is there. */
  public void drop() throws SQLException {
    database.execute("DROP TABLE IF EXISTS " + table);
  }

  public BitSet finished() throws SQLException {
    BitSet finished = new BitSet();
    try (PreparedStatement query = database.prepare("SELECT point FROM " + table);
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        finished.set(answer.getInt(1));
      }
    }
    return finished;
  }

  /** Which points there are, as they were stored. */
  public List<Point> points() throws SQLException {
    List<String> names = stage.sweep().names();
    String columns =
        names.stream().map(name -> ", " + Database.name(name)).collect(Collectors.joining());
    List<Point> points = new ArrayList<>();
    try (PreparedStatement query =
            database.prepare("SELECT point%s FROM %s".formatted(columns, table));
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        List<Double> coordinates = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
          coordinates.add(answer.getDouble(2 + i));
        }
        points.add(new Point(answer.getInt(1), coordinates));
      }
    }
    return points;
  }

  /** How many rows have no error. */
  public int solved() throws SQLException {
    return database.number("SELECT count(*) FROM " + table + " WHERE error IS NULL");
  }

  /**
   * Adds rows, all of them or none.
   *
   * @param then how many rows there are then: stored with them and with whose they are, so that
   *     rows of another run, or rows twice, do not go unnoticed; refused if what is noted before is
   *     not what this process knows
   */
  public void append(List<Row> rows, int then) throws SQLException {
    database.transaction(() -> {
      database.append(
          name(stage),
          appender -> {
            for (Row row : rows) {
              append(row, appender);
            }
          });
      String before = stored(then - rows.size(), fingerprint);
      RunTable.replace(database, noted(stage), before, stored(then, fingerprint));
    });
  }

  private void append(Row row, DuckDBAppender appender) throws SQLException {
    appender.beginRow();
    appender.append(row.index());
    for (double coordinate : stage.sweep().point(row.index()).coordinates()) {
      appender.append(coordinate);
    }
    for (double value : row.values()) {
      appender.append(value);
    }
    if (row.hasError()) {
      appender.append(row.error());
    } else {
      appender.appendNull();
    }
    appender.endRow();
  }

  /** The rows with indices in a range, ascending. */
  public List<Row> read(int from, int to) throws SQLException {
    String values =
        stage.values().stream()
            .map(name -> Database.name(name) + ", ")
            .collect(Collectors.joining());
    List<Row> rows = new ArrayList<>();
    String sql =
        """
        SELECT point, %serror FROM %s WHERE point >= ? AND point < ? ORDER BY point
        """
            .formatted(values, table);
    try (PreparedStatement query = database.prepare(sql)) {
      query.setInt(1, from);
      query.setInt(2, to);
      try (ResultSet answer = query.executeQuery()) {
        while (answer.next()) {
          rows.add(row(answer));
        }
      }
    }
    return rows;
  }

  private Row row(ResultSet answer) throws SQLException {
    int width = stage.values().size();
    List<Double> values = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      values.add(answer.getDouble(2 + i));
      if (answer.wasNull()) {
        throw new SQLException("a value of point " + (answer.getInt(1) + 1) + " is missing");
      }
    }
    String error = answer.getString(2 + width);
    return new Row(answer.getInt(1), values, error == null ? "" : error);
  }
}
