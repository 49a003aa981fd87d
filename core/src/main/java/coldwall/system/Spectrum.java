package coldwall.system;

import coldwall.input.InvalidInputException;

/**
 * The lowest levels of a particle in a box, quantum numbers n = 1 ... levels in ascending order:
 * E_n = (n pi)^2 / (2 m L^2), hbar = 1.
 *
 * @param particle the particle
 * @param box the box
 * @param levels how many levels are kept, at least 2
 */
public record Spectrum(Particle particle, Box box, int levels) {
  public Spectrum {
    if (levels < 2) {
      throw InvalidInputException.must(
          "the number of levels", "be at least 2", levels, "keep the ground state and more");
    }
  }

  /**
   * The levels of the empty box of a junction.
   *
   * @throws InvalidInputException if there is a potential in it
   */
  public static Spectrum of(Junction junction, int levels) {
    junction.requireEmpty("quantum contact baths");
    return new Spectrum(junction.particle(), junction.box(), levels);
  }

  /** E_n. */
  public double energy(int n) {
    return groundEnergy() * n * n;
  }

  /** E_m - E_n = E_1 (m - n)(m + n), without cancellation. */
  public double gap(int m, int n) {
    return groundEnergy() * (m - n) * (m + n);
  }

  /** The classical speed of level n, v_n = n pi / (m L). */
  public double speed(int n) {
    return n * Math.PI / (particle.mass() * box.length());
  }

  /** The matrix element of the force on one hard wall, |F_mn| = 2 sqrt(E_m E_n) / L. */
  public double wallForce(int m, int n) {
    return 2 * groundEnergy() * m * n / box.length();
  }

  private double groundEnergy() {
    return box.groundEnergy(particle);
  }
}
