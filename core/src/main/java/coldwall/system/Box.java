package coldwall.system;

import coldwall.input.InvalidInputException;

/**
 * A one-dimensional box, 0 &lt;= x &lt;= length, with hard walls.
 *
 * @param length the distance between the walls, in natural units
 */
public record Box(double length) {
  public Box {
    InvalidInputException.requirePositive("the box length", length);
  }

  /** The lowest energy of a quantum particle in the empty box, E_1 = pi^2 / (2 m L^2). */
  public double groundEnergy(Particle particle) {
    double wavenumber = Math.PI / length;
    return wavenumber * wavenumber / (2 * particle.mass());
  }
}
