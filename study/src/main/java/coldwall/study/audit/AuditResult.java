package coldwall.study.audit;

import coldwall.frame.CellState;
import coldwall.quantum.named.SystemSpec;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One system under several equations.
 *
 * @param spec the system
 * @param equations by the index of the point
 * @param audited by the index of the point
 * @param states what is known of each
 * @param units of all output
 */
record AuditResult(
    SystemSpec spec,
    List<String> equations,
    List<Audited> audited,
    List<CellState> states,
    UnitSystem units) {

  /** The indices of the equations that were solved. */
  List<Integer> known() {
    return CellState.solved(states);
  }

  boolean isComplete() {
    return CellState.areComplete(states);
  }

  List<String> checks() {
    return Audited.checks(spec.bathNames());
  }

  /** The heat from the first bath. */
  double current(int point) {
    return audited.get(point).currents().getFirst().value();
  }

  /** The names of the checks with this verdict. */
  List<String> answered(int point, Verdict verdict) {
    List<String> checks = checks();
    return IntStream.range(0, checks.size())
        .filter(i -> audited.get(point).answers().get(i).verdict() == verdict)
        .mapToObj(checks::get)
        .toList();
  }
}
