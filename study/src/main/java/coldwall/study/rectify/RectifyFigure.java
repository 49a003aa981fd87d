package coldwall.study.rectify;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.AxisSpacing;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Series;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.Roles;
import coldwall.study.rectify.RectifyResult.Mechanics;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The figure of a rectification study: the ratio against the bias at the most unequal couplings,
 * both mechanics in one panel; beside it a map for each of the mechanics, in the same colours.
 */
final class RectifyFigure {
  /** Colours need a range, also where nothing rectifies. */
  private static final double SMALLEST_RANGE = 0.01;

  private final RectifyResult result;
  private final Axis bias;

  RectifyFigure(RectifyResult result) {
    this.result = result;
    this.bias = new Axis("T_{c} / T_{h}", AxisSpacing.of(biases()), "at T_{c} = 0");
  }

  Figure figure() {
    List<Panel> panels = new ArrayList<>();
    panels.add(chart());
    if (result.cold().size() > 1 && result.ratios().size() > 1) {
      double range = range();
      result.mechanics().stream().map(one -> map(one, range)).forEach(panels::add);
    }
    return new Figure(panels, caption());
  }

  private DoubleStream biases() {
    return result.pointsOf(0).mapToDouble(result::biasAt);
  }

  private Chart chart() {
    int ratio = result.ratios().mostUnequal();
    List<Series> series = result.mechanics().stream().map(one -> series(one, ratio)).toList();
    double[] ratios =
        series.stream()
            .flatMap(one -> one.points().stream())
            .mapToDouble(DataPoint::y)
            .sorted()
            .toArray();
    boolean wide = ratios.length > 0 && ratios[ratios.length - 1] > AxisSpacing.WIDE * ratios[0];
    return new Chart(
        "r = " + Display.number(result.ratios().shown(ratio)),
        bias,
        new Axis("larger / smaller current", wide ? Scale.LOGARITHMIC : Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  private Series series(Mechanics mechanics, int coupling) {
    List<DataPoint> points = new ArrayList<>();
    result
        .pointsOf(coupling)
        .forEach(point -> {
          Estimate ratio = mechanics.currents().get(point).ratio();
          if (Double.isFinite(ratio.value())) {
            double error = mechanics.model().isSampled() ? ratio.uncertainty() : 0;
            points.add(new DataPoint(result.biasAt(point), ratio.value(), error));
          }
        });
    return new Series(mechanics.model().label(), Roles.of(mechanics.model(), 0), points);
  }

  private ColourMap map(Mechanics mechanics, double range) {
    return new ColourMap(
        mechanics.model().label(),
        bias,
        new Axis("coupling ratio r", AxisSpacing.of(result.ratios().shown())),
        "(J_{f} - J_{b}) / (J_{f} + J_{b})",
        -range,
        range,
        biases().boxed().toList(),
        result.ratios().shown().boxed().toList(),
        IntStream.range(0, result.ratios().size())
            .mapToObj(ratio ->
                result
                    .pointsOf(ratio)
                    .mapToObj(point -> mechanics.currents().get(point).coefficient().value())
                    .toList())
            .toList(),
        Double.NaN,
        "");
  }

  /** The largest coefficient of both mechanics. */
  private double range() {
    return result.mechanics().stream()
        .flatMap(mechanics -> mechanics.currents().stream())
        .mapToDouble(currents -> Math.abs(currents.coefficient().value()))
        .filter(Double::isFinite)
        .reduce(SMALLEST_RANGE, Math::max);
  }

  private String caption() {
    Shown shown = new Shown(result.units());
    return Sentence.of(
            "Rectification of the junction, T_{h} = {hot}, E_{1} = {ground}: the currents forward"
                + " (hot bath at x = 0) and backward (temperatures exchanged), against the colder"
                + " temperature and the coupling ratio r, cold over hot.{sampled}")
        .with("hot", shown.temperature(result.hot()))
        .with("ground", shown.temperature(result.setup().junction().groundEnergy()))
        .with("sampled", result.isSampled() ? " Error bars are one standard error." : "")
        .toString();
  }
}
