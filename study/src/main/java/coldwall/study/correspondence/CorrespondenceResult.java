package coldwall.study.correspondence;

import coldwall.frame.CellState;
import coldwall.settings.Grid;
import coldwall.study.curve.PowerLaw;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was found, pair by pair and from cold to hot.
 *
 * @param hot T_h/E_1, ascending
 * @param coldOverHot T_c/T_h
 * @param pairs the rules
 * @param currents of all points
 * @param states of all points
 * @param isComplete whether every point was tried
 */
record CorrespondenceResult(
    Grid hot,
    double coldOverHot,
    List<Pair> pairs,
    List<Pair.Currents> currents,
    List<CellState> states,
    boolean isComplete) {

  CorrespondenceResult {
    pairs = List.copyOf(pairs);
    currents = List.copyOf(currents);
    states = List.copyOf(states);
  }

  int size() {
    return currents.size();
  }

  Pair pair(int index) {
    return pairs.get(index / hot.size());
  }

  double hot(int index) {
    return hot.natural(index % hot.size());
  }

  int index(int pair, int place) {
    return pair * hot.size() + place;
  }

  Estimate ratio(int index) {
    return currents.get(index).ratio();
  }

  /** |1 - ratio|. */
  double deviation(int index) {
    return Math.abs(1 - ratio(index).value());
  }

  /** The points of a pair that were solved. */
  List<Integer> solved(int pair) {
    return IntStream.range(index(pair, 0), index(pair + 1, 0))
        .filter(i -> states.get(i).isSolved())
        .boxed()
        .toList();
  }

  /** The deviation against T_h/E_1. */
  private List<PowerLaw.Point> deviations(int pair) {
    return solved(pair).stream()
        .map(i -> new PowerLaw.Point(hot(i), deviation(i), ratio(i).uncertainty()))
        .toList();
  }

  /** d ln |1 - ratio| / d ln T_h at a point; NaN where it is not known. */
  double exponent(int index) {
    List<Integer> known = solved(index / hot.size());
    int place = known.indexOf(index);
    return place < 0
        ? Double.NaN
        : PowerLaw.localExponent(deviations(index / hot.size()), place).value();
  }

  /** The exponent at the hottest point of a pair. */
  double lastExponent(int pair) {
    return exponent(index(pair + 1, 0) - 1);
  }
}
