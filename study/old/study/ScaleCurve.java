package coldwall.study;

import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.study.Contender.Part;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** J against L of one mechanics and one pair of walls, and how near to 1/L it is. */
final class ScaleCurve {
  /** How near to -1 a local exponent must be. */
  static final double NEAR = 0.01;

  private final CurveColumns columns;
  private final List<CurvePoint> points;
  private final double[] lengths;
  private final List<PowerLaw.Point> logarithmic;

  /**
   * Takes what was solved.
   *
   * @param columns whose curve it is
   * @param points a point a length
   * @param lengths ascending
   */
  ScaleCurve(CurveColumns columns, List<CurvePoint> points, double[] lengths) {
    this.columns = columns;
    this.points = List.copyOf(points);
    this.lengths = lengths.clone();
    this.logarithmic = IntStream.range(0, points.size()).mapToObj(this::logarithmic).toList();
  }

  /** The computed currents carry no error that a fit should know: it is below 1e-10. */
  private PowerLaw.Point logarithmic(int row) {
    HeatCurrent current = points.get(row).current();
    return new PowerLaw.Point(
        lengths[row], Math.abs(current.fromHot()), isSampled() ? current.uncertainty() : 0);
  }

  Contender contender() {
    return columns.contender();
  }

  Part part() {
    return contender().part();
  }

  String prefix() {
    return columns.prefix();
  }

  boolean isSampled() {
    return contender().solver().isStatistical();
  }

  /** "classical, maxwell". */
  String label() {
    return (part() == Part.CLASSICAL ? "classical, " : "quantum, ") + contender().walls();
  }

  HeatCurrent current(int row) {
    return points.get(row).current();
  }

  boolean isKnown(int row) {
    return points.get(row).isKnown();
  }

  double levels(int row) {
    return points
        .get(row)
        .state()
        .diagnostic(Diagnostic.Levels.class)
        .map(levels -> (double) levels.count())
        .orElse(Double.NaN);
  }

  /** d ln J / d ln L, from this length and its neighbours. */
  Estimate localExponent(int row) {
    return PowerLaw.localExponent(logarithmic, row);
  }

  /** The exponent over lengths in these bounds, by row. */
  PowerLaw fit(int fromRow, int toRow) {
    return PowerLaw.fit(logarithmic.subList(fromRow, toRow));
  }

  PowerLaw fit() {
    return fit(0, points.size());
  }

  /** Whether the current is 0 at every length that was solved. */
  boolean carriesNothing() {
    return known().allMatch(row -> current(row).fromHot() == 0);
  }

  /** J L. */
  double timesLength(int row) {
    return current(row).fromHot() * lengths[row];
  }

  /** (largest - smallest)/largest of J L. */
  double spread() {
    DoubleSummaryStatistics products =
        known().mapToDouble(row -> Math.abs(timesLength(row))).summaryStatistics();
    return (products.getMax() - products.getMin()) / products.getMax();
  }

  /** The rows that were solved. */
  IntStream known() {
    return IntStream.range(0, points.size()).filter(this::isKnown);
  }

  /** The longest box that was solved. */
  OptionalInt longest() {
    return known().max();
  }

  /** From this row on every known local exponent is near to -1; none if the last one is not. */
  OptionalInt nearFrom() {
    int first = points.size();
    for (int row = points.size() - 1; row >= 0; row--) {
      double exponent = localExponent(row).value();
      if (Double.isNaN(exponent)) {
        continue;
      }
      if (Math.abs(exponent + 1) > NEAR) {
        break;
      }
      first = row;
    }
    return first < points.size() ? OptionalInt.of(first) : OptionalInt.empty();
  }

  /** Whether one of its baths is of a kind whose rate the study may scale. */
  boolean hasRate() {
    return part() != Part.CLASSICAL
        && baths()
            .anyMatch(wall ->
                wall instanceof QuantumWall.Reset || wall instanceof QuantumWall.Metropolis);
  }

  /** Whether one of its baths is the quantum metropolis bath. */
  boolean hasWholeLevels() {
    return part() != Part.CLASSICAL
        && baths().anyMatch(wall -> wall instanceof QuantumWall.Metropolis);
  }

  private Stream<QuantumWall> baths() {
    return Stream.of(contender().junction().hot(), contender().junction().cold())
        .map(Contact::quantumWall);
  }
}
