package coldwall.classical.montecarlo;

import coldwall.classical.wall.WallKernels;
import coldwall.system.Junction;

/**
 * One particle with its own random stream, flown from wall to wall, one collision after the other:
 * the oracle of {@link VectorKernel}, and its stand-in where there is none.
 */
final class Lane {
  private final RandomStream random;
  private final Collision hot;
  private final Collision cold;

  /** Time of flight times sqrt(energy): L sqrt(m/2). */
  private final double flight;

  private double energy;
  private double hotHeat;
  private double coldHeat;

  /** The sum of 1/sqrt(energy) over the flights. */
  private double slowness;

  /** A particle that leaves the hot wall. */
  Lane(RandomStream random, Junction junction) {
    this.random = random;
    this.hot = Collision.with(junction.hot());
    this.cold = Collision.with(junction.cold());
    this.flight = junction.box().length() * Math.sqrt(junction.particle().mass() / 2);
    this.energy = hot.firstEnergy(undrawnEnergy(junction), random);
  }

  /**
   * Where no law is to be drawn from: it must only lie where both walls act, for a particle above
   * every largest proposed energy is reflected for ever.
   */
  static double undrawnEnergy(Junction junction) {
    double hotter = junction.hotterTemperature();
    double hotReach = WallKernels.of(junction.hot(), 1).reach();
    double coldReach = WallKernels.of(junction.cold(), 1).reach();
    return Math.min(hotter, Math.min(hotReach, coldReach));
  }

  /** Begins new sums. */
  void clear() {
    hotHeat = 0;
    coldHeat = 0;
    slowness = 0;
  }

  /** What the hot bath gave. */
  double hotHeat() {
    return hotHeat;
  }

  /** What the cold bath gave. */
  double coldHeat() {
    return coldHeat;
  }

  /** How long the flights took. */
  double time() {
    return flight * slowness;
  }

  /** Flies hot to cold to hot this many times, and adds to the sums. */
  void fly(long roundTrips) {
    double current = energy;
    for (long trip = 0; trip < roundTrips; trip++) {
      slowness += 1 / Math.sqrt(current);
      double next = cold.outgoing(current, random);
      coldHeat += next - current;
      current = next;
      slowness += 1 / Math.sqrt(current);
      next = hot.outgoing(current, random);
      hotHeat += next - current;
      current = next;
    }
    energy = current;
  }

  /** Flies as {@link #fly(long)} does, and counts the flights instead of the heat. */
  void fly(long roundTrips, FlightTally tally) {
    for (long trip = 0; trip < roundTrips; trip++) {
      tally.fromHot(energy, flight / Math.sqrt(energy));
      energy = cold.outgoing(energy, random);
      tally.fromCold(energy, flight / Math.sqrt(energy));
      energy = hot.outgoing(energy, random);
    }
  }

  /** Writes the state of the random stream, and energy, heats and slowness, this far apart. */
  void store(long[] words, double[] sums, int first, int stride) {
    random.store(words, first, stride);
    sums[first] = energy;
    sums[first + stride] = hotHeat;
    sums[first + 2 * stride] = coldHeat;
    sums[first + 3 * stride] = slowness;
  }

  /** Goes on from what was stored. */
  void load(long[] words, double[] sums, int first, int stride) {
    random.load(words, first, stride);
    energy = sums[first];
    hotHeat = sums[first + stride];
    coldHeat = sums[first + 2 * stride];
    slowness = sums[first + 3 * stride];
  }
}
