package coldwall.store;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.frame.Point;
import coldwall.frame.Progress;
import coldwall.frame.ResultColumn;
import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import coldwall.frame.Study;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A study without physics: the squares and square roots of whole numbers.
 *
 * @param size how many
 * @param canonical its settings
 */
record Squares(int size, String canonical) implements Study {
  static final String VERSION = "1.2.3";

  Squares(int size) {
    this(size, "size=" + size + "\nlargest=" + (size - 1));
  }

  Provenance provenance() {
    return provenance(VERSION);
  }

  Provenance provenance(String version) {
    return new Provenance(RunIdentity.of(this, version), "coldwall squares", "a JVM");
  }

  List<Row> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(index -> solve(point(index))).toList();
  }

  /** The rows of a log, collected. */
  static List<Row> collect(ResultLog log) {
    List<Row> rows = new ArrayList<>();
    log.forEach(rows::add);
    return rows;
  }

  @Override
  public String name() {
    return "squares";
  }

  @Override
  public long seed() {
    return 1;
  }

  @Override
  public UnitSystem units() {
    return UnitSystem.NATURAL;
  }

  @Override
  public List<String> coordinates() {
    return List.of("number");
  }

  @Override
  public Point point(int index) {
    return new Point(index, List.of((double) index));
  }

  @Override
  public List<String> values() {
    return List.of("square", "root");
  }

  @Override
  public Row solve(Point point) {
    double number = point.coordinates().getFirst();
    return new Row(point.index(), List.of(number * number, Math.sqrt(number)), "");
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    return new Found(collect(log));
  }

  /** What a study of squares finds. */
  record Found(List<Row> stored) implements Findings {
    @Override
    public boolean isComplete() {
      return true;
    }

    @Override
    public List<String> failures() {
      return List.of();
    }

    @Override
    public Report report() {
      Axis axis = new Axis("n", Axis.Scale.LINEAR);
      Chart chart = new Chart("", axis, axis, List.of(), List.of(), List.of());
      Table nothing = new Table("", List.of(), List.of());
      return new Report(
          "Squares", "They grow.", List.of(), nothing, Figure.of(chart, ""), List.of());
    }

    @Override
    public Map<String, Object> document() {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("count", stored.size());
      document.put("nothing", Double.NaN);
      return document;
    }

    @Override
    public List<ResultColumn> columns() {
      return List.of(
          new ResultColumn.Whole("number", row -> stored.get(row).index()),
          new ResultColumn.Real("root_m", row -> stored.get(row).values().get(1)),
          new ResultColumn.Text("error", row -> stored.get(row).error()));
    }

    @Override
    public int rows() {
      return stored.size();
    }
  }
}
