package coldwall.classical.montecarlo;

import coldwall.system.Junction;
import coldwall.watch.Watch;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Particles that fly independently of one another, each with its own random stream: as many at once
 * as the processor can ({@link VectorKernel}), or one by one; the bits are the same.
 */
final class Lanes {
  /** Round trips of a lane between two looks at whether the thread is interrupted. */
  private static final int TRIPS_BETWEEN_CHECKS = 1 << 13;

  private final Lane[] lanes;
  private final Optional<VectorWall> hot;
  private final Optional<VectorWall> cold;
  private @Nullable VectorKernel kernel;

  private Lanes(Lane[] lanes, Junction junction) {
    this.lanes = lanes;
    this.hot = VectorWall.of(Collision.with(junction.hot()));
    this.cold = VectorWall.of(Collision.with(junction.cold()));
  }

  /** All of them, after this many round trips that are not kept. */
  static Lanes start(long seed, Junction junction, long unmeasured) {
    Lanes lanes = new Lanes(depart(seed, junction, EventDrivenMonteCarlo.LANES), junction);
    lanes.run(unmeasured);
    return lanes;
  }

  /** Particles that leave the hot wall. */
  static Lane[] depart(long seed, Junction junction, int count) {
    junction.requireEmpty("flights at constant speed");
    return Arrays.stream(RandomStream.streams(count, StreamSeed.steadyState(seed, junction)))
        .map(stream -> new Lane(stream, junction))
        .toArray(Lane[]::new);
  }

  Lane lane(int index) {
    return lanes[index];
  }

  /** Each flies hot to cold to hot this many times, and keeps the sums of this stretch alone. */
  void run(long roundTrips) {
    for (Lane lane : lanes) {
      lane.clear();
    }
    for (long left = roundTrips; left > 0; left -= TRIPS_BETWEEN_CHECKS) {
      Watch.stopIfInterrupted();
      fly((int) Math.min(left, TRIPS_BETWEEN_CHECKS));
    }
  }

  /** One of them flies so, and its flights are counted instead of the heat. */
  void run(int lane, long roundTrips, FlightTally tally) {
    for (long left = roundTrips; left > 0; left -= TRIPS_BETWEEN_CHECKS) {
      Watch.stopIfInterrupted();
      lanes[lane].fly(Math.min(left, TRIPS_BETWEEN_CHECKS), tally);
    }
  }

  private void fly(int roundTrips) {
    int next = 0;
    if (hot.isPresent() && cold.isPresent() && VectorWarmUp.isOver()) {
      if (kernel == null) {
        kernel = new VectorKernel(hot.get(), cold.get());
      }
      for (; next + VectorKernel.WIDTH <= lanes.length; next += VectorKernel.WIDTH) {
        kernel.fly(lanes, next, roundTrips);
      }
    }
    for (; next < lanes.length; next++) {
      lanes[next].fly(roundTrips);
    }
  }
}
