package coldwall.study.audit;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.frame.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figure of an audit: the heat from the first bath, equation by equation. */
final class AuditFigure {
  private final AuditResult result;

  AuditFigure(AuditResult result) {
    this.result = result;
  }

  Figure figure() {
    List<DataPoint> points = new ArrayList<>();
    List<DataPoint> nothing =
        List.of(new DataPoint(0, 0, 0), new DataPoint(result.equations().size() + 1.0, 0, 0));
    for (int point = 0; point < result.equations().size(); point++) {
      if (result.states().get(point).isSolved() && result.audited().get(point).hasState()) {
        points.add(new DataPoint(point + 1, result.current(point), 0));
      }
    }
    Chart chart =
        new Chart(
            "",
            new Axis("equation", Scale.LINEAR),
            new Axis("heat per unit time", Scale.LINEAR),
            List.of(
                new Series("heat from bath 1", Role.SIMULATION, points),
                new Series("nothing", Role.REFERENCE, nothing)),
            List.of(),
            List.of());
    String numbered =
        IntStream.range(0, result.equations().size())
            .mapToObj(k -> (k + 1) + " " + result.equations().get(k))
            .collect(Collectors.joining(", "));
    return Figure.of(
        chart,
        Sentence.of(
                "The heat from the first bath of the system {model}, under the equations {names}.")
            .with("model", result.spec().model().name())
            .with("names", numbered)
            .toString());
  }
}
