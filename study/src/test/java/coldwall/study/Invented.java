package coldwall.study;

import coldwall.frame.Findings;
import coldwall.frame.MemoryLog;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What studies say of numbers that nobody solved for. */
public final class Invented {
  private Invented() {}

  /** The numbers of a value, as a row keeps them. */
  public static <V> Stream<Double> numbers(RowType<V> type, V value) {
    return type.numbers().stream().map(stored -> stored.value().applyAsDouble(value));
  }

  /** A row for every point of a stage. */
  public static List<Row> rows(Stage stage, Function<List<Double>, Stream<Double>> values) {
    return IntStream.range(0, stage.size())
        .mapToObj(i -> new Row(i, values.apply(stage.sweep().point(i).coordinates()).toList(), ""))
        .toList();
  }

  /** What a study finds whose first stage has these rows. */
  public static Findings findings(Study study, List<Row> points) {
    RowTable table = RowTable.of(study.points(), log(points));
    return study.findings(new Rows(table, Optional.empty(), table.isComplete()));
  }

  /** The same with rows of its second stage. */
  public static Findings findings(
      Study study, List<Row> points, Function<List<Double>, Stream<Double>> further) {
    RowTable table = RowTable.of(study.points(), log(points));
    Optional<RowTable> second =
        study.further(table).map(stage -> RowTable.of(stage, log(rows(stage, further))));
    return study.findings(new Rows(table, second, true));
  }

  private static MemoryLog log(List<Row> rows) {
    MemoryLog log = new MemoryLog();
    log.append(rows);
    return log;
  }
}
