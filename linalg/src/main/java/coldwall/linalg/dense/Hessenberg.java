package coldwall.linalg.dense;

/**
 * A = Q H Q^+ with H zero below its first subdiagonal, by Householder reflections
 * [GolubVanLoan2013]; of a Hermitian matrix H is tridiagonal. Row after row, real and imaginary
 * parts apart.
 */
final class Hessenberg {
  final double[][] re;
  final double[][] im;
  final double[][] vectorsRe;
  final double[][] vectorsIm;
  private final int size;
  private final double[] mirrorRe;
  private final double[] mirrorIm;
  private final double[] sumRe;
  private final double[] sumIm;

  Hessenberg(ComplexMatrix matrix) {
    size = matrix.rows();
    re = new double[size][size];
    im = new double[size][size];
    vectorsRe = new double[size][size];
    vectorsIm = new double[size][size];
    mirrorRe = new double[size];
    mirrorIm = new double[size];
    sumRe = new double[size];
    sumIm = new double[size];
    for (int i = 0; i < size; i++) {
      vectorsRe[i][i] = 1;
      for (int j = 0; j < size; j++) {
        re[i][j] = matrix.re(i, j);
        im[i][j] = matrix.im(i, j);
      }
    }
    for (int k = 0; k < size - 2; k++) {
      if (mirror(k)) {
        fromLeft(k);
        fromRight(re, im, k);
        fromRight(vectorsRe, vectorsIm, k);
        for (int i = k + 2; i < size; i++) {
          re[i][k] = 0;
          im[i][k] = 0;
        }
      }
    }
  }

  /** The unit vector v whose reflection 1 - 2 v v^+ clears a column below its subdiagonal. */
  private boolean mirror(int k) {
    double largest = 0;
    for (int i = k + 2; i < size; i++) {
      largest = Math.max(largest, Math.max(Math.abs(re[i][k]), Math.abs(im[i][k])));
    }
    if (largest == 0) {
      return false;
    }
    largest = Math.max(largest, Math.max(Math.abs(re[k + 1][k]), Math.abs(im[k + 1][k])));
    double sum = 0;
    for (int i = k + 1; i < size; i++) {
      mirrorRe[i] = re[i][k] / largest;
      mirrorIm[i] = im[i][k] / largest;
      sum += mirrorRe[i] * mirrorRe[i] + mirrorIm[i] * mirrorIm[i];
    }
    double norm = Math.sqrt(sum);
    double head = StrictMath.hypot(mirrorRe[k + 1], mirrorIm[k + 1]);
    mirrorRe[k + 1] += head == 0 ? norm : norm * mirrorRe[k + 1] / head;
    mirrorIm[k + 1] += head == 0 ? 0 : norm * mirrorIm[k + 1] / head;
    double length = Math.sqrt(2 * norm * (norm + head));
    for (int i = k + 1; i < size; i++) {
      mirrorRe[i] /= length;
      mirrorIm[i] /= length;
    }
    return true;
  }

  private void fromLeft(int k) {
    for (int j = k; j < size; j++) {
      sumRe[j] = 0;
      sumIm[j] = 0;
    }
    for (int i = k + 1; i < size; i++) {
      add(sumRe, sumIm, re[i], im[i], mirrorRe[i], -mirrorIm[i], k);
    }
    for (int i = k + 1; i < size; i++) {
      add(re[i], im[i], sumRe, sumIm, -2 * mirrorRe[i], -2 * mirrorIm[i], k);
    }
  }

  private void fromRight(double[][] rowsRe, double[][] rowsIm, int k) {
    for (int i = 0; i < size; i++) {
      double[] x = rowsRe[i];
      double[] y = rowsIm[i];
      double a = 0;
      double b = 0;
      for (int j = k + 1; j < size; j++) {
        a += x[j] * mirrorRe[j] - y[j] * mirrorIm[j];
        b += x[j] * mirrorIm[j] + y[j] * mirrorRe[j];
      }
      a *= 2;
      b *= 2;
      for (int j = k + 1; j < size; j++) {
        x[j] -= a * mirrorRe[j] + b * mirrorIm[j];
        y[j] -= b * mirrorRe[j] - a * mirrorIm[j];
      }
    }
  }

  /** (x, y) += (factor) (u, v), from an index on. */
  private static void add(
      double[] x, double[] y, double[] u, double[] v, double re, double im, int from) {
    for (int j = from; j < x.length; j++) {
      x[j] += re * u[j] - im * v[j];
      y[j] += re * v[j] + im * u[j];
    }
  }
}
