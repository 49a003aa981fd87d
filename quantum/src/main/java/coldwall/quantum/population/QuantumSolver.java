package coldwall.quantum.population;

import coldwall.solver.DifferentiableSolver;
import coldwall.system.Junction;

/** A quantum method, which also knows how the levels of the box are populated. */
public interface QuantumSolver extends DifferentiableSolver {

  /**
   * Whether {@link #mixture} can list the levels that {@link #solve} keeps, without solving.
   *
   * @throws coldwall.input.InvalidInputException if it cannot
   */
  void checkMixture(Junction junction);

  /**
   * The populations of the levels in the steady state of {@link #solve}.
   *
   * @param junction the junction
   * @param levels how many levels are kept: as many as {@link #solve} says that it kept
   * @throws coldwall.input.InvalidInputException if this method cannot treat the junction, or if
   *     there are more levels than can be listed
   */
  LevelMixture mixture(Junction junction, int levels);
}
