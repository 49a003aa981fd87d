package coldwall.study.curve;

import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Strength;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * How large the quantum current is against the classical one, J_q/J_c, over the judged points of
 * two curves. Not divided by any conductance.
 *
 * @param lowest the lowest ratio; NaN if there is none
 * @param lowestCold where
 * @param highest the highest ratio
 * @param highestCold where
 * @param vanishes whether the classical current vanishes somewhere, so that the ratio has no bound
 * @param isFree whether the strength of a bath is free, so that the ratio is a choice
 * @param limit (2 - a)/2, the ratio far above E_1 of a maxwell wall and its quantum twin, both of
 *     accommodation a: an energy eigenstate does not remember which wall it left; NaN for others
 */
public record SizeRatio(
    Estimate lowest,
    double lowestCold,
    Estimate highest,
    double highestCold,
    boolean vanishes,
    boolean isFree,
    double limit) {
  /** Nothing to compare. */
  public static final SizeRatio NONE =
      new SizeRatio(Estimate.NONE, Double.NaN, Estimate.NONE, Double.NaN, false, false, Double.NaN);

  /** Whether there is any ratio. */
  public boolean isKnown() {
    return lowest.isKnown();
  }

  /** Whether all ratios are within this share of 1. */
  public boolean isWithin(double share) {
    return isKnown()
        && !vanishes
        && Math.abs(lowest.value() - 1) <= share
        && Math.abs(highest.value() - 1) <= share;
  }

  /** Of two curves with the same cold temperatures. */
  public static SizeRatio between(CurrentCurve classical, CurrentCurve quantum) {
    Junction junction = quantum.model().junction();
    SizeRatio found =
        new SizeRatio(
            Estimate.NONE,
            Double.NaN,
            Estimate.NONE,
            Double.NaN,
            false,
            isFree(junction.hot().quantumWall()) || isFree(junction.cold().quantumWall()),
            limit(junction));
    List<CurvePoint> points = quantum.points();
    for (int i = 0; i < points.size(); i++) {
      CurvePoint other = classical.points().get(i);
      if (quantum.isJudged(points.get(i)) && other.isKnown()) {
        found = found.and(points.get(i), other.current());
      }
    }
    return found;
  }

  /** The coupling of such a bath is no share of collisions. */
  private static boolean isFree(QuantumWall wall) {
    return wall.law().coupling().filter(Strength.ACCOMMODATION::equals).isEmpty();
  }

  private static double limit(Junction junction) {
    return accommodation(junction.hot().classicalWall(), junction.hot().quantumWall())
        .filter(hot ->
            accommodation(junction.cold().classicalWall(), junction.cold().quantumWall())
                .filter(hot::equals)
                .isPresent())
        .map(both -> (2 - both) / 2)
        .orElse(Double.NaN);
  }

  private static Optional<Double> accommodation(ClassicalWall classical, QuantumWall quantum) {
    return classical instanceof ClassicalWall.Maxwell(double one)
            && quantum instanceof QuantumWall.WallFlux(double other)
            && one == other
        ? Optional.of(one)
        : Optional.empty();
  }

  /** With one more point. What may be noise counts by as much as it is certain. */
  private SizeRatio and(CurvePoint quantum, Estimate classical) {
    double cold = quantum.coldTemperature();
    if (classical.value() == 0) {
      return new SizeRatio(lowest, lowestCold, highest, highestCold, true, isFree, limit);
    }
    Estimate ratio = quantum.current().over(classical);
    if (!Double.isFinite(ratio.value()) || !Double.isFinite(ratio.uncertainty())) {
      return this;
    }
    boolean isLowest = !isKnown() || bound(ratio, 1) < bound(lowest, 1);
    boolean isHighest = !isKnown() || bound(ratio, -1) > bound(highest, -1);
    return new SizeRatio(
        isLowest ? ratio : lowest,
        isLowest ? cold : lowestCold,
        isHighest ? ratio : highest,
        isHighest ? cold : highestCold,
        vanishes,
        isFree,
        limit);
  }

  private static double bound(Estimate ratio, int sign) {
    return ratio.value() + sign * Departure.SIGMAS * ratio.uncertainty();
  }
}
