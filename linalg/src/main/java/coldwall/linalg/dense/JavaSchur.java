package coldwall.linalg.dense;

/** The Schur form by implicit QR steps with one complex shift each [GolubVanLoan2013]. */
final class JavaSchur {
  private static final int MOST_STEPS = 90;

  /** Steps after which a shift is taken that is not an eigenvalue of anything. */
  private static final int STUCK = 10;

  private final double[][] re;
  private final double[][] im;

  /** The Schur vectors, row by row. */
  private final double[][] vectorsRe;

  private final double[][] vectorsIm;
  private final int size;
  private double cosine;
  private double sineRe;
  private double sineIm;

  private JavaSchur(Hessenberg reduced, int size) {
    this.size = size;
    re = reduced.re;
    im = reduced.im;
    vectorsRe = transposed(reduced.vectorsRe);
    vectorsIm = transposed(reduced.vectorsIm);
  }

  private static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  static Schur of(ComplexMatrix matrix) {
    double unit = unit(matrix.largestPart());
    JavaSchur schur = new JavaSchur(new Hessenberg(matrix.times(1 / unit)), matrix.rows());
    schur.iterate();
    ComplexMatrix unitary = ComplexMatrix.zeros(schur.size, schur.size);
    ComplexMatrix triangular = ComplexMatrix.zeros(schur.size, schur.size);
    for (int j = 0; j < schur.size; j++) {
      for (int i = 0; i < schur.size; i++) {
        unitary.set(i, j, schur.vectorsRe[j][i], schur.vectorsIm[j][i]);
        if (i <= j) {
          triangular.set(i, j, unit * schur.re[i][j], unit * schur.im[i][j]);
        }
      }
    }
    return new Schur(unitary, triangular);
  }

  /** A power of two near the largest entry, so that squares neither overflow nor underflow. */
  private static double unit(double largest) {
    return largest > 0x1p-1000 && largest < 0x1p1000
        ? Math.scalb(1.0, Math.getExponent(largest))
        : 1;
  }

  private void iterate() {
    int high = size - 1;
    int steps = 0;
    while (high > 0) {
      int low = split(high);
      if (low == high) {
        high--;
        steps = 0;
        continue;
      }
      if (++steps > MOST_STEPS) {
        throw new ArithmeticException("the Schur form of a matrix did not converge");
      }
      step(low, high, steps % STUCK == 0);
    }
  }

  /** The first row of the last part that hangs together; clears what is negligible above it. */
  private int split(int high) {
    int k = high;
    while (k > 0) {
      double scale = size(k, k) + size(k - 1, k - 1);
      double small = size(k, k - 1);
      if (!(small > Math.ulp(1.0) / 2 * scale)) {
        re[k][k - 1] = 0;
        im[k][k - 1] = 0;
        return k;
      }
      k--;
    }
    return 0;
  }

  private double size(int i, int j) {
    return Math.abs(re[i][j]) + Math.abs(im[i][j]);
  }

  private void step(int low, int high, boolean isStuck) {
    double[] shift = isStuck ? unusual(high) : wilkinson(high);
    double x = re[low][low] - shift[0];
    double y = im[low][low] - shift[1];
    double u = re[low + 1][low];
    double v = im[low + 1][low];
    for (int k = low; k < high; k++) {
      rotation(x, y, u, v);
      rows(k, Math.max(k - 1, low));
      columns(re, im, k, Math.min(k + 2, high));
      vectors(k);
      if (k > low) {
        re[k + 1][k - 1] = 0;
        im[k + 1][k - 1] = 0;
      }
      if (k + 1 < high) {
        x = re[k + 1][k];
        y = im[k + 1][k];
        u = re[k + 2][k];
        v = im[k + 2][k];
      }
    }
  }

  private double[] unusual(int high) {
    return new double[] {re[high][high] + size(high, high - 1), im[high][high]};
  }

  /** The eigenvalue of the last two rows and columns that is nearer to the last entry. */
  private double[] wilkinson(int high) {
    double bRe = (re[high - 1][high - 1] - re[high][high]) / 2;
    double bIm = (im[high - 1][high - 1] - im[high][high]) / 2;
    double p = re[high - 1][high];
    double q = im[high - 1][high];
    double s = re[high][high - 1];
    double t = im[high][high - 1];
    double productRe = p * s - q * t;
    double productIm = p * t + q * s;
    double[] root = squareRoot(bRe * bRe - bIm * bIm + productRe, 2 * bRe * bIm + productIm);
    if (bRe * root[0] + bIm * root[1] < 0) {
      root[0] = -root[0];
      root[1] = -root[1];
    }
    double sumRe = bRe + root[0];
    double sumIm = bIm + root[1];
    double norm = sumRe * sumRe + sumIm * sumIm;
    if (norm == 0) {
      return new double[] {re[high][high], im[high][high]};
    }
    return new double[] {
      re[high][high] - (productRe * sumRe + productIm * sumIm) / norm,
      im[high][high] - (productIm * sumRe - productRe * sumIm) / norm
    };
  }

  private static double[] squareRoot(double x, double y) {
    double length = StrictMath.hypot(x, y);
    double a = Math.sqrt((length + Math.abs(x)) / 2);
    if (a == 0) {
      return new double[] {0, 0};
    }
    double b = y / (2 * a);
    return x >= 0 ? new double[] {a, b} : new double[] {Math.abs(b), Math.copySign(a, y)};
  }

  /** The rotation that turns (first, second) into (something, 0): cosine real, sine complex. */
  private void rotation(double x, double y, double u, double v) {
    double first = StrictMath.hypot(x, y);
    double length = StrictMath.hypot(first, StrictMath.hypot(u, v));
    if (length == 0) {
      cosine = 1;
      sineRe = 0;
      sineIm = 0;
    } else if (first == 0) {
      cosine = 0;
      sineRe = u / length;
      sineIm = -v / length;
    } else {
      cosine = first / length;
      // sine = (x + iy)/first conj(u + iv)/length
      sineRe = (x * u + y * v) / first / length;
      sineIm = (y * u - x * v) / first / length;
    }
  }

  private void rows(int k, int from) {
    double[] a = re[k];
    double[] b = im[k];
    double[] c = re[k + 1];
    double[] d = im[k + 1];
    for (int j = from; j < size; j++) {
      double p = cosine * a[j] + sineRe * c[j] - sineIm * d[j];
      double q = cosine * b[j] + sineRe * d[j] + sineIm * c[j];
      double r = cosine * c[j] - sineRe * a[j] - sineIm * b[j];
      double s = cosine * d[j] - sineRe * b[j] + sineIm * a[j];
      a[j] = p;
      b[j] = q;
      c[j] = r;
      d[j] = s;
    }
  }

  private void columns(double[][] x, double[][] y, int k, int last) {
    for (int i = 0; i <= last; i++) {
      double a = x[i][k];
      double b = y[i][k];
      double c = x[i][k + 1];
      double d = y[i][k + 1];
      x[i][k] = cosine * a + sineRe * c + sineIm * d;
      y[i][k] = cosine * b + sineRe * d - sineIm * c;
      x[i][k + 1] = cosine * c - sineRe * a + sineIm * b;
      y[i][k + 1] = cosine * d - sineRe * b - sineIm * a;
    }
  }

  private void vectors(int k) {
    double[] a = vectorsRe[k];
    double[] b = vectorsIm[k];
    double[] c = vectorsRe[k + 1];
    double[] d = vectorsIm[k + 1];
    for (int i = 0; i < size; i++) {
      double p = cosine * a[i] + sineRe * c[i] + sineIm * d[i];
      double q = cosine * b[i] + sineRe * d[i] - sineIm * c[i];
      c[i] = cosine * c[i] - sineRe * a[i] + sineIm * b[i];
      d[i] = cosine * d[i] - sineRe * b[i] - sineIm * a[i];
      a[i] = p;
      b[i] = q;
    }
  }
}
