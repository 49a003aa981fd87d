package coldwall.linalg.dense;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues of a Hermitian matrix: reduced to tridiagonal form, made real by phases, then the
 * implicit QL method [GolubVanLoan2013].
 */
final class JavaEigen {
  private static final int MOST_STEPS = 60;

  private final double[] diagonal;

  /** Next to the diagonal; the last one is 0. */
  private final double[] side;

  /** Row by row the eigenvectors of the tridiagonal matrix. */
  private final double[][] vectors;

  private JavaEigen(double[] diagonal, double[] side) {
    this.diagonal = diagonal;
    this.side = side;
    vectors = new double[diagonal.length][diagonal.length];
    for (int i = 0; i < diagonal.length; i++) {
      vectors[i][i] = 1;
    }
  }

  static HermitianEigen of(ComplexMatrix hermitian, DenseAlgebra algebra) {
    int size = hermitian.rows();
    Hessenberg reduced = new Hessenberg(hermitian);
    double[] diagonal = new double[size];
    double[] side = new double[size];
    ComplexMatrix basis = ComplexMatrix.zeros(size, size);
    double phaseRe = 1;
    double phaseIm = 0;
    for (int k = 0; k < size; k++) {
      diagonal[k] = reduced.re[k][k];
      for (int i = 0; i < size; i++) {
        double x = reduced.vectorsRe[i][k];
        double y = reduced.vectorsIm[i][k];
        basis.set(i, k, x * phaseRe - y * phaseIm, x * phaseIm + y * phaseRe);
      }
      if (k + 1 < size) {
        double x = reduced.re[k + 1][k];
        double y = reduced.im[k + 1][k];
        side[k] = StrictMath.hypot(x, y);
        if (side[k] > 0) {
          double turned = (phaseRe * x - phaseIm * y) / side[k];
          phaseIm = (phaseRe * y + phaseIm * x) / side[k];
          phaseRe = turned;
        }
      }
    }
    JavaEigen real = new JavaEigen(diagonal, side);
    real.iterate();
    return real.sorted(basis, algebra);
  }

  private void iterate() {
    for (int low = 0; low < diagonal.length; low++) {
      int steps = 0;
      int high = split(low);
      while (high > low) {
        if (++steps > MOST_STEPS) {
          throw new ArithmeticException("the eigenvalues of a Hermitian matrix did not converge");
        }
        step(low, high);
        high = split(low);
      }
    }
  }

  /** The first index from which the matrix falls apart. */
  private int split(int low) {
    int k = low;
    while (k + 1 < diagonal.length) {
      double scale = Math.abs(diagonal[k]) + Math.abs(diagonal[k + 1]);
      if (Math.abs(side[k]) <= Math.ulp(1.0) / 2 * scale || side[k] == 0) {
        break;
      }
      k++;
    }
    return k;
  }

  private void step(int low, int high) {
    double half = (diagonal[low + 1] - diagonal[low]) / (2 * side[low]);
    double root = StrictMath.hypot(half, 1);
    double shifted =
        diagonal[high] - diagonal[low] + side[low] / (half + Math.copySign(root, half));
    double sine = 1;
    double cosine = 1;
    double lost = 0;
    for (int i = high - 1; i >= low; i--) {
      double f = sine * side[i];
      double b = cosine * side[i];
      double r = StrictMath.hypot(f, shifted);
      side[i + 1] = r;
      if (r == 0) {
        diagonal[i + 1] -= lost;
        side[high] = 0;
        return;
      }
      sine = f / r;
      cosine = shifted / r;
      double g = diagonal[i + 1] - lost;
      double s = (diagonal[i] - g) * sine + 2 * cosine * b;
      lost = sine * s;
      diagonal[i + 1] = g + lost;
      shifted = cosine * s - b;
      rotate(vectors[i], vectors[i + 1], cosine, sine);
    }
    diagonal[low] -= lost;
    side[low] = shifted;
    side[high] = 0;
  }

  private static void rotate(double[] first, double[] second, double cosine, double sine) {
    for (int k = 0; k < first.length; k++) {
      double x = first[k];
      double y = second[k];
      second[k] = sine * x + cosine * y;
      first[k] = cosine * x - sine * y;
    }
  }

  private HermitianEigen sorted(ComplexMatrix basis, DenseAlgebra algebra) {
    int size = diagonal.length;
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> diagonal[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    ComplexMatrix real = ComplexMatrix.zeros(size, size);
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        real.set(i, j, vectors[order[j]][i], 0);
      }
    }
    ComplexMatrix result = ComplexMatrix.zeros(size, size);
    algebra.multiply(
        1, Block.of(basis), Form.PLAIN, Block.of(real), Form.PLAIN, 0, Block.of(result));
    return new HermitianEigen(Arrays.stream(order).mapToObj(i -> diagonal[i]).toList(), result);
  }
}
