package coldwall.classical.montecarlo;

import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Parameter;

/**
 * Where the random streams of a simulation start: 64 bits mixed from the user's seed and from all
 * that the simulated particle meets, so that two simulations share their random numbers only if
 * they are the same. What is mixed in, and in which order, is written down in
 * docs/decisions/007-random-numbers.md and never changes: names and the bits of numbers, nothing
 * that a compiler or a runtime chooses.
 *
 * @param bits mixed so far
 */
public record StreamSeed(long bits) {
  private static final int PLACES = 32;

  /** The start for a steady state: length and mass, then the hot and the cold end. */
  static StreamSeed steadyState(long seed, Junction junction) {
    return start(seed, "steady state").with(junction);
  }

  /** The start for this many collisions with one wall. */
  static StreamSeed relaxation(long seed, Contact contact, int collisions) {
    return start(seed, "relaxation").with((long) collisions).with(contact);
  }

  /** The start for one stretch of a trajectory that is looked at: its number, then the junction. */
  static StreamSeed trajectory(long seed, Junction junction, int stretch) {
    return start(seed, "trajectory").with((long) stretch).with(junction);
  }

  /** The start for the heat in windows of time: their length, then the junction. */
  static StreamSeed counting(long seed, Junction junction, double window) {
    return start(seed, "counting").with(window).with(junction);
  }

  /** The start for particles that settle: their temperature, the time, then the junction. */
  static StreamSeed settling(long seed, Junction junction, double start, double time) {
    return start(seed, "settling").with(start).with(time).with(junction);
  }

  /** The start for a potential between contact baths: V at 33 places, then the junction. */
  static StreamSeed potential(long seed, Junction junction) {
    StreamSeed mixed = start(seed, "potential");
    for (int i = 0; i <= PLACES; i++) {
      mixed = mixed.with(junction.potential().energy(i * junction.box().length() / PLACES));
    }
    return mixed.with(junction);
  }

  /**
   * The start for soft contacts: what moves the particle as numbers in a fixed order, such as the
   * forces and frictions at fixed places.
   */
  public static StreamSeed softContacts(long seed, double[] description) {
    StreamSeed mixed = start(seed, "soft contacts");
    for (double number : description) {
      mixed = mixed.with(number);
    }
    return mixed;
  }

  /** Another start for each word. */
  public StreamSeed then(long word) {
    return with(word);
  }

  private static StreamSeed start(long seed, String simulation) {
    return new StreamSeed(mix(seed)).with(simulation);
  }

  /** Length and mass, then the hot and the cold end. */
  private StreamSeed with(Junction junction) {
    return with(junction.box().length())
        .with(junction.particle().mass())
        .with(junction.hot())
        .with(junction.cold());
  }

  /** Temperature and classical wall; the quantum wall does nothing to a classical particle. */
  private StreamSeed with(Contact contact) {
    ClassicalWall wall = contact.classicalWall();
    StreamSeed mixed = with(contact.temperature()).with(wall.name());
    for (Parameter parameter : wall.parameters()) {
      mixed = mixed.with(parameter.name()).with(parameter.value());
    }
    return mixed;
  }

  /** The length first, so that no two lists of names read alike. */
  private StreamSeed with(String name) {
    StreamSeed mixed = with((long) name.length());
    for (int i = 0; i < name.length(); i++) {
      mixed = mixed.with((long) name.charAt(i));
    }
    return mixed;
  }

  private StreamSeed with(double number) {
    return with(Double.doubleToRawLongBits(number + 0.0)); // -0 and 0 are one temperature
  }

  private StreamSeed with(long word) {
    return new StreamSeed(mix(bits ^ word));
  }

  /** A bijection of 64-bit numbers in which every bit counts [Steele2014]. */
  private static long mix(long bits) {
    return finalise(bits + 0x9e3779b97f4a7c15L);
  }

  /** The last steps of SplitMix64. */
  static long finalise(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
