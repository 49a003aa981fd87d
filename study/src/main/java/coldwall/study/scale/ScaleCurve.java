package coldwall.study.scale;

import coldwall.frame.held.View;
import coldwall.study.curve.Differentiated;
import coldwall.study.curve.Model;
import coldwall.study.curve.PowerLaw;
import coldwall.system.Box;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** J against L of one mechanics and one pair of walls, and how near to 1/L it is. */
final class ScaleCurve {
  /** How near to -1 a local exponent must be. */
  static final double NEAR = 0.01;

  private static final int FEWEST = 3;
  private static final double FAR_APART = 10;
  private static final double DENSE = 1000;

  private final Model model;
  private final List<Place> places;
  private final List<Differentiated> solved;
  private final List<PowerLaw.Point> points;
  private final double[] exponents;
  private final double[] exponentErrors;
  private final PowerLaw overall;
  private final List<Fit> fits;

  /**
   * A length that was solved.
   *
   * @param length L
   * @param reducedTemperature the temperature of the hotter bath over E_1, which grows as L^2
   */
  record Place(double length, double reducedTemperature) {
    static Place of(double length, Junction shortest) {
      double hotter = shortest.hotterTemperature();
      return new Place(length, hotter / new Box(length).groundEnergy(shortest.particle()));
    }
  }

  /**
   * The exponent over a range of lengths.
   *
   * @param range in words
   * @param from the shortest length in it
   * @param to the longest
   * @param law the fit
   */
  record Fit(String range, double from, double to, PowerLaw law) {}

  /**
   * Takes what was solved.
   *
   * @param model whose curve it is
   * @param places ascending; a list that does not change
   * @param solved a point a place; likewise
   */
  ScaleCurve(Model model, List<Place> places, List<Differentiated> solved) {
    this.model = model;
    this.places = places;
    this.solved = solved;
    this.points = new View<>(places.size(), this::point);
    this.exponents = new double[places.size()];
    this.exponentErrors = new double[places.size()];
    for (int row = 0; row < exponents.length; row++) {
      Estimate exponent = exponent(row);
      exponents[row] = exponent.value();
      exponentErrors[row] = exponent.uncertainty();
    }
    this.overall = PowerLaw.fit(points);
    this.fits =
        Stream.of(
                fit("all", overall),
                fit("T < 10 E_{1}", temperature -> temperature < FAR_APART),
                fit("T > 1000 E_{1}", temperature -> temperature > DENSE))
            .flatMap(List::stream)
            .toList();
  }

  /** From the equations; where they have no derivative, from this length and its neighbours. */
  private Estimate exponent(int row) {
    Estimate exact = solved.get(row).exponent();
    if (exact.isKnown()) {
      return exact;
    }
    Estimate near = PowerLaw.localExponent(points, row);
    return model.isSampled() ? near : new Estimate(near.value(), Double.NaN);
  }

  /** The computed currents carry no error that a fit should know: it is below 1e-10. */
  private PowerLaw.Point point(int row) {
    return new PowerLaw.Point(
        places.get(row).length,
        Math.abs(current(row).value()),
        model.isSampled() ? current(row).uncertainty() : 0);
  }

  /** None if there are too few points at such temperatures, in units of E_1. */
  private List<Fit> fit(String range, DoublePredicate temperatures) {
    return fit(
        range,
        PowerLaw.fit(
            among(
                IntStream.range(0, places.size())
                    .filter(row -> temperatures.test(places.get(row).reducedTemperature)))));
  }

  private List<PowerLaw.Point> among(IntStream rows) {
    int[] all = rows.toArray();
    return new View<>(all.length, i -> points.get(all[i]));
  }

  private static List<Fit> fit(String range, PowerLaw law) {
    return law.points().size() < FEWEST
        ? List.of()
        : List.of(new Fit(range, law.points().getFirst().x(), law.points().getLast().x(), law));
  }

  /** Whose curve it is. */
  Model model() {
    return model;
  }

  /** Over all lengths, and where the levels are far apart or dense against the temperature. */
  List<Fit> fits() {
    return fits;
  }

  /** Over all lengths, however few. */
  PowerLaw overall() {
    return overall;
  }

  Estimate current(int row) {
    return solved.get(row).solved().current();
  }

  /** |J|. */
  double size(int row) {
    return Math.abs(current(row).value());
  }

  double levels(int row) {
    return solved.get(row).solved().levels();
  }

  boolean isKnown(int row) {
    return solved.get(row).solved().isKnown();
  }

  /** The rows that were solved. */
  IntStream known() {
    return IntStream.range(0, solved.size()).filter(this::isKnown);
  }

  /**
   * d ln J / d ln L, with its numerical or standard error; NaN for an error where neighbouring
   * lengths had to do without a derivative.
   */
  Estimate localExponent(int row) {
    return new Estimate(exponents[row], exponentErrors[row]);
  }

  /** Whether the current is 0 at every length that was solved. */
  boolean carriesNothing() {
    return known().allMatch(row -> current(row).value() == 0);
  }

  /** Whether enough currents differ from 0 to say something about. */
  boolean isJudged() {
    return !fits.isEmpty();
  }

  /** J L. */
  double timesLength(int row) {
    return current(row).value() * places.get(row).length;
  }

  /** (largest - smallest)/largest of J L. */
  double spread() {
    DoubleSummaryStatistics products =
        known().mapToDouble(row -> Math.abs(timesLength(row))).summaryStatistics();
    return (products.getMax() - products.getMin()) / products.getMax();
  }

  /** From this row on every known local exponent is near to -1; none if the last one is not. */
  OptionalInt nearFrom() {
    int[] judged = judged().toArray();
    int first = judged.length;
    while (first > 0 && isNear(judged[first - 1])) {
      first--;
    }
    return first < judged.length ? OptionalInt.of(judged[first]) : OptionalInt.empty();
  }

  /** The rows whose local exponent is known. */
  IntStream judged() {
    return IntStream.range(0, solved.size()).filter(row -> localExponent(row).isKnown());
  }

  /** The next row whose local exponent is known; one behind a crossing has one. */
  int nextJudged(int row) {
    return judged().filter(other -> other > row).findFirst().orElseThrow();
  }

  /** Whether the local exponent is near to -1. */
  boolean isNear(int row) {
    return distance(row) <= NEAR;
  }

  /** How far the local exponent is from -1. */
  double distance(int row) {
    return Math.abs(excess(row));
  }

  private double excess(int row) {
    return localExponent(row).value() + 1;
  }

  /** The rows behind which the local exponent has passed -1, up or down, at the next known one. */
  IntStream crossings() {
    int[] judged = judged().toArray();
    return IntStream.range(1, judged.length)
        .filter(i -> excess(judged[i - 1]) * excess(judged[i]) < 0)
        .map(i -> judged[i - 1]);
  }

  /** Whether one of its baths has a rate that the study may scale. */
  boolean hasFreeRate() {
    return hasFreeRate(model);
  }

  static boolean hasFreeRate(Model model) {
    return hasBath(model, contact -> contact.quantumWall().hasFreeRate());
  }

  /** Whether one of its baths counts levels, so that the current jumps with their number. */
  boolean levelsAreParameter() {
    return levelsAreParameter(model);
  }

  static boolean levelsAreParameter(Model model) {
    return hasBath(model, contact -> contact.quantumWall().levelsAreParameter());
  }

  /**
   * Whether the particle waits in the ground state for its next collision with either wall: one
   * bath has T = 0, and nothing else than collisions takes it out.
   */
  boolean isZeroPointLimited() {
    return hasBath(model, contact -> contact.temperature() == 0)
        && !hasBath(model, contact -> !contact.quantumWall().countsCollisions());
  }

  private static boolean hasBath(Model model, Predicate<Contact> test) {
    return !model.isClassical()
        && Stream.of(model.junction().hot(), model.junction().cold()).anyMatch(test);
  }
}
