package coldwall.linalg;

import coldwall.input.InvalidInputException;

/**
 * Blocked right-looking GTH elimination, last state first. A panel of the last states is eliminated
 * first; then the block of the states before it is updated at once by the product of their rates
 * into the panel and the panel's branching probabilities. Sums of products of non-negative numbers
 * throughout, so the order of the work costs no accuracy.
 *
 * <p>The inner loops add a few whole rows to another and stay in cache; the compiler turns them
 * into vector instructions without changing a bit.
 */
final class GthElimination {
  /**
   * States eliminated together: a multiple of four, small enough for the panel to stay in cache.
   */
  private static final int PANEL = 48;

  /** Rows and columns of the updated block that are worked on together, for the same reason. */
  private static final int TILE_ROWS = 16;

  private static final int TILE_COLUMNS = 1024;

  private final double[][] rows;
  private final double[] exits;

  private GthElimination(double[][] rows) {
    this.rows = rows;
    this.exits = new double[rows.length];
  }

  /**
   * Eliminates all states.
   *
   * @param rows the rates from each state, rows at least as long as there are rows; afterwards,
   *     behind the diagonal, the rates into each state at the moment when it went
   * @return the rate out of each state at the moment when it went
   */
  static double[] eliminate(double[][] rows) {
    GthElimination elimination = new GthElimination(rows);
    int end = rows.length;
    while (end > PANEL) {
      elimination.panel(end - PANEL, end);
      elimination.columns(end - PANEL, end);
      elimination.product(end - PANEL, end);
      end -= PANEL;
    }
    elimination.panel(0, end);
    return elimination.exits;
  }

  /** Eliminates the states of a panel as far as their own rows go. */
  private void panel(int start, int end) {
    for (int k = end - 1; k >= start; k--) {
      double[] row = rows[k];
      int l = end;
      for (; l - 4 > k; l -= 4) {
        RowUpdate.resolveFour(row, rows, l - 4);
        RowUpdate.addFour(row, rows, row, l - 4, start, l - 4);
      }
      for (l--; l > k; l--) {
        RowUpdate.add(row, rows[l], row[l], start, l);
      }
      RowUpdate.addAll(row, rows, row, k + 1, end, 0, start);
      if (k > 0) {
        exits[k] = RowUpdate.sum(row, k);
        requireExit(k);
        RowUpdate.divide(row, exits[k], k);
      }
    }
  }

  private void requireExit(int k) {
    if (!(exits[k] > 0)) {
      throw InvalidInputException.must(
          "a chain of jumps",
          "lead from every state to the states before it",
          "reducible: state %s of %s cannot reach any of them".formatted(k + 1, rows.length),
          "connect its parts, or solve them one by one");
    }
  }

  /** Completes the rates from the states before a panel into it; transposed, for long loops. */
  private void columns(int start, int end) {
    int width = end - start;
    double[][] into = new double[width][rows[0].length];
    double[] branching = new double[width];
    for (int i = 0; i < start; i++) {
      for (int l = 0; l < width; l++) {
        into[l][i] = rows[i][start + l];
      }
    }
    for (int l = width - 2; l >= 0; l--) {
      for (int m = l + 1; m < width; m++) {
        branching[m] = rows[start + m][start + l];
      }
      RowUpdate.addAll(into[l], into, branching, l + 1, width, 0, start);
    }
    for (int i = 0; i < start; i++) {
      for (int l = 0; l < width; l++) {
        rows[i][start + l] = into[l][i];
      }
    }
  }

  /** Paths through the panel become rates between the states before it. */
  private void product(int start, int end) {
    for (int left = 0; left < start; left += TILE_COLUMNS) {
      int right = Math.min(left + TILE_COLUMNS, start);
      for (int top = 0; top < start; top += TILE_ROWS) {
        int bottom = Math.min(top + TILE_ROWS, start);
        for (int l = start; l < end; l += 4) {
          for (int i = top; i < bottom; i++) {
            RowUpdate.addFour(rows[i], rows, rows[i], l, left, right);
          }
        }
      }
    }
  }
}
