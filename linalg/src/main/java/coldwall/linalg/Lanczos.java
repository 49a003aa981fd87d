package coldwall.linalg;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * The largest eigenvalue of a symmetric positive matrix by Lanczos' method with full
 * reorthogonalisation. It needs products with vectors only, some ten or twenty where the largest
 * eigenvalue stands apart.
 */
public final class Lanczos {
  /**
   * The residual at which to stop, relative to the eigenvalue: the bound on its error within a
   * cluster; otherwise the error is this squared over the relative distance of the next.
   */
  private static final double CONVERGED = 1e-14;

  /** Any fixed seed: the start must only not be orthogonal to the eigenvector. */
  private static final long SEED = 1;

  private final double[][] basis;
  private final double[] diagonal;
  private final double[] offDiagonal;

  private Lanczos(int size) {
    basis = new double[size + 1][];
    basis[0] = new SplittableRandom(SEED).doubles(size, -1, 1).toArray();
    normalise(basis[0]);
    diagonal = new double[size];
    offDiagonal = new double[size];
  }

  /** The largest eigenvalue of this matrix, given as its product with a vector. */
  public static double largestEigenvalue(UnaryOperator<double[]> matrix, int size) {
    Lanczos lanczos = new Lanczos(size);
    int check = 0;
    for (int k = 0; true; k++) {
      lanczos.step(matrix, k);
      boolean last = lanczos.offDiagonal[k] == 0 || k == size - 1;
      if (last || k == check) {
        check += 1 + k / 4; // rarer and rarer, because the cost grows as k^3
        EigenDecompositionSymmetric projected = lanczos.projected(k + 1);
        double value = projected.getEigenvalue(0);
        double residual = lanczos.offDiagonal[k] * projected.getEigenvector(0).getEntry(k);
        if (last || Math.abs(residual) <= CONVERGED * value) {
          return value;
        }
      }
    }
  }

  private void step(UnaryOperator<double[]> matrix, int k) {
    double[] next = matrix.apply(basis[k]);
    diagonal[k] = RowUpdate.dot(next, basis[k], next.length);
    for (int pass = 0; pass < 2; pass++) {
      for (int j = k; j >= 0; j--) {
        double overlap = RowUpdate.dot(next, basis[j], next.length);
        RowUpdate.add(next, basis[j], -overlap, 0, next.length);
      }
    }
    offDiagonal[k] = normalise(next);
    basis[k + 1] = next;
  }

  private EigenDecompositionSymmetric projected(int steps) {
    return new EigenDecompositionSymmetric(
        Arrays.copyOf(diagonal, steps), Arrays.copyOf(offDiagonal, steps - 1));
  }

  /** Divides a vector by its length, which is returned. */
  private static double normalise(double[] vector) {
    double length = Math.sqrt(RowUpdate.dot(vector, vector, vector.length));
    if (length > 0) {
      RowUpdate.divide(vector, length, vector.length);
    }
    return length;
  }
}
