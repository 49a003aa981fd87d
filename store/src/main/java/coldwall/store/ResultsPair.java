package coldwall.store;

import coldwall.input.InvalidInputException;
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
    requireResults(first);
    requireResults(second);
    Database database = Database.startToRead(new RunFiles(first).results());
    try {
      database.openBeside(new RunFiles(second).results(), OTHER);
      return new ResultsPair(database);
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  private static void requireResults(Path folder) {
    RunFiles files = new RunFiles(folder);
    if (!files.has(RunFiles.RESULTS) || !files.has(RunFiles.TABLE)) {
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
    return number(
        "SELECT count(*) FROM " + table("a") + " ANTI JOIN " + table("b") + " ON " + same());
  }

  int onlySecond() throws SQLException {
    return number(
        "SELECT count(*) FROM " + table("b") + " ANTI JOIN " + table("a") + " ON " + same());
  }

  private ColumnChange change(String column) throws SQLException {
    String a = "a." + Database.name(column);
    String b = "b." + Database.name(column);
    String relative = "abs(a - b) / greatest(abs(a), abs(b))";
    String pairs =
        "SELECT "
            + a
            + " AS a, "
            + b
            + " AS b, "
            + where()
            + " AS place FROM "
            + table("a")
            + " JOIN "
            + table("b")
            + " ON "
            + same()
            + " WHERE "
            + a
            + " IS DISTINCT FROM "
            + b;
    String change = isText(column) ? "CAST(NULL AS DOUBLE)" : relative;
    String order = "coalesce(change, -1)";
    String sql =
        "SELECT count(*), max(change), arg_max(place, "
            + order
            + "), arg_max("
            + shown("a")
            + ", "
            + order
            + "), arg_max("
            + shown("b")
            + ", "
            + order
            + ") FROM (SELECT *, "
            + change
            + " AS change FROM ("
            + pairs
            + "))";
    try (PreparedStatement query = database.prepare(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      int rows = answer.getInt(1);
      double largest = answer.getDouble(2);
      return rows == 0
          ? new ColumnChange(column, 0, Double.NaN, "", "", "")
          : new ColumnChange(
              column,
              rows,
              answer.wasNull() ? Double.NaN : largest,
              answer.getString(3),
              answer.getString(4),
              answer.getString(5));
    }
  }

  private boolean isText(String column) throws SQLException {
    String sql =
        "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'results' AND data_type ="
            + " 'VARCHAR' AND column_name = "
            + Database.text(column);
    return number(sql) > 0;
  }

  /** The coordinates among the columns, if they tell rows apart in both; else none. */
  private List<String> keys() throws SQLException {
    List<String> coordinates =
        List.of(RunTable.read(database).getOrDefault("coordinates", "").split(",", -1));
    List<String> found =
        first.stream()
            .filter(second::contains)
            .filter(column -> coordinates.stream().anyMatch(name -> isNamed(column, name)))
            .toList();
    return !found.isEmpty() && tellRowsApart(found, "a") && tellRowsApart(found, "b")
        ? found
        : List.of();
  }

  /** Whether a column holds this coordinate, with or without a unit in its name. */
  private static boolean isNamed(String column, String coordinate) {
    return column.equals(coordinate)
        || column.matches(Pattern.quote(coordinate) + "_[A-Za-z]{1,3}(_per_\\w+)?");
  }

  private boolean tellRowsApart(List<String> columns, String side) throws SQLException {
    String names = columns.stream().map(Database::name).collect(Collectors.joining(", "));
    return number(
            "SELECT (SELECT count(*) FROM "
                + table(side)
                + ") - (SELECT count(*) FROM (SELECT"
                + " DISTINCT "
                + names
                + " FROM "
                + table(side)
                + "))")
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

  private static String shown(String value) {
    return "coalesce(CAST(" + value + " AS VARCHAR), '')";
  }

  private static String table(String side) {
    return (side.equals("a") ? "" : OTHER + ".main.") + ResultsTable.NAME + " AS " + side;
  }

  private int number(String sql) throws SQLException {
    try (PreparedStatement query = database.prepare(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      return answer.getInt(1);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
