package coldwall.system;

import coldwall.input.InvalidInputException;

/**
 * The particle in the box.
 *
 * @param mass its mass, in natural units
 */
public record Particle(double mass) {
  public Particle {
    InvalidInputException.requirePositive("the particle mass", mass);
  }
}
