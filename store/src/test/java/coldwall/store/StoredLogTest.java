package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.Point;
import coldwall.frame.Row;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLogTest {
  private static final double[] PECULIAR = {
    0.0,
    -0.0,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    0.1,
    Math.nextUp(1.0)
  };

  @TempDir private Path temporary;

  private RunFolder open(Squares study) {
    return RunFolder.open(temporary, study.points(), study.provenance(), _ -> {});
  }

  @Test
  void numbers_comeBackWithEveryBit() {
    Squares study = new Squares(PECULIAR.length);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < PECULIAR.length; i++) {
      rows.add(new Row(i, List.of(PECULIAR[i], -PECULIAR[i]), ""));
    }
    try (RunFolder run = open(study)) {
      run.points().append(rows);
    }
    try (RunFolder run = open(study)) {
      // Doubles are equal as objects exactly if their bits are, NaN apart.
      assertThat(Squares.collect(run.points())).isEqualTo(rows);
    }
  }

  @Test
  void rows_comeBackInTheirOrder() {
    Squares study = new Squares(20_000);
    List<Row> shuffled = new ArrayList<>(study.rows(0, study.size()));
    Collections.shuffle(shuffled, new Random(7));
    try (RunFolder run = open(study)) {
      run.points().append(shuffled.subList(0, 15_000));
      run.points().append(shuffled.subList(15_000, 20_000));
      assertThat(run.points().finished().cardinality()).isEqualTo(20_000);
      assertThat(Squares.collect(run.points())).isEqualTo(study.rows(0, study.size()));
    }
  }

  @Test
  void rowThatIsThere_isNotAddedAgain() throws SQLException {
    Squares study = new Squares(5);
    try (RunFolder run = open(study)) {
      run.points().append(study.rows(0, 3));
      run.points().append(study.rows(1, 5));
      List<Row> twice = new ArrayList<>(study.rows(4, 5));
      twice.addAll(study.rows(4, 5));
      run.points().append(twice);
      assertThat(Squares.collect(run.points())).isEqualTo(study.rows(0, 5));
    }
    assertThat(Query.of(temporary.resolve("results.duckdb"), "SELECT count(*) FROM points"))
        .containsExactly("5");
  }

  @Test
  void points_areReadableBySql() throws SQLException {
    Squares study = new Squares(3);
    try (RunFolder run = open(study)) {
      run.points().append(study.rows(0, 2));
      Point point = study.points().sweep().point(2);
      run.points()
          .append(List.of(new Row(point.index(), List.of(4.0, Double.NaN), "it's \"odd\"")));
    }
    assertThat(Query.of(temporary.resolve("results.duckdb"), "SELECT * FROM points"))
        .containsExactly("0|0.0|0.0|0.0|null", "1|1.0|1.0|1.0|null", "2|2.0|4.0|NaN|it's \"odd\"");
  }

  @Test
  void reader_mayAppend() {
    Squares study = new Squares(4);
    try (RunFolder run = open(study)) {
      run.points().append(study.rows(0, 2));
      run.points()
          .forEach(row -> run.points().append(study.rows(2 + row.index(), 3 + row.index())));
      assertThat(run.points().finished().cardinality()).isEqualTo(4);
    }
  }
}
