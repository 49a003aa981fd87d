package coldwall.study;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.classical.montecarlo.RelaxationRun.Decay;
import coldwall.classical.montecarlo.RelaxationRun.Sampled;
import coldwall.classical.wall.WallRelaxation;
import coldwall.system.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The relaxation at one classical wall of one temperature. NaN and {@link Estimate#NONE} stand for
 * what was not simulated, or what a simulation does not show.
 *
 * @param collisions N*; infinite if the wall never thermalises, 0 if it does at once
 * @param exponent -d ln N* / d ln T
 * @param simulatedCollisions how often each particle of the simulation hit the wall
 * @param shareAtRest which share of them still was at rest then
 * @param byRest N* from that share
 * @param byEnergy N* from the mean energy of the particles
 */
record WallPoint(
    double collisions,
    double exponent,
    double simulatedCollisions,
    double shareAtRest,
    Estimate byRest,
    Estimate byEnergy) {
  /** How many numbers a row holds. */
  static final int COUNT = 8;

  /** A shorter run gives the same N* with a larger error: about a second is enough. */
  private static final double LONGEST = 1000;

  /** Of a central difference; its error is about the square of this. */
  private static final double STEP = 1e-4;

  /** The names of the numbers in a row. */
  static List<String> names(String wall) {
    return List.of(
        wall + "_collisions",
        wall + "_exponent",
        wall + "_simulated_collisions",
        wall + "_share_at_rest",
        wall + "_from_rest",
        wall + "_from_rest_error",
        wall + "_from_energy",
        wall + "_from_energy_error");
  }

  /**
   * Computes it.
   *
   * @param run how to simulate it, null for not at all
   */
  static WallPoint of(Contact contact, @Nullable RelaxationRun run) {
    double collisions = WallRelaxation.at(contact).collisions();
    double exponent = exponent(contact);
    boolean isSeen = contact.temperature() > 0 && collisions > 0 && RelaxationRun.shows(contact);
    if (run == null || !isSeen) {
      return new WallPoint(
          collisions, exponent, Double.NaN, Double.NaN, Estimate.NONE, Estimate.NONE);
    }
    double longest = Math.min(LONGEST, (double) RelaxationRun.MOST_COLLISIONS / run.particles());
    Decay decay = run.at(contact, (int) Math.clamp(Math.rint(collisions), 1, longest));
    return new WallPoint(
        collisions,
        exponent,
        decay.collisions(),
        decay.shareAtRest().value(),
        estimate(decay.relaxationByRest()),
        estimate(decay.relaxationByEnergy()));
  }

  private static double exponent(Contact contact) {
    double above = contact.temperature() * (1 + STEP);
    double below = contact.temperature() * (1 - STEP);
    double ratio =
        WallRelaxation.at(contact.withTemperature(below)).collisions()
            / WallRelaxation.at(contact.withTemperature(above)).collisions();
    return StrictMath.log(ratio) / StrictMath.log((1 + STEP) / (1 - STEP));
  }

  private static Estimate estimate(Sampled sampled) {
    return new Estimate(sampled.value(), sampled.standardError());
  }

  /** The numbers of a row. */
  List<Double> encode() {
    return List.of(
        collisions,
        exponent,
        simulatedCollisions,
        shareAtRest,
        byRest.value(),
        byRest.uncertainty(),
        byEnergy.value(),
        byEnergy.uncertainty());
  }

  /** The numbers of a row, of which the first stands here. */
  static WallPoint decode(RowTable table, int row, int offset) {
    double[] numbers = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      numbers[i] = table.value(offset + i, row);
    }
    return new WallPoint(
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        new Estimate(numbers[4], numbers[5]),
        new Estimate(numbers[6], numbers[7]));
  }
}
