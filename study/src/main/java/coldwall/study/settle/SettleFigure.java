package coldwall.study.settle;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.AxisSpacing;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figure: the mean energy, what is left of its first distance, and the heat currents. */
final class SettleFigure {
  /** What is left below this share is not worth an axis. */
  private static final double SMALLEST = 1e-4;

  /** On a logarithmic axis a sampled share nearer to 0 is drawn as its scatter alone. */
  private static final double ERRORS_AWAY = 2;

  private final SettleResult result;
  private final Shown shown;
  private final Display.Scale time;

  SettleFigure(SettleResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
    this.time = shown.scale(Dimension.TIME, result.times().last().natural());
  }

  Figure figure() {
    return new Figure(List.of(energy(), left(), currents()), caption());
  }

  private Chart chart(String title, Axis vertical, List<Series> series) {
    return new Chart(
        title,
        new Axis(Shown.head("Time t", time), AxisSpacing.of(result.times().naturals())),
        vertical,
        series.stream().filter(one -> !one.points().isEmpty()).toList(),
        List.of(),
        List.of());
  }

  private DataPoint at(double natural, double y, double error) {
    return new DataPoint(time.factor() * natural, y, error);
  }

  private List<DataPoint> points(Curve curve, Function<Integer, Estimate> value, double factor) {
    List<Integer> known = curve.known().stream().filter(i -> value.apply(i).isKnown()).toList();
    return Picked.drawn(known.size())
        .mapToObj(known::get)
        .map(i -> {
          Estimate shownThere = value.apply(i).times(factor);
          return at(curve.times().get(i), shownThere.value(), shownThere.uncertainty());
        })
        .toList();
  }

  private Chart energy() {
    double unit = result.junction().groundEnergy();
    List<Series> series = new ArrayList<>();
    result
        .classical()
        .ifPresent(curve -> {
          series.add(
              new Series("classical", Role.CLASSICAL, points(curve, curve::energy, 1 / unit)));
          series.add(steady("classical, steady", Role.REFERENCE, curve, unit));
        });
    result
        .quantum()
        .ifPresent(curve -> {
          series.add(new Series("quantum", Role.QUANTUM, points(curve, curve::energy, 1 / unit)));
          series.add(steady("quantum, steady", Role.FOURTH_OPINION, curve, unit));
        });
    return chart("Mean energy", new Axis("Mean energy E / E_{1}", Scale.LINEAR), series);
  }

  private Series steady(String name, Role role, Curve curve, double unit) {
    List<Integer> known = curve.known();
    double energy = curve.ends().energy().value() / unit;
    return new Series(
        name,
        role,
        Double.isNaN(energy) || known.isEmpty()
            ? List.of()
            : Stream.of(known.getFirst(), known.getLast())
                .distinct()
                .map(i -> at(curve.times().get(i), energy, 0))
                .toList());
  }

  private Chart left() {
    List<Series> series = new ArrayList<>();
    result
        .classical()
        .filter(Curve::moves)
        .ifPresent(curve -> series.add(new Series("classical", Role.CLASSICAL, shares(curve))));
    result
        .quantum()
        .filter(Curve::moves)
        .ifPresent(curve -> series.add(new Series("quantum", Role.QUANTUM, shares(curve))));
    result
        .slowness()
        .ifPresent(slowness ->
            series.add(
                new Series(
                    "1/t of slow flights",
                    Role.REFERENCE,
                    result
                        .times()
                        .naturals()
                        .filter(when -> when > 0 && slowness / when < 1)
                        .filter(when -> slowness / when > SMALLEST)
                        .mapToObj(when -> at(when, slowness / when, 0))
                        .toList())));
    return chart(
        "What is left", new Axis("Share of the first distance left", Scale.LOGARITHMIC), series);
  }

  private List<DataPoint> shares(Curve curve) {
    return points(curve, curve::left, 1).stream()
        .filter(point -> point.y() > Math.max(SMALLEST, ERRORS_AWAY * point.error()))
        .toList();
  }

  private Chart currents() {
    double largest =
        Stream.of(result.classical(), result.quantum())
            .flatMap(Optional::stream)
            .flatMap(curve -> curve.moments().stream())
            .flatMap(moment -> Stream.of(moment.hotCurrent(), moment.coldCurrent()))
            .filter(Estimate::isKnown)
            .mapToDouble(current -> Math.abs(current.value()))
            .max()
            .orElse(0);
    Display.Scale scale = shown.scale(Dimension.POWER, largest);
    double factor = scale.factor();
    List<Series> series = new ArrayList<>();
    result
        .classical()
        .ifPresent(curve -> {
          series.add(new Series("classical, from hot", Role.CLASSICAL, hot(curve, factor)));
          series.add(new Series("classical, into cold", Role.SECOND_OPINION, cold(curve, factor)));
        });
    result
        .quantum()
        .ifPresent(curve -> {
          series.add(new Series("quantum, from hot", Role.QUANTUM, hot(curve, factor)));
          series.add(new Series("quantum, into cold", Role.THIRD_OPINION, cold(curve, factor)));
        });
    return chart("Heat", new Axis(Shown.currents(scale), Scale.LINEAR), series);
  }

  private List<DataPoint> hot(Curve curve, double factor) {
    return points(curve, i -> curve.moments().get(i).hotCurrent(), factor);
  }

  private List<DataPoint> cold(Curve curve, double factor) {
    return points(curve, i -> curve.moments().get(i).coldCurrent(), -factor);
  }

  private String caption() {
    return Sentence.of(
            "From a canonical state at {start} to the steady state between baths at {hot} and"
                + " {cold}: (a) the mean energy, (b) what is left of its first distance from the"
                + " steady one, (c) the heat from the hot bath and into the cold one per unit time"
                + " since the time before.{many}")
        .with("start", shown.temperature(result.start().natural()))
        .with("hot", shown.temperature(result.junction().hot().temperature()))
        .with("cold", shown.temperature(result.junction().cold().temperature()))
        .with("many", Picked.caption(result.times().size(), "times"))
        .toString();
  }
}
