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
   * Theta, how fast every E/T of a bath falls along a direction: d ln T + 2 d ln L; 0 at T = 0,
   * where E/T stays infinite.
   */
  static double theta(double temperature, double temperatureChange, Direction along) {
    return temperature == 0 ? 0 : temperatureChange / temperature + 2 * along.logLength();
  }

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
