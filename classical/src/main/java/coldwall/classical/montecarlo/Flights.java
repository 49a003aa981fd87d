package coldwall.classical.montecarlo;

import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import java.util.Arrays;
import java.util.List;

/**
 * One classical particle, flight by flight, by the very rules of {@link EventDrivenMonteCarlo}: to
 * be looked at, where that one only counts. It begins in the steady state, leaving the hot wall. A
 * later stretch goes on from the energy with which an earlier one ended; what a wall does depends
 * on nothing else, so that the stretches together are one trajectory.
 */
public final class Flights {
  /** A round trip in which nothing is left to be remembered is a batch of its own. */
  private static final double TIMES_A_BATCH = 20;

  /** What a viewer would wait a second for. */
  private static final long MOST_UNSEEN = 5_000_000;

  private final RandomStream random;
  private final Collision hot;
  private final Collision cold;

  /** Time of flight times sqrt(energy): L sqrt(m/2). */
  private final double flight;

  private double energy;
  private boolean leavesHot = true;

  /**
   * One flight and the collision that ends it.
   *
   * @param toHot whether it ends at the hot wall
   * @param duration of the flight
   * @param energy during the flight
   * @param next the energy with which the particle leaves the wall again
   */
  public record Flight(boolean toHot, double duration, double energy, double next) {

    /** What the particle takes from the bath in the collision. */
    public double heat() {
      return next - energy;
    }
  }

  private Flights(Junction junction, RandomStream random) {
    this.random = random;
    this.hot = Collision.with(junction.hot());
    this.cold = Collision.with(junction.cold());
    this.flight = junction.box().length() * Math.sqrt(junction.particle().mass() / 2);
  }

  /**
   * From the beginning, in the steady state.
   *
   * @throws InvalidInputException if the particle comes to rest, or needs too long to forget its
   *     start
   */
  public static Flights begin(Junction junction, long seed) {
    return begin(junction, stream(junction, seed, 0));
  }

  /**
   * Independent ones for a count of the heat in windows of time; the same bits for the same seed,
   * junction and window.
   */
  static List<Flights> independent(Junction junction, long seed, double window, int count) {
    StreamSeed start = StreamSeed.counting(seed, junction, window);
    return Arrays.stream(RandomStream.streams(count, start))
        .map(stream -> begin(junction, stream))
        .toList();
  }

  private static Flights begin(Junction junction, RandomStream stream) {
    requireMotion(junction);
    long unseen = Mixing.of(junction).roundTripsToForget();
    if (unseen > MOST_UNSEEN) {
      throw InvalidInputException.must(
          "the number of round trips that the particle needs to forget its start",
          "be at most " + MOST_UNSEEN,
          unseen,
          "choose proposals nearer to the temperatures, or a higher accommodation");
    }
    Flights flights = new Flights(junction, stream);
    flights.energy = flights.hot.firstEnergy(Lane.undrawnEnergy(junction), flights.random);
    for (long flight = 0; flight < 2 * unseen; flight++) {
      flights.next();
    }
    return flights;
  }

  /** A later stretch, from the hot wall. */
  public static Flights goingOn(Junction junction, long seed, int stretch, double energy) {
    requireMotion(junction);
    InvalidInputException.requirePositive("the energy of the particle", energy);
    Flights flights = new Flights(junction, stream(junction, seed, stretch));
    flights.energy = energy;
    return flights;
  }

  private static RandomStream stream(Junction junction, long seed, int stretch) {
    return RandomStream.streams(1, StreamSeed.trajectory(seed, junction, stretch))[0];
  }

  static void requireMotion(Junction junction) {
    junction.requireEmpty("flights at constant speed");
    if (Freezing.rest(junction) != Rest.NONE) {
      throw new InvalidInputException(
          "the classical particle must move to be followed, but comes to rest; raise the"
              + " temperature of the colder bath above 0");
    }
  }

  /**
   * Round trips after which the particle has forgotten where it was, so that sums are independent.
   */
  public static long roundTripsABatch(Junction junction) {
    Mixing mixing = Mixing.of(junction);
    return mixing.startsAtRegeneration() ? 1 : (long) Math.ceil(TIMES_A_BATCH / mixing.gap());
  }

  /** The next flight. */
  public Flight next() {
    double before = energy;
    boolean toHot = !leavesHot;
    energy = (toHot ? hot : cold).outgoing(before, random);
    leavesHot = toHot;
    return new Flight(toHot, flight / Math.sqrt(before), before, energy);
  }

  /** The energy with which the particle is flying now. */
  public double energy() {
    return energy;
  }
}
