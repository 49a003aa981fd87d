package coldwall.quantum.population;

import coldwall.quantum.population.LevelSystem.Flow;
import coldwall.solver.Derivative;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A junction solved at one cutoff beside another, the difference being the error of the cutoff.
 *
 * @param system what counts
 * @param other with fewer levels or with more; null where the number of levels is no cutoff
 * @param levels how many levels are kept
 * @param isGiven whether the user chose this cutoff, and has to know what it costs
 */
record Converged(LevelSystem system, @Nullable LevelSystem other, double levels, boolean isGiven) {

  /** Where the number of levels is a parameter of the model, or surely enough. */
  static Converged parameter(LevelSystem system, double levels) {
    return new Converged(system, null, levels, false);
  }

  /** By how much the currents differ. */
  double change() {
    return other == null ? 0 : Math.abs(system.flow().current() - other.flow().current());
  }

  SteadyState state() {
    Flow flow = system.flow();
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(Diagnostic.of(Diagnostic.LEVELS, levels));
    diagnostics.add(Diagnostic.of(Diagnostic.RESIDUAL, flow.residual()));
    if (isGiven) {
      diagnostics.add(new Diagnostic(Diagnostic.TRUNCATION, Dimension.POWER, change()));
    }
    if (!Double.isNaN(flow.logarithm())) {
      diagnostics.add(Diagnostic.of(Diagnostic.LOG_CURRENT, flow.logarithm()));
    }
    Estimate current = new Estimate(flow.current(), flow.rounding() + change());
    return new SteadyState(List.of(current, current.times(-1)), diagnostics);
  }

  Derivative derivative(Direction along) {
    Estimate slope = system.slope(along);
    double error = slope.uncertainty();
    if (other != null) {
      error += Math.abs(slope.value() - other.slope(along).value());
    }
    return new Derivative(state(), new Estimate(slope.value(), error));
  }
}
