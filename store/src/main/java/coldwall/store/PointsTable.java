package coldwall.store;

import coldwall.frame.Row;
import coldwall.frame.Study;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;

/**
 * The rows of one study in the table {@code points}: the point's index, its coordinates and values
 * in natural units with every bit, and its error, null if there was none.
 */
final class PointsTable {
  static final String NAME = "points";
  private static final String INDEX = "point";
  private static final String ERROR = "error";

  private final Database database;
  private final Study study;

  PointsTable(Database database, Study study) {
    this.database = database;
    this.study = study;
  }

  /** The columns that the study's rows need. */
  static List<String> columns(Study study) {
    List<String> names =
        Stream.of(List.of(INDEX), study.coordinates(), study.values(), List.of(ERROR))
            .flatMap(List::stream)
            .toList();
    Set<String> different = new HashSet<>();
    for (String name : names) {
      // SQL does not tell n from N.
      if (!different.add(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "The columns of " + study.name() + " must differ, but two are named " + name);
      }
    }
    return names;
  }

  void create() throws SQLException {
    String numbers =
        Stream.concat(study.coordinates().stream(), study.values().stream())
            .map(name -> Database.name(name) + " DOUBLE, ")
            .collect(Collectors.joining());
    database.execute(
        "CREATE TABLE " + NAME + " (" + INDEX + " INTEGER, " + numbers + ERROR + " VARCHAR)");
  }

  BitSet finished() throws SQLException {
    BitSet finished = new BitSet();
    try (PreparedStatement query = database.prepare("SELECT " + INDEX + " FROM " + NAME);
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        finished.set(answer.getInt(1));
      }
    }
    return finished;
  }

  /** Adds rows, all of them or none. */
  void append(List<Row> rows) throws SQLException {
    database.transaction(() ->
        database.append(
            NAME,
            appender -> {
              for (Row row : rows) {
                append(row, appender);
              }
            }));
  }

  private void append(Row row, DuckDBAppender appender) throws SQLException {
    appender.beginRow();
    appender.append(row.index());
    for (double coordinate : study.point(row.index()).coordinates()) {
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
  List<Row> read(int from, int to) throws SQLException {
    String values =
        study.values().stream()
            .map(name -> Database.name(name) + ", ")
            .collect(Collectors.joining());
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement query =
        database.prepare(
            "SELECT "
                + INDEX
                + ", "
                + values
                + ERROR
                + " FROM "
                + NAME
                + " WHERE "
                + INDEX
                + " >= ? AND "
                + INDEX
                + " < ? ORDER BY "
                + INDEX)) {
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
    int width = study.values().size();
    List<Double> values = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      values.add(answer.getDouble(2 + i));
    }
    String error = answer.getString(2 + width);
    return new Row(answer.getInt(1), values, error == null ? "" : error);
  }
}
