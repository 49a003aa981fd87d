package coldwall.study.audit;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
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
    Shown shown = new Shown(result.units());
    Display.Scale scale =
        shown.scale(
            Dimension.POWER,
            result.known().stream()
                .mapToDouble(point -> Math.abs(result.current(point)))
                .filter(Double::isFinite)
                .max()
                .orElse(0));
    List<DataPoint> points = new ArrayList<>();
    List<DataPoint> nothing =
        List.of(new DataPoint(0, 0, 0), new DataPoint(result.equations().size() + 1.0, 0, 0));
    for (int point = 0; point < result.equations().size(); point++) {
      if (result.states().get(point).isSolved() && result.audited().get(point).hasState()) {
        points.add(new DataPoint(point + 1, scale.factor() * result.current(point), 0));
      }
    }
    Chart chart =
        new Chart(
            "",
            new Axis("equation", Scale.LINEAR),
            new Axis(Shown.head("heat per unit time", scale), Scale.LINEAR),
            List.of(
                new Series(
                    "heat from " + result.spec().bathNames().getFirst(), Role.SIMULATION, points),
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
