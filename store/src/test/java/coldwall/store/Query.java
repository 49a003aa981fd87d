package coldwall.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Asks as a user would, with DuckDB alone. */
final class Query {
  private Query() {}

  /** The answer, row by row, columns separated by bars. */
  static List<String> of(Path database, String sql) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("access_mode", "READ_ONLY");
    return of("jdbc:duckdb:" + database, readOnly, sql);
  }

  static List<String> of(String sql) throws SQLException {
    return of("jdbc:duckdb:", new Properties(), sql);
  }

  /** Changes a database behind Coldwall's back. */
  static void change(Path database, String sql) throws SQLException {
    try (Connection connection =
            new DuckDBDriver().connect("jdbc:duckdb:" + database, new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> of(String url, Properties settings, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = new DuckDBDriver().connect(url, settings);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      int width = answer.getMetaData().getColumnCount();
      while (answer.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(String.valueOf(answer.getObject(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
