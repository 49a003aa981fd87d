package coldwall.linalg;

import coldwall.watch.Watch;

/** Products of dense matrices in plain loops: a fixed order, so the same bits everywhere. */
public final class LinearSystem {
  /** Rows of a factor that are used together: a multiple of four, small enough for the cache. */
  private static final int BLOCK = 32;

  private LinearSystem() {}

  /** matrix += left * right; windows leave both mostly empty, so zeros cost little. */
  public static void addProduct(double[][] matrix, double[][] left, double[][] right) {
    for (int start = 0; start < right.length; start += BLOCK) {
      Watch.stopIfInterrupted();
      int end = Math.min(start + BLOCK, right.length);
      int from = right[start].length;
      int to = 0;
      for (int l = start; l < end; l++) {
        from = Math.min(from, firstNonzero(right[l]));
        to = Math.max(to, lastNonzero(right[l]) + 1);
      }
      for (int i = 0; i < left.length && from < to; i++) {
        RowUpdate.addAll(matrix[i], right, left[i], start, end, from, to);
      }
    }
  }

  /** matrix vector. */
  public static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      product[i] = dot(matrix[i], vector);
    }
    return product;
  }

  /** The sum of the products of the entries. */
  public static double dot(double[] left, double[] right) {
    return RowUpdate.dot(left, right, right.length);
  }

  private static int firstNonzero(double[] row) {
    int j = 0;
    while (j < row.length && row[j] == 0) {
      j++;
    }
    return j;
  }

  private static int lastNonzero(double[] row) {
    int j = row.length - 1;
    while (j >= 0 && row[j] == 0) {
      j--;
    }
    return j;
  }
}
