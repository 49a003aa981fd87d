package coldwall.spec;

import coldwall.solver.Solver;
import coldwall.system.Box;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import org.jspecify.annotations.Nullable;

/**
 * A validated study of how the current goes with the length of the box, at fixed temperatures.
 *
 * @param junction the junction in the shortest box
 * @param lengths of the box, ascending
 * @param hot the hot temperature as it was given
 * @param cold the cold temperature as it was given
 * @param mass the particle mass as it was given
 * @param scaledRates whether the rates of reset and metropolis go as 1/L
 * @param classicalSolver how to solve it classically, null if not asked for
 * @param quantumSolver how to solve it quantum-mechanically, null if not asked for
 * @param seed of everything random
 * @param units of all output
 */
public record ScaleSpec(
    Junction junction,
    Grid lengths,
    Quantity hot,
    Quantity cold,
    Quantity mass,
    boolean scaledRates,
    @Nullable Solver classicalSolver,
    @Nullable Solver quantumSolver,
    long seed,
    UnitSystem units) {

  /**
   * A junction of the shortest box in a box of another length. The rates of reset and metropolis
   * are multiplied by L_0/L if they are to be scaled, those of wall-flux and wall-force go with the
   * length by themselves.
   *
   * @param shortest the junction in the shortest box
   * @param length L, in natural units
   */
  public Junction at(Junction shortest, double length) {
    double factor = scaledRates ? shortest.box().length() / length : 1;
    return new Junction(
        shortest.particle(),
        new Box(length),
        scaled(shortest.hot(), factor),
        scaled(shortest.cold(), factor));
  }

  private static Contact scaled(Contact contact, double factor) {
    QuantumWall wall =
        switch (contact.quantumWall()) {
          case QuantumWall.Reset(double rate) -> new QuantumWall.Reset(rate * factor);
          case QuantumWall.Metropolis(double rate) -> new QuantumWall.Metropolis(rate * factor);
          case QuantumWall.WallFlux flux -> flux;
          case QuantumWall.WallForce force -> force;
        };
    return new Contact(contact.temperature(), contact.classicalWall(), wall);
  }

  /** The temperature of the hotter bath. */
  public double hotter() {
    return Math.max(junction.hot().temperature(), junction.cold().temperature());
  }

  /** E_1 in a box of this length. */
  public double groundEnergy(double length) {
    return new Box(length).groundEnergy(junction.particle());
  }

  /** Everything that decides the numbers, a line each: equal texts give equal results. */
  public String canonical() {
    return String.join(
        "\n",
        "junction=" + junction,
        "lengths=" + lengths,
        "hot=" + hot,
        "cold=" + cold,
        "mass=" + mass,
        "scaledRates=" + scaledRates,
        "classical=" + classicalSolver,
        "quantum=" + quantumSolver,
        "seed=" + seed,
        "units=" + units);
  }
}
