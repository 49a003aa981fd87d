package coldwall.study.settle;

import coldwall.frame.RowType;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What one particle does in time.
 *
 * @param times in natural units, ascending
 * @param moments at each of them; unknown where nothing was computed
 * @param ends where it starts and where it goes; unknown while the run is not complete
 */
record Curve(List<Double> times, List<Moment> moments, Ends ends) {
  private static final double ONE_OVER_E = 1 / Math.E;

  /** A smaller way, in errors of the energies on it, is none. */
  private static final double VISIBLE = 4;

  /** A smaller way, relative to the energies, is a matter of rounding. */
  private static final double ROUNDING = 1e-9;

  /** A smaller share left is what roundings made. */
  private static final double NOTHING = 1e-12;

  Curve {
    times = List.copyOf(times);
    moments = List.copyOf(moments);
  }

  /**
   * Where it starts and where it goes.
   *
   * @param start the mean energy at first
   * @param energy the mean energy of the steady state
   * @param current the heat current of the steady state
   * @param fallTime at which 1/e of the way is left, where that is known better than the points
   *     have it; else unknown
   */
  record Ends(double start, Estimate energy, Estimate current, double fallTime) {
    static final Ends UNKNOWN = new Ends(Double.NaN, Estimate.NONE, Estimate.NONE, Double.NaN);

    static final RowType<Ends> TYPE =
        new RowType<>(
            List.of(
                RowType.number("start_energy", Ends::start),
                RowType.number("steady_energy", ends -> ends.energy.value()),
                RowType.number("steady_energy_uncertainty", ends -> ends.energy.uncertainty()),
                RowType.number("steady_current", ends -> ends.current.value()),
                RowType.number("steady_current_uncertainty", ends -> ends.current.uncertainty()),
                RowType.number("fall_time", Ends::fallTime)),
            stored ->
                new Ends(
                    stored[0],
                    new Estimate(stored[1], stored[2]),
                    new Estimate(stored[3], stored[4]),
                    stored[5]));

    private double way() {
      return start - energy.value();
    }

    /** The share of the way that is left at an energy. */
    private double left(double reached) {
      double share = (reached - energy.value()) / way();
      return Math.abs(share) < NOTHING ? 0 : share;
    }

    /** Whether no more than 1/e of the way is left at an energy. */
    boolean hasFallen(double reached) {
      return left(reached) <= ONE_OVER_E;
    }

    /** The same with this time. */
    Ends with(double newFallTime) {
      return new Ends(start, energy, current, newFallTime);
    }
  }

  /** The points at which something is known. */
  List<Integer> known() {
    return IntStream.range(0, moments.size()).filter(i -> energy(i).isKnown()).boxed().toList();
  }

  Estimate energy(int point) {
    return moments.get(point).energy();
  }

  /** Whether the ends are known, and apart by more than the errors on the way. */
  boolean moves() {
    double error =
        known().stream().mapToDouble(i -> energy(i).uncertainty()).max().orElse(Double.NaN);
    double largest = Math.max(Math.abs(ends.start), Math.abs(ends.energy.value()));
    return Math.abs(ends.way()) > VISIBLE * error && Math.abs(ends.way()) > ROUNDING * largest;
  }

  /** The share of the first distance from the steady energy that is left. */
  Estimate left(int point) {
    Estimate energy = energy(point);
    return new Estimate(
        ends.left(energy.value()),
        StrictMath.hypot(energy.uncertainty(), ends.energy.uncertainty()) / Math.abs(ends.way()));
  }

  /** The first known point at which 1/e of the way is left, or less. */
  OptionalInt fallen() {
    return moves()
        ? known().stream()
            .mapToInt(Integer::intValue)
            .filter(point -> ends.hasFallen(energy(point).value()))
            .findFirst()
        : OptionalInt.empty();
  }

  /** The known point before this one. */
  private Optional<Integer> before(int point) {
    return known().stream().filter(other -> other < point).reduce((_, later) -> later);
  }

  /** The time of the known point before this one; 0 if there is none. */
  double timeBefore(int point) {
    return before(point).map(times::get).orElse(0.0);
  }

  /**
   * The time at which 1/e of the way is left for the first time: between two points as an
   * exponential has it, unless it is known better; unknown if it moves nowhere or not so far.
   */
  Estimate fallTime() {
    if (!Double.isNaN(ends.fallTime)) {
      return Estimate.exact(ends.fallTime);
    }
    if (fallen().isEmpty()) {
      return Estimate.NONE;
    }
    int point = fallen().getAsInt();
    Estimate leftBefore = before(point).map(this::left).orElse(Estimate.exact(1));
    return between(timeBefore(point), leftBefore, times.get(point), left(point));
  }

  private static Estimate between(double before, Estimate first, double after, Estimate second) {
    // What is left may be less than nothing where it is sampled: then the curve is a line.
    double share =
        second.value() > 0
            ? StrictMath.log(first.value() * Math.E)
                / StrictMath.log(first.value() / second.value())
            : (first.value() - ONE_OVER_E) / (first.value() - second.value());
    double slope = (first.value() - second.value()) / (after - before);
    double error = Math.max(first.uncertainty(), second.uncertainty());
    return new Estimate(before + share * (after - before), error / slope);
  }
}
