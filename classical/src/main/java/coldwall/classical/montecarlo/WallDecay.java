package coldwall.classical.montecarlo;

import coldwall.classical.montecarlo.RelaxationRun.Decay;
import coldwall.classical.wall.WallRelaxation;
import coldwall.system.Contact;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.Optional;

/**
 * The relaxation at one classical wall of one temperature, computed and simulated (docs/PHYSICS.md
 * 2.3, 2.5). NaN and {@link Estimate#NONE} stand for what was not simulated, or what a simulation
 * does not show.
 *
 * @param collisions N*; infinite if the wall never thermalises, 0 if it does at once
 * @param exponent -d ln N* / d ln T
 * @param simulatedCollisions how often each particle of the simulation hit the wall
 * @param shareAtRest which share of them still was at rest then
 * @param byRest N* from that share
 * @param byEnergy N* from the mean energy of the particles
 */
public record WallDecay(
    double collisions,
    double exponent,
    double simulatedCollisions,
    double shareAtRest,
    Estimate byRest,
    Estimate byEnergy) {
  /** A shorter run gives the same N* with a larger error: about a second is enough. */
  private static final double LONGEST = 1000;

  /** Of a central difference; its error is about the square of this. */
  private static final double STEP = 1e-4;

  /**
   * At this contact's classical wall.
   *
   * @param run how to simulate it, if at all
   */
  public static WallDecay of(Contact contact, Optional<RelaxationRun> run) {
    return of(contact, run, Watch.NONE);
  }

  /** The same, told about on the way. */
  public static WallDecay of(Contact contact, Optional<RelaxationRun> run, Watch watch) {
    double collisions = WallRelaxation.at(contact).collisions();
    double exponent = exponent(contact);
    boolean isSeen = contact.temperature() > 0 && collisions > 0 && RelaxationRun.shows(contact);
    return run.filter(_ -> isSeen)
        .map(simulation -> simulated(contact, simulation, collisions, exponent, watch))
        .orElse(
            new WallDecay(
                collisions, exponent, Double.NaN, Double.NaN, Estimate.NONE, Estimate.NONE));
  }

  private static WallDecay simulated(
      Contact contact, RelaxationRun run, double collisions, double exponent, Watch watch) {
    double longest = Math.min(LONGEST, (double) RelaxationRun.MOST_COLLISIONS / run.particles());
    Decay decay = run.at(contact, (int) Math.clamp(Math.rint(collisions), 1, longest), watch);
    return new WallDecay(
        collisions,
        exponent,
        decay.collisions(),
        decay.shareAtRest().value(),
        decay.relaxationByRest(),
        decay.relaxationByEnergy());
  }

  private static double exponent(Contact contact) {
    double above = contact.temperature() * (1 + STEP);
    double below = contact.temperature() * (1 - STEP);
    double ratio =
        WallRelaxation.at(contact.withTemperature(below)).collisions()
            / WallRelaxation.at(contact.withTemperature(above)).collisions();
    return StrictMath.log(ratio) / StrictMath.log((1 + STEP) / (1 - STEP));
  }

  /** By how many of its errors an estimate of N* misses the computed one; NaN if there is none. */
  public double deviation(Estimate estimate) {
    return (estimate.value() - collisions) / estimate.uncertainty();
  }
}
