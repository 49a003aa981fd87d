package coldwall.study;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.classical.Rest;
import coldwall.quantum.steady.LevelMixture;
import coldwall.spec.ProfileSpec;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The figure of a profile: position, kinetic temperature, energy, levels. */
final class ProfileChart {
  /** Smaller probabilities are not drawn. */
  private static final double LEAST = 1e-6;

  /** Error bars at every position would hide each other, and are all the same. */
  private static final int SAMPLED_POSITIONS = 11;

  private final ProfileResult result;
  private final ProfileSpec spec;
  private final Display.Scale temperature;
  private final Junction junction;

  ProfileChart(ProfileResult result) {
    this.result = result;
    this.spec = result.spec();
    this.junction = spec.junction();
    double hotter = Math.max(junction.hot().temperature(), junction.cold().temperature());
    double shown = Math.max(hotter, junction.groundEnergy());
    this.temperature = new Display(spec.units()).scale(Dimension.TEMPERATURE, shown);
  }

  Figure figure() {
    return new Figure(List.of(position(), kineticTemperature(), energy(), levels()), caption());
  }

  private static Axis positionAxis() {
    return new Axis("Position x / L", Scale.LINEAR);
  }

  private Chart position() {
    List<Series> series = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    ClassicalProfile classical = result.classical();
    if (classical != null) {
      series.add(
          classical(positions(spec.positions(), x -> new Estimate(classical.density(x), 0))));
      marks.addAll(restingPlaces(classical.rest()));
    }
    QuantumProfile quantum = result.quantum();
    if (quantum != null) {
      series.add(quantum(positions(spec.positions(), local(quantum, LevelMixture.Local::density))));
    }
    Axis vertical = new Axis("Density (of a uniform one)", Scale.LINEAR);
    return new Chart("Position", positionAxis(), vertical, series, List.of(), marks);
  }

  private Chart kineticTemperature() {
    List<Series> series = new ArrayList<>();
    ClassicalProfile classical = result.classical();
    if (classical != null) {
      boolean sampled = classical.contender().solver().isStatistical();
      int count = sampled ? SAMPLED_POSITIONS : spec.positions();
      series.add(
          classical(positions(count, x -> scaled(classical.kineticTemperature(x), sampled))));
    }
    QuantumProfile quantum = result.quantum();
    if (quantum != null) {
      DoubleFunction<Estimate> twice = local(quantum, found -> 2 * found.energy());
      series.add(quantum(positions(spec.positions(), x -> scaled(twice.apply(x), false))));
    }
    series.add(fourier());
    String unit = temperature.unit().isEmpty() ? "" : " (" + temperature.unit() + ")";
    Axis vertical = new Axis("Kinetic temperature" + unit, Scale.LINEAR);
    return new Chart("Kinetic temperature", positionAxis(), vertical, series, List.of(), List.of());
  }

  /** What collisions within the box would bring about. */
  private Series fourier() {
    double hot = junction.hot().temperature();
    double cold = junction.cold().temperature();
    return new Series(
        "Fourier's law, for comparison",
        Role.REFERENCE,
        positions(2, x -> scaled(new Estimate(hot + (cold - hot) * x, 0), false)));
  }

  private Chart energy() {
    List<Series> series = new ArrayList<>();
    ClassicalProfile classical = result.classical();
    double groundEnergy = junction.groundEnergy();
    if (classical != null) {
      boolean sampled = classical.contender().solver().isStatistical();
      series.add(
          classical(
              IntStream.range(0, classical.energies().size())
                  .mapToObj(i ->
                      point(
                          classical.energies().get(i) / groundEnergy, classical.below(i), sampled))
                  .toList()));
    }
    QuantumProfile quantum = result.quantum();
    if (quantum != null) {
      series.add(quantum(steps(quantum.state(), series)));
    }
    return new Chart(
        "Energy",
        new Axis("Energy E / E_{1}", Scale.LOGARITHMIC),
        new Axis("Share of time below E", Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  /** The stairs of the populations, as wide as the other curve. */
  private static List<DataPoint> steps(LevelMixture state, List<Series> others) {
    List<DataPoint> points = new ArrayList<>();
    others.forEach(other -> points.add(new DataPoint(other.points().getFirst().x(), 0, 0)));
    double below = 0;
    for (int n = 1; n <= state.spectrum().levels() && 1 - below > LEAST; n++) {
      points.add(new DataPoint((double) n * n, below, 0));
      below += state.population(n);
      points.add(new DataPoint((double) n * n, below, 0));
    }
    double end = points.getLast().x();
    for (Series other : others) {
      double last = other.points().getLast().x();
      if (last > end) {
        points.add(new DataPoint(last, below, 0));
      }
    }
    return points;
  }

  private Chart levels() {
    List<Series> series = new ArrayList<>();
    LevelTable table = LevelTable.of(result);
    ClassicalProfile classical = result.classical();
    if (table != null) {
      List<LevelTable.Level> shown = table.above(LEAST);
      boolean sampled = classical != null && classical.contender().solver().isStatistical();
      add(series, classical(byLevel(shown, LevelTable.Level::classical, sampled)));
      add(series, quantum(byLevel(shown, level -> exact(level.population()), false)));
      add(
          series,
          new Series(
              "thermal at T_{h}",
              Role.REFERENCE,
              byLevel(shown, level -> exact(level.hotThermal()), false)));
      add(
          series,
          new Series(
              "thermal at T_{c}",
              Role.FOURTH_OPINION,
              byLevel(shown, level -> exact(level.coldThermal()), false)));
    }
    return new Chart(
        "Levels",
        new Axis("Level n", Scale.LINEAR),
        new Axis("Share of time in level n", Scale.LOGARITHMIC),
        series,
        List.of(),
        List.of());
  }

  private static void add(List<Series> all, Series series) {
    if (!series.points().isEmpty()) {
      all.add(series);
    }
  }

  private static List<DataPoint> byLevel(
      List<LevelTable.Level> levels,
      Function<LevelTable.Level, Estimate> share,
      boolean hasErrors) {
    return levels.stream()
        .filter(level -> share.apply(level).value() >= LEAST)
        .map(level -> point(level.number(), share.apply(level), hasErrors))
        .toList();
  }

  private Series classical(List<DataPoint> points) {
    ClassicalProfile found = result.classical();
    return new Series(
        "classical" + (found == null ? "" : ", " + found.contender().walls()),
        Role.CLASSICAL,
        points);
  }

  private Series quantum(List<DataPoint> points) {
    QuantumProfile found = result.quantum();
    return new Series(
        "quantum" + (found == null ? "" : ", " + found.contender().walls()), Role.QUANTUM, points);
  }

  private static List<DataPoint> positions(int count, DoubleFunction<Estimate> value) {
    return IntStream.range(0, count)
        .mapToDouble(i -> (double) i / (count - 1))
        .mapToObj(x -> point(x, value.apply(x), true))
        .toList();
  }

  private static DataPoint point(double x, Estimate y, boolean hasError) {
    return new DataPoint(x, y.value(), hasError ? y.uncertainty() : 0);
  }

  private static DoubleFunction<Estimate> local(
      QuantumProfile quantum, Function<LevelMixture.Local, Double> value) {
    return x -> exact(value.apply(quantum.state().at(x)));
  }

  private static Estimate exact(double value) {
    return new Estimate(value, 0);
  }

  private Estimate scaled(Estimate natural, boolean hasError) {
    return new Estimate(
        temperature.factor() * natural.value(),
        hasError ? temperature.factor() * natural.uncertainty() : 0);
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

  private String caption() {
    Display display = new Display(spec.units());
    ClassicalProfile classical = result.classical();
    boolean sampled = classical != null && classical.contender().solver().isStatistical();
    return "The particle between a bath at T_{h} = "
        + display.text(Dimension.TEMPERATURE, junction.hot().temperature())
        + " (x = 0) and one at T_{c} = "
        + display.text(Dimension.TEMPERATURE, junction.cold().temperature())
        + " (x = L), E_{1} = "
        + display.text(Dimension.TEMPERATURE, junction.groundEnergy())
        + ". The classical share of level n is the time spent between (n - 1/2)^{2} and"
        + " (n + 1/2)^{2} E_{1}."
        + (sampled ? " Error bars are one standard error." : "");
  }
}
