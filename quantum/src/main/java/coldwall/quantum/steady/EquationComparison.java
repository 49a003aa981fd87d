package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * One system under several equations, side by side: where they disagree, the coupling is outside of
 * the validity of at least one of them.
 *
 * @param entries in the order asked for
 */
public record EquationComparison(List<Entry> entries) {

  /**
   * What one equation gives.
   *
   * @param equation its name
   * @param currents the heat taken from each bath; empty if there is no steady state
   * @param failure why there is none; else empty
   * @param disagreement the largest difference of its currents from those of the first equation,
   *     over the largest current of that one; NaN if either is missing
   * @param isSameDirection whether each current has the sign that it has under the first equation
   */
  public record Entry(
      String equation,
      List<Estimate> currents,
      Optional<String> failure,
      double disagreement,
      boolean isSameDirection) {
    public Entry {
      currents = List.copyOf(currents);
    }
  }

  public EquationComparison {
    entries = List.copyOf(entries);
  }

  /** Solves one after the other; a failure is an entry, not an error. */
  public static EquationComparison of(OpenSystem system, List<MasterEquation> equations) {
    List<Entry> alone = equations.stream().map(equation -> solved(system, equation)).toList();
    List<Estimate> first = alone.isEmpty() ? List.of() : alone.getFirst().currents();
    return new EquationComparison(alone.stream().map(entry -> against(first, entry)).toList());
  }

  private static Entry solved(OpenSystem system, MasterEquation equation) {
    try {
      List<Estimate> currents = OpenSystemSolver.automatic().solve(system, equation).currents();
      return new Entry(equation.name(), currents, Optional.empty(), Double.NaN, true);
    } catch (InvalidInputException failure) {
      String why = String.valueOf(failure.getMessage());
      return new Entry(equation.name(), List.of(), Optional.of(why), Double.NaN, true);
    }
  }

  private static Entry against(List<Estimate> first, Entry entry) {
    if (first.isEmpty() || entry.currents.isEmpty()) {
      return entry;
    }
    double largest = 0;
    double difference = 0;
    boolean isSame = true;
    for (int k = 0; k < first.size(); k++) {
      double known = first.get(k).value();
      double found = entry.currents.get(k).value();
      largest = Math.max(largest, Math.abs(known));
      difference = Math.max(difference, Math.abs(found - known));
      isSame &= known * found >= 0;
    }
    return new Entry(
        entry.equation,
        entry.currents,
        entry.failure,
        largest == 0 ? difference : difference / largest,
        isSame);
  }
}
