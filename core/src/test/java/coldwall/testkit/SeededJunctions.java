package coldwall.testkit;

import coldwall.junction.Box;
import coldwall.junction.ClassicalWall;
import coldwall.junction.Contact;
import coldwall.junction.Junction;
import coldwall.junction.Particle;
import coldwall.junction.QuantumWall;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Junctions from all over the parameter space, the same ones on every run: lengths, masses and
 * couplings over four decades, temperatures from T = 0 and a hundredth of E_1 to thirty times E_1.
 */
public final class SeededJunctions {
  private static final List<Double> COLDEST = List.of(0.0, 0.01, 0.1);

  private final SplittableRandom random;

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
    return new Junction(particle, box, contact(groundEnergy), contact(groundEnergy));
  }

  private Contact contact(double groundEnergy) {
    boolean extreme = random.nextInt(4) == 0;
    double temperature =
        extreme ? COLDEST.get(random.nextInt(COLDEST.size())) : logarithmic(0.1, 30);
    return new Contact(
        groundEnergy * temperature, new ClassicalWall.Maxwell(logarithmic(0.01, 1)), quantumWall());
  }

  private QuantumWall quantumWall() {
    return switch (random.nextInt(4)) {
      case 0 -> new QuantumWall.Reset(logarithmic(0.01, 100));
      case 1 -> new QuantumWall.Metropolis(logarithmic(0.01, 100));
      case 2 -> new QuantumWall.WallFlux(logarithmic(0.01, 1));
      default -> new QuantumWall.WallForce(logarithmic(0.01, 100));
    };
  }

  private double logarithmic(double from, double to) {
    return from * Math.pow(to / from, random.nextDouble());
  }
}
