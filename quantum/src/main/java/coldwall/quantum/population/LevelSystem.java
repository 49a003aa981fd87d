package coldwall.quantum.population;

import coldwall.solver.Direction;
import coldwall.units.Estimate;

/** A junction whose levels were cut off, and solved. */
interface LevelSystem {

  /** What flows, read where it is least hidden by a fast exchange to and fro. */
  Flow flow();

  /** dJ along a direction, at this cutoff, with its rounding error. */
  Estimate slope(Direction along);

  /** The populations of the levels, ground state first. */
  double[] populations();

  /**
   * A current.
   *
   * @param current J
   * @param rounding its rounding error
   * @param gross the gross exchange that it is the difference of
   * @param residual |J_h + J_c|, each summed on its own, over the larger gross exchange
   * @param logarithm log10 |J|, NaN where J itself says it all
   */
  record Flow(double current, double rounding, double gross, double residual, double logarithm) {}
}
