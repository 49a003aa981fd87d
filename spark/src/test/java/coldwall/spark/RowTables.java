package coldwall.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows as DuckDB reads them, wherever they stand. */
final class RowTables {
  private RowTables() {}

  /** Of a run folder: the rows of its first stage. */
  static List<List<Object>> ofRun(Path folder) throws SQLException {
    return read("jdbc:duckdb:" + folder.resolve("results.duckdb"), "points");
  }

  /** Of Parquet files. */
  static List<List<Object>> ofParquet(Path folder) throws SQLException {
    return read("jdbc:duckdb:", "'" + folder + "/*.parquet'");
  }

  /** What Parquet files tell of themselves, key by key. */
  static Map<String, String> told(Path folder) throws SQLException {
    Map<String, String> told = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "SELECT decode(key), decode(value) FROM parquet_kv_metadata('%s/*.parquet')"
                    .formatted(folder))) {
      while (answer.next()) {
        told.put(answer.getString(1), answer.getString(2));
      }
    }
    return told;
  }

  /** The names of the columns, then the rows with every bit. */
  private static List<List<Object>> read(String database, String table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SELECT * FROM " + table + " ORDER BY point")) {
      int width = answer.getMetaData().getColumnCount();
      List<Object> names = new ArrayList<>();
      for (int column = 1; column <= width; column++) {
        names.add(
            answer.getMetaData().getColumnName(column)
                + " "
                + answer.getMetaData().getColumnTypeName(column));
      }
      rows.add(names);
      while (answer.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
          row.add(bits(answer.getObject(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Object bits(Object cell) {
    return switch (cell) {
      case null -> "nothing";
      case Double number -> HexFormat.of().toHexDigits(Double.doubleToRawLongBits(number));
      default -> cell;
    };
  }

  /** The files of a folder, hidden ones too, with their bytes. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
