package coldwall.store;

import coldwall.input.InvalidInputException;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.table.Database;
import coldwall.store.table.ResultsTable;
import coldwall.store.table.RunRecord;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of two runs, side by side in DuckDB as a and b. */
final class ResultsPair implements AutoCloseable {
  private static final String OTHER = "other";

  private final Database database;
  private final List<String> first;
  private final List<String> second;
  private final List<String> keys;

  private ResultsPair(Database database) throws SQLException {
    this.database = database;
    this.first = database.columns(ResultsTable.NAME);
    this.second = database.columns(OTHER, ResultsTable.NAME);
    this.keys = keys();
  }

  static ResultsPair open(Path first, Path second) throws SQLException {
    Database database = Database.startToRead(new RunFiles(first).results());
    try {
      database.openBeside(new RunFiles(second).results(), OTHER);
      ResultsPair pair = new ResultsPair(database);
      requireResults(first, pair.first);
      requireResults(second, pair.second);
      return pair;
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  private static void requireResults(Path folder, List<String> columns) {
    if (columns.isEmpty()) {
      throw InvalidInputException.must(
          "the run " + folder,
          "have results",
          "not finished",
          "start its command again: it goes on where it stopped");
    }
  }

  /** The columns that both have and that differ. */
  List<ColumnChange> changes() throws SQLException {
    List<ColumnChange> changes = new ArrayList<>();
    for (String column : first) {
      if (second.contains(column) && !keys.contains(column)) {
        ColumnChange change = change(column);
        if (change.rows() > 0) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  /** The columns that only one has. */
  List<String> others() {
    return Stream.concat(
            first.stream().filter(column -> !second.contains(column)),
            second.stream().filter(column -> !first.contains(column)))
        .toList();
  }

  int onlyFirst() throws SQLException {
    return onlyIn("a", "b");
  }

  int onlySecond() throws SQLException {
    return onlyIn("b", "a");
  }

  private int onlyIn(String one, String other) throws SQLException {
    return database.number(
        """
        SELECT count(*) FROM %s ANTI JOIN %s ON %s
        """
            .formatted(table(one), table(other), same()));
  }

  private ColumnChange change(String column) throws SQLException {
    String sql =
        """
        WITH pairs AS (
          SELECT a.%1$s AS a, b.%1$s AS b, %2$s AS place, %7$s AS error
          FROM %3$s JOIN %4$s ON %5$s
          WHERE a.%1$s IS DISTINCT FROM b.%1$s
        ),
        changes AS (
          SELECT *, %6$s AS change, CASE WHEN error > 0 THEN %8$s END AS sigmas FROM pairs
        ),
        ranked AS (SELECT *, coalesce(sigmas, change, -1) AS rank FROM changes)
        SELECT count(*), max(change),
               arg_max(place, rank),
               arg_max(coalesce(CAST(a AS VARCHAR), ''), rank),
               arg_max(coalesce(CAST(b AS VARCHAR), ''), rank),
               max(sigmas),
               CASE WHEN max(sigmas) IS NOT NULL THEN arg_max(error, rank) END
        FROM ranked
        """
            .formatted(
                Database.name(column),
                where(),
                table("a"),
                table("b"),
                same(),
                change(isText(column)),
                combinedError(column),
                isText(column) ? "CAST(NULL AS DOUBLE)" : "abs(a - b) / error");
    try (PreparedStatement query = database.prepare(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      int rows = answer.getInt(1);
      return rows == 0
          ? new ColumnChange(column, 0, Double.NaN, Double.NaN, "", "", "", Double.NaN)
          : new ColumnChange(
              column,
              rows,
              number(answer, 2),
              number(answer, 6),
              answer.getString(3),
              answer.getString(4),
              answer.getString(5),
              number(answer, 7));
    }
  }

  private static double number(ResultSet answer, int column) throws SQLException {
    double number = answer.getDouble(column);
    return answer.wasNull() ? Double.NaN : number;
  }

  /** Of the numbers of a column in both runs, if both have their errors. */
  private String combinedError(String column) {
    return ErrorColumn.of(column, first)
        .filter(second::contains)
        .map(Database::name)
        .map(error -> "sqrt(a.%1$s * a.%1$s + b.%1$s * b.%1$s)".formatted(error))
        .orElse("CAST(NULL AS DOUBLE)");
  }

  /** The relative change of two numbers; of texts none. */
  private static String change(boolean isText) {
    return isText ? "CAST(NULL AS DOUBLE)" : "abs(a - b) / greatest(abs(a), abs(b))";
  }

  private boolean isText(String column) throws SQLException {
    return database.number(
            """
            SELECT count(*) FROM duckdb_columns()
            WHERE table_name = 'results' AND data_type = 'VARCHAR' AND column_name = %s
            """
                .formatted(Database.text(column)))
        > 0;
  }

  /** The coordinates among the columns, if they tell rows apart in both; else none. */
  private List<String> keys() throws SQLException {
    List<String> coordinates = coordinates();
    List<String> found =
        first.stream()
            .filter(second::contains)
            .filter(column -> coordinates.stream().anyMatch(name -> isNamed(column, name)))
            .toList();
    return !found.isEmpty() && tellRowsApart(found, "a") && tellRowsApart(found, "b")
        ? found
        : List.of();
  }

  private List<String> coordinates() throws SQLException {
    try {
      return RunRecord.read(database).coordinates();
    } catch (DamagedRecordException damaged) {
      throw new SQLException("the first run is damaged: " + damaged.getMessage(), damaged);
    }
  }

  /** Whether a column holds this coordinate, with or without a unit in its name. */
  private static boolean isNamed(String column, String coordinate) {
    return column.equals(coordinate)
        || column.matches(Pattern.quote(coordinate) + "_[A-Za-z]{1,3}(_per_\\w+)?");
  }

  private boolean tellRowsApart(List<String> columns, String side) throws SQLException {
    String names = columns.stream().map(Database::name).collect(Collectors.joining(", "));
    return database.number(
            """
            SELECT (SELECT count(*) FROM %1$s) - (SELECT count(*) FROM (SELECT DISTINCT %2$s FROM %1$s))
            """
                .formatted(table(side), names))
        == 0;
  }

  private String same() {
    return keys.isEmpty()
        ? "a.rowid = b.rowid"
        : keys.stream()
            .map(Database::name)
            .map(name -> "a." + name + " IS NOT DISTINCT FROM b." + name)
            .collect(Collectors.joining(" AND "));
  }

  private String where() {
    return keys.isEmpty()
        ? "'row ' || (a.rowid + 1)"
        : keys.stream()
            .map(key -> Database.text(key + " = ") + " || a." + Database.name(key))
            .collect(Collectors.joining(" || ', ' || "));
  }

  private static String table(String side) {
    return (side.equals("a") ? "" : OTHER + ".main.") + ResultsTable.NAME + " AS " + side;
  }

  @Override
  public void close() {
    database.close();
  }
}
