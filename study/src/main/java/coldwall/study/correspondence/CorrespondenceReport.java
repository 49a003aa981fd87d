package coldwall.study.correspondence;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.study.curve.PowerLaw;
import coldwall.study.curve.Roles;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What the approach to classical mechanics shows: the ratio, how far it is from 1, and tables. */
final class CorrespondenceReport {
  private static final int MOST_ROWS = 9;

  private final CorrespondenceResult result;

  CorrespondenceReport(CorrespondenceResult result) {
    this.result = result;
  }

  Report report() {
    CorrespondenceText text = new CorrespondenceText(result);
    Table ratios =
        table(
            "Quantum over classical current",
            MOST_ROWS,
            i -> Display.number(result.ratio(i).value()));
    return new Report(
        "Coldwall: where both mechanics agree",
        text.headline(),
        text.paragraphs(),
        ratios,
        new Figure(List.of(ratioChart(), deviationChart()), text.caption()),
        List.of(
            table(
                "Quantum over classical current",
                result.hot().size(),
                i -> Display.number(result.ratio(i).value())),
            table(
                "Local exponent of |1 - ratio| against T_{h}",
                result.hot().size(),
                i -> Display.number(result.exponent(i)))));
  }

  private Chart ratioChart() {
    List<Series> series = new ArrayList<>();
    for (int pair = 0; pair < result.pairs().size(); pair++) {
      series.add(
          series(
              pair,
              result.deviations(pair).stream().map(PowerLaw.Point::x).toList(),
              ratios(pair)));
    }
    series.add(
        new Series(
            "both agree",
            Role.REFERENCE,
            result.hot().naturals().mapToObj(hot -> new DataPoint(hot, 1, 0)).toList()));
    return new Chart(
        "Quantum over classical current",
        new Axis("T_{h} / E_{1}", Scale.LOGARITHMIC),
        new Axis("J quantum / J classical", Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  private List<Double> ratios(int pair) {
    return IntStream.range(result.index(pair, 0), result.index(pair + 1, 0))
        .filter(i -> result.states().get(i).isSolved())
        .mapToObj(i -> result.ratio(i).value())
        .toList();
  }

  private Chart deviationChart() {
    List<Series> series = new ArrayList<>();
    for (int pair = 0; pair < result.pairs().size(); pair++) {
      List<PowerLaw.Point> points = result.deviations(pair);
      series.add(
          series(
              pair,
              points.stream().map(PowerLaw.Point::x).toList(),
              points.stream().map(PowerLaw.Point::y).toList()));
    }
    series.add(
        new Series(
            "proportional to 1/\u221aT_{h}",
            Role.REFERENCE,
            result.hot().naturals().mapToObj(hot -> new DataPoint(hot, guide(hot), 0)).toList()));
    return new Chart(
        "How far they are apart",
        new Axis("T_{h} / E_{1}", Scale.LOGARITHMIC),
        new Axis("|1 - ratio|", Scale.LOGARITHMIC),
        series,
        List.of(),
        List.of());
  }

  /** Through 1 at the lowest temperature. */
  private double guide(double hot) {
    return Math.sqrt(result.hot().natural(0) / hot);
  }

  private Series series(int pair, List<Double> x, List<Double> y) {
    return new Series(
        result.pairs().get(pair).label(),
        Roles.of(Role.QUANTUM, pair),
        IntStream.range(0, x.size()).mapToObj(i -> new DataPoint(x.get(i), y.get(i), 0)).toList());
  }

  private Table table(String caption, int mostRows, IntFunction<String> text) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("T_{h}/E_{1}", place -> Display.number(result.hot().natural(place))));
    for (int pair = 0; pair < result.pairs().size(); pair++) {
      int of = pair;
      cells.add(
          Cell.of(
              result.pairs().get(pair).label(),
              place -> {
                int index = result.index(of, place);
                return result.states().get(index).or(text.apply(index));
              }));
    }
    String share =
        Sentence.of("{caption}, T_{c} = {share} T_{h}")
            .with("caption", caption)
            .with("share", Display.number(result.coldOverHot()))
            .toString();
    return Cell.table(share, Picked.indices(result.hot().size(), mostRows), cells);
  }
}
