package coldwall.linalg;

import coldwall.watch.Watch;

/** Products of dense matrices in plain loops: a fixed order, so the same bits everywhere. */
public final class LinearSystem {
  private LinearSystem() {}

  /** matrix -= left * right; windows leave both mostly empty, so zeros cost little. */
  public static void subtractProduct(double[][] matrix, double[][] left, double[][] right) {
    int fours = right.length / 4 * 4;
    for (int k = 0; k < fours; k += 4) {
      Watch.stopIfInterrupted();
      subtractFour(matrix, left, right, k);
    }
    for (int k = fours; k < right.length; k++) {
      for (int i = 0; i < left.length; i++) {
        subtract(matrix[i], left[i][k], right[k], 0, right[k].length);
      }
    }
  }

  /** Four rows at once: a third of the time of one by one. */
  private static void subtractFour(double[][] matrix, double[][] left, double[][] right, int k) {
    double[] r0 = right[k];
    double[] r1 = right[k + 1];
    double[] r2 = right[k + 2];
    double[] r3 = right[k + 3];
    int from = Math.min(firstNonzero(r0), Math.min(firstNonzero(r1), firstNonzero(r2)));
    from = Math.min(from, firstNonzero(r3));
    int to = Math.max(lastNonzero(r0), Math.max(lastNonzero(r1), lastNonzero(r2)));
    to = Math.max(to, lastNonzero(r3)) + 1;
    for (int i = 0; i < left.length; i++) {
      double f0 = left[i][k];
      double f1 = left[i][k + 1];
      double f2 = left[i][k + 2];
      double f3 = left[i][k + 3];
      if (f0 != 0 || f1 != 0 || f2 != 0 || f3 != 0) {
        double[] row = matrix[i];
        for (int j = from; j < to; j++) {
          row[j] -= f0 * r0[j] + f1 * r1[j] + (f2 * r2[j] + f3 * r3[j]);
        }
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

  private static void subtract(double[] row, double factor, double[] other, int from, int to) {
    for (int j = from; j < to; j++) {
      row[j] -= factor * other[j];
    }
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
