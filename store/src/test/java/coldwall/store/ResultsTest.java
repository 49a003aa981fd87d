package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.frame.ResultColumn;
import coldwall.store.table.CsvTable;
import coldwall.store.table.Database;
import coldwall.store.table.ResultsTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One set of columns, in three formats. */
class ResultsTest {
  private static final String TOLD = "wall's=reset\nunits=si";

  private static final double[] REALS = {0.1, -0.0, Double.MIN_VALUE, Double.NaN, 1e300 * 1e300};
  private static final double[] WHOLES = {0, -7, 9e15, Double.NaN, 1};
  private static final List<String> TEXTS = List.of("a,b", "say \"no\"", "", "two\nlines", "ü");
  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn.Real("current_W", row -> REALS[row]),
          new ResultColumn.Whole("levels", row -> WHOLES[row]),
          new ResultColumn.Text("a \"b\"", TEXTS::get));

  @TempDir private Path temporary;

  @BeforeEach
  void store() throws SQLException {
    try (Database database = Database.start(temporary, temporary.resolve("a.duckdb"))) {
      ResultsTable.replace(database, COLUMNS.subList(0, 1), 1);
      ResultsTable.replace(database, COLUMNS, REALS.length);
      database.writeParquet(
          ResultsTable.NAME, Map.of("spec", TOLD), temporary.resolve("a.parquet"));
    }
  }

  @Test
  void csv_isQuotedWhereItMustBe() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable.write(COLUMNS, REALS.length, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            current_W,levels,"a ""b""\"
            0.1,0,"a,b"
            -0.0,-7,"say ""no""\"
            4.9E-324,9000000000000000,
            ,,"two
            lines"
            ,1,ü
            """);
  }

  @Test
  void tableAndParquet_holdTheSameNumbers() throws SQLException {
    String wanted = " ORDER BY rowid";
    List<String> table = Query.of(temporary.resolve("a.duckdb"), "SELECT * FROM results" + wanted);
    assertThat(table)
        .containsExactly(
            "0.1|0|a,b",
            "-0.0|-7|say \"no\"",
            "4.9E-324|9000000000000000|null",
            "null|null|two\nlines",
            "null|1|ü");
    String parquet = Database.text(temporary.resolve("a.parquet").toString());
    assertThat(Query.of("SELECT * FROM " + parquet)).isEqualTo(table);
    assertThat(Query.of("SELECT decode(value) FROM parquet_kv_metadata(" + parquet + ")"))
        .contains(TOLD);
    assertThat(Query.of("SELECT DISTINCT compression FROM parquet_metadata(" + parquet + ")"))
        .containsExactly("ZSTD");
  }

  @Test
  void namesThatSqlCannotTellApart_areABug() {
    ResultColumn n = new ResultColumn.Whole("n", _ -> 0);
    ResultColumn capital = new ResultColumn.Whole("N", _ -> 0);
    assertThatThrownBy(
            () -> {
              try (Database database = Database.start(temporary, temporary.resolve("b.duckdb"))) {
                ResultsTable.replace(database, List.of(n, capital), 0);
              }
            })
        .isInstanceOf(IllegalArgumentException.class);
  }
}
