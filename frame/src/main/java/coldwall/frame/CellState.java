package coldwall.frame;

import coldwall.chart.ColourMap;

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
