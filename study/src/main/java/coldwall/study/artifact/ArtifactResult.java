package coldwall.study.artifact;

import coldwall.frame.CellState;
import coldwall.settings.Grid;
import coldwall.study.input.BoxSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the map found. Points are counted row by row of one coupling, thin layers first.
 *
 * @param layers xi/L, ascending: the columns
 * @param couplings lambda, ascending: the rows
 * @param cold T_c/T_h, ascending
 * @param hot T_h/E_1
 * @param classical by the Kramers equation
 * @param quantum by the universal Lindblad equation
 * @param isComplete whether every point was tried
 */
record ArtifactResult(
    Grid layers,
    Grid couplings,
    Grid cold,
    double hot,
    Panel classical,
    Panel quantum,
    boolean isComplete) {

  /** Of the current: who loses less is not called frozen. */
  static final double LINE = 0.01;

  /** Of the current: who loses so much is clearly frozen. */
  static final double CLEAR = 0.1;

  /** T_c/T_h of the largest current between Maxwell walls. */
  private static final double CONTACT_PEAK = 0.25;

  /** What is known of a point. */
  enum State {
    NDTR("NDTR"),
    NONE("none"),
    OUTSIDE("outside its validity"),
    FAILED("failed"),
    NOT_COMPUTED("not computed");

    private final String words;

    State(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** One mechanics, point by point. */
  record Panel(List<ArtifactCell> cells, List<CellState> states) {
    Panel {
      cells = List.copyOf(cells);
      states = List.copyOf(states);
    }

    ArtifactCell at(int index) {
      return cells.get(index);
    }

    State state(int index) {
      return switch (states.get(index)) {
        case FAILED -> State.FAILED;
        case NOT_COMPUTED -> State.NOT_COMPUTED;
        case SOLVED -> {
          if (at(index).isOutside()) {
            yield State.OUTSIDE;
          }
          yield at(index).hasNdtr() ? State.NDTR : State.NONE;
        }
      };
    }

    List<Integer> in(State state) {
      return IntStream.range(0, cells.size()).filter(i -> state(i) == state).boxed().toList();
    }

    /** How many points have a result. */
    int judged() {
      return in(State.NDTR).size() + in(State.NONE).size();
    }

    /** The point with the deepest NDTR. */
    Optional<Integer> deepest() {
      return in(State.NDTR).stream()
          .reduce((one, other) -> depth(other) > depth(one) ? other : one);
    }

    double depth(int index) {
      return at(index).depth().value();
    }

    /** The points that lose this share of the current, or more. */
    List<Integer> losing(double share) {
      return in(State.NDTR).stream().filter(i -> depth(i) >= share).toList();
    }

    double largestError() {
      return cells.stream()
          .mapToDouble(cell -> cell.lowestOverLargest().uncertainty())
          .filter(Double::isFinite)
          .max()
          .orElse(0);
    }
  }

  int size() {
    return layers.size() * couplings.size();
  }

  double layer(int index) {
    return layers.natural(index % layers.size());
  }

  double coupling(int index) {
    return couplings.natural(index / layers.size());
  }

  double lowestCold() {
    return cold.natural(0);
  }

  /**
   * The speed up to which friction alone stops a particle in a layer, on its way in and out, over
   * the thermal speed sqrt(T_h/m): 2 integral gamma dx = lambda/(2 m xi).
   */
  double stopping(int index) {
    return coupling(index) / (2 * layer(index) * BoxSettings.UNIT_LENGTH * Math.sqrt(hot));
  }

  /** The noise of the hot bath at the cold wall over that at its own: gamma_h(L)/gamma_h(0). */
  double reach(int index) {
    return StrictMath.exp(-2 / layer(index));
  }

  /**
   * The depth of the NDTR down to the lowest T_c between Maxwell walls of full accommodation: the
   * contact that the particle meets at the wall alone. J goes as sqrt(s) (1 - sqrt(s)), s =
   * T_c/T_h.
   */
  double contactDepth() {
    double root = Math.sqrt(lowestCold());
    return lowestCold() >= CONTACT_PEAK ? 0 : 1 - 4 * root * (1 - root);
  }

  /** The first column from which on no point loses a percent classically; or how many there are. */
  int firstFarColumn() {
    int first = layers.size();
    while (first > 0 && losesNothing(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean losesNothing(int column) {
    return IntStream.range(0, couplings.size())
        .map(row -> row * layers.size() + column)
        .allMatch(i ->
            classical.state(i) == State.NONE
                || (classical.state(i) == State.NDTR && classical.depth(i) < LINE));
  }
}
