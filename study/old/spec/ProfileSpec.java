package coldwall.spec;

import coldwall.classical.ClassicalSolver;
import coldwall.solver.Solver;
import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import org.jspecify.annotations.Nullable;

/**
 * A validated look into one junction: its two temperatures, and how to solve it.
 *
 * @param setup the junction
 * @param cold the cold temperature as it was given
 * @param positions how many positions are shown, evenly spaced from wall to wall
 * @param classicalSolver how to solve it classically, null if not asked for
 * @param quantumSolver how to solve it quantum-mechanically, null if not asked for
 * @param seed of everything random
 */
public record ProfileSpec(
    Setup setup,
    Quantity cold,
    int positions,
    @Nullable ClassicalSolver classicalSolver,
    @Nullable Solver quantumSolver,
    long seed) {

  /** The junction. */
  public Junction junction() {
    return setup.junction();
  }

  /** The units of all output. */
  public UnitSystem units() {
    return setup.units();
  }

  /** One of the positions, x/L. */
  public double position(int index) {
    return (double) index / (positions - 1);
  }

  /** Everything that decides the numbers, a line each: equal texts give equal results. */
  public String canonical() {
    return String.join(
        "\n",
        setup.canonical(),
        "cold=" + cold,
        "positions=" + positions,
        "classical=" + classicalSolver,
        "quantum=" + quantumSolver,
        "seed=" + seed);
  }
}
