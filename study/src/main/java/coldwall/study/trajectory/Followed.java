package coldwall.study.trajectory;

import coldwall.classical.montecarlo.Flights;
import coldwall.classical.montecarlo.Flights.Flight;
import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.QuantumJumps;
import coldwall.quantum.population.QuantumJumps.Jump;
import coldwall.quantum.population.QuantumSolver;
import coldwall.solver.Diagnostic;
import coldwall.system.Junction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one trajectory from its beginning on, computed when the first of them is asked for
 * and kept: every row is one step, and to begin anew for each of them would cost the square.
 */
final class Followed {
  private final Supplier<List<Step>> source;
  private @Nullable List<Step> steps;

  private Followed(Supplier<List<Step>> source) {
    this.source = source;
  }

  /** The classical particle, which leaves the hot wall in the steady state. */
  static Followed classical(Junction junction, long seed, int count) {
    return new Followed(() -> {
      Flights flights = Flights.begin(junction, seed);
      List<Step> steps = new ArrayList<>();
      double time = 0;
      for (int i = 0; i < count; i++) {
        Flight flight = flights.next();
        steps.add(
            new Step(time, flight.duration(), flight.toHot(), 0, flight.energy(), flight.heat()));
        time += flight.duration();
      }
      return steps;
    });
  }

  /** The quantum particle, in a level drawn from the steady state; nothing follows a last jump. */
  static Followed quantum(Junction junction, QuantumSolver solver, long seed, int count) {
    return new Followed(() -> {
      int levels = (int) solver.solve(junction).diagnostic(Diagnostic.LEVELS);
      LevelMixture mixture = solver.mixture(junction, levels);
      QuantumJumps jumps = QuantumJumps.begin(junction, mixture, seed);
      List<Step> steps = new ArrayList<>();
      double time = 0;
      for (int i = 0; i < count; i++) {
        Jump jump = jumps.next();
        if (Double.isInfinite(jump.duration())) {
          break;
        }
        double energy = mixture.spectrum().energy(jump.level());
        steps.add(new Step(time, jump.duration(), jump.byHot(), jump.level(), energy, jump.heat()));
        time += jump.duration();
      }
      return steps;
    });
  }

  /** One step; one that is not known if nothing happens any more. */
  synchronized Step step(int index) {
    if (steps == null) {
      steps = List.copyOf(source.get());
    }
    return index < steps.size()
        ? steps.get(index)
        : new Step(Double.NaN, Double.NaN, false, 0, Double.NaN, Double.NaN);
  }
}
