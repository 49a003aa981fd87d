package coldwall.store;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.ResultColumn;
import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.Sweep;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A study without physics: the squares and square roots of whole numbers, and then those of the
 * numbers half-way to the next.
 *
 * @param size how many of each
 * @param canonical its settings
 */
record Squares(int size, String canonical) implements Study {
  static final String VERSION = "1.2.3";

  private static final RowType<Numbers> TYPE =
      new RowType<>(
          List.of(RowType.number("square", Numbers::square), RowType.number("root", Numbers::root)),
          stored -> new Numbers(stored[0], stored[1]));
  private static final Part<Numbers> PART = Part.of("", "squares", TYPE, Numbers::of);

  Squares(int size) {
    this(size, "size=" + size + "\nlargest=" + (size - 1));
  }

  /** What is computed of one number. */
  record Numbers(double square, double root) {
    static Numbers of(Point point) {
      double number = point.coordinates().getFirst();
      return new Numbers(number * number, Math.sqrt(number));
    }
  }

  Provenance provenance() {
    return provenance(VERSION);
  }

  Provenance provenance(String version) {
    return new Provenance(RunIdentity.of(this, version), "coldwall squares", "a JVM");
  }

  List<Row> rows(int from, int to) {
    return rows(points(), from, to);
  }

  /** Some rows of any stage. */
  static List<Row> rows(Stage stage, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(index -> stage.solve(stage.sweep().point(index)))
        .toList();
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
  public Resolved settings() {
    return new Resolved(canonical.lines().toList(), 1, UnitSystem.NATURAL);
  }

  @Override
  public Stage points() {
    return stage("points", 0);
  }

  /** The second stage, whose points are known without the rows of the first. */
  Stage halves() {
    return stage("further points", 0.5);
  }

  private Stage stage(String name, double first) {
    Sweep sweep =
        new Sweep(List.of("number"), List.of(size), index -> List.of(first + (double) index));
    return Stage.of(name, sweep, List.of(PART));
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    return Optional.of(halves());
  }

  /** What follows from the rows of the first stage alone. */
  Findings found(ResultLog log) {
    return findings(new Rows(RowTable.of(points(), log), Optional.empty(), true));
  }

  @Override
  public Findings findings(Rows rows) {
    RowTable points = rows.points();
    List<Numbers> numbers = points.values(PART);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("count", points.rows());
    document.put("nothing", Double.NaN);
    rows.further()
        .ifPresent(halves ->
            document.put("halves", halves.values(PART).stream().map(Numbers::square).toList()));
    return new Findings(
        rows.isComplete(),
        rows.failures(),
        report(),
        document,
        List.of(
            new ResultColumn.Whole("number", points::index),
            new ResultColumn.Real("root_m", row -> numbers.get(row).root()),
            new ResultColumn.Text("error", points::error)),
        points.rows());
  }

  private static Report report() {
    Axis axis = new Axis("n", Axis.Scale.LINEAR);
    Chart chart = new Chart("", axis, axis, List.of(), List.of(), List.of());
    Table nothing = new Table("", List.of(), List.of());
    return new Report("Squares", "They grow.", List.of(), nothing, Figure.of(chart, ""), List.of());
  }
}
