package coldwall.classical;

/** Dense linear algebra in plain loops: a fixed order, so the same bits everywhere. */
final class LinearSystem {
  private LinearSystem() {}

  /** Solves matrix x = right by elimination with row pivots; overwrites both, returns right. */
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int k = 0; k < n; k++) {
      swap(matrix, right, k, pivot(matrix, k));
      for (int i = k + 1; i < n; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        if (factor != 0) {
          subtract(matrix[i], factor, matrix[k], k + 1);
          right[i] -= factor * right[k];
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < n; j++) {
        sum -= matrix[i][j] * right[j];
      }
      right[i] = sum / matrix[i][i];
    }
    return right;
  }

  /** matrix -= left * right. */
  static void subtractProduct(double[][] matrix, double[][] left, double[][] right) {
    for (int i = 0; i < left.length; i++) {
      for (int k = 0; k < right.length; k++) {
        if (left[i][k] != 0) {
          subtract(matrix[i], left[i][k], right[k], 0);
        }
      }
    }
  }

  /** matrix vector. */
  static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static void subtract(double[] row, double factor, double[] other, int from) {
    for (int j = from; j < row.length; j++) {
      row[j] -= factor * other[j];
    }
  }

  private static int pivot(double[][] matrix, int k) {
    int best = k;
    for (int i = k + 1; i < matrix.length; i++) {
      if (Math.abs(matrix[i][k]) > Math.abs(matrix[best][k])) {
        best = i;
      }
    }
    return best;
  }

  private static void swap(double[][] matrix, double[] right, int i, int j) {
    double[] row = matrix[i];
    matrix[i] = matrix[j];
    matrix[j] = row;
    double value = right[i];
    right[i] = right[j];
    right[j] = value;
  }
}
