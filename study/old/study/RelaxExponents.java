package coldwall.study;

import coldwall.spec.RelaxSpec.FitRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Power laws N* ~ T^-p through the computed N*, over several ranges of T: what p comes out depends
 * on the range, for N* is no power law.
 */
final class RelaxExponents {
  /** In this range of T/E_max the uniform proposal gives p = 0.9. */
  static final double LOWEST_OF_NINE_TENTHS = 0.29;

  private static final double COLD = 0.1;
  private static final double NARROW = 0.2;
  private static final int FEWEST = 3;

  /** An end of a range belongs to it, whichever way it was rounded. */
  private static final double SLACK = 1e-12;

  private final RelaxTable table;

  RelaxExponents(RelaxTable table) {
    this.table = table;
  }

  /**
   * One fit.
   *
   * @param wall which wall, as {@link RelaxTable} counts them
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
    Optional<FitRange> asked = table.spec().fit();
    if (asked.isPresent()) {
      return fit(RelaxTable.UNIFORM, "asked for", asked.get().from(), asked.get().to());
    }
    return nineTenths().or(() -> everything(RelaxTable.UNIFORM));
  }

  /** All fits that have enough points, the main one first. */
  List<Fit> all() {
    double reach = table.spec().maximumEnergy();
    double width = table.spec().halfWidth();
    List<Fit> fits = new ArrayList<>();
    table.spec().fit().flatMap(_ -> main()).ifPresent(fits::add);
    nineTenths().ifPresent(fits::add);
    fit(RelaxTable.UNIFORM, "0.1 to 0.29 E_{max}", COLD * reach, LOWEST_OF_NINE_TENTHS * reach)
        .ifPresent(fits::add);
    fit(RelaxTable.UNIFORM, "up to 0.1 E_{max}", 0, COLD * reach).ifPresent(fits::add);
    everything(RelaxTable.UNIFORM).ifPresent(fits::add);
    fit(RelaxTable.WINDOW, "up to d/5", 0, NARROW * width).ifPresent(fits::add);
    fit(RelaxTable.WINDOW, "from d", width, Double.MAX_VALUE).ifPresent(fits::add);
    return fits;
  }

  private Optional<Fit> nineTenths() {
    double reach = table.spec().maximumEnergy();
    return fit(RelaxTable.UNIFORM, "0.29 to 1 E_{max}", LOWEST_OF_NINE_TENTHS * reach, reach);
  }

  private Optional<Fit> everything(int wall) {
    return fit(wall, "all", 0, Double.MAX_VALUE);
  }

  private Optional<Fit> fit(int wall, String range, double from, double to) {
    List<PowerLaw.Point> inside =
        table.decay(wall).stream()
            .filter(point -> point.x() >= from * (1 - SLACK) && point.x() / (1 + SLACK) <= to)
            .toList();
    PowerLaw law = PowerLaw.fit(inside);
    if (law.points().size() < FEWEST) {
      return Optional.empty();
    }
    double lowest = law.points().getFirst().x();
    double highest = law.points().getLast().x();
    return Optional.of(
        new Fit(wall, range, lowest, highest, law, local(wall, lowest), local(wall, highest)));
  }

  private double local(int wall, double temperature) {
    for (int row = 0; row < table.size(); row++) {
      if (table.temperature(row) == temperature) {
        return table.wall(wall, row).exponent();
      }
    }
    return Double.NaN;
  }
}
