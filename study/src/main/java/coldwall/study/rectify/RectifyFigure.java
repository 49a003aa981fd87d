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
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The figure of a rectification study: the ratio against the bias where the largest ratio is found,
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
    panels.add(againstBias());
    if (result.cold().size() > 1 && result.ratios().size() > 1) {
      if (result.mechanics().size() == 2) {
        panels.add(againstCoupling());
      }
      double range = range();
      result.mechanics().stream().map(one -> map(one, range)).forEach(panels::add);
    }
    return new Figure(panels, caption());
  }

  private DoubleStream biases() {
    return result.pointsOf(0).mapToDouble(result::biasAt);
  }

  private Chart againstBias() {
    int ratio = result.shownRatio();
    return chart(
        "r = " + Display.number(result.ratios().shown(ratio)),
        bias,
        () -> result.pointsOf(ratio),
        result::biasAt);
  }

  private Chart againstCoupling() {
    int cold = result.shownCold();
    return chart(
        "T_{c} = " + Display.number(result.biasAt(cold)) + " T_{h}",
        coupling(),
        () -> IntStream.range(0, result.ratios().size()).map(i -> i * result.cold().size() + cold),
        result::ratioAt);
  }

  private Axis coupling() {
    return new Axis("r, factor on coupling cold / hot", AxisSpacing.of(result.ratios().shown()));
  }

  private Chart chart(
      String title, Axis horizontal, Supplier<IntStream> points, IntToDoubleFunction x) {
    List<Series> series =
        result.mechanics().stream().map(one -> series(one, points.get(), x)).toList();
    double[] ratios =
        series.stream()
            .flatMap(one -> one.points().stream())
            .mapToDouble(DataPoint::y)
            .sorted()
            .toArray();
    boolean wide = ratios.length > 0 && ratios[ratios.length - 1] > AxisSpacing.WIDE * ratios[0];
    return new Chart(
        title,
        horizontal,
        new Axis("larger / smaller current", wide ? Scale.LOGARITHMIC : Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  private static Series series(Mechanics mechanics, IntStream chosen, IntToDoubleFunction x) {
    List<DataPoint> points = new ArrayList<>();
    chosen.forEach(point -> {
      Estimate ratio = mechanics.currents().get(point).ratio();
      if (Double.isFinite(ratio.value())) {
        double error = mechanics.model().isSampled() ? ratio.uncertainty() : 0;
        points.add(new DataPoint(x.applyAsDouble(point), ratio.value(), error));
      }
    });
    return new Series(mechanics.model().label(), Roles.of(mechanics.model(), 0), points);
  }

  private ColourMap map(Mechanics mechanics, double range) {
    return new ColourMap(
        mechanics.model().label(),
        bias,
        coupling(),
        "(J_{f} - J_{b}) / (J_{f} + J_{b})",
        -range,
        range,
        biases().boxed().toList(),
        result.ratios().shown().boxed().toList(),
        IntStream.range(0, result.ratios().size())
            .mapToObj(ratio ->
                result.pointsOf(ratio).mapToObj(point -> coefficient(mechanics, point)).toList())
            .toList(),
        0,
        "no rectification",
        ColourMap.Colours.DIVERGING,
        List.of(),
        List.of(),
        "nothing flows",
        1);
  }

  /** What does not stand clear of its error would draw lines of noise. */
  private static double coefficient(Mechanics mechanics, int point) {
    double coefficient = mechanics.currents().get(point).coefficient().value();
    double drawn = mechanics.isSignificant(point) ? coefficient : 0;
    return mechanics.states().get(point).or(Double.isNaN(coefficient) ? ColourMap.NONE : drawn);
  }

  /** The largest coefficient drawn of both mechanics. */
  private double range() {
    return result.mechanics().stream()
        .flatMapToDouble(mechanics ->
            IntStream.range(0, result.size()).mapToDouble(point -> coefficient(mechanics, point)))
        .map(Math::abs)
        .filter(Double::isFinite)
        .reduce(SMALLEST_RANGE, Math::max);
  }

  private String caption() {
    Shown shown = new Shown(result.units());
    return Sentence.of(
            "Rectification of the junction, T_{h} = {hot}, E_{1} = {ground}: the currents forward"
                + " (hot bath at x = 0) and backward (temperatures exchanged), against the colder"
                + " temperature. The coupling ratio r is the factor by which the coupling cold/hot"
                + " differs from the one given: below 1 the contact at x = L is weakened, above 1"
                + " that at x = 0. In the maps more flows forward where the colour is orange, and"
                + " backward where it is violet.{sampled}")
        .with("hot", shown.temperature(result.hot()))
        .with("ground", shown.temperature(result.setup().junction().groundEnergy()))
        .with("sampled", result.isSampled() ? " Error bars are one standard error." : "")
        .toString();
  }
}
