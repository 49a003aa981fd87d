package coldwall.study.solve;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.AxisSpacing;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

  private final SolveResult result;

  SolveFigure(SolveResult result) {
    this.result = result;
  }

  Figure figure() {
    List<Panel> panels =
        result.swept().isPresent()
            ? List.of(currents(), entropy())
            : List.of(baths(), populations());
    return new Figure(panels, caption());
  }

  private Axis swept() {
    return new Axis(
        result.swept().orElseThrow().label(),
        AxisSpacing.of(result.points().mapToDouble(result::place)));
  }

  private Chart currents() {
    List<Series> series = new ArrayList<>();
    for (int k = 0; k < Math.min(ROLES.size(), result.spec().baths()); k++) {
      int bath = k;
      series.add(
          curve(
              result.spec().bathNames().get(k),
              ROLES.get(k),
              solved -> solved.currents().get(bath).value()));
    }
    return chart("heat from every bath", swept(), "heat per unit time", series);
  }

  private Chart entropy() {
    return chart(
        "entropy production",
        swept(),
        "entropy per unit time",
        List.of(curve("entropy production", Role.QUANTUM, SolvedSystem::entropyProduction)));
  }

  private Series curve(String name, Role role, ToDoubleFunction<SolvedSystem> value) {
    List<DataPoint> points = new ArrayList<>();
    List<Integer> known = result.known();
    for (int place : Picked.drawn(known.size()).toArray()) {
      int point = known.get(place);
      double y = value.applyAsDouble(result.solved().get(point));
      if (Double.isFinite(y)) {
        points.add(new DataPoint(result.place(point), y, 0));
      }
    }
    return new Series(name, role, points);
  }

  private Chart baths() {
    List<DataPoint> points = new ArrayList<>();
    SolvedSystem solved = result.solved().getFirst();
    for (int k = 0; k < result.spec().baths(); k++) {
      if (solved.isKnown()) {
        points.add(new DataPoint(k + 1, solved.currents().get(k).value(), 0));
      }
    }
    return chart(
        "heat from every bath",
        new Axis("bath", Scale.LINEAR),
        "heat per unit time",
        List.of(
            new Series("heat taken from it", Role.SIMULATION, points),
            nothing(result.spec().baths())));
  }

  /** Zero, with room on both sides. */
  private static Series nothing(int baths) {
    return new Series(
        "nothing",
        Role.REFERENCE,
        List.of(new DataPoint(0, 0, 0), new DataPoint(baths + 1.0, 0, 0)));
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
                : " (above 0 where it gives heat) and the populations of the lowest levels")
        .with(
            "left",
            isSwept && result.spec().baths() > ROLES.size()
                ? " The first " + ROLES.size() + " baths are drawn."
                : "")
        .toString();
  }
}
