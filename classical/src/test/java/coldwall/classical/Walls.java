package coldwall.classical;

import coldwall.junction.Box;
import coldwall.junction.ClassicalWall;
import coldwall.junction.ClassicalWall.Metropolis;
import coldwall.junction.ClassicalWall.Proposal;
import coldwall.junction.Contact;
import coldwall.junction.Junction;
import coldwall.junction.Particle;
import coldwall.junction.QuantumWall;
import java.util.List;
import java.util.SplittableRandom;

/** Short names for walls, and junctions drawn from the whole space of parameters. */
final class Walls {
  private Walls() {}

  static ClassicalWall maxwell(double accommodation) {
    return new ClassicalWall.Maxwell(accommodation);
  }

  static ClassicalWall uniform(double maximumEnergy) {
    return new Metropolis(new Proposal.Uniform(maximumEnergy));
  }

  static ClassicalWall window(double halfWidth) {
    return new Metropolis(new Proposal.Window(halfWidth));
  }

  static Contact contact(double temperature, ClassicalWall wall) {
    return new Contact(temperature, wall, new QuantumWall.Reset(1));
  }

  /** A junction of mass 1 and length 1. */
  static Junction junction(
      ClassicalWall hot, double hotTemperature, ClassicalWall cold, double coldTemperature) {
    return new Junction(
        new Particle(1), new Box(1), contact(hotTemperature, hot), contact(coldTemperature, cold));
  }

  /** A hotter bath at T = 1; the colder one from 1e-3 to 1, at times at 0. */
  static Junction drawn(SplittableRandom random) {
    double cold = random.nextInt(6) == 0 ? 0 : logarithmic(random, 1e-3, 1);
    ClassicalWall coldWall = drawnWall(random);
    if (cold == 0 && coldWall instanceof ClassicalWall.Maxwell) {
      cold = 1e-3;
    }
    Junction junction = junction(drawnWall(random), 1, coldWall, cold);
    return random.nextBoolean() ? junction : junction.swapped();
  }

  static ClassicalWall drawnWall(SplittableRandom random) {
    return switch (random.nextInt(3)) {
      case 0 -> maxwell(logarithmic(random, 0.01, 1));
      case 1 -> uniform(logarithmic(random, 0.5, 100));
      default -> window(logarithmic(random, 0.2, 20));
    };
  }

  /** Every kind, some of them twice with other numbers. */
  static List<ClassicalWall> kinds() {
    return List.of(maxwell(1), maxwell(0.1), uniform(8), uniform(1.5), window(2), window(0.5));
  }

  private static double logarithmic(SplittableRandom random, double least, double most) {
    return least * StrictMath.pow(most / least, random.nextDouble());
  }
}
