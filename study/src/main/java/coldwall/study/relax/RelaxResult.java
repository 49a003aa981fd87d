package coldwall.study.relax;

import static coldwall.frame.RowType.number;

import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.held.View;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.study.curve.PowerLaw;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a study of relaxation found. Every wall and every bath has one point for each row.
 *
 * @param asked what was asked
 * @param rows what was solved
 * @param isComplete whether everything was
 * @param walls the classical walls, as {@link OneBath#walls} counts them
 * @param baths the quantum baths, as {@link OneBath#baths} counts them
 * @param cold how the baths become independent of temperature; without those with too many levels,
 *     which are among the failures
 * @param fits all fits that have enough points, the main one first
 * @param simulations all of them, by wall and ascending temperature
 * @param units of all output
 */
record RelaxResult(
    OneBath asked,
    RowTable rows,
    boolean isComplete,
    List<List<WallDecay>> walls,
    List<List<BathPoint>> baths,
    List<Cold> cold,
    List<Fit> fits,
    List<Simulation> simulations,
    UnitSystem units) {
  /** In this range of T/E_max the uniform proposal gives p = 0.9. */
  static final double LOWEST_OF_NINE_TENTHS = 0.29;

  /** The range that the user asked for. */
  static final String ASKED = "asked for";

  private static final String NINE_TENTHS = "0.29 to 1 E_{max}";
  private static final String ALL = "all";
  private static final double COLD_SHARE = 0.1;
  private static final double NARROW = 0.2;
  static final int FEWEST = 3;

  /** An end of a range belongs to it, whichever way it was rounded. */
  private static final double SLACK = 1e-12;

  /** How the second stage is stored. */
  static final RowType<ThirdLaw> THIRD_LAW =
      new RowType<>(
          List.of(
              number("limit_population_gap", law -> law.limit().populationGap()),
              number("limit_lindbladian_gap", law -> law.limit().lindbladianGap()),
              number("zero_population_gap", law -> law.atZero().populationGap()),
              number("zero_lindbladian_gap", law -> law.atZero().lindbladianGap()),
              number("population_end", ThirdLaw::populationEnd),
              number("lindbladian_end", ThirdLaw::lindbladianEnd),
              number("at_level_gap", ThirdLaw::atLevelGap)),
          numbers ->
              new ThirdLaw(
                  new BathRelaxation(numbers[0], numbers[1]),
                  new BathRelaxation(numbers[2], numbers[3]),
                  numbers[4],
                  numbers[5],
                  numbers[6]));

  /** How a wall is stored. */
  static final RowType<WallDecay> WALL =
      new RowType<>(
          List.of(
              number("collisions", WallDecay::collisions),
              number("exponent", WallDecay::exponent),
              number("simulated_collisions", WallDecay::simulatedCollisions),
              number("share_at_rest", WallDecay::shareAtRest),
              number("from_rest", decay -> decay.byRest().value()),
              number("from_rest_error", decay -> decay.byRest().uncertainty()),
              number("from_energy", decay -> decay.byEnergy().value()),
              number("from_energy_error", decay -> decay.byEnergy().uncertainty())),
          numbers ->
              new WallDecay(
                  numbers[0],
                  numbers[1],
                  numbers[2],
                  numbers[3],
                  new Estimate(numbers[4], numbers[5]),
                  new Estimate(numbers[6], numbers[7])));

  /**
   * The relaxation by one quantum bath of one temperature.
   *
   * @param levels how many levels of the box were kept
   * @param gaps the two gaps
   */
  record BathPoint(double levels, BathRelaxation gaps) {
    /** How it is stored. */
    static final RowType<BathPoint> TYPE =
        new RowType<>(
            List.of(
                number("levels", BathPoint::levels),
                number("population_gap", point -> point.gaps.populationGap()),
                number("lindbladian_gap", point -> point.gaps.lindbladianGap())),
            numbers -> new BathPoint(numbers[0], new BathRelaxation(numbers[1], numbers[2])));
  }

  /**
   * One wall at one temperature that was simulated.
   *
   * @param wall which wall
   * @param temperature of the bath
   * @param decay what was computed and what was simulated
   */
  record Simulation(OneBath.Wall wall, double temperature, WallDecay decay) {
    /** The deviations of its estimates. */
    DoubleStream deviations() {
      return DoubleStream.of(decay.deviation(decay.byRest()), decay.deviation(decay.byEnergy()))
          .filter(deviation -> !Double.isNaN(deviation));
    }
  }

  /**
   * How one bath becomes independent of temperature.
   *
   * @param bath its place
   * @param name its name
   * @param law how
   */
  record Cold(int bath, String name, ThirdLaw law) {}

  /** The result of these numbers, whose third laws are NaN for a bath with too many levels. */
  static RelaxResult of(
      OneBath asked,
      RowTable rows,
      boolean isComplete,
      List<List<WallDecay>> walls,
      List<List<BathPoint>> baths,
      List<ThirdLaw> laws,
      UnitSystem units) {
    List<Cold> cold =
        IntStream.range(0, laws.size())
            .mapToObj(bath -> new Cold(bath, asked.baths().get(bath).name(), laws.get(bath)))
            .filter(found -> !Double.isNaN(found.law.atLevelGap()))
            .toList();
    double[] temperatures =
        IntStream.range(0, rows.rows())
            .mapToDouble(row -> asked.temperatures().natural(rows.index(row)))
            .toArray();
    return new RelaxResult(
        asked,
        rows,
        isComplete,
        walls,
        baths,
        cold,
        fits(asked, temperatures, walls),
        simulations(asked, temperatures, walls),
        units);
  }

  private static List<Simulation> simulations(
      OneBath asked, double[] temperatures, List<List<WallDecay>> walls) {
    List<OneBath.Wall> known = asked.walls();
    return IntStream.range(0, walls.size())
        .boxed()
        .flatMap(wall ->
            IntStream.range(0, temperatures.length)
                .mapToObj(row ->
                    new Simulation(known.get(wall), temperatures[row], walls.get(wall).get(row))))
        .filter(simulation -> !Double.isNaN(simulation.decay.simulatedCollisions()))
        .toList();
  }

  /** How many temperatures were solved. */
  int size() {
    return rows.rows();
  }

  double temperature(int row) {
    return asked.temperatures().natural(rows.index(row));
  }

  /** Up to this temperature nothing depends on it, whichever the bath; NaN for no bath. */
  double coldEnd() {
    return cold.stream().mapToDouble(found -> found.law.end()).min().orElse(Double.NaN);
  }

  /**
   * A power law N* ~ T^-p through the computed N* over a range of T: what p comes out depends on
   * the range, for N* is no power law.
   *
   * @param wall its place
   * @param range in words
   * @param from the lowest temperature in it
   * @param to the highest
   * @param law the fit; its exponent is -p
   * @param atLowest the local p at the lowest temperature
   * @param atHighest the local p at the highest
   */
  record Fit(
      int wall,
      String range,
      double from,
      double to,
      PowerLaw law,
      double atLowest,
      double atHighest) {

    /** p and its standard error. */
    Estimate exponent() {
      return new Estimate(-law.exponent().value(), law.exponent().uncertainty());
    }

    int points() {
      return law.points().size();
    }
  }

  /** The main fit: over the range asked for, or where p = 0.9 is known, or over everything. */
  Optional<Fit> main() {
    return Stream.of(ASKED, NINE_TENTHS, ALL)
        .filter(range -> range.equals(ASKED) == asked.fit().isPresent())
        .flatMap(range -> fits.stream().filter(fit -> fit.range.equals(range)))
        .findFirst();
  }

  /** How many of the temperatures lie in the range that was asked for. */
  int inRange(OneBath.Fitted range) {
    return (int)
        asked.temperatures().naturals().filter(at -> isIn(at, range.from(), range.to())).count();
  }

  private static boolean isIn(double temperature, double from, double to) {
    return temperature >= from * (1 - SLACK) && temperature / (1 + SLACK) <= to;
  }

  private static List<Fit> fits(OneBath asked, double[] temperatures, List<List<WallDecay>> walls) {
    double reach = asked.maximumEnergy();
    double width = asked.halfWidth();
    double nineTenths = LOWEST_OF_NINE_TENTHS * reach;
    double everything = Double.MAX_VALUE;
    List<Double> all = new View<>(temperatures.length, row -> temperatures[row]);
    Fitting uniform = new Fitting(OneBath.UNIFORM, all, walls.get(OneBath.UNIFORM));
    Fitting window = new Fitting(OneBath.WINDOW, all, walls.get(OneBath.WINDOW));
    return Stream.of(
            asked.fit().flatMap(range -> uniform.fit(ASKED, range.from(), range.to())),
            uniform.fit(NINE_TENTHS, nineTenths, reach),
            uniform.fit("0.1 to 0.29 E_{max}", COLD_SHARE * reach, nineTenths),
            uniform.fit("up to 0.1 E_{max}", 0, COLD_SHARE * reach),
            uniform.fit(ALL, 0, everything),
            window.fit("up to d/5", 0, NARROW * width),
            window.fit("from d", width, everything))
        .flatMap(Optional::stream)
        .toList();
  }

  private record Fitting(int wall, List<Double> temperatures, List<WallDecay> decays) {

    /** None if too few points lie in the range. */
    Optional<Fit> fit(String range, double from, double to) {
      int[] rows =
          IntStream.range(0, decays.size())
              .filter(row -> isIn(temperatures.get(row), from, to))
              .toArray();
      PowerLaw law = PowerLaw.fit(new View<>(rows.length, i -> point(rows[i])));
      if (law.points().size() < FEWEST) {
        return Optional.empty();
      }
      double lowest = law.points().getFirst().x();
      double highest = law.points().getLast().x();
      return Optional.of(new Fit(wall, range, lowest, highest, law, local(lowest), local(highest)));
    }

    private PowerLaw.Point point(int row) {
      return new PowerLaw.Point(temperatures.get(row), decays.get(row).collisions(), 0);
    }

    private double local(double temperature) {
      return decays.get(Collections.binarySearch(temperatures, temperature)).exponent();
    }
  }
}
