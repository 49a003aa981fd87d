package coldwall.classical;

import coldwall.junction.ClassicalWall;
import coldwall.junction.Contact;
import coldwall.junction.InvalidInputException;
import coldwall.junction.Junction;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.JumpableGenerator;
import java.util.random.RandomGeneratorFactory;

/** One particle with its own random stream, flown from wall to wall. */
final class Lane {
  private static final String GENERATOR = "Xoshiro256PlusPlus";
  private static final long TRIPS_BETWEEN_CHECKS = 1 << 16;
  private static final double UNIT_52 = 0x1p-52;

  private final RandomGenerator random;
  private final double hotTemperature;
  private final double coldTemperature;
  private final double hotAccommodation;
  private final double coldAccommodation;

  /** Time of flight times sqrt(energy): L sqrt(m/2). */
  private final double flight;

  private double energy;
  private double hotHeat;
  private double coldHeat;
  private double time;

  private Lane(RandomGenerator random, Junction junction) {
    this.random = random;
    this.hotTemperature = junction.hot().temperature();
    this.coldTemperature = junction.cold().temperature();
    this.hotAccommodation = accommodation(junction.hot());
    this.coldAccommodation = accommodation(junction.cold());
    this.flight = junction.box().length() * Math.sqrt(junction.particle().mass() / 2);
    this.energy = thermal(hotTemperature);
  }

  /** Lanes whose particles have just left the hot wall, a point of regeneration. */
  static Lane[] startAll(long seed, Junction junction) {
    long mixed = mix(seed);
    mixed = mix(mixed ^ Double.doubleToLongBits(junction.hot().temperature()));
    mixed = mix(mixed ^ Double.doubleToLongBits(junction.cold().temperature()));
    JumpableGenerator source =
        RandomGeneratorFactory.<JumpableGenerator>of(GENERATOR).create(mixed);
    return source
        .jumps(EventDrivenMonteCarlo.LANES)
        .map(stream -> new Lane(stream, junction))
        .toArray(Lane[]::new);
  }

  /** Flies hot to cold to hot this many times, and keeps the sums of this stretch alone. */
  void run(long roundTrips) {
    hotHeat = 0;
    coldHeat = 0;
    time = 0;
    for (long left = roundTrips; left > 0; left -= TRIPS_BETWEEN_CHECKS) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while simulating");
      }
      fly(Math.min(left, TRIPS_BETWEEN_CHECKS));
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
      double next = collide(current, coldTemperature, coldAccommodation);
      coldHeat += next - current;
      current = next;
      time += flight / Math.sqrt(current);
      next = collide(current, hotTemperature, hotAccommodation);
      hotHeat += next - current;
      current = next;
    }
    energy = current;
  }

  private double collide(double incoming, double temperature, double accommodation) {
    return accommodation == 1 || uniform() < accommodation ? thermal(temperature) : incoming;
  }

  /** A draw from the flux-Maxwell law, density exp(-E/T)/T. */
  private double thermal(double temperature) {
    return -temperature * Logarithm.of(uniform());
  }

  /** 52 random bits and a half: never 0, never 1. */
  private double uniform() {
    return ((random.nextLong() >>> 12) + 0.5) * UNIT_52;
  }

  private static double accommodation(Contact contact) {
    if (contact.classicalWall() instanceof ClassicalWall.Maxwell maxwell) {
      return maxwell.accommodation();
    }
    throw InvalidInputException.must(
        "the classical wall of the Monte Carlo method",
        "be maxwell",
        contact.classicalWall().name(),
        "choose another method");
  }

  /** A bijection of 64-bit numbers in which every bit counts [Steele2014]. */
  private static long mix(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
