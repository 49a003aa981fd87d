package coldwall.solver;

import coldwall.system.Junction;
import coldwall.watch.Watch;

/** A method without sampling error, whose equations can be differentiated. */
public interface DifferentiableSolver extends Solver {

  /**
   * The steady state and the derivative of its current, from the differentiated equations and not
   * from differences of currents.
   *
   * @throws coldwall.input.InvalidInputException if this method cannot treat the junction
   */
  Derivative differentiate(Junction junction, Direction along);

  /** The same bits, told about on the way like {@link #solve(Junction, Watch)}. */
  default Derivative differentiate(Junction junction, Direction along, Watch watch) {
    return differentiate(junction, along);
  }
}
