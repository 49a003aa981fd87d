package coldwall.classical.montecarlo;

import coldwall.classical.wall.WallKernels;
import coldwall.classical.wall.WallRelaxation;
import coldwall.input.InvalidInputException;
import coldwall.system.Contact;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.concurrent.CancellationException;

/**
 * Particles that start at rest and hit one wall again and again: how many are still at rest after n
 * collisions, and what their mean energy is (docs/PHYSICS.md 2.5).
 *
 * <p>A particle at rest is rejected with probability r(0) and otherwise leaves for good, so the
 * share at rest is r(0)^n exactly. At a maxwell wall and at one with the uniform proposal it leaves
 * with an energy drawn from the stationary law itself: after n collisions the law is
 *
 * <pre>
 * r(0)^n delta(E) + (1 - r(0)^n) stationary law,      r(0) = rho of {@link WallRelaxation}
 * </pre>
 *
 * <p>and every observable deviates by r(0)^n of its first deviation, the mean energy among them. A
 * window leads from rest to energies up to its width only; there r(0) = rho where rejection is what
 * is slowest, for widths above 4.586 T.
 *
 * <p>The particles are independent, so the errors are those of a binomial and of a sample mean. The
 * work is split into lanes with a random stream each, seeded by the seed, the contact and the
 * number of collisions; the same seed gives the same bits everywhere.
 *
 * @param seed chooses the random streams
 * @param particles how many, at least {@value #FEWEST}
 */
public record RelaxationRun(long seed, int particles) {
  /** Below this the errors of N* are no longer those of a normal law. */
  public static final int FEWEST = 1000;

  /** The most collisions of one run, all particles together: about a minute of one core. */
  public static final long MOST_COLLISIONS = 1L << 31;

  private static final int LANES = 32;
  private static final int PARTICLES_BETWEEN_CHECKS = 256;

  /** At least {@value #FEWEST} particles. */
  public RelaxationRun {
    InvalidInputException.requireCount("the number of particles", FEWEST, particles);
  }

  /**
   * Whether the share at rest decays at the slowest rate of this wall; not so for a window narrower
   * than 4.586 T, where energies far from rest come last.
   */
  public static boolean shows(Contact contact) {
    return WallKernels.of(contact, 1).isSlowestAtRest();
  }

  /**
   * What this many collisions with this contact's classical wall do.
   *
   * @throws InvalidInputException if T = 0, where nothing leaves its rest, or if the run is longer
   *     than {@link #MOST_COLLISIONS}
   * @throws CancellationException if the thread is interrupted
   */
  public Decay at(Contact contact, int collisions) {
    return at(contact, collisions, Watch.NONE);
  }

  /** The same, told about on the way. */
  Decay at(Contact contact, int collisions, Watch watch) {
    check(contact, collisions);
    RandomStream[] streams =
        RandomStream.streams(LANES, StreamSeed.relaxation(seed, contact, collisions));
    Collision wall = Collision.with(contact);
    Ensemble ensemble = new Ensemble();
    for (int lane = 0; lane < LANES; lane++) {
      int share = particles / LANES + (lane < particles % LANES ? 1 : 0);
      ensemble.add(wall, collisions, share, streams[lane]);
      watch.reached((lane + 1.0) / LANES);
    }
    return new Decay(
        collisions, particles, ensemble.atRest, ensemble.energy, ensemble.squares, contact);
  }

  private void check(Contact contact, int collisions) {
    if (contact.temperature() == 0) {
      throw InvalidInputException.must(
          "the temperature of a relaxation run", "be above 0", 0, "nothing leaves its rest at 0");
    }
    if (collisions < 1 || (long) collisions * particles > MOST_COLLISIONS) {
      throw InvalidInputException.must(
          "particles times collisions of a relaxation run",
          "lie between 1 and " + MOST_COLLISIONS,
          particles + " times " + collisions,
          "take fewer particles or a warmer wall");
    }
  }

  /** Sums over all particles. */
  private static final class Ensemble {
    private long atRest;
    private double energy;
    private double squares;

    /** One lane; its sums are made first, so that all lanes count alike. */
    void add(Collision wall, int collisions, int particles, RandomStream random) {
      double laneEnergy = 0;
      double laneSquares = 0;
      for (int i = 0; i < particles; i++) {
        if (i % PARTICLES_BETWEEN_CHECKS == 0) {
          Watch.stopIfInterrupted();
        }
        double end = 0;
        for (int n = 0; n < collisions; n++) {
          end = wall.outgoing(end, random);
        }
        if (end == 0) {
          atRest++;
        }
        laneEnergy += end;
        laneSquares += end * end;
      }
      energy += laneEnergy;
      squares += laneSquares;
    }
  }

  /**
   * What is left of the start.
   *
   * @param collisions n
   * @param particles how many were followed
   * @param atRest how many never left
   * @param energy the sum of their energies
   * @param squares the sum of their squared energies
   * @param contact the wall and its bath
   */
  public record Decay(
      int collisions, int particles, long atRest, double energy, double squares, Contact contact) {

    /** The share s still at rest, with its binomial error. */
    public Estimate shareAtRest() {
      double share = (double) atRest / particles;
      return new Estimate(share, Math.sqrt(share * (1 - share) / particles));
    }

    /**
     * 1 - (mean energy)/(its stationary value), the share of the first deviation that is left; NaN
     * where its decay is not known, as for a window.
     */
    public Estimate energyDeviation() {
      double stationary = WallKernels.of(contact, 1).energyAfterRest();
      Estimate mean = SampleMean.of(energy, squares, particles);
      return new Estimate(1 - mean.value() / stationary, mean.uncertainty() / stationary);
    }

    /** N* = -n/ln(s) from the share at rest; infinite if all are, 0 if none is. */
    public Estimate relaxationByRest() {
      return relaxation(shareAtRest());
    }

    /** N* from the mean energy. */
    public Estimate relaxationByEnergy() {
      return relaxation(energyDeviation());
    }

    private Estimate relaxation(Estimate left) {
      double value = collisions / Math.abs(StrictMath.log(left.value()));
      double error = value * value / collisions * (left.uncertainty() / left.value());
      return new Estimate(value, error);
    }
  }
}
