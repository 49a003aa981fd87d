package coldwall.classical.montecarlo;

import coldwall.classical.wall.WallKernels;
import coldwall.system.Junction;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

/** One particle with its own random stream, flown from wall to wall. */
final class Lane {
  private static final long TRIPS_BETWEEN_CHECKS = 1 << 16;

  private final RandomStream random;
  private final Collision hot;
  private final Collision cold;

  /** Time of flight times sqrt(energy): L sqrt(m/2). */
  private final double flight;

  private double energy;
  private double hotHeat;
  private double coldHeat;
  private double time;

  private Lane(RandomStream random, Junction junction) {
    this.random = random;
    this.hot = Collision.with(junction.hot());
    this.cold = Collision.with(junction.cold());
    this.flight = junction.box().length() * Math.sqrt(junction.particle().mass() / 2);
    this.energy = hot.firstEnergy(undrawnEnergy(junction), random);
  }

  /** Lanes whose particles leave the hot wall, after this many round trips that are not kept. */
  static Lane[] startAll(long seed, Junction junction, long unmeasured) {
    Lane[] lanes =
        Arrays.stream(
                RandomStream.streams(
                    EventDrivenMonteCarlo.LANES, StreamSeed.steadyState(seed, junction)))
            .map(stream -> new Lane(stream, junction))
            .toArray(Lane[]::new);
    for (Lane lane : lanes) {
      lane.run(unmeasured);
    }
    return lanes;
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

  /** Flies hot to cold to hot this many times, and keeps the sums of this stretch alone. */
  void run(long roundTrips) {
    hotHeat = 0;
    coldHeat = 0;
    time = 0;
    inStretches(roundTrips, this::fly);
  }

  /** Flies as {@link #run(long)} does, and counts the flights instead of the heat. */
  void run(long roundTrips, FlightTally tally) {
    inStretches(roundTrips, trips -> fly(trips, tally));
  }

  private static void inStretches(long roundTrips, LongConsumer flying) {
    for (long left = roundTrips; left > 0; left -= TRIPS_BETWEEN_CHECKS) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while simulating");
      }
      flying.accept(Math.min(left, TRIPS_BETWEEN_CHECKS));
    }
  }

  double hotHeat() {
    return hotHeat;
  }

  double coldHeat() {
    return coldHeat;
  }

  double time() {
    return time;
  }

  private void fly(long roundTrips) {
    double current = energy;
    for (long trip = 0; trip < roundTrips; trip++) {
      time += flight / Math.sqrt(current);
      double next = cold.outgoing(current, random);
      coldHeat += next - current;
      current = next;
      time += flight / Math.sqrt(current);
      next = hot.outgoing(current, random);
      hotHeat += next - current;
      current = next;
    }
    energy = current;
  }

  private void fly(long roundTrips, FlightTally tally) {
    for (long trip = 0; trip < roundTrips; trip++) {
      tally.fromHot(energy, flight / Math.sqrt(energy));
      energy = cold.outgoing(energy, random);
      tally.fromCold(energy, flight / Math.sqrt(energy));
      energy = hot.outgoing(energy, random);
    }
  }
}
