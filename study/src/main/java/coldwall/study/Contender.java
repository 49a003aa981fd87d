package coldwall.study;

import coldwall.junction.Junction;
import coldwall.solver.HeatCurrent;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;

/**
 * One junction with one way to solve it, as a function of the cold temperature.
 *
 * @param name what tables and figures call it
 * @param junction the junction; its cold temperature is replaced at every point
 * @param solver how it is solved
 */
public record Contender(String name, Junction junction, Solver solver) {

  /** The steady state at this cold temperature. */
  public SteadyState at(double coldTemperature) {
    return solver.solve(junction.withColdTemperature(coldTemperature));
  }

  HeatCurrent current(double coldTemperature) {
    return at(coldTemperature).current();
  }

  double hotTemperature() {
    return junction.hot().temperature();
  }
}
