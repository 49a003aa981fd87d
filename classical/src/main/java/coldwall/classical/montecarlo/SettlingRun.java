package coldwall.classical.montecarlo;

import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.concurrent.CancellationException;

/**
 * Independent particles between two walls, from a canonical state at one temperature on: their mean
 * energy at a later time, and the heat that they have taken from both baths in a window before it
 * (docs/PHYSICS.md 2.8). They start anywhere, E = T_0 z^2/2 with z normal, in either direction; at
 * T_0 = 0 at rest, and then no wall is ever met. Collisions are those of {@link
 * EventDrivenMonteCarlo}; a wall at T = 0 may stop them.
 *
 * <p>The particles are independent, so the errors are those of sample means. The work is split into
 * {@value #LANES} lanes with a random stream each, seeded by the seed, the start, the time and the
 * classical junction: times have errors of their own, and the same seed gives the same bits.
 *
 * @param seed chooses the random streams
 * @param particles how many, at least {@value #FEWEST}
 * @param start T_0
 */
public record SettlingRun(long seed, int particles, double start) {
  /** Fewer have no errors to speak of. */
  public static final int FEWEST = 1000;

  /** A minute or two of one core. */
  private static final double MOST_COLLISIONS = 4e9;

  private static final int LANES = 32;
  private static final int COLLISIONS_BETWEEN_CHECKS = 1 << 14;

  /** At least {@value #FEWEST} particles. */
  public SettlingRun {
    InvalidInputException.requireCount("the number of particles", FEWEST, particles);
  }

  /**
   * What the particles have come to.
   *
   * @param energy their mean energy
   * @param hotHeat what one of them took from the hot bath in the window
   * @param coldHeat the same of the cold bath
   */
  public record Reached(Estimate energy, Estimate hotHeat, Estimate coldHeat) {}

  /**
   * Asks whether a time can be reached.
   *
   * @throws InvalidInputException if it takes too many collisions
   */
  public void check(Junction junction, double time) {
    junction.requireEmpty("particles that settle");
    double hottest = Math.max(start, junction.hotterTemperature());
    double speed = Math.sqrt(hottest / junction.particle().mass());
    double collisions = particles * speed * time / junction.box().length();
    if (!(collisions <= MOST_COLLISIONS)) {
      throw InvalidInputException.must(
          "the collisions of all particles up to the longest time",
          "be at most " + MOST_COLLISIONS,
          collisions,
          "take fewer particles or shorter times");
    }
  }

  /**
   * Follows them.
   *
   * @param since where the window of the heats begins, from 0 on
   * @param time where it ends, and where the energy is looked at
   * @throws InvalidInputException if it takes too many collisions
   * @throws CancellationException if the thread is interrupted
   */
  public Reached between(Junction junction, double since, double time, Watch watch) {
    check(junction, time);
    RandomStream[] streams =
        RandomStream.streams(LANES, StreamSeed.settling(seed, junction, start, time));
    Sums sums = new Sums();
    for (int lane = 0; lane < LANES; lane++) {
      int share = particles / LANES + (lane < particles % LANES ? 1 : 0);
      Sums own = new Sums();
      Follower follower = new Follower(junction, streams[lane], since, time);
      for (int i = 0; i < share; i++) {
        follower.follow();
        own.add(follower.energy, follower.hotHeat, follower.coldHeat);
      }
      sums.add(own);
      watch.reached((lane + 1.0) / LANES);
    }
    return new Reached(mean(sums.energy), mean(sums.hotHeat), mean(sums.coldHeat));
  }

  private Estimate mean(double[] sumAndSquares) {
    return SampleMean.of(sumAndSquares[0], sumAndSquares[1], particles);
  }

  /** Sums and sums of squares; those of a lane are made first, so that all lanes count alike. */
  private static final class Sums {
    final double[] energy = new double[2];
    final double[] hotHeat = new double[2];
    final double[] coldHeat = new double[2];

    void add(double newEnergy, double newHotHeat, double newColdHeat) {
      add(energy, newEnergy, newEnergy * newEnergy);
      add(hotHeat, newHotHeat, newHotHeat * newHotHeat);
      add(coldHeat, newColdHeat, newColdHeat * newColdHeat);
    }

    void add(Sums others) {
      add(energy, others.energy[0], others.energy[1]);
      add(hotHeat, others.hotHeat[0], others.hotHeat[1]);
      add(coldHeat, others.coldHeat[0], others.coldHeat[1]);
    }

    private static void add(double[] sums, double value, double square) {
      sums[0] += value;
      sums[1] += square;
    }
  }

  /** One particle after the other, with one random stream. */
  private final class Follower {
    private final RandomStream random;
    private final Collision hot;
    private final Collision cold;
    private final double since;
    private final double time;

    /** Time of flight times sqrt(energy): L sqrt(m/2). */
    private final double flight;

    private int uncheckedCollisions;

    double energy;
    double hotHeat;
    double coldHeat;

    Follower(Junction junction, RandomStream random, double since, double time) {
      this.random = random;
      this.hot = Collision.with(junction.hot());
      this.cold = Collision.with(junction.cold());
      this.since = since;
      this.time = time;
      this.flight = junction.box().length() * Math.sqrt(junction.particle().mass() / 2);
    }

    /** From the start to the end. */
    void follow() {
      // With Box and Muller, z^2/2 = -ln(u) cos^2(2 pi u') of a normal z.
      double thermal = random.thermal(start);
      double cosine = StrictMath.cos(2 * Math.PI * random.uniform());
      boolean toHot = random.uniform() < 0.5;
      energy = thermal * cosine * cosine;
      hotHeat = 0;
      coldHeat = 0;
      double arrival = random.uniform() * flight / Math.sqrt(energy);
      requireGoingOn();
      while (arrival <= time) {
        double next = (toHot ? hot : cold).outgoing(energy, random);
        if (arrival > since) {
          hotHeat += toHot ? next - energy : 0;
          coldHeat += toHot ? 0 : next - energy;
        }
        energy = next;
        arrival += flight / Math.sqrt(energy);
        toHot = !toHot;
        requireGoingOn();
      }
    }

    private void requireGoingOn() {
      if (++uncheckedCollisions == COLLISIONS_BETWEEN_CHECKS) {
        uncheckedCollisions = 0;
        Watch.stopIfInterrupted();
      }
    }
  }
}
