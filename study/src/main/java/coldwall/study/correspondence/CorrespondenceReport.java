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
import coldwall.study.curve.Roles;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

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
      List<DataPoint> points =
          result.solved(pair).stream()
              .map(i -> new DataPoint(result.hot(i), result.ratio(i).value(), 0))
              .toList();
      series.add(series(pair, result.pairs().get(pair).label(), points));
    }
    series.add(reference("both agree", _ -> 1));
    return chart(
        "Quantum over classical current",
        new Axis("J quantum / J classical", Scale.LINEAR),
        series);
  }

  private Chart deviationChart() {
    List<Series> series = new ArrayList<>();
    for (int pair = 0; pair < result.pairs().size(); pair++) {
      List<DataPoint> points =
          result.solved(pair).stream()
              .map(i -> new DataPoint(result.hot(i), result.deviation(i), 0))
              .toList();
      String name =
          Sentence.of("{label}: T_{h}^{{exponent}} at the end")
              .with("label", result.pairs().get(pair).label())
              .with("exponent", Display.number(result.lastExponent(pair)))
              .toString();
      series.add(series(pair, name, points));
    }
    series.add(reference("T_{h}^{-1/2}", this::guide));
    return chart("How far they are apart", new Axis("|1 - ratio|", Scale.LOGARITHMIC), series);
  }

  private static Chart chart(String title, Axis vertical, List<Series> series) {
    return new Chart(
        title,
        new Axis("T_{h} / E_{1}", Scale.LOGARITHMIC),
        vertical,
        series,
        List.of(),
        List.of());
  }

  private Series reference(String name, DoubleUnaryOperator value) {
    return new Series(
        name,
        Role.REFERENCE,
        result
            .hot()
            .naturals()
            .mapToObj(hot -> new DataPoint(hot, value.applyAsDouble(hot), 0))
            .toList());
  }

  /** Through 1 at the lowest temperature. */
  private double guide(double hot) {
    return Math.sqrt(result.hot().natural(0) / hot);
  }

  private static Series series(int pair, String name, List<DataPoint> points) {
    return new Series(name, Roles.of(Role.QUANTUM, pair), points);
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
