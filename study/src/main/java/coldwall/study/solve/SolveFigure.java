package coldwall.study.solve;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.AxisSpacing;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Flow;
import coldwall.chart.Panel;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.quantum.named.SystemSpec;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The figure of steady states: the heat from every bath against what varies, with the entropy
 * production beside it; of a single system, bath by bath, with the populations.
 */
final class SolveFigure {
  /** One curve each; more would not be told apart. */
  private static final List<Role> ROLES =
      List.of(
          Role.QUANTUM,
          Role.CLASSICAL,
          Role.SECOND_OPINION,
          Role.THIRD_OPINION,
          Role.FOURTH_OPINION);

  /** The most that find room around a diagram. */
  private static final int MOST_BATHS = 8;

  private final SolveResult result;

  private final Shown shown;

  SolveFigure(SolveResult result) {
    this.result = result;
    this.shown = result.shown();
  }

  Figure figure() {
    List<Panel> panels =
        result.swept().isPresent()
            ? List.of(currents(), entropy())
            : List.of(baths(), populations());
    return new Figure(panels, caption());
  }

  private double place(int point) {
    return result.units().fromNatural(result.dimension(), result.place(point));
  }

  private Axis swept() {
    return new Axis(
        shown.head(result.swept().orElseThrow().label(), result.dimension()),
        AxisSpacing.of(result.points().mapToDouble(this::place)));
  }

  private Chart currents() {
    Display.Scale scale =
        scale(
            Dimension.POWER,
            solved ->
                solved.currents().stream()
                    .mapToDouble(one -> Math.abs(one.value()))
                    .max()
                    .orElse(0));
    List<Series> series = new ArrayList<>();
    for (int k = 0; k < Math.min(ROLES.size(), result.spec().baths()); k++) {
      int bath = k;
      series.add(
          curve(
              result.spec().bathNames().get(k),
              ROLES.get(k),
              solved -> scale.factor() * solved.currents().get(bath).value()));
    }
    return chart("heat from every bath", swept(), Shown.head("heat per unit time", scale), series);
  }

  private Chart entropy() {
    Display.Scale scale =
        scale(Dimension.POWER_PER_TEMPERATURE, solved -> Math.abs(solved.entropyProduction()));
    return chart(
        "entropy production",
        swept(),
        Shown.head("entropy per unit time", scale),
        List.of(
            curve(
                "entropy production",
                Role.QUANTUM,
                solved -> scale.factor() * solved.entropyProduction())));
  }

  /** What suits the largest of all finite values. */
  private Display.Scale scale(Dimension dimension, ToDoubleFunction<SolvedSystem> size) {
    double largest =
        result.known().stream()
            .mapToDouble(point -> size.applyAsDouble(result.solved().get(point)))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return shown.scale(dimension, largest);
  }

  private Series curve(String name, Role role, ToDoubleFunction<SolvedSystem> value) {
    List<DataPoint> points = new ArrayList<>();
    List<Integer> known = result.known();
    for (int place : Picked.drawn(known.size()).toArray()) {
      int point = known.get(place);
      double y = value.applyAsDouble(result.solved().get(point));
      if (Double.isFinite(y)) {
        points.add(new DataPoint(place(point), y, 0));
      }
    }
    return new Series(name, role, points);
  }

  private Flow baths() {
    SystemSpec spec = result.spec();
    int sites = spec.model().hasSites() ? spec.model().places().applyAsInt(spec.numbers()) : 1;
    SolvedSystem solved = result.solved().getFirst();
    List<Flow.Source> sources = new ArrayList<>();
    for (int k = 0; k < Math.min(MOST_BATHS, spec.baths()); k++) {
      Estimate current = solved.isKnown() ? solved.currents().get(k) : Estimate.NONE;
      double temperature = spec.numbers().all("temperatures", spec.baths()).get(k);
      sources.add(
          new Flow.Source(
              spec.bathNames().get(k),
              "T = " + shown.text(Dimension.TEMPERATURE, temperature),
              sites == 1 ? 0 : spec.places().get(k) - 1,
              result.units().fromNatural(Dimension.POWER, current.value()),
              result.units().fromNatural(Dimension.POWER, current.uncertainty()),
              shown.text(Dimension.POWER, current)));
    }
    List<String> parts =
        sites == 1
            ? List.of(spec.model().name())
            : IntStream.rangeClosed(1, sites).mapToObj(String::valueOf).toList();
    return new Flow(
        "heat from every bath", parts, sources, shown.head("heat per unit time", Dimension.POWER));
  }

  private Chart populations() {
    List<DataPoint> points = new ArrayList<>();
    List<Double> populations = result.solved().getFirst().populations();
    for (int n = 0; n < populations.size(); n++) {
      if (Double.isFinite(populations.get(n))) {
        points.add(new DataPoint(n + 1, populations.get(n), 0));
      }
    }
    return chart(
        "populations",
        new Axis("level", Scale.LINEAR),
        "population",
        List.of(new Series("population", Role.QUANTUM, points)));
  }

  private static Chart chart(String title, Axis horizontal, String vertical, List<Series> series) {
    return new Chart(
        title, horizontal, new Axis(vertical, Scale.LINEAR), series, List.of(), List.of());
  }

  private String caption() {
    boolean isSwept = result.swept().isPresent();
    return Sentence.of(
            "{model} under the equation {equation}: the heat that the system takes from every bath"
                + " per unit time{what}.{left}{thinned}")
        .with("thinned", Picked.caption(result.size(), "points"))
        .with("model", result.spec().model().name())
        .with("equation", result.spec().equation())
        .with(
            "what",
            isSwept
                ? " and the entropy production, against " + result.swept().orElseThrow().label()
                : " (arrows to the system where the bath gives heat, their width by its size) and the"
                    + " populations of the lowest levels")
        .with(
            "left",
            isSwept && result.spec().baths() > ROLES.size()
                ? " The first " + ROLES.size() + " baths are drawn."
                : "")
        .toString();
  }
}
