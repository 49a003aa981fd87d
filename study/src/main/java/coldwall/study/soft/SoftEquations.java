package coldwall.study.soft;

import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.BoxLevels;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.solver.SteadyState;
import coldwall.system.SoftJunction;
import java.util.OptionalInt;

/**
 * Solves junctions with soft contacts quantum-mechanically.
 *
 * @param levels how many are kept; empty for as many as the hottest bath populates
 */
public record SoftEquations(OptionalInt levels) {

  /** The steady state by this equation. */
  public SteadyState solve(SoftJunction junction, MasterEquation equation) {
    int kept = levels.orElseGet(() -> BoxLevels.automatic(junction));
    return OpenSystemSolver.automatic().solve(OpenSystem.of(junction, kept), equation).summary();
  }
}
