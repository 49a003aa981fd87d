package coldwall.study;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.study.RectificationResult.Mechanics;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The figure of a rectification study: the ratio against the bias at the strongest asymmetry, both
 * mechanics in one panel; beside it a map for each of the mechanics, in the same colours.
 */
final class RectificationFigure {
  /** Colours need a range, also where nothing rectifies. */
  private static final double SMALLEST_RANGE = 0.01;

  private final RectificationResult result;
  private final Axis bias;

  RectificationFigure(RectificationResult result) {
    this.result = result;
    this.bias = new Axis("T_{c} / T_{h}", AxisSpacing.of(biases()), "at T_{c} = 0");
  }

  Figure figure() {
    List<Panel> panels = new ArrayList<>();
    panels.add(chart());
    if (result.spec().cold().size() > 1 && result.spec().asymmetries().size() > 1) {
      result.mechanics().stream().map(this::map).forEach(panels::add);
    }
    return new Figure(panels, caption());
  }

  private DoubleStream biases() {
    return IntStream.range(0, result.spec().cold().size())
        .mapToDouble(i -> result.spec().cold().natural(i) / result.hot());
  }

  private DoubleStream asymmetries() {
    return IntStream.range(0, result.spec().asymmetries().size()).mapToDouble(result::asymmetry);
  }

  private Chart chart() {
    List<Series> series = result.mechanics().stream().map(this::series).toList();
    double[] ratios =
        series.stream()
            .flatMap(one -> one.points().stream())
            .mapToDouble(DataPoint::y)
            .sorted()
            .toArray();
    boolean wide = ratios.length > 0 && ratios[ratios.length - 1] > AxisSpacing.WIDE * ratios[0];
    return new Chart(
        "r = " + Display.number(result.asymmetry(result.strongestAsymmetry())),
        bias,
        new Axis("larger / smaller current", wide ? Scale.LOGARITHMIC : Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  private Series series(Mechanics mechanics) {
    List<DataPoint> points = new ArrayList<>();
    result
        .pointsOf(result.strongestAsymmetry())
        .forEach(point -> {
          Estimate ratio = mechanics.currents().get(point).ratio();
          if (Double.isFinite(ratio.value())) {
            double error = mechanics.isStatistical() ? ratio.uncertainty() : 0;
            points.add(new DataPoint(result.coldAt(point) / result.hot(), ratio.value(), error));
          }
        });
    return new Series(mechanics.name(), role(mechanics), points);
  }

  private static Role role(Mechanics mechanics) {
    return mechanics.contender().part() == Contender.Part.CLASSICAL ? Role.CLASSICAL : Role.QUANTUM;
  }

  private ColourMap map(Mechanics mechanics) {
    double range = range();
    return new ColourMap(
        mechanics.name(),
        bias,
        new Axis("asymmetry r", AxisSpacing.of(asymmetries())),
        "(J_{f} - J_{b}) / (J_{f} + J_{b})",
        -range,
        range,
        biases().boxed().toList(),
        asymmetries().boxed().toList(),
        IntStream.range(0, result.spec().asymmetries().size())
            .mapToObj(i ->
                result
                    .pointsOf(i)
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
    Shown shown = new Shown(result.spec().units());
    boolean sampled = result.mechanics().stream().anyMatch(Mechanics::isStatistical);
    return "Rectification of the junction, T_{h} = "
        + shown.text(Dimension.TEMPERATURE, result.hot())
        + ", E_{1} = "
        + shown.text(Dimension.TEMPERATURE, result.spec().setup().junction().groundEnergy())
        + ": the currents forward (hot bath at x = 0) and backward (temperatures exchanged), against"
        + " the colder temperature and the asymmetry r of the couplings, cold over hot."
        + (sampled ? " Error bars are one standard error." : "");
  }
}
