package coldwall.classical.montecarlo;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.concurrent.CancellationException;

/**
 * The classical junction simulated from wall to wall: no time step, one random number or two a
 * collision. The current is the ratio of the heat taken from the hot bath to the elapsed time.
 *
 * <p>Its standard error comes from {@value #BATCHES} batch means. Flight times have a density that
 * falls as t^-3, so their variance diverges logarithmically: the mean converges, and the intervals
 * cover as they should (the tests count), but the error itself scatters from seed to seed.
 *
 * <p>Neighbouring round trips are alike where a wall does not thermalise at every collision. The
 * lanes then fly unmeasured until they have forgotten their start, and batches are joined until
 * they are long against the memory ({@link Mixing}), down to one a lane.
 *
 * <p>The work is split into {@value #LANES} lanes with a random stream each, seeded by the seed and
 * the whole classical junction ({@link StreamSeed}); nothing depends on threads. Only +, *, /,
 * sqrt, an own {@link Logarithm} and StrictMath are used: the same seed gives the same bits
 * everywhere. If the particle freezes (a Maxwell wall at T = 0, or two walls at T = 0), nothing is
 * simulated and J = 0. Cancelled by interrupting the thread.
 *
 * @param seed chooses the random streams
 * @param effort how long to simulate
 */
public record EventDrivenMonteCarlo(long seed, Effort effort) implements ClassicalSolver {
  static final int LANES = 32;
  static final int BATCHES_A_LANE = 32;
  static final int BATCHES = LANES * BATCHES_A_LANE;

  private static final long FIRST_ROUND_TRIPS = 64;

  /**
   * {@inheritDoc}
   *
   * @throws CancellationException if the thread is interrupted
   * @throws coldwall.input.InvalidInputException if the steady state is out of a simulation's
   *     reach, such as for a window of 1e-4 T
   */
  @Override
  public SteadyState solve(Junction junction) {
    return solve(junction, Watch.NONE);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A run that aims at a precision is expected to double as often as its error so far calls for.
   */
  @Override
  public SteadyState solve(Junction junction, Watch watch) {
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    Mixing mixing = Mixing.of(junction);
    Lanes lanes = Lanes.start(seed, junction, mixing.roundTripsToForget());
    BatchMeans batches = new BatchMeans(LANES, BATCHES_A_LANE);
    return switch (effort) {
      case Effort.Collisions(long collisions) -> {
        long roundTrips = Math.ceilDiv(collisions, 2L * BATCHES);
        fill(lanes, batches, 0, roundTrips, watch);
        yield state(batches, roundTrips, mixing);
      }
      case Effort.Precision aim -> toPrecision(lanes, batches, aim, mixing, watch);
    };
  }

  /**
   * {@inheritDoc}
   *
   * <p>Follows the very flights that {@link #solve} follows. The standard errors are those of
   * ratios of batch sums.
   *
   * @throws CancellationException if the thread is interrupted
   */
  @Override
  public EnergyStatistics energies(Junction junction, double[] energies) {
    return energies(junction, energies, Watch.NONE);
  }

  @Override
  public EnergyStatistics energies(Junction junction, double[] energies, Watch watch) {
    Rest rest = Freezing.rest(junction);
    if (rest != Rest.NONE) {
      return EnergyStatistics.atRest(rest, energies.length);
    }
    Mixing mixing = Mixing.of(junction);
    long roundTrips = Math.ceilDiv(collisions(junction, watch.piece(0, 2)), 2L * BATCHES);
    int joined = mixing.batchesToJoin(roundTrips, BATCHES_A_LANE);
    FlightTally tally = new FlightTally(energies);
    Watch flights = effort instanceof Effort.Precision ? watch.piece(1, 2) : watch;
    SampledEnergies sums = new SampledEnergies(energies.length);
    Lanes lanes = Lanes.start(seed, junction, mixing.roundTripsToForget());
    for (int lane = 0; lane < LANES; lane++) {
      for (int batch = 0; batch < BATCHES_A_LANE; batch += joined) {
        tally.clear();
        lanes.run(lane, joined * roundTrips, tally);
        sums.add(tally);
      }
      flights.reached((lane + 1.0) / LANES);
    }
    return sums.statistics();
  }

  private long collisions(Junction junction, Watch watch) {
    return switch (effort) {
      case Effort.Collisions(long collisions) -> collisions;
      case Effort.Precision _ -> (long) solve(junction, watch).diagnostic(Diagnostic.COLLISIONS);
    };
  }

  /** Doubles the batches until the error is small enough. */
  private static SteadyState toPrecision(
      Lanes lanes, BatchMeans batches, Effort.Precision aim, Mixing mixing, Watch watch) {
    long roundTrips = Math.min(FIRST_ROUND_TRIPS, Math.ceilDiv(aim.most(), 2L * BATCHES));
    fill(lanes, batches, 0, roundTrips, Watch.NONE);
    while (true) {
      SteadyState state = state(batches, roundTrips, mixing);
      Estimate current = state.current();
      boolean precise = current.uncertainty() <= aim.relative() * Math.abs(current.value());
      if (precise || 4 * roundTrips * BATCHES > aim.most()) {
        return state;
      }
      batches.mergePairs();
      roundTrips *= 2;
      double done = done(current, aim, roundTrips);
      fill(lanes, batches, BATCHES_A_LANE / 2, roundTrips, watch.between(done, 2 * done));
    }
  }

  /**
   * Which share of all collisions is behind an error that is too large: it falls as their inverse
   * square root, they are doubled as often as that takes, and there is a most.
   *
   * @param next the round trips of a batch after the next doubling
   */
  private static double done(Estimate current, Effort.Precision aim, long next) {
    double wanted = aim.relative() * current.value() / current.uncertainty();
    double doublings = Math.ceil(-StrictMath.log(wanted * wanted) / StrictMath.log(2));
    double longest = (double) next * BATCHES / aim.most();
    return Math.clamp(StrictMath.pow(2, -doublings), longest, 0.5);
  }

  private static void fill(
      Lanes lanes, BatchMeans batches, int firstBatch, long roundTrips, Watch watch) {
    VectorWarmUp.expect(2 * roundTrips * LANES * (BATCHES_A_LANE - firstBatch));
    for (int batch = firstBatch; batch < BATCHES_A_LANE; batch++) {
      lanes.run(roundTrips);
      for (int lane = 0; lane < LANES; lane++) {
        batches.set(lane, batch, lanes.lane(lane));
      }
      watch.reached((batch + 1.0 - firstBatch) / (BATCHES_A_LANE - firstBatch));
    }
  }

  private static SteadyState state(BatchMeans batches, long roundTrips, Mixing mixing) {
    int joined = mixing.batchesToJoin(roundTrips, BATCHES_A_LANE);
    int seen = BATCHES / joined;
    return batches.state(
        joined,
        Diagnostic.of(Diagnostic.COLLISIONS, 2.0 * roundTrips * BATCHES),
        Diagnostic.of(Diagnostic.BATCHES, seen));
  }

  @Override
  public boolean isLong(Junction junction) {
    return !Freezing.freezes(junction);
  }

  @Override
  public boolean isStatistical() {
    return true;
  }

  @Override
  public String method() {
    return "monte-carlo";
  }
}
