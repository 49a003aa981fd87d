package coldwall.store.table;

import coldwall.frame.ResultColumn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Columns as comma-separated values: a head line, then a line a row; numbers in full precision, and
 * nothing where there is no finite number. Texts with a comma, a quote or a line's end are quoted.
 */
public final class CsvTable {
  private CsvTable() {}

  public static void write(List<ResultColumn> columns, int rows, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writeLine(columns.stream().map(ResultColumn::name).toList(), writer);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns.size(); i++) {
        writeCell(columns.get(i).cell(row), i, writer);
      }
      writer.write('\n');
    }
    writer.flush();
  }

  /** The same bytes again, from the table {@code results}. */
  public static void write(Database database, OutputStream out) throws IOException, SQLException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writeLine(database.columns(ResultsTable.NAME), writer);
    List<String> types = database.types(ResultsTable.NAME);
    try (PreparedStatement query = database.prepare("SELECT * FROM results ORDER BY rowid");
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        for (int i = 0; i < types.size(); i++) {
          writeCell(cell(answer, i + 1, types.get(i)), i, writer);
        }
        writer.write('\n');
      }
    }
    writer.flush();
  }

  private static String cell(ResultSet answer, int column, String type) throws SQLException {
    if (!type.equals("DOUBLE")) {
      String text = answer.getString(column);
      return text == null ? "" : text;
    }
    double number = answer.getDouble(column);
    return answer.wasNull() ? "" : Double.toString(number);
  }

  private static void writeLine(List<String> cells, Writer writer) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      writeCell(cells.get(i), i, writer);
    }
    writer.write('\n');
  }

  private static void writeCell(String text, int column, Writer writer) throws IOException {
    if (column > 0) {
      writer.write(',');
    }
    writer.write(needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }

  private static boolean needsQuotes(String text) {
    return text.chars().anyMatch(character -> ",\"\n\r".indexOf(character) >= 0);
  }
}
