package coldwall.store.table;

import coldwall.frame.ResultColumn;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/**
 * The table {@code results}: the columns of results.csv with their types, and null where there is
 * nothing.
 */
public final class ResultsTable {
  public static final String NAME = "results";

  private ResultsTable() {}

  /** Puts the columns in the place of what an earlier, interrupted run found. */
  public static void replace(Database database, List<ResultColumn> columns, int rows)
      throws SQLException {
    requireDifferentNames(columns);
    database.execute(
        columns.stream()
            .map(column -> Database.name(column.name()) + " " + type(column))
            .collect(Collectors.joining(", ", "CREATE OR REPLACE TABLE " + NAME + " (", ")")));
    database.append(
        NAME,
        appender -> {
          for (int row = 0; row < rows; row++) {
            append(columns, row, appender);
          }
        });
  }

  private static void append(List<ResultColumn> columns, int row, DuckDBAppender appender)
      throws SQLException {
    appender.beginRow();
    for (ResultColumn column : columns) {
      switch (column) {
        case ResultColumn.Real real -> appendReal(real.value().applyAsDouble(row), appender);
        case ResultColumn.Whole whole -> appendWhole(whole.value().applyAsDouble(row), appender);
        case ResultColumn.Text text -> appendText(text.cell(row), appender);
      }
    }
    appender.endRow();
  }

  private static void appendReal(double value, DuckDBAppender appender) throws SQLException {
    if (Double.isFinite(value)) {
      appender.append(value);
    } else {
      appender.appendNull();
    }
  }

  private static void appendWhole(double value, DuckDBAppender appender) throws SQLException {
    if (Double.isNaN(value)) {
      appender.appendNull();
    } else {
      appender.append((long) value);
    }
  }

  private static void appendText(String text, DuckDBAppender appender) throws SQLException {
    if (text.isEmpty()) {
      appender.appendNull();
    } else {
      appender.append(text);
    }
  }

  private static String type(ResultColumn column) {
    return switch (column) {
      case ResultColumn.Real _ -> "DOUBLE";
      case ResultColumn.Whole _ -> "BIGINT";
      case ResultColumn.Text _ -> "VARCHAR";
    };
  }

  private static void requireDifferentNames(List<ResultColumn> columns) {
    Set<String> names = new HashSet<>();
    for (ResultColumn column : columns) {
      if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "The columns of the results must differ, but two are named " + column.name());
      }
    }
  }
}
