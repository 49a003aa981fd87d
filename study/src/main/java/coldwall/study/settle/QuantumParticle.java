package coldwall.study.settle;

import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.QuantumSolver;
import coldwall.quantum.relaxation.PopulationEvolution;
import coldwall.solver.Diagnostic;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The populations in time, whose matrices are made when the first time is asked for and kept: every
 * row is one time, and all times share them. Their bits depend on no other time.
 */
final class QuantumParticle {
  /** Of the way between two times: to a rounding error. */
  private static final int HALVINGS = 52;

  private final Junction junction;
  private final QuantumSolver equation;
  private final OptionalInt given;
  private final double start;
  private final double longest;
  private @Nullable PopulationEvolution made;

  QuantumParticle(
      Junction junction, QuantumSolver equation, OptionalInt given, double start, double longest) {
    this.junction = junction;
    this.equation = equation;
    this.given = given;
    this.start = start;
    this.longest = longest;
  }

  /**
   * Asks whether it can be followed.
   *
   * @throws coldwall.input.InvalidInputException if there are too many levels
   */
  void check() {
    equation.check(junction);
    PopulationEvolution.requireFew(levels());
  }

  /** As many as are given, as the model has, or as the hottest of all temperatures populates. */
  private int levels() {
    if (given.isPresent()) {
      return given.getAsInt();
    }
    boolean isParameter =
        Stream.of(junction.hot(), junction.cold())
            .anyMatch(contact -> contact.quantumWall().levelsAreParameter());
    return isParameter
        ? (int) equation.solve(junction).diagnostic(Diagnostic.LEVELS)
        : PopulationEvolution.levels(
            Math.max(start, junction.hotterTemperature()), junction.groundEnergy());
  }

  private synchronized PopulationEvolution evolution() {
    if (made == null) {
      made = PopulationEvolution.of(junction, start, levels(), longest);
    }
    return made;
  }

  Moment between(double since, double time) {
    PopulationEvolution.Reached reached = evolution().between(since, time);
    return Moment.after(
        Estimate.exact(reached.mixture().meanEnergy()),
        Estimate.exact(reached.hotHeat()),
        Estimate.exact(reached.coldHeat()),
        time - since);
  }

  /**
   * Its ends, and the time at which 1/e of its way is left.
   *
   * @param times that were looked at
   * @param seen what it did then
   */
  Curve.Ends ends(List<Double> times, List<Moment> seen) {
    LevelMixture first = evolution().start();
    LevelMixture last = equation.mixture(junction, first.spectrum().levels());
    Curve.Ends ends =
        new Curve.Ends(
            first.meanEnergy(),
            Estimate.exact(last.meanEnergy()),
            equation.solve(junction).current(),
            Double.NaN);
    Curve curve = new Curve(times, seen, ends);
    OptionalInt fallen = curve.fallen();
    return fallen.isEmpty()
        ? ends
        : ends.with(
            fallTime(ends, curve.timeBefore(fallen.getAsInt()), times.get(fallen.getAsInt())));
  }

  private double fallTime(Curve.Ends ends, double notYet, double fallen) {
    double low = notYet;
    double high = fallen;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (ends.hasFallen(evolution().between(0, middle).mixture().meanEnergy())) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
