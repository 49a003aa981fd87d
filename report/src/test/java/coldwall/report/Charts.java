package coldwall.report;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts to draw in tests. */
final class Charts {
  private Charts() {}

  /** A classical and a quantum curve with all that a chart can hold. */
  static Chart full(Scale horizontal) {
    return new Chart(
        "",
        new Axis("T_{c}/T_{h}", horizontal, "at T_{c} = 0"),
        new Axis("Heat current J (W)", Scale.LINEAR),
        List.of(
            new Series("classical <maxwell>", Role.CLASSICAL, points(1, 0)),
            new Series("quantum & \"twin\"", Role.QUANTUM, points(2, 0)),
            new Series("second opinion", Role.SECOND_OPINION, points(1.5, 0.05))),
        List.of(new Band("classical NDTR", Role.CLASSICAL, 0, 0.25)),
        List.of(new Mark("peak at T_{c}", Role.CLASSICAL, 0.25, 0.5)));
  }

  /** One curve. */
  static Chart of(Scale scale, List<DataPoint> points) {
    return new Chart(
        "",
        new Axis("x", scale, "at 0"),
        new Axis("y", Scale.LINEAR),
        List.of(new Series("curve", Role.QUANTUM, points)),
        List.of(),
        List.of());
  }

  static Chart withoutSeries(Scale scale) {
    return new Chart(
        "", new Axis("", scale), new Axis("", Scale.LINEAR), List.of(), List.of(), List.of());
  }

  private static List<DataPoint> points(double height, double error) {
    Stream<DataPoint> zero = Stream.of(new DataPoint(0, 0, 0));
    Stream<DataPoint> others =
        IntStream.rangeClosed(1, 40)
            .mapToDouble(i -> i / 41.0)
            .mapToObj(x -> new DataPoint(x, height * Math.sqrt(x) * (1 - Math.sqrt(x)), error));
    return Stream.concat(zero, others).toList();
  }
}
