package coldwall.frame;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A study that there is not: numbers squared, and in a second stage the largest square halved as
 * often as there are numbers.
 *
 * @param size how many numbers
 * @param square what is computed of each
 */
record Counted(int size, Function<Point, Double> square) implements Study {
  static final RowType<Double> NUMBER =
      new RowType<>(List.of(RowType.number("value", number -> number)), numbers -> numbers[0]);

  static Counted of(int size) {
    return new Counted(size, point -> number(point) * number(point));
  }

  static double number(Point point) {
    return point.coordinates().getFirst();
  }

  Part<Double> squares() {
    return Part.of("square", "the square", NUMBER, square);
  }

  private static Part<Double> halves() {
    return Part.of(
        "half",
        "the half",
        NUMBER,
        point -> StrictMath.scalb(number(point), -point.coordinates().getLast().intValue()));
  }

  @Override
  public String name() {
    return "counted";
  }

  @Override
  public Resolved settings() {
    return new Resolved(List.of("size=" + size), 1, UnitSystem.NATURAL);
  }

  @Override
  public Stage points() {
    return Stage.of("points", Sweep.over(Sweep.Axis.counting("number", size)), List.of(squares()));
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    double largest =
        points.values(squares()).stream().mapToDouble(value -> value).max().orElseThrow();
    List<List<Double>> further =
        points.values(squares()).stream().map(value -> List.of(largest, Math.sqrt(value))).toList();
    return Optional.of(
        Stage.of(
            "further points",
            Sweep.listed(List.of("largest", "times"), further),
            List.of(halves())));
  }

  @Override
  public Findings findings(Rows rows) {
    String text =
        rows.further().map(table -> table.values(halves()).toString()).orElse("nothing further");
    Axis axis = new Axis("x", Axis.Scale.LINEAR);
    return new Findings(
        rows.isComplete(),
        rows.failures(),
        new Report(
            "Counted",
            text,
            List.of(),
            new Table("", List.of(), List.of()),
            Figure.of(new Chart("", axis, axis, List.of(), List.of(), List.of()), ""),
            List.of()),
        Map.of("text", text),
        List.of(),
        rows.points().rows());
  }
}
