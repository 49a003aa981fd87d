package coldwall.spec;

import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A validated study of the relaxation by one bath. Numbers are in natural units, quantities as they
 * were given.
 *
 * @param temperatures of the bath, ascending
 * @param length of the box
 * @param mass of the particle
 * @param accommodation of maxwell and wall-flux
 * @param maximumEnergy E_max of the uniform proposal; it also sets the levels of the quantum
 *     metropolis bath
 * @param halfWidth d of the window
 * @param rate of reset and metropolis
 * @param coupling of wall-force
 * @param levels of the box for every quantum bath, empty for as many as each needs
 * @param fit the range of temperatures over which a power law is asked for
 * @param simulated at how many of the temperatures the relaxation is simulated
 * @param particles in a simulation
 * @param seed of everything random
 * @param units of all output
 */
public record RelaxSpec(
    Grid temperatures,
    Quantity length,
    Quantity mass,
    double accommodation,
    double maximumEnergy,
    double halfWidth,
    double rate,
    double coupling,
    OptionalInt levels,
    Optional<FitRange> fit,
    int simulated,
    int particles,
    long seed,
    UnitSystem units) {

  /**
   * A range of temperatures, natural units, ends included.
   *
   * @param from its lower end
   * @param to its upper end
   */
  public record FitRange(double from, double to) {}

  /** The particle. */
  public Particle particle() {
    return new Particle(mass.natural());
  }

  /** The box. */
  public Box box() {
    return new Box(length.natural());
  }

  /** E_1. */
  public double groundEnergy() {
    return box().groundEnergy(particle());
  }

  /** The classical walls: both Metropolis proposals and maxwell. */
  public List<ClassicalWall> classicalWalls() {
    return List.of(
        new ClassicalWall.Metropolis(new Proposal.Uniform(maximumEnergy)),
        new ClassicalWall.Metropolis(new Proposal.Window(halfWidth)),
        new ClassicalWall.Maxwell(accommodation));
  }

  /** The quantum baths. */
  public List<QuantumWall> quantumWalls() {
    return List.of(
        new QuantumWall.WallFlux(accommodation),
        new QuantumWall.Reset(rate),
        new QuantumWall.Metropolis(rate),
        new QuantumWall.WallForce(coupling));
  }

  /** Everything that decides the numbers, a line each: equal texts give equal results. */
  public String canonical() {
    return String.join(
        "\n",
        "temperatures=" + temperatures,
        "length=" + length,
        "mass=" + mass,
        "classical=" + classicalWalls(),
        "quantum=" + quantumWalls(),
        "levels=" + levels,
        "fit=" + fit,
        "simulated=" + simulated,
        "particles=" + particles,
        "seed=" + seed,
        "units=" + units);
  }
}
