package coldwall.study.relax;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.study.curve.Roles;
import coldwall.study.relax.RelaxResult.Fit;
import coldwall.system.Strength;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The figure of a study of relaxation: N*, its local exponent, and the gaps of the baths. */
final class RelaxFigure {
  private static final double PAPER = 0.9;

  private final RelaxResult result;
  private final OneBath asked;
  private final Shown shown;
  private final Display.Scale kelvins;
  private final List<Band> fitted;

  RelaxFigure(RelaxResult result) {
    this.result = result;
    this.asked = result.asked();
    this.shown = new Shown(result.units());
    this.kelvins = shown.scale(Dimension.TEMPERATURE, asked.temperatures().last().natural());
    this.fitted =
        result.main().stream()
            .map(fit -> band("fitted range", Role.CLASSICAL, fit.from(), fit.to()))
            .toList();
  }

  Figure figure() {
    return new Figure(List.of(collisions(), exponents(), gaps(), relativeGaps()), caption());
  }

  private Chart collisions() {
    List<Series> series = new ArrayList<>();
    for (int wall = 0; wall < result.walls().size(); wall++) {
      if (result.size() > 0 && result.walls().get(wall).getFirst().collisions() > 0) {
        series.add(wall(wall, WallDecay::collisions));
      }
    }
    result.main().map(this::paper).ifPresent(series::add);
    List<DataPoint> simulated = simulated();
    if (!simulated.isEmpty()) {
      series.add(new Series("simulated", Role.SIMULATION, simulated));
    }
    return chart(
        "Classical: collisions to relax",
        new Axis("Collisions N*", Scale.LOGARITHMIC),
        series,
        fitted);
  }

  private Series wall(int wall, ToDoubleFunction<WallDecay> value) {
    return series(
        asked.walls().get(wall).label(),
        Roles.of(Role.CLASSICAL, wall),
        row -> value.applyAsDouble(result.walls().get(wall).get(row)));
  }

  /** T^-0.9 through the middle of the fitted curve. */
  private Series paper(Fit fit) {
    double middle = Math.sqrt(fit.from() * fit.to());
    double meanLog =
        fit.law().points().stream()
            .mapToDouble(
                point -> StrictMath.log(point.y()) + PAPER * StrictMath.log(point.x() / middle))
            .average()
            .orElseThrow();
    return series(
        "T^{-0.9}",
        Role.REFERENCE,
        row -> StrictMath.exp(meanLog) * StrictMath.pow(result.temperature(row) / middle, -PAPER));
  }

  private List<DataPoint> simulated() {
    return result.simulations().stream()
        .map(simulation ->
            new DataPoint(
                simulation.temperature() * kelvins.factor(),
                simulation.decay().byRest().value(),
                simulation.decay().byRest().uncertainty()))
        .sorted(Comparator.comparingDouble(DataPoint::x))
        .toList();
  }

  private Chart exponents() {
    return chart(
        "Its local exponent",
        new Axis("-d ln N* / d ln T", Scale.LINEAR),
        List.of(
            wall(OneBath.UNIFORM, WallDecay::exponent),
            wall(OneBath.WINDOW, WallDecay::exponent),
            series("0.9", Role.REFERENCE, _ -> PAPER)),
        fitted);
  }

  private Chart gaps() {
    double perUnit = result.units().fromNatural(Dimension.RATE, 1);
    return chart(
        "Quantum: slowest rate of the populations",
        new Axis(shown.head("Decay rate", Dimension.RATE), Scale.LOGARITHMIC),
        baths((_, gaps) -> perUnit * gaps.populationGap()),
        constant());
  }

  private Chart relativeGaps() {
    List<Series> series =
        new ArrayList<>(baths((bath, gaps) -> gaps.lindbladianGap() / coldLimit(bath)));
    series.add(series("limit T → 0", Role.REFERENCE, _ -> 1));
    return chart(
        "Quantum: slowest rate of all over its limit",
        new Axis("Rate / rate at T → 0", Scale.LOGARITHMIC),
        series,
        constant());
  }

  /** As many baths as a figure can tell apart. */
  private List<Series> baths(ToDoubleBiFunction<Integer, BathRelaxation> value) {
    return IntStream.range(0, Math.min(result.baths().size(), 1 + Roles.mostOthers()))
        .mapToObj(bath ->
            series(
                asked.baths().get(bath).name(),
                Roles.of(Role.QUANTUM, bath),
                row -> value.applyAsDouble(bath, result.baths().get(bath).get(row).gaps())))
        .toList();
  }

  private double coldLimit(int bath) {
    return result.cold().stream()
        .filter(cold -> cold.bath() == bath)
        .mapToDouble(cold -> cold.law().limit().lindbladianGap())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Where no bath's rates depend on temperature. */
  private List<Band> constant() {
    double[] positive =
        IntStream.range(0, result.size())
            .mapToDouble(result::temperature)
            .filter(temperature -> temperature > 0)
            .toArray();
    if (positive.length == 0) {
      return List.of();
    }
    double end = Math.min(result.coldEnd(), positive[positive.length - 1]);
    String name = "constant within " + Display.percent(ThirdLaw.CONSTANT);
    return positive[0] < end ? List.of(band(name, Role.QUANTUM, positive[0], end)) : List.of();
  }

  private Band band(String name, Role role, double from, double to) {
    return new Band(name, role, from * kelvins.factor(), to * kelvins.factor());
  }

  private Chart chart(String title, Axis vertical, List<Series> series, List<Band> bands) {
    Axis horizontal = new Axis(Shown.head("Temperature T", kelvins), Scale.LOGARITHMIC, "at T = 0");
    return new Chart(title, horizontal, vertical, series, bands, List.of());
  }

  private Series series(String name, Role role, IntToDoubleFunction value) {
    return new Series(
        name,
        role,
        Picked.drawn(result.size())
            .mapToObj(row ->
                new DataPoint(
                    result.temperature(row) * kelvins.factor(), value.applyAsDouble(row), 0))
            .toList());
  }

  private String caption() {
    return Sentence.of(
            "Relaxation of the particle by one bath against its temperature, E_{1} = {ground},"
                + " E_{max} = {reach}, window d = {width}, accommodation {share}. (a) Collisions in"
                + " which the slowest deviation falls by a factor e; error bars are one standard"
                + " error. (c) Slowest rate at which populations decay (the population gap). (d)"
                + " The same of the whole density matrix, coherences included (the Lindbladian gap).{thinned}")
        .with("thinned", Picked.caption(result.size(), "temperatures"))
        .with("ground", shown.temperature(asked.groundEnergy()))
        .with("reach", shown.energy(asked.maximumEnergy()))
        .with("width", shown.energy(asked.halfWidth()))
        .with("share", Display.number(asked.strength(Strength.ACCOMMODATION)))
        .toString();
  }
}
