package coldwall.classical;

import coldwall.solver.Solver;
import coldwall.system.Junction;
import coldwall.watch.Watch;

/** A classical method, which also knows how the energy of the particle is distributed. */
public interface ClassicalSolver extends Solver {

  /**
   * The energies of the particle in the steady state of {@link #solve}.
   *
   * @param junction the junction
   * @param energies where the bins of the result end, ascending and above 0; may be empty
   * @throws coldwall.input.InvalidInputException if this method cannot treat the junction
   */
  EnergyStatistics energies(Junction junction, double[] energies);

  /** The same bits, told about on the way like {@link #solve(Junction, Watch)}. */
  default EnergyStatistics energies(Junction junction, double[] energies, Watch watch) {
    return energies(junction, energies);
  }
}
