package coldwall.linalg;

import coldwall.watch.Watch;
import java.util.concurrent.CancellationException;

/**
 * The triangular factors of a dense matrix with row pivots, for any number of right sides. Blocked:
 * a panel of columns is eliminated, then the block behind it is updated at once. A fixed order of
 * plain operations, so the same bits everywhere.
 *
 * <p>Cost: 2 n^3/3 operations for the factors, 2 n^2 for a solution.
 */
public final class LuFactors {
  /** Columns eliminated together: a multiple of four, small enough to stay in cache. */
  private static final int PANEL = 32;

  /** Rows that are updated together, for the same reason. */
  private static final int TILE_ROWS = 16;

  /** Row i of the permuted matrix: the multipliers, negative, then the upper triangle. */
  private final double[][] rows;

  /** Which right side belongs to it. */
  private final int[] order;

  private LuFactors(double[][] rows) {
    this.rows = rows;
    this.order = new int[rows.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /**
   * Factorises a square matrix, which is overwritten.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static LuFactors of(double[][] matrix) {
    LuFactors factors = new LuFactors(matrix);
    int n = matrix.length;
    for (int start = 0; start < n; start += PANEL) {
      int end = Math.min(start + PANEL, n);
      factors.panel(start, end);
      factors.update(start, end);
    }
    return factors;
  }

  /** Eliminates columns start to end below the diagonal, within these columns. */
  private void panel(int start, int end) {
    for (int k = start; k < end; k++) {
      Watch.stopIfInterrupted();
      swap(k, pivot(k));
      double[] pivotRow = rows[k];
      for (int i = k + 1; i < rows.length; i++) {
        double[] row = rows[i];
        double factor = -row[k] / pivotRow[k];
        row[k] = factor;
        if (factor != 0) {
          RowUpdate.add(row, pivotRow, factor, k + 1, end);
        }
      }
    }
  }

  /** The same for the columns behind. */
  private void update(int start, int end) {
    int n = rows.length;
    for (int k = start + 1; k < end; k++) {
      RowUpdate.addAll(rows[k], rows, rows[k], start, k, end, n);
    }
    for (int top = end; top < n; top += TILE_ROWS) {
      int bottom = Math.min(top + TILE_ROWS, n);
      for (int l = start; l < end; l += 4) {
        for (int i = top; i < bottom; i++) {
          RowUpdate.addAll(rows[i], rows, rows[i], l, Math.min(l + 4, end), end, n);
        }
      }
    }
  }

  private int pivot(int k) {
    int best = k;
    for (int i = k + 1; i < rows.length; i++) {
      if (Math.abs(rows[i][k]) > Math.abs(rows[best][k])) {
        best = i;
      }
    }
    return best;
  }

  private void swap(int i, int j) {
    double[] row = rows[i];
    rows[i] = rows[j];
    rows[j] = row;
    int place = order[i];
    order[i] = order[j];
    order[j] = place;
  }

  /** The x with matrix x = right. */
  public double[] solve(double[] right) {
    int n = rows.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = right[order[i]] + RowUpdate.dot(rows[i], x, i);
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = x[i];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * x[j];
      }
      x[i] = sum / rows[i][i];
    }
    return x;
  }
}
