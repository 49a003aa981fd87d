package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many states are steady, and what keeps them apart. */
final class UniquenessCheck {
  private static final String NAME = "unique";

  /** Up to this size null vectors are counted, by elimination with full pivots. */
  private static final int COUNTED = 20;

  /** Pivots below this, of rows of one size, are rounding errors. */
  private static final double NULL = 1e-13;

  private UniquenessCheck() {}

  static Check of(Generator generator) {
    List<List<Integer>> apart =
        generator.isSecular() ? PopulationBalance.closed(generator) : Uniqueness.sectors(generator);
    int found = apart.size();
    boolean isCounted = !generator.isSecular() && generator.size() <= COUNTED;
    if (isCounted) {
      found = Math.max(found, nullVectors(generator));
    }
    String dark = darkText(generator);
    if (found == 1) {
      String how = isCounted ? "one null vector" : "one closed set of levels";
      return Check.holds(NAME, 1, how + dark);
    }
    String parts =
        apart.size() > 1
            ? "the levels " + Uniqueness.text(apart) + " never meet"
            : "what is conserved is no population";
    return new Check(
        NAME,
        Check.Verdict.VIOLATED,
        found,
        found + " null vectors or more: " + parts + dark,
        "add a coupling that joins the parts, or solve each by itself");
  }

  /** Levels that nothing leaves. */
  private static String darkText(Generator generator) {
    ComplexMatrix effective = generator.effective();
    List<Integer> dark = new ArrayList<>();
    for (int n = 0; n < generator.size(); n++) {
      int column = n;
      if (IntStream.range(0, generator.size())
          .allMatch(m -> effective.re(m, column) == 0 && effective.im(m, column) == 0)) {
        dark.add(n);
      }
    }
    return dark.isEmpty() ? "" : "; no jump leaves the levels " + Uniqueness.text(List.of(dark));
  }

  private static int nullVectors(Generator generator) {
    double[][] matrix = DenseEquation.balanced(generator);
    int size = matrix.length;
    double first = 0;
    for (int k = 0; k < size; k++) {
      int row = k;
      int column = k;
      for (int i = k; i < size; i++) {
        for (int j = k; j < size; j++) {
          if (Math.abs(matrix[i][j]) > Math.abs(matrix[row][column])) {
            row = i;
            column = j;
          }
        }
      }
      double pivot = matrix[row][column];
      first = k == 0 ? Math.abs(pivot) : first;
      if (!(Math.abs(pivot) > NULL * first)) {
        return size - k;
      }
      eliminate(matrix, k, row, column);
    }
    return 1;
  }

  private static void eliminate(double[][] matrix, int k, int row, int column) {
    double[] pivotRow = matrix[row];
    matrix[row] = matrix[k];
    matrix[k] = pivotRow;
    for (double[] each : matrix) {
      double value = each[k];
      each[k] = each[column];
      each[column] = value;
    }
    for (int i = k + 1; i < matrix.length; i++) {
      double factor = matrix[i][k] / pivotRow[k];
      for (int j = k; j < matrix.length && factor != 0; j++) {
        matrix[i][j] -= factor * pivotRow[j];
      }
    }
  }
}
