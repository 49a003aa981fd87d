package coldwall.solver;

import coldwall.system.Junction;

/** A method that finds the steady state of a junction. Implementations are immutable. */
public interface Solver {

  /**
   * The steady state between the two baths.
   *
   * @throws coldwall.input.InvalidInputException if this method cannot treat the junction
   */
  SteadyState solve(Junction junction);

  /**
   * Whether this method can treat a junction, as far as that shows without solving it.
   *
   * @throws coldwall.input.InvalidInputException if it cannot
   */
  default void check(Junction junction) {}

  /** Whether the current carries a sampling error; otherwise it may be differentiated by steps. */
  boolean isStatistical();

  /** The name of the method in results, such as "exact". */
  String method();
}
