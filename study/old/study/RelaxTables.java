package coldwall.study;

import coldwall.chart.Table;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.study.RelaxExponents.Fit;
import coldwall.system.ClassicalWall;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;

/** The tables of a study of relaxation. */
final class RelaxTables {
  private static final int SHORT_ROWS = 9;

  /** More rows than that are for a program to read, not for people. */
  private static final int MOST_ROWS = 1000;

  private final RelaxTable table;
  private final RelaxExponents exponents;
  private final List<ThirdLaw> thirdLaws;
  private final Shown shown;

  RelaxTables(RelaxTable table, RelaxExponents exponents, List<ThirdLaw> thirdLaws) {
    this.table = table;
    this.exponents = exponents;
    this.thirdLaws = thirdLaws;
    this.shown = new Shown(table.spec().units());
  }

  /** A few of the temperatures. */
  Table summary() {
    return temperatures(SHORT_ROWS);
  }

  List<Table> all() {
    return List.of(fits(), limits(), simulations(), temperatures(MOST_ROWS));
  }

  private Table temperatures(int most) {
    List<String> columns = new ArrayList<>();
    columns.add(shown.head("T", Dimension.TEMPERATURE));
    columns.add("T/E_{1}");
    table.spec().classicalWalls().forEach(wall -> columns.add("N* " + RelaxTable.name(wall)));
    table.baths().forEach(bath -> columns.add(shown.head("gap " + bath.name(), Dimension.RATE)));
    List<List<String>> rows = new ArrayList<>();
    for (int row : Picked.of(table.size(), most)) {
      double temperature = table.temperature(row);
      List<String> cells = new ArrayList<>();
      cells.add(shown.cell(Dimension.TEMPERATURE, temperature));
      cells.add(Display.number(temperature / table.spec().groundEnergy()));
      for (int wall = 0; wall < table.spec().classicalWalls().size(); wall++) {
        cells.add(collisions(table.wall(wall, row).collisions()));
      }
      for (int bath = 0; bath < table.baths().size(); bath++) {
        double gap = table.bath(bath, row).relaxation().populationGap();
        cells.add(shown.cell(Dimension.RATE, gap));
      }
      rows.add(cells);
    }
    return new Table("Collisions N* at one wall, and population gaps of one bath", columns, rows);
  }

  private static String collisions(double collisions) {
    return collisions == Double.POSITIVE_INFINITY ? "never" : Display.number(collisions);
  }

  private Table fits() {
    List<String> columns =
        List.of(
            "wall",
            "range",
            shown.head("from T", Dimension.TEMPERATURE),
            shown.head("to T", Dimension.TEMPERATURE),
            "points",
            "p",
            "±",
            "p at the lower end",
            "p at the upper end");
    List<List<String>> rows = new ArrayList<>();
    for (Fit fit : exponents.all()) {
      rows.add(
          List.of(
              name(fit.wall()),
              fit.range(),
              shown.cell(Dimension.TEMPERATURE, fit.from()),
              shown.cell(Dimension.TEMPERATURE, fit.to()),
              Integer.toString(fit.points()),
              Display.number(fit.exponent().value()),
              Display.number(fit.exponent().uncertainty()),
              Display.number(fit.atLowest()),
              Display.number(fit.atHighest())));
    }
    return new Table(
        "N* ~ T^{-p}, fitted over ranges of T, and local p at their ends", columns, rows);
  }

  private Table limits() {
    List<String> columns =
        List.of(
            "bath",
            "rate",
            shown.head("limit T → 0", Dimension.RATE),
            shown.head("computed at T = 0", Dimension.RATE),
            "relative difference",
            shown.head("at the lowest T", Dimension.RATE),
            "within 0.1 % up to T/E_{1}");
    List<List<String>> rows = new ArrayList<>();
    for (ThirdLaw law : thirdLaws) {
      BathRelaxation limit = law.limit();
      BathRelaxation zero = law.atZero();
      BathRelaxation found = table.bath(table.baths().indexOf(law.wall()), 0).relaxation();
      String name = law.wall().name();
      rows.add(
          limit(
              List.of(name, "populations"),
              limit.populationGap(),
              zero.populationGap(),
              found.populationGap(),
              law.populationEnd()));
      rows.add(
          limit(
              List.of(name, "with coherences"),
              limit.lindbladianGap(),
              zero.lindbladianGap(),
              found.lindbladianGap(),
              law.lindbladianEnd()));
    }
    return new Table("The slowest rates as T → 0, in closed form and computed", columns, rows);
  }

  private List<String> limit(
      List<String> names, double limit, double zero, double found, double end) {
    List<String> cells = new ArrayList<>(names);
    cells.add(shown.cell(Dimension.RATE, limit));
    cells.add(shown.cell(Dimension.RATE, zero));
    cells.add(Display.number(zero / limit - 1));
    cells.add(shown.cell(Dimension.RATE, found));
    cells.add(
        end == Double.POSITIVE_INFINITY
            ? "100 and more"
            : Display.number(end / table.spec().groundEnergy()));
    return cells;
  }

  private Table simulations() {
    List<String> columns =
        List.of(
            "wall",
            shown.head("T", Dimension.TEMPERATURE),
            "collisions",
            "share at rest",
            "N* computed",
            "N* from rest",
            "standard errors off",
            "N* from energy",
            "standard errors off");
    List<List<String>> rows = new ArrayList<>();
    for (RelaxSimulation simulation : RelaxSimulation.all(table)) {
      WallPoint point = simulation.point();
      rows.add(
          List.of(
              name(simulation.wall()),
              shown.cell(Dimension.TEMPERATURE, simulation.temperature()),
              Display.number(point.simulatedCollisions()),
              Display.number(point.shareAtRest()),
              Display.number(point.collisions()),
              Shown.plusMinus(point.byRest()),
              Display.number(simulation.deviation(point.byRest())),
              Double.isNaN(point.byEnergy().value()) ? "-" : Shown.plusMinus(point.byEnergy()),
              Display.number(simulation.deviation(point.byEnergy()))));
    }
    return new Table(
        "Simulated collisions of " + table.spec().particles() + " particles", columns, rows);
  }

  private String name(int wall) {
    List<ClassicalWall> walls = table.spec().classicalWalls();
    return RelaxTable.name(walls.get(wall));
  }
}
