package coldwall.linalg.dense;

/** A dense real matrix, column after column. */
public final class RealMatrix {
  private final int rows;
  private final int columns;
  private final double[] data;

  private RealMatrix(ComplexMatrix matrix) {
    rows = matrix.rows();
    columns = matrix.columns();
    data = new double[rows * columns];
    for (int k = 0; k < data.length; k++) {
      data[k] = matrix.data()[2 * k];
    }
  }

  /** The real parts of a matrix. */
  static RealMatrix of(ComplexMatrix matrix) {
    return new RealMatrix(matrix);
  }

  /** Whether all imaginary parts are 0. */
  static boolean isReal(ComplexMatrix matrix) {
    double[] data = matrix.data();
    for (int k = 1; k < data.length; k += 2) {
      if (data[k] != 0) {
        return false;
      }
    }
    return true;
  }

  /** How many rows. */
  public int rows() {
    return rows;
  }

  /** How many columns. */
  public int columns() {
    return columns;
  }

  /** The entries themselves. */
  double[] data() {
    return data;
  }
}
