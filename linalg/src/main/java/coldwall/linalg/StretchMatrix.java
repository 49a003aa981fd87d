package coldwall.linalg;

/**
 * A square matrix whose rows, and columns, are 0 outside one stretch each. Columns are kept, in
 * groups of {@value #GROUP} neighbours: a product then runs down several of them at once, in loops
 * that the compiler vectorises.
 */
public final class StretchMatrix {
  private static final int GROUP = 4;

  private final int size;
  private final double[][] columns;

  /** Of each group, the stretch of rows in which it is not 0. */
  private final int[] first;

  private final int[] end;

  /** One of zeros. */
  public StretchMatrix(int size) {
    int groups = (size + GROUP - 1) / GROUP;
    this.size = size;
    columns = new double[groups * GROUP][0];
    first = new int[groups];
    end = new int[groups];
  }

  /**
   * Keeps a row, and makes what was given 0. Rows are kept in ascending order.
   *
   * @param from the row is 0 before this entry
   * @param to the row is 0 from this one on
   * @param trace what is no larger than this counts as 0
   */
  public void keepRow(int i, double[] row, int from, int to, double trace) {
    for (int j = from; j < to; j++) {
      boolean isTrace = Math.abs(row[j]) <= trace;
      if (!isTrace) {
        reach(j / GROUP, i);
        columns[j][i] = row[j];
      }
      row[j] = 0;
    }
  }

  private void reach(int group, int i) {
    if (end[group] == 0) {
      first[group] = i;
      for (int j = GROUP * group; j < GROUP * (group + 1); j++) {
        columns[j] = new double[size];
      }
    }
    end[group] = i + 1;
  }

  /** The matrix times a vector. */
  public double[] times(double[] vector) {
    double[] product = new double[size];
    for (int g = 0; g < end.length; g++) {
      int j = GROUP * g;
      double f0 = vector[j];
      double f1 = j + 1 < size ? vector[j + 1] : 0;
      double f2 = j + 2 < size ? vector[j + 2] : 0;
      double f3 = j + 3 < size ? vector[j + 3] : 0;
      double[] c0 = columns[j];
      double[] c1 = columns[j + 1];
      double[] c2 = columns[j + 2];
      double[] c3 = columns[j + 3];
      for (int i = first[g]; i < end[g]; i++) {
        product[i] = product[i] + f0 * c0[i] + f1 * c1[i] + f2 * c2[i] + f3 * c3[i];
      }
    }
    return product;
  }

  /** All entries, row by row, zeros as well. */
  public double[][] dense() {
    double[][] rows = new double[size][size];
    for (int j = 0; j < size; j++) {
      for (int i = first[j / GROUP]; i < end[j / GROUP]; i++) {
        rows[i][j] = columns[j][i];
      }
    }
    return rows;
  }
}
