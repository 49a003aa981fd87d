package coldwall.frame;

import coldwall.chart.ColourMap;
import coldwall.frame.held.View;
import java.util.List;
import java.util.stream.IntStream;

/** What is known of one thing at one point. That nothing is there is something known. */
public enum CellState {
  /** It was computed: there is a value, or it is known that there is none. */
  SOLVED("solved"),
  /** It was tried, and could not be computed. */
  FAILED("failed"),
  /** It was not tried yet, because the study was interrupted. */
  NOT_COMPUTED("not computed");

  private final String words;

  CellState(String words) {
    this.words = words;
  }

  /** In tables, sentences and documents. */
  public String words() {
    return words;
  }

  /** Whether there is something to show. */
  public boolean isSolved() {
    return this == SOLVED;
  }

  /** The indices of those that are solved. */
  public static List<Integer> solved(List<CellState> states) {
    int[] solved =
        IntStream.range(0, states.size()).filter(i -> states.get(i).isSolved()).toArray();
    return new View<>(solved.length, i -> solved[i]);
  }

  /** Whether all were tried. */
  public static boolean areComplete(List<CellState> states) {
    return states.stream().noneMatch(NOT_COMPUTED::equals);
  }

  /** The words where nothing can be shown, else what is there. */
  public String or(String solved) {
    return isSolved() ? solved : words;
  }

  /** What a colour map holds where nothing can be shown, else what is there. */
  public double or(double solved) {
    return switch (this) {
      case SOLVED -> solved;
      case FAILED -> ColourMap.FAILED;
      case NOT_COMPUTED -> ColourMap.NOT_COMPUTED;
    };
  }
}
