package coldwall.classical.montecarlo;

import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;

/**
 * One collision with a wall, played with random numbers: the one place for the rule of each law.
 * {@link VectorKernel} has the same rules for many particles at once, and gives the same bits; a
 * law that it lacks is played here.
 *
 * <p>How many numbers a collision takes from the stream is a property of the wall, never of what
 * happens. Each first takes the one of a thermal energy e = -T ln u; a Metropolis wall accepts what
 * raises the energy by at most e, which has the chance exp(-(E' - E)/T).
 */
sealed interface Collision {

  /** The energy with which a particle leaves that arrives with this one. */
  double outgoing(double incoming, RandomStream random);

  /**
   * The energy of a particle that has just left this wall when a simulation starts. A wall after
   * which every flight is a new beginning draws from its law; other walls let their start be
   * forgotten ({@link Mixing}).
   *
   * @param undrawn an energy at which both walls act
   */
  default double firstEnergy(double undrawn, RandomStream random) {
    return undrawn;
  }

  static Collision with(Contact contact) {
    double temperature = contact.temperature();
    return switch (contact.classicalWall()) {
      case ClassicalWall.Maxwell(double accommodation) -> new Maxwell(temperature, accommodation);
      case ClassicalWall.Metropolis(Proposal.Uniform(double maximumEnergy)) ->
          new Uniform(temperature, maximumEnergy);
      case ClassicalWall.Metropolis(Proposal.Window(double halfWidth)) ->
          new Window(temperature, halfWidth);
    };
  }

  /** See {@link ClassicalWall.Maxwell}. */
  record Maxwell(double temperature, double accommodation) implements Collision {
    @Override
    public double outgoing(double incoming, RandomStream random) {
      double uniform = random.uniform();
      return accommodation == 1 || random.uniform() < accommodation
          ? RandomStream.thermal(temperature, uniform)
          : incoming;
    }

    @Override
    public double firstEnergy(double undrawn, RandomStream random) {
      return random.thermal(temperature);
    }
  }

  /** See {@link Proposal.Uniform}. */
  record Uniform(double temperature, double maximumEnergy) implements Collision {
    @Override
    public double outgoing(double incoming, RandomStream random) {
      double uniform = random.uniform();
      double proposed = maximumEnergy * random.uniform();
      return incoming <= maximumEnergy
          ? metropolis(incoming, proposed, temperature, uniform)
          : incoming;
    }
  }

  /** See {@link Proposal.Window}. */
  record Window(double temperature, double halfWidth) implements Collision {
    @Override
    public double outgoing(double incoming, RandomStream random) {
      double uniform = random.uniform();
      double proposed = Math.abs(Math.fma(2 * random.uniform() - 1, halfWidth, incoming));
      // Rounding can propose no energy at all, an event of probability 0: it would never end.
      return proposed == 0 ? incoming : metropolis(incoming, proposed, temperature, uniform);
    }
  }

  private static double metropolis(
      double incoming, double proposed, double temperature, double uniform) {
    double gained = proposed - incoming;
    // The second answer holds for both; where the first does, the logarithm is saved.
    return gained <= 0 || gained <= RandomStream.thermal(temperature, uniform)
        ? proposed
        : incoming;
  }
}
