package coldwall.study.curve;

import coldwall.solver.Derivative;
import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.study.input.Possible;
import coldwall.study.input.Setup;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One junction with one way to solve it, as a function of the cold temperature.
 *
 * @param part what it is there for
 * @param junction the junction; its cold temperature is replaced at every point
 * @param solver how it is solved
 */
public record Model(Part part, Junction junction, Solver solver) {

  /** What a model is there for in a study. */
  public enum Part {
    CLASSICAL,
    QUANTUM,
    /** The quantum junction with another bath, drawn beside it. */
    SECOND_OPINION,
    /** The quantum junction with yet another bath, only judged. */
    OTHER_BATH;

    /** Whether the study is about this one, and not for putting it into perspective. */
    public boolean isMain() {
      return this == CLASSICAL || this == QUANTUM;
    }

    /** Which of the two mechanics it is. */
    public String mechanics() {
      return this == CLASSICAL ? "classical" : "quantum";
    }

    /** The same at the beginning of a sentence. */
    public String title() {
      return this == CLASSICAL ? "Classical" : "Quantum";
    }
  }

  /** The mechanics that were asked for, the classical one first. */
  public static List<Model> of(Setup setup) {
    List<Model> models = new ArrayList<>();
    if (setup.classical() != null) {
      models.add(new Model(Part.CLASSICAL, setup.junction(), setup.classical()));
    }
    if (setup.quantum() != null) {
      models.add(new Model(Part.QUANTUM, setup.junction(), setup.quantum()));
    }
    return models;
  }

  /** Whether it is a classical one. */
  public boolean isClassical() {
    return part == Part.CLASSICAL;
  }

  /** Whether its currents carry a sampling error. */
  public boolean isSampled() {
    return solver.isStatistical();
  }

  /** Whether one of its points may take more than a second. */
  public boolean isLong() {
    return solver.isLong(junction);
  }

  /** The name of its wall law; of both, hot first, if they differ. */
  public String walls() {
    String hot = wall(junction.hot());
    String cold = wall(junction.cold());
    return hot.equals(cold) ? hot : hot + "/" + cold;
  }

  /** The name of the law at one contact. */
  public String wall(Contact contact) {
    return isClassical() ? contact.classicalWall().name() : contact.quantumWall().name();
  }

  /** As in "quantum, wall-flux". */
  public String label() {
    return part.mechanics() + ", " + walls();
  }

  /** As the beginning of the names of its numbers: the mechanics, or the walls of another bath. */
  public String prefix() {
    return switch (part) {
      case CLASSICAL, QUANTUM -> part.mechanics();
      case SECOND_OPINION -> "second_opinion";
      case OTHER_BATH -> walls().replace('-', '_').replace('/', '_');
    };
  }

  /** The same junction and solver as something else. */
  public Model as(Part other) {
    return new Model(other, junction, solver);
  }

  /** The same solver for another junction. */
  public Model with(Junction other) {
    return new Model(part, other, solver);
  }

  /**
   * Whether it can be solved at all, before anything is.
   *
   * @throws coldwall.input.InvalidInputException if it is beyond the limits of its solver
   */
  public void check() {
    solver.check(junction);
  }

  /**
   * Whether there is a cold temperature among these at which it can be solved, as far as that shows
   * without solving it.
   *
   * @throws coldwall.input.InvalidInputException what is wrong with the first one, if there is none
   */
  public void check(DoubleStream coldTemperatures) {
    Possible.anywhere(
        coldTemperatures.mapToObj(cold -> () -> solver.check(junction.withColdTemperature(cold))));
  }

  /** The steady state with the cold bath at this temperature. */
  public SteadyState at(double coldTemperature) {
    return at(coldTemperature, Watch.NONE);
  }

  /** The same, told about on the way. */
  public SteadyState at(double coldTemperature, Watch watch) {
    return solver.solve(junction.withColdTemperature(coldTemperature), watch);
  }

  /** The same with the slope of the curve there, unless that is sampled. */
  public Solved solved(double coldTemperature) {
    return solved(coldTemperature, Watch.NONE);
  }

  /** The same, told about on the way. */
  public Solved solved(double coldTemperature, Watch watch) {
    if (solver instanceof DifferentiableSolver differentiable) {
      Derivative found =
          differentiable.differentiate(
              junction.withColdTemperature(coldTemperature), Direction.COLD_TEMPERATURE, watch);
      return Solved.of(found.state(), againstBias(found.slope()));
    }
    Estimate slope = isSampled() ? Estimate.NONE : Conductance.byDifferences(this, coldTemperature);
    return Solved.of(at(coldTemperature, watch), slope);
  }

  /** d/d(T_h - T_c) of a derivative with respect to T_c; at T_c = 0 it may be infinite. */
  private static Estimate againstBias(Estimate slope) {
    return Double.isFinite(slope.value())
        ? new Estimate(0.0 - slope.value(), slope.uncertainty())
        : Estimate.NONE;
  }

  /** The current with the cold bath at this temperature. */
  public Estimate current(double coldTemperature) {
    return at(coldTemperature).current();
  }

  /** T_h. */
  public double hotTemperature() {
    return junction.hot().temperature();
  }
}
