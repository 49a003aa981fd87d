package coldwall.study.trajectory;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure of a trajectory: place, energy and heat against time, over the time that both have.
 */
final class TrajectoryFigure {
  /** More corners than these are a grey plane. */
  private static final int MOST_STEPS = 400;

  private final TrajectoryResult result;
  private final List<Step> classical;
  private final List<Step> quantum;
  private final Shown shown;
  private final Display.Scale time;

  TrajectoryFigure(TrajectoryResult result) {
    this.result = result;
    double common = result.commonTime();
    this.classical = drawn(TrajectoryResult.known(result.classical()), common);
    this.quantum = drawn(TrajectoryResult.known(result.quantum()), common);
    this.shown = new Shown(result.units());
    this.time = shown.scale(Dimension.TIME, common);
  }

  private static List<Step> drawn(List<Step> steps, double common) {
    return steps.stream().filter(step -> step.start() < common).limit(MOST_STEPS).toList();
  }

  Figure figure() {
    List<Panel> panels = new ArrayList<>();
    if (result.classical().isPresent()) {
      panels.add(place());
    }
    panels.add(energy());
    panels.add(heat());
    return new Figure(panels, caption());
  }

  private Chart chart(String title, String vertical, List<Series> series) {
    return new Chart(
        title,
        new Axis(Shown.head("Time t", time), Scale.LINEAR),
        new Axis(vertical, Scale.LINEAR),
        series.stream().filter(one -> !one.points().isEmpty()).toList(),
        List.of(),
        List.of());
  }

  private DataPoint at(double when, double y) {
    return new DataPoint(time.factor() * when, y, 0);
  }

  private Chart place() {
    List<DataPoint> points = new ArrayList<>();
    for (Step step : classical) {
      points.add(at(step.start(), TrajectoryResult.startOf(step)));
      points.add(at(step.end(), 1 - TrajectoryResult.startOf(step)));
    }
    return chart(
        "Place", "Position x / L", List.of(new Series("classical", Role.CLASSICAL, points)));
  }

  private Chart energy() {
    double unit = result.junction().groundEnergy();
    return chart(
        "Energy",
        "Energy E / E_{1}",
        List.of(
            new Series("classical", Role.CLASSICAL, energies(classical, unit)),
            new Series("quantum", Role.QUANTUM, energies(quantum, unit))));
  }

  private List<DataPoint> energies(List<Step> steps, double unit) {
    List<DataPoint> points = new ArrayList<>();
    for (Step step : steps) {
      points.add(at(step.start(), step.energy() / unit));
      points.add(at(step.end(), step.energy() / unit));
    }
    return points;
  }

  private Chart heat() {
    double largest = Math.max(largestHeat(classical), largestHeat(quantum));
    Display.Scale scale = shown.scale(Dimension.ENERGY, largest);
    return chart(
        "Heat",
        Shown.head("Heat from the hot bath", scale),
        List.of(
            new Series("classical", Role.CLASSICAL, heats(classical, scale.factor())),
            new Series("quantum", Role.QUANTUM, heats(quantum, scale.factor()))));
  }

  private static double largestHeat(List<Step> steps) {
    return Math.abs(TrajectoryResult.heat(steps));
  }

  private List<DataPoint> heats(List<Step> steps, double factor) {
    List<DataPoint> points = new ArrayList<>();
    double sum = 0;
    for (Step step : steps) {
      points.add(at(step.start(), factor * sum));
      points.add(at(step.end(), factor * sum));
      sum += step.byHot() ? step.heat() : 0;
    }
    return points;
  }

  private String caption() {
    return Sentence.of(
            "One particle of each mechanics between a bath at {hot} and one at {cold}, from one"
                + " exchange with a bath to the next, over the time that both were followed.")
        .with("hot", shown.temperature(result.junction().hot().temperature()))
        .with("cold", shown.temperature(result.junction().cold().temperature()))
        .toString();
  }
}
