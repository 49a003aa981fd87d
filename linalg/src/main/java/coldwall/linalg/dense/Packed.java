package coldwall.linalg.dense;

/**
 * Hermitian matrices as N^2 real numbers: column by column what stands on and above the diagonal,
 * entries off it times sqrt 2, so that the inner product of two arrays is that of the matrices.
 */
final class Packed {
  private static final double ROOT = Math.sqrt(2);
  private static final double INVERSE_ROOT = Math.sqrt(0.5);

  private Packed() {}

  static double[] of(ComplexMatrix hermitian) {
    int size = hermitian.rows();
    double[] data = hermitian.data();
    double[] packed = new double[Math.multiplyExact(size, size)];
    Columns.each(
        size,
        n -> {
          int from = hermitian.index(0, n);
          int at = n * n;
          for (int k = 0; k < 2 * n; k++) {
            packed[at + k] = ROOT * data[from + k];
          }
          packed[at + 2 * n] = data[from + 2 * n];
        });
    return packed;
  }

  static ComplexMatrix matrix(double[] packed, int size) {
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    double[] data = matrix.data();
    Columns.each(
        size,
        n -> {
          int from = matrix.index(0, n);
          int at = n * n;
          for (int k = 0; k < 2 * n; k++) {
            data[from + k] = INVERSE_ROOT * packed[at + k];
          }
          data[from + 2 * n] = packed[at + 2 * n];
        });
    matrix.mirror();
    return matrix;
  }
}
