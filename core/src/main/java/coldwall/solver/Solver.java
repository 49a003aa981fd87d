package coldwall.solver;

import coldwall.system.Junction;
import coldwall.watch.Watch;

/** A method that finds the steady state of a junction. Implementations are immutable. */
public interface Solver {

  /**
   * The steady state between the two baths.
   *
   * @throws coldwall.input.InvalidInputException if this method cannot treat the junction
   */
  SteadyState solve(Junction junction);

  /**
   * The same state, bit by bit, told about on the way if {@link #isLong}.
   *
   * @param watch hears how much is done; not told of the end
   */
  default SteadyState solve(Junction junction, Watch watch) {
    return solve(junction);
  }

  /** Whether it may take more than a second, as far as that shows without solving it. */
  default boolean isLong(Junction junction) {
    return false;
  }

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
