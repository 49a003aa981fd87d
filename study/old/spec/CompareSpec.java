package coldwall.spec;

import coldwall.solver.Solver;
import coldwall.system.Junction;
import coldwall.units.UnitSystem;
import org.jspecify.annotations.Nullable;

/**
 * A validated comparison: one junction, the cold temperatures to visit, and how to solve it.
 *
 * @param setup the junction; its cold temperature is that of the hot bath until a point sets it
 * @param cold the cold temperatures as they were given, ascending
 * @param classicalSolver how to solve it classically, null if not asked for
 * @param quantumSolver how to solve it quantum-mechanically, null if not asked for
 * @param seed of everything random
 */
public record CompareSpec(
    Setup setup,
    Grid cold,
    @Nullable Solver classicalSolver,
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

  /** Everything that decides the numbers, a line each: equal texts give equal results. */
  public String canonical() {
    return String.join(
        "\n",
        setup.canonical(),
        "cold=" + cold,
        "classical=" + classicalSolver,
        "quantum=" + quantumSolver,
        "seed=" + seed);
  }
}
