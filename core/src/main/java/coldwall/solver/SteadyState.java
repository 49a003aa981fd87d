package coldwall.solver;

import java.util.List;
import java.util.Optional;

/**
 * What a solver found.
 *
 * @param current the heat currents and their uncertainty
 * @param diagnostics what else is worth knowing
 */
public record SteadyState(HeatCurrent current, List<Diagnostic> diagnostics) {
  public SteadyState {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The diagnostic of this kind, if the solver gave one. */
  public <D extends Diagnostic> Optional<D> diagnostic(Class<D> kind) {
    return diagnostics.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
