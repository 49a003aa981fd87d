package coldwall.study.profile;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.classical.Rest;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.quantum.population.LevelMixture;
import coldwall.study.curve.Roles;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Inside;
import coldwall.study.profile.ProfileResult.Level;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The figure of a profile: position, kinetic temperature, energy, levels. */
final class ProfileFigure {
  /** Error bars at every position would hide each other, and are all the same. */
  private static final int SAMPLED_POSITIONS = 11;

  /** Fewer would show corners where the density rises within a wave's length of the walls. */
  private static final int FEWEST_POSITIONS = 201;

  private static final Axis POSITION = new Axis("Position x / L", Scale.LINEAR);

  private final ProfileResult result;
  private final int positions;
  private final Junction junction;
  private final Shown shown;
  private final Display.Scale temperature;

  ProfileFigure(ProfileResult result, int positions) {
    this.result = result;
    this.positions = Math.max(positions, FEWEST_POSITIONS);
    this.junction = result.junction();
    this.shown = new Shown(result.units());
    this.temperature =
        shown.scale(
            Dimension.TEMPERATURE, Math.max(junction.hotterTemperature(), junction.groundEnergy()));
  }

  Figure figure() {
    return new Figure(List.of(position(), kineticTemperature(), energy(), levels()), caption());
  }

  private static Chart chart(String title, Axis horizontal, Axis vertical, List<Series> series) {
    return chart(title, horizontal, vertical, series, List.of());
  }

  /** Without curves of which nothing would be seen. */
  private static Chart chart(
      String title, Axis horizontal, Axis vertical, List<Series> series, List<Mark> marks) {
    List<Series> seen = series.stream().filter(one -> isSeen(one, vertical)).toList();
    return new Chart(title, horizontal, vertical, seen, List.of(), marks);
  }

  /** A line needs two points; a curve of one is a marker, which a reference has not. */
  private static boolean isSeen(Series series, Axis vertical) {
    double least = vertical.scale() == Scale.LOGARITHMIC ? Double.MIN_VALUE : -Double.MAX_VALUE;
    long drawn = series.points().stream().filter(point -> point.y() >= least).count();
    boolean isPoint = series.points().size() == 1 && series.role() != Role.REFERENCE;
    return drawn >= (isPoint ? 1 : 2);
  }

  private static Series series(Inside inside, List<DataPoint> points) {
    return new Series(inside.model().label(), Roles.of(inside.model(), 0), points);
  }

  private static DataPoint point(double x, Estimate y) {
    return new DataPoint(x, y.value(), y.uncertainty());
  }

  /** Only a sampling error is large enough to be drawn. */
  private static Estimate drawn(Inside inside, Estimate estimate) {
    return inside.model().isSampled() ? estimate : Estimate.exact(estimate.value());
  }

  private static List<DataPoint> evenly(int count, DoubleFunction<Estimate> value) {
    return IntStream.range(0, count)
        .mapToDouble(i -> (double) i / (count - 1))
        .mapToObj(x -> point(x, value.apply(x)))
        .toList();
  }

  /** The closer to each other the nearer to a wall, where a quantum particle's density bends. */
  private List<DataPoint> denserAtTheWalls(DoubleFunction<Estimate> value) {
    return IntStream.range(0, positions)
        .mapToDouble(i -> (1 - StrictMath.cos(Math.PI * i / (positions - 1))) / 2)
        .mapToObj(x -> point(x, value.apply(x)))
        .toList();
  }

  private Chart position() {
    List<Series> series =
        result.found().stream()
            .map(inside -> series(inside, denserAtTheWalls(x -> Estimate.exact(inside.density(x)))))
            .toList();
    Classical classical = result.classical();
    return chart(
        "Position",
        POSITION,
        new Axis("Density (of a uniform one)", Scale.LINEAR),
        series,
        classical == null ? List.of() : restingPlaces(classical.rest()));
  }

  private static List<Mark> restingPlaces(Rest rest) {
    String text = "at rest here";
    Mark atHot = new Mark(text, Role.CLASSICAL, 0, 0);
    Mark atCold = new Mark(text, Role.CLASSICAL, 1, 0);
    return switch (rest) {
      case NONE, SINKING -> List.of();
      case HOT_WALL -> List.of(atHot);
      case COLD_WALL -> List.of(atCold);
      case EITHER_WALL -> List.of(atHot, atCold);
    };
  }

  private Chart kineticTemperature() {
    List<Series> series = new ArrayList<>();
    for (Inside inside : result.found()) {
      DoubleFunction<Estimate> value = x -> scaled(drawn(inside, inside.kineticTemperature(x)));
      series.add(
          series(
              inside,
              inside.model().isSampled()
                  ? evenly(SAMPLED_POSITIONS, value)
                  : denserAtTheWalls(value)));
    }
    double hot = junction.hot().temperature();
    double cold = junction.cold().temperature();
    // What collisions within the box would bring about.
    series.add(
        new Series(
            "Fourier's law, for comparison",
            Role.REFERENCE,
            evenly(2, x -> scaled(Estimate.exact(hot + (cold - hot) * x)))));
    Axis vertical = new Axis(Shown.head("Kinetic temperature", temperature), Scale.LINEAR);
    return chart("Kinetic temperature", POSITION, vertical, series);
  }

  private Estimate scaled(Estimate natural) {
    return natural.times(temperature.factor());
  }

  private Chart energy() {
    List<Series> series = new ArrayList<>();
    Classical classical = result.classical();
    if (classical != null) {
      series.add(series(classical, below(classical)));
    }
    Quantum quantum = result.quantum();
    if (quantum != null) {
      series.add(series(quantum, steps(quantum.state(), series)));
    }
    return chart(
        "Energy",
        new Axis("Energy E / E_{1}", Scale.LOGARITHMIC),
        new Axis("Share of time below E", Scale.LINEAR),
        series);
  }

  private List<DataPoint> below(Classical classical) {
    return IntStream.range(0, classical.energies().size())
        .mapToObj(i ->
            point(
                classical.energies().get(i) / junction.groundEnergy(),
                drawn(classical, classical.below().get(i))))
        .toList();
  }

  /** The stairs of the populations, as wide as the other curve. */
  private static List<DataPoint> steps(LevelMixture state, List<Series> others) {
    List<DataPoint> points = new ArrayList<>();
    others.forEach(other -> points.add(new DataPoint(other.points().getFirst().x(), 0, 0)));
    double below = 0;
    for (int n = 1; n <= state.spectrum().levels() && 1 - below > ProfileResult.LEAST; n++) {
      points.add(new DataPoint((double) n * n, below, 0));
      below += state.population(n);
      points.add(new DataPoint((double) n * n, below, 0));
    }
    for (Series other : others) {
      double last = other.points().getLast().x();
      if (last > points.getLast().x()) {
        points.add(new DataPoint(last, below, 0));
      }
    }
    return points;
  }

  private Chart levels() {
    List<Series> series = new ArrayList<>();
    for (Inside inside : result.found()) {
      series.add(series(inside, byLevel(level -> drawn(inside, inside.share(level.number())))));
    }
    if (!result.levels().isEmpty()) {
      series.add(thermal("thermal at T_{h}", Role.REFERENCE, Level::hotThermal));
      series.add(thermal("thermal at T_{c}", Role.FOURTH_OPINION, Level::coldThermal));
    }
    return chart(
        "Levels",
        new Axis("Level n", Scale.LOGARITHMIC),
        new Axis("Share of time in level n", Scale.LOGARITHMIC),
        series);
  }

  private Series thermal(String name, Role role, Function<Level, Double> population) {
    return new Series(name, role, byLevel(level -> Estimate.exact(population.apply(level))));
  }

  private List<DataPoint> byLevel(Function<Level, Estimate> share) {
    return result.shownLevels().stream()
        .filter(level -> share.apply(level).value() >= ProfileResult.LEAST)
        .map(level -> point(level.number(), share.apply(level)))
        .toList();
  }

  private String caption() {
    boolean sampled = result.found().stream().anyMatch(inside -> inside.model().isSampled());
    return Sentence.of(
            "The particle between a bath at T_{h} = {hot} (x = 0) and one at T_{c} = {cold} (x ="
                + " L), E_{1} = {ground}. The classical share of level n is the time spent between"
                + " (n - 1/2)^{2} and (n + 1/2)^{2} E_{1}.{sampled}")
        .with("hot", shown.temperature(junction.hot().temperature()))
        .with("cold", shown.temperature(junction.cold().temperature()))
        .with("ground", shown.temperature(junction.groundEnergy()))
        .with("sampled", sampled ? " Error bars are one standard error." : "")
        .toString();
  }
}
