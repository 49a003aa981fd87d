package coldwall.testkit;

import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Junctions from all over the parameter space, the same ones on every run: lengths and masses over
 * two decades, couplings over four, temperatures from a tenth of E_1 to thirty times E_1. One
 * temperature in four and one coupling in eight is extreme, down to T = 0 and to couplings twelve
 * decades apart. The sixteen pairs of quantum walls take turns.
 */
public final class SeededJunctions {
  private static final List<Double> EXTREME_TEMPERATURES = List.of(0.0, 1e-9, 0.01, 0.1, 100.0);
  private static final int KINDS = 4;

  private final SplittableRandom random;
  private int drawn;

  private SeededJunctions(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** So many junctions with quantum walls of every kind, also different ones at the two ends. */
  public static Stream<Junction> of(long seed, int count) {
    SeededJunctions source = new SeededJunctions(seed);
    return Stream.generate(source::next).limit(count);
  }

  private Junction next() {
    Particle particle = new Particle(logarithmic(0.1, 10));
    Box box = new Box(logarithmic(0.1, 10));
    double groundEnergy = box.groundEnergy(particle);
    int pair = drawn++;
    return new Junction(
        particle, box, contact(groundEnergy, pair), contact(groundEnergy, pair / KINDS));
  }

  private Contact contact(double groundEnergy, int kind) {
    double temperature =
        random.nextInt(4) == 0
            ? EXTREME_TEMPERATURES.get(random.nextInt(EXTREME_TEMPERATURES.size()))
            : logarithmic(0.1, 30);
    return new Contact(
        groundEnergy * temperature, new ClassicalWall.Maxwell(accommodation()), quantumWall(kind));
  }

  private QuantumWall quantumWall(int kind) {
    return switch (kind % KINDS) {
      case 0 -> new QuantumWall.Reset(rate());
      case 1 -> new QuantumWall.Metropolis(rate());
      case 2 -> new QuantumWall.WallFlux(accommodation());
      default -> new QuantumWall.WallForce(rate());
    };
  }

  private double rate() {
    return coupling(1e-6, 0.01, 100, 1e6);
  }

  private double accommodation() {
    return coupling(1e-6, 0.01, 1, 1);
  }

  private double coupling(double least, double small, double large, double most) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean() ? least : most;
    }
    return logarithmic(small, large);
  }

  private double logarithmic(double from, double to) {
    return from * Math.pow(to / from, random.nextDouble());
  }
}
