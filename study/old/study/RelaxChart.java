package coldwall.study;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.spec.RelaxSpec;
import coldwall.study.RelaxExponents.Fit;
import coldwall.system.ClassicalWall;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The figure of a study of relaxation: N*, its local exponent, and the gaps of the baths. */
final class RelaxChart {
  private static final double PAPER = 0.9;

  /** In the order of {@link RelaxSpec#classicalWalls}. */
  private static final List<Role> WALL_ROLES =
      List.of(Role.CLASSICAL, Role.SECOND_OPINION, Role.THIRD_OPINION);

  /** In the order of {@link RelaxSpec#quantumWalls}. */
  private static final List<Role> BATH_ROLES =
      List.of(Role.QUANTUM, Role.SECOND_OPINION, Role.THIRD_OPINION, Role.FOURTH_OPINION);

  private final RelaxTable table;
  private final RelaxSpec spec;
  private final Optional<Fit> main;
  private final List<ThirdLaw> thirdLaws;
  private final Display.Scale kelvins;

  RelaxChart(RelaxTable table, RelaxExponents exponents, List<ThirdLaw> thirdLaws) {
    this.table = table;
    this.spec = table.spec();
    this.main = exponents.main();
    this.thirdLaws = thirdLaws;
    int last = spec.temperatures().size() - 1;
    this.kelvins =
        new Display(spec.units()).scale(Dimension.TEMPERATURE, spec.temperatures().natural(last));
  }

  Figure figure() {
    return new Figure(List.of(collisions(), exponents(), gaps(), relativeGaps()), caption());
  }

  private Axis horizontal() {
    String unit = kelvins.unit().isEmpty() ? "" : " (" + kelvins.unit() + ")";
    return new Axis("Temperature T" + unit, Scale.LOGARITHMIC, "at T = 0");
  }

  private Chart collisions() {
    List<Series> series = new ArrayList<>();
    for (int wall = 0; wall < WALL_ROLES.size(); wall++) {
      int place = wall;
      if (table.size() > 0 && table.wall(wall, 0).collisions() > 0) {
        series.add(
            series(label(wall), WALL_ROLES.get(wall), row -> table.wall(place, row).collisions()));
      }
    }
    main.ifPresent(fit -> series.add(paper(fit)));
    List<DataPoint> simulated = simulated();
    if (!simulated.isEmpty()) {
      series.add(new Series("simulated", Role.SIMULATION, simulated));
    }
    return new Chart(
        "Classical: collisions to relax",
        horizontal(),
        new Axis("Collisions N*", Scale.LOGARITHMIC),
        series,
        fitted(),
        List.of());
  }

  private String label(int wall) {
    List<ClassicalWall> walls = spec.classicalWalls();
    String name = RelaxTable.name(walls.get(wall));
    return wall == RelaxTable.MAXWELL ? name : "metropolis, " + name;
  }

  /** T^-0.9 through the middle of the fitted curve. */
  private Series paper(Fit fit) {
    double middle = Math.sqrt(fit.from() * fit.to());
    List<PowerLaw.Point> points = fit.law().points();
    double meanLog =
        points.stream()
            .mapToDouble(
                point -> StrictMath.log(point.y()) + PAPER * StrictMath.log(point.x() / middle))
            .average()
            .orElseThrow();
    return series(
        "T^{-0.9}",
        Role.REFERENCE,
        row -> StrictMath.exp(meanLog) * StrictMath.pow(table.temperature(row) / middle, -PAPER));
  }

  private List<DataPoint> simulated() {
    return RelaxSimulation.all(table).stream()
        .map(simulation -> {
          Estimate estimate = simulation.point().byRest();
          return new DataPoint(
              simulation.temperature() * kelvins.factor(),
              estimate.value(),
              estimate.uncertainty());
        })
        .sorted(Comparator.comparingDouble(DataPoint::x))
        .toList();
  }

  private List<Band> fitted() {
    return main.map(fit ->
            List.of(
                new Band(
                    "fitted range",
                    Role.CLASSICAL,
                    fit.from() * kelvins.factor(),
                    fit.to() * kelvins.factor())))
        .orElse(List.of());
  }

  private Chart exponents() {
    List<Series> series = new ArrayList<>();
    for (int wall : new int[] {RelaxTable.UNIFORM, RelaxTable.WINDOW}) {
      series.add(
          series(label(wall), WALL_ROLES.get(wall), row -> table.wall(wall, row).exponent()));
    }
    series.add(series("0.9", Role.REFERENCE, _ -> PAPER));
    return new Chart(
        "Its local exponent",
        horizontal(),
        new Axis("-d ln N* / d ln T", Scale.LINEAR),
        series,
        fitted(),
        List.of());
  }

  private Chart gaps() {
    List<Series> series = new ArrayList<>();
    double perUnit = spec.units().fromNatural(Dimension.RATE, 1);
    for (int bath = 0; bath < BATH_ROLES.size(); bath++) {
      int place = bath;
      series.add(
          series(
              table.baths().get(bath).name(),
              BATH_ROLES.get(bath),
              row -> perUnit * table.gap(place, row, BathRelaxation::populationGap)));
    }
    return new Chart(
        "Quantum: population gap",
        horizontal(),
        new Axis(new Shown(spec.units()).head("Decay rate", Dimension.RATE), Scale.LOGARITHMIC),
        series,
        constant(),
        List.of());
  }

  private Chart relativeGaps() {
    List<Series> series = new ArrayList<>();
    for (int bath = 0; bath < BATH_ROLES.size(); bath++) {
      int place = bath;
      double limit = coldLimit(bath);
      series.add(
          series(
              table.baths().get(bath).name(),
              BATH_ROLES.get(bath),
              row -> table.gap(place, row, BathRelaxation::lindbladianGap) / limit));
    }
    series.add(series("limit T → 0", Role.REFERENCE, _ -> 1));
    return new Chart(
        "Quantum: full gap over its limit",
        horizontal(),
        new Axis("Gap / gap at T → 0", Scale.LOGARITHMIC),
        series,
        constant(),
        List.of());
  }

  private double coldLimit(int bath) {
    return thirdLaws.stream()
        .filter(law -> law.wall().equals(table.baths().get(bath)))
        .mapToDouble(law -> law.limit().lindbladianGap())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Where no bath's rates depend on temperature. */
  private List<Band> constant() {
    double lowest =
        IntStream.range(0, table.size())
            .mapToDouble(table::temperature)
            .filter(temperature -> temperature > 0)
            .min()
            .orElse(Double.NaN);
    double end = Math.min(ThirdLaw.end(thirdLaws), table.highest());
    return lowest < end
        ? List.of(
            new Band(
                "constant within " + Display.percent(ThirdLaw.CONSTANT),
                Role.QUANTUM,
                lowest * kelvins.factor(),
                end * kelvins.factor()))
        : List.of();
  }

  private Series series(String name, Role role, IntToDoubleFunction value) {
    return new Series(
        name,
        role,
        IntStream.range(0, table.size())
            .mapToObj(row ->
                new DataPoint(
                    table.temperature(row) * kelvins.factor(), value.applyAsDouble(row), 0))
            .toList());
  }

  private String caption() {
    Shown shown = new Shown(spec.units());
    return "Relaxation of the particle by one bath against its temperature, E_{1} = "
        + shown.text(Dimension.TEMPERATURE, spec.groundEnergy())
        + ", E_{max} = "
        + shown.energy(spec.maximumEnergy())
        + ", window d = "
        + shown.energy(spec.halfWidth())
        + ", accommodation "
        + Display.number(spec.accommodation())
        + ". (a) Collisions in which the slowest deviation falls by a factor e; error bars are one"
        + " standard error. (c) Slowest decay rate of the populations. (d) Slowest decay rate of"
        + " the density matrix, coherences included.";
  }
}
