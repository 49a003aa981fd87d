package coldwall.classical.montecarlo;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.classical.wall.WallRelaxation;
import coldwall.input.InvalidInputException;
import coldwall.system.Junction;

/**
 * How long a simulated particle remembers: an estimate of the memory that is left after a round
 * trip, rho_h rho_c from the two walls alone ({@link WallRelaxation}), or more where only one of
 * them acts. The true value was at most 1.3 times as near to 1 in the cases looked at.
 *
 * @param startsAtRegeneration whether every collision thermalises: lanes may be measured from the
 *     start
 * @param gap 1 - that memory, above 0 unless the junction is frozen
 */
record Mixing(boolean startsAtRegeneration, double gap) {
  /** exp(-12) of the start is left, small against any error bar. */
  private static final double FORGETTING_TIMES = 12;

  /** Batches this long understate the variance by some 5 %, the standard error by 3 %. */
  private static final double TIMES_A_BATCH = 20;

  /** exp(-8) of the particles are above this many T. */
  private static final double RARE = 8;

  /** A wall whose relaxation is not known is taken to need a thousand collisions. */
  private static final double ASSUMED_GAP = 1e-3;

  static Mixing of(Junction junction) {
    WallKernel hot = WallKernels.of(junction.hot(), 1);
    WallKernel cold = WallKernels.of(junction.cold(), 1);
    double hotGap = gap(hot);
    double coldGap = gap(cold);
    double gap = hotGap + coldGap - hotGap * coldGap;
    double hotter = junction.hotterTemperature();
    gap = Math.min(gap, gapAbove(hot, cold, hotter));
    gap = Math.min(gap, gapAbove(cold, hot, hotter));
    return new Mixing(hotGap == 1 && coldGap == 1, gap);
  }

  private static double gap(WallKernel kernel) {
    double gap = kernel.relaxation().gap();
    return Double.isNaN(gap) ? ASSUMED_GAP : gap;
  }

  /** Above the largest energy that one wall acts on, only the other one moves the particle. */
  private static double gapAbove(WallKernel kernel, WallKernel other, double hotter) {
    double top = kernel.reach();
    if (top > RARE * hotter) {
      return 1;
    }
    if (other.reach() == Double.POSITIVE_INFINITY) {
      return other.temperature() == 0 ? 1 : gap(other);
    }
    boolean reaches = other.temperature() > 0 && other.reach() > top;
    return reaches ? other.loss(top) : 1;
  }

  /**
   * Round trips to fly before anything is measured.
   *
   * @throws InvalidInputException if they would cost more than the longest simulation
   */
  long roundTripsToForget() {
    double roundTrips = forgettingRoundTrips();
    double collisions = 2 * EventDrivenMonteCarlo.LANES * roundTrips;
    if (!(collisions <= Effort.MOST_COLLISIONS)) {
      throw InvalidInputException.must(
          "the number of collisions that a Metropolis wall needs to reach the steady state",
          "be at most " + Effort.MOST_COLLISIONS,
          collisions,
          "choose the operator method, or a proposal nearer to the temperatures");
    }
    return (long) roundTrips;
  }

  /** How many it takes, however many that are. */
  double forgettingRoundTrips() {
    return startsAtRegeneration ? 0 : Math.ceil(FORGETTING_TIMES / gap);
  }

  /**
   * How many neighbouring batches of a lane to join before their scatter tells the error: a power
   * of 2. Where a whole lane is too short, its sum is still independent of the other lanes.
   */
  int batchesToJoin(long roundTripsABatch, int batchesALane) {
    int join = 1;
    if (!startsAtRegeneration) {
      while (join < batchesALane && (double) join * roundTripsABatch * gap < TIMES_A_BATCH) {
        join *= 2;
      }
    }
    return join;
  }
}
