package coldwall.classical;

import coldwall.junction.ClassicalWall;
import coldwall.junction.InvalidInputException;
import coldwall.junction.Junction;

/**
 * How long a simulated particle remembers: the estimate rho_h rho_c of the memory that is left
 * after a round trip, from the two walls alone ({@link WallRelaxation}).
 *
 * @param startsAtRegeneration whether lanes may be measured from the start
 * @param gap 1 - rho_h rho_c, above 0 unless the junction is frozen
 */
record Mixing(boolean startsAtRegeneration, double gap) {
  /** exp(-12) of the start is left, small against any error bar. */
  private static final double FORGETTING_TIMES = 12;

  /** Batches this long understate the variance by some 5 %, the standard error by 3 %. */
  private static final double TIMES_A_BATCH = 20;

  static Mixing of(Junction junction) {
    double hotGap = WallRelaxation.at(junction.hot()).gap();
    double coldGap = WallRelaxation.at(junction.cold()).gap();
    boolean maxwell =
        junction.hot().classicalWall() instanceof ClassicalWall.Maxwell
            && junction.cold().classicalWall() instanceof ClassicalWall.Maxwell;
    return new Mixing(maxwell, hotGap + coldGap - hotGap * coldGap);
  }

  /**
   * Round trips to fly before anything is measured.
   *
   * @throws InvalidInputException if they would cost more than the longest simulation
   */
  long roundTripsToForget() {
    double roundTrips = startsAtRegeneration ? 0 : Math.ceil(FORGETTING_TIMES / gap);
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
