package coldwall.spec;

import coldwall.solver.Solver;
import coldwall.units.UnitSystem;
import org.jspecify.annotations.Nullable;

/**
 * A validated rectification study: one junction, the cold temperatures and asymmetries to visit,
 * and how to solve it.
 *
 * @param setup the junction; its temperatures are those of the hot bath until a point sets them
 * @param cold the temperatures of the colder bath, all below that of the hotter one
 * @param asymmetries factors of the ratio of the couplings, cold over hot
 * @param classicalSolver how to solve it classically, null if not asked for
 * @param quantumSolver how to solve it quantum-mechanically, null if not asked for
 * @param seed of everything random
 */
public record RectificationSpec(
    Setup setup,
    Grid cold,
    Grid asymmetries,
    @Nullable Solver classicalSolver,
    @Nullable Solver quantumSolver,
    long seed) {

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
        "asymmetry=" + asymmetries,
        "classical=" + classicalSolver,
        "quantum=" + quantumSolver,
        "seed=" + seed);
  }
}
