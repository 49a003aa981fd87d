package coldwall.store;

import coldwall.frame.ResultColumn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Columns as comma-separated values: a head line, then a line a row; numbers in full precision, and
 * nothing where there is no finite number. Texts with a comma, a quote or a line's end are quoted.
 */
final class CsvTable {
  private CsvTable() {}

  static void write(List<ResultColumn> columns, int rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (int i = 0; i < columns.size(); i++) {
      writeCell(columns.get(i).name(), i, writer);
    }
    writer.write('\n');
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns.size(); i++) {
        writeCell(columns.get(i).cell(row), i, writer);
      }
      writer.write('\n');
    }
    writer.flush();
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
