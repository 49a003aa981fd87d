package coldwall.study.relax;

import coldwall.chart.Table;
import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.Cell;
import coldwall.frame.CellState;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.study.relax.RelaxResult.BathPoint;
import coldwall.study.relax.RelaxResult.Cold;
import coldwall.study.relax.RelaxResult.Simulation;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The tables of a study of relaxation. */
final class RelaxTables {
  private static final int SHORT_ROWS = 9;

  /** More rows than that are for a program to read, not for people. */
  private static final int MOST_ROWS = 1000;

  private final RelaxResult result;
  private final OneBath asked;
  private final Shown shown;

  RelaxTables(RelaxResult result) {
    this.result = result;
    this.asked = result.asked();
    this.shown = new Shown(result.units());
  }

  /** A few of the temperatures. */
  Table summary() {
    return temperatures(SHORT_ROWS);
  }

  List<Table> all() {
    return List.of(fits(), limits(), simulations(), temperatures(MOST_ROWS));
  }

  private Table temperatures(int most) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(quantity("T", Dimension.TEMPERATURE, result::temperature));
    cells.add(number("T/E_{1}", row -> result.temperature(row) / asked.groundEnergy()));
    for (int i = 0; i < result.walls().size(); i++) {
      List<WallDecay> wall = result.walls().get(i);
      cells.add(
          Cell.of(
              "N* " + asked.walls().get(i).name(), row -> collisions(wall.get(row).collisions())));
    }
    for (int i = 0; i < result.baths().size(); i++) {
      List<BathPoint> bath = result.baths().get(i);
      cells.add(
          Cell.of(
              shown.head("rate " + asked.baths().get(i).name(), Dimension.RATE),
              row -> rate(bath.get(row).gaps().populationGap())));
    }
    return Cell.table(
        "Collisions N* at one wall, and the slowest rate at which populations decay in one bath",
        Picked.indices(result.size(), most),
        cells);
  }

  private String rate(double gap) {
    return Double.isNaN(gap) ? CellState.FAILED.words() : shown.cell(Dimension.RATE, gap);
  }

  private static String collisions(double collisions) {
    if (Double.isNaN(collisions)) {
      return CellState.FAILED.words();
    }
    return collisions == Double.POSITIVE_INFINITY ? "never" : Display.number(collisions);
  }

  private Table fits() {
    return Cell.table(
        "N* ~ T^{-p}, fitted over ranges of T, and local p at their ends",
        result.fits(),
        List.of(
            Cell.of("wall", fit -> asked.walls().get(fit.wall()).name()),
            Cell.of("range", fit -> fit.range()),
            quantity("from T", Dimension.TEMPERATURE, fit -> fit.from()),
            quantity("to T", Dimension.TEMPERATURE, fit -> fit.to()),
            Cell.of("points", fit -> Integer.toString(fit.points())),
            Cell.of("p", fit -> Shown.number(fit.exponent())),
            number("p at the lower end", fit -> fit.atLowest()),
            number("p at the upper end", fit -> fit.atHighest())));
  }

  /** One of the two rates of a bath. */
  private record Rate(
      Cold cold, String name, ToDoubleFunction<BathRelaxation> gap, double end, double atLowest) {
    double limit() {
      return gap.applyAsDouble(cold.law().limit());
    }

    double zero() {
      return gap.applyAsDouble(cold.law().atZero());
    }
  }

  private Stream<Rate> rates(Cold cold) {
    BathRelaxation lowest = result.baths().get(cold.bath()).getFirst().gaps();
    return Stream.of(
        new Rate(
            cold,
            "populations",
            BathRelaxation::populationGap,
            cold.law().populationEnd(),
            lowest.populationGap()),
        new Rate(
            cold,
            "with coherences",
            BathRelaxation::lindbladianGap,
            cold.law().lindbladianEnd(),
            lowest.lindbladianGap()));
  }

  private Table limits() {
    return Cell.table(
        "The slowest rates as T → 0, in closed form and computed",
        result.cold().stream().flatMap(this::rates).toList(),
        List.of(
            Cell.of("bath", rate -> rate.cold.name()),
            Cell.of("rate", Rate::name),
            quantity("limit T → 0", Dimension.RATE, Rate::limit),
            quantity("computed at T = 0", Dimension.RATE, Rate::zero),
            number("relative difference", rate -> rate.zero() / rate.limit() - 1),
            quantity("at the lowest T", Dimension.RATE, Rate::atLowest),
            Cell.of("within 0.1 % up to T/E_{1}", rate -> end(rate.end))));
  }

  private String end(double end) {
    return end == Double.POSITIVE_INFINITY
        ? "100 and more"
        : Display.number(end / asked.groundEnergy());
  }

  private Table simulations() {
    return Cell.table(
        "Simulated collisions of " + asked.run().particles() + " particles",
        result.simulations(),
        List.of(
            Cell.of("wall", simulation -> simulation.wall().name()),
            quantity("T", Dimension.TEMPERATURE, Simulation::temperature),
            decay("collisions", WallDecay::simulatedCollisions),
            decay("share at rest", WallDecay::shareAtRest),
            decay("N* computed", WallDecay::collisions),
            Cell.of("N* from rest", simulation -> Shown.plusMinus(simulation.decay().byRest())),
            decay("standard errors off", decay -> decay.deviation(decay.byRest())),
            Cell.of("N* from energy", simulation -> Shown.plusMinus(simulation.decay().byEnergy())),
            decay("standard errors off", decay -> decay.deviation(decay.byEnergy()))));
  }

  private static Cell<Simulation> decay(String head, ToDoubleFunction<WallDecay> value) {
    return number(head, simulation -> value.applyAsDouble(simulation.decay()));
  }

  private static <R> Cell<R> number(String head, ToDoubleFunction<R> value) {
    return Cell.of(head, row -> Display.number(value.applyAsDouble(row)));
  }

  private <R> Cell<R> quantity(String name, Dimension dimension, ToDoubleFunction<R> natural) {
    return Cell.of(
        shown.head(name, dimension), row -> shown.cell(dimension, natural.applyAsDouble(row)));
  }
}
