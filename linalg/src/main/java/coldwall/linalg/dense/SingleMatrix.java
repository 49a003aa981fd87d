package coldwall.linalg.dense;

/**
 * A square matrix of single precision, column after column, for products that need not be exact:
 * complex, real and imaginary parts side by side, or real.
 */
public final class SingleMatrix {
  private final int rows;
  private final boolean isReal;
  private final float[] data;

  private SingleMatrix(int rows, boolean isReal) {
    this.rows = rows;
    this.isReal = isReal;
    data = new float[(isReal ? 1 : 2) * rows * rows];
  }

  /** Room for a complex one. */
  static SingleMatrix zeros(int rows) {
    return new SingleMatrix(rows, false);
  }

  /** Rounded. */
  static SingleMatrix of(ComplexMatrix matrix) {
    SingleMatrix rounded = zeros(matrix.rows());
    int length = 2 * matrix.rows();
    Columns.each(
        matrix.rows(),
        n -> {
          for (int k = n * length; k < (n + 1) * length; k++) {
            rounded.data[k] = (float) matrix.data()[k];
          }
        });
    return rounded;
  }

  /** Rounded. */
  static SingleMatrix of(RealMatrix matrix) {
    SingleMatrix rounded = new SingleMatrix(matrix.rows(), true);
    for (int k = 0; k < rounded.data.length; k++) {
      rounded.data[k] = (float) matrix.data()[k];
    }
    return rounded;
  }

  /** How many rows, and how many columns. */
  int rows() {
    return rows;
  }

  boolean isReal() {
    return isReal;
  }

  /** The entries themselves. */
  float[] data() {
    return data;
  }

  /** The Hermitian conjugate of a complex one. */
  SingleMatrix adjoint() {
    SingleMatrix adjoint = zeros(rows);
    Columns.blocks(
        rows,
        ComplexMatrix.TILE,
        left -> {
          int right = Math.min(rows, left + ComplexMatrix.TILE);
          for (int i = 0; i < rows; i++) {
            for (int j = left; j < right; j++) {
              int from = 2 * (i + j * rows);
              int to = 2 * (j + i * rows);
              adjoint.data[to] = data[from];
              adjoint.data[to + 1] = -data[from + 1];
            }
          }
        });
    return adjoint;
  }

  /** result += this, on and above the diagonal. */
  void addUpper(ComplexMatrix result) {
    Columns.each(
        rows,
        n -> {
          int from = result.index(0, n);
          for (int k = from; k < from + 2 * n + 2; k++) {
            result.data()[k] += data[k];
          }
        });
  }

  /** result += this + this^+, on and above the diagonal. */
  void addWithConjugate(ComplexMatrix result) {
    adjoint().addUpper(result);
    addUpper(result);
  }
}
