package coldwall.system;

import coldwall.input.InvalidInputException;

/**
 * One particle in a box between two baths: the hot contact touches x = 0, the cold contact x =
 * length. The names are labels: a cold bath that is the hotter one is legal, and turns the current
 * round.
 *
 * @param particle what moves
 * @param box where it moves
 * @param potential V(x) between the walls; most methods want none ({@link #requireEmpty})
 * @param hot the contact at x = 0
 * @param cold the contact at x = length
 */
public record Junction(Particle particle, Box box, Potential potential, Contact hot, Contact cold) {
  public Junction {
    double groundEnergy = box.groundEnergy(particle);
    if (!(groundEnergy > 0 && groundEnergy < Double.POSITIVE_INFINITY)) {
      throw InvalidInputException.must(
          "the ground-state energy pi^2/(2 m L^2)",
          "be a positive, finite number",
          groundEnergy,
          "choose a less extreme length or mass");
    }
  }

  /** One with nothing between the walls. */
  public Junction(Particle particle, Box box, Contact hot, Contact cold) {
    this(particle, box, new Potential.Flat(), hot, cold);
  }

  /** The same walls and baths with another potential between them. */
  public Junction withPotential(Potential other) {
    return new Junction(particle, box, other, hot, cold);
  }

  /** Whether nothing but the walls acts on the particle. */
  public boolean isEmpty() {
    return potential instanceof Potential.Flat;
  }

  /**
   * For a method that knows the empty box alone.
   *
   * @param method as a message calls it
   * @throws InvalidInputException if there is a potential between the walls
   */
  public void requireEmpty(String method) {
    if (!isEmpty()) {
      throw InvalidInputException.must(
          "the potential between the walls",
          "be flat for " + method,
          potential,
          "solve it by the formula for a potential or by simulation");
    }
  }

  /** The same junction with its cold bath at another temperature. */
  public Junction withColdTemperature(double temperature) {
    return new Junction(particle, box, potential, hot, cold.withTemperature(temperature));
  }

  /**
   * The same junction with the coupling of one contact reduced, so that the ratio of the couplings,
   * cold over hot, is multiplied by this factor: the cold contact's if the factor is below 1, else
   * the hot contact's. A classical Metropolis wall has no coupling and stays as it is.
   *
   * @param factor above 0
   */
  public Junction withCouplingRatio(double factor) {
    InvalidInputException.requirePositive("the ratio of the couplings", factor);
    return factor < 1
        ? new Junction(particle, box, potential, hot, cold.weakened(factor))
        : new Junction(particle, box, potential, hot.weakened(1 / factor), cold);
  }

  /** The same contacts at exchanged temperatures: what the current does when the bias is turned. */
  public Junction reversed() {
    return new Junction(
        particle,
        box,
        potential,
        hot.withTemperature(cold.temperature()),
        cold.withTemperature(hot.temperature()));
  }

  /** The same junction with its two contacts exchanged; the potential stays where it is. */
  public Junction swapped() {
    return new Junction(particle, box, potential, cold, hot);
  }

  /** Both contacts at these temperatures and with these walls; mass and length in natural units. */
  public static Junction symmetric(
      double mass,
      double length,
      double hotTemperature,
      double coldTemperature,
      ClassicalWall classicalWall,
      QuantumWall quantumWall) {
    return new Junction(
        new Particle(mass),
        new Box(length),
        new Contact(hotTemperature, classicalWall, quantumWall),
        new Contact(coldTemperature, classicalWall, quantumWall));
  }

  /** The temperature of the hotter bath, whichever it is. */
  public double hotterTemperature() {
    return Math.max(hot.temperature(), cold.temperature());
  }

  /** The ground-state energy of the empty box, E_1 = pi^2 / (2 m L^2). */
  public double groundEnergy() {
    return box.groundEnergy(particle);
  }

  /**
   * The temperature below which excitations freeze out: the smallest level gap of the empty box,
   * T_x = (E_2 - E_1)/k_B = 3 E_1/k_B. A scale, not a threshold: at T = T_x the second level is
   * still e^-1 times as likely as the first in equilibrium.
   */
  public double crossoverTemperature() {
    return 3 * groundEnergy();
  }
}
