package coldwall.classical;

import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Metropolis;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short names for walls, and junctions drawn from the whole space of parameters. */
public final class Walls {
  private Walls() {}

  public static ClassicalWall maxwell(double accommodation) {
    return new ClassicalWall.Maxwell(accommodation);
  }

  public static ClassicalWall uniform(double maximumEnergy) {
    return new Metropolis(new Proposal.Uniform(maximumEnergy));
  }

  public static ClassicalWall window(double halfWidth) {
    return new Metropolis(new Proposal.Window(halfWidth));
  }

  public static boolean isWindow(ClassicalWall wall) {
    return wall instanceof Metropolis(Proposal.Window _);
  }

  public static Contact contact(double temperature, ClassicalWall wall) {
    return new Contact(temperature, wall, new QuantumWall.Reset(1));
  }

  /** A junction of mass 1 and length 1. */
  public static Junction junction(
      ClassicalWall hot, double hotTemperature, ClassicalWall cold, double coldTemperature) {
    return new Junction(
        new Particle(1), new Box(1), contact(hotTemperature, hot), contact(coldTemperature, cold));
  }

  /** A junction of mass 1 and length 1 between two Maxwell walls. */
  public static Junction junction(
      double hot, double hotAccommodation, double cold, double coldAccommodation) {
    return junction(maxwell(hotAccommodation), hot, maxwell(coldAccommodation), cold);
  }

  /**
   * A hotter bath at T = 1; the colder one from 1e-3 to 1, every fourth time at 0 or else 1e-3. The
   * nine pairs of walls take turns.
   */
  public static Stream<Junction> drawn(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count).mapToObj(i -> drawn(random, i));
  }

  private static Junction drawn(SplittableRandom random, int i) {
    ClassicalWall hot = drawnWall(random, i);
    ClassicalWall cold = drawnWall(random, i / 3);
    double coldest = cold instanceof ClassicalWall.Maxwell ? 1e-3 : 0;
    double temperature = i % 4 == 0 ? coldest : logarithmic(random, 1e-3, 1);
    Junction junction = junction(hot, 1, cold, temperature);
    return random.nextBoolean() ? junction : junction.swapped();
  }

  private static ClassicalWall drawnWall(SplittableRandom random, int kind) {
    return switch (kind % 3) {
      case 0 -> maxwell(random.nextInt(6) == 0 ? 1 : logarithmic(random, 0.01, 1));
      case 1 -> uniform(logarithmic(random, 0.5, 100));
      default -> window(logarithmic(random, 0.2, 20));
    };
  }

  /** Every kind, some of them twice with other numbers. */
  public static List<ClassicalWall> kinds() {
    return List.of(maxwell(1), maxwell(0.1), uniform(8), uniform(1.5), window(2), window(0.5));
  }

  private static double logarithmic(SplittableRandom random, double least, double most) {
    return least * StrictMath.pow(most / least, random.nextDouble());
  }
}
