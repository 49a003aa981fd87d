package coldwall.study.solve;

import coldwall.frame.CellState;
import coldwall.frame.Shown;
import coldwall.frame.held.View;
import coldwall.quantum.named.SystemSpec;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.study.input.SweptNumber;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The steady states of one system, one after the other if a number of it varies.
 *
 * @param spec as it was given
 * @param swept what varies; empty if nothing does
 * @param solved by the index of the point
 * @param states what is known of each
 * @param units of all output
 */
record SolveResult(
    SystemSpec spec,
    Optional<SweptNumber> swept,
    List<SolvedSystem> solved,
    List<CellState> states,
    UnitSystem units) {

  int size() {
    return states.size();
  }

  IntStream points() {
    return IntStream.range(0, size());
  }

  /** The indices of the points that were solved. */
  List<Integer> known() {
    return CellState.solved(states);
  }

  boolean isComplete() {
    return CellState.areComplete(states);
  }

  /** What varies measures this. */
  Dimension dimension() {
    return swept.map(SweptNumber::dimension).orElse(Dimension.DIMENSIONLESS);
  }

  Shown shown() {
    return new Shown(units);
  }

  /** Where on the axis a point is; its number if nothing varies. */
  double place(int point) {
    return swept.map(one -> one.values().natural(point)).orElse(point + 1.0);
  }

  /** The points at which a question has this answer. */
  List<Integer> answered(Verdict verdict) {
    int[] found =
        known().stream()
            .mapToInt(Integer::intValue)
            .filter(point -> !solved.get(point).answered(verdict).isEmpty())
            .toArray();
    return new View<>(found.length, i -> found[i]);
  }
}
