package coldwall.study;

import coldwall.solver.HeatCurrent;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;

/**
 * One junction with one way to solve it, as a function of the cold temperature.
 *
 * @param part what it is there for
 * @param junction the junction; its cold temperature is replaced at every point
 * @param solver how it is solved
 */
public record Contender(Part part, Junction junction, Solver solver) {

  /** What a curve is there for in a comparison. */
  public enum Part {
    CLASSICAL,
    QUANTUM,
    /** The quantum junction with another bath, drawn beside it. */
    SECOND_OPINION,
    /** The quantum junction with yet another bath, only judged. */
    OTHER_BATH;

    /** Whether the comparison is about this curve, and not for putting it into perspective. */
    public boolean isMain() {
      return this == CLASSICAL || this == QUANTUM;
    }
  }

  /** The name of its wall law; of both, hot first, if they differ. */
  public String walls() {
    boolean classical = part == Part.CLASSICAL;
    String hot =
        classical ? junction.hot().classicalWall().name() : junction.hot().quantumWall().name();
    String cold =
        classical ? junction.cold().classicalWall().name() : junction.cold().quantumWall().name();
    return hot.equals(cold) ? hot : hot + "/" + cold;
  }

  SteadyState at(double coldTemperature) {
    return solver.solve(junction.withColdTemperature(coldTemperature));
  }

  HeatCurrent current(double coldTemperature) {
    return at(coldTemperature).current();
  }

  double hotTemperature() {
    return junction.hot().temperature();
  }
}
