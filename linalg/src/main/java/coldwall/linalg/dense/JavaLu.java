package coldwall.linalg.dense;

import java.util.stream.IntStream;

/**
 * Blocked right-looking LU factors with row pivots, column after column: the twin of what OpenBLAS
 * does, on the same column-major data and in parallel behind each panel. {@link
 * coldwall.linalg.LuFactors} works on rows and on one thread, which may be interrupted.
 */
final class JavaLu implements Factors {
  private static final int PANEL = 32;
  private static final int CHUNK = 64;

  private final double[] matrix;
  private final int size;
  private final int[] pivots;

  private JavaLu(double[] matrix, int size) {
    this.matrix = matrix;
    this.size = size;
    pivots = new int[size];
  }

  static JavaLu factor(double[] matrix, int size) {
    JavaLu factors = new JavaLu(matrix, size);
    for (int start = 0; start < size; start += PANEL) {
      int end = Math.min(size, start + PANEL);
      factors.panel(start, end);
      factors.update(start, end);
    }
    return factors;
  }

  private void panel(int start, int end) {
    for (int k = start; k < end; k++) {
      int best = k;
      for (int i = k + 1; i < size; i++) {
        if (Math.abs(matrix[i + k * size]) > Math.abs(matrix[best + k * size])) {
          best = i;
        }
      }
      pivots[k] = best;
      if (matrix[best + k * size] == 0) {
        throw new ArithmeticException("a pivot is 0: the matrix is singular");
      }
      for (int j = start; j < end; j++) {
        swap(k, best, j);
      }
      double pivot = matrix[k + k * size];
      for (int i = k + 1; i < size; i++) {
        matrix[i + k * size] /= pivot;
      }
      for (int j = k + 1; j < end; j++) {
        subtract(k, j, k + 1);
      }
    }
  }

  /** Brings all other columns up to date: few of them at a time, so that they stay in cache. */
  private void update(int start, int end) {
    for (int j = 0; j < start; j++) {
      swapAll(start, end, j);
    }
    int chunks = (size - end + CHUNK - 1) / CHUNK;
    IntStream.range(0, chunks)
        .parallel()
        .forEach(c -> {
          int last = Math.min(size, end + (c + 1) * CHUNK);
          for (int j = end + c * CHUNK; j < last; j++) {
            swapAll(start, end, j);
            for (int k = start; k < end; k++) {
              subtract(k, j, k + 1, end);
            }
            for (int k = start; k + 3 < end; k += 4) {
              subtractFour(k, j, end);
            }
            for (int k = end - (end - start) % 4; k < end; k++) {
              subtract(k, j, end);
            }
          }
        });
  }

  private void swapAll(int start, int end, int column) {
    for (int k = start; k < end; k++) {
      swap(k, pivots[k], column);
    }
  }

  private void swap(int i, int j, int column) {
    double value = matrix[i + column * size];
    matrix[i + column * size] = matrix[j + column * size];
    matrix[j + column * size] = value;
  }

  private void subtract(int k, int column, int from) {
    subtract(k, column, from, size);
  }

  private void subtract(int k, int column, int from, int to) {
    double factor = matrix[k + column * size];
    if (factor != 0) {
      int a = column * size;
      int b = k * size;
      for (int i = from; i < to; i++) {
        matrix[a + i] -= factor * matrix[b + i];
      }
    }
  }

  private void subtractFour(int k, int column, int from) {
    int a = column * size;
    int b = k * size;
    int c = b + size;
    int d = c + size;
    int e = d + size;
    double p = matrix[a + k];
    double q = matrix[a + k + 1];
    double r = matrix[a + k + 2];
    double s = matrix[a + k + 3];
    for (int i = from; i < size; i++) {
      matrix[a + i] -=
          p * matrix[b + i] + q * matrix[c + i] + (r * matrix[d + i] + s * matrix[e + i]);
    }
  }

  @Override
  public double[] solve(double[] right) {
    double[] x = right.clone();
    for (int k = 0; k < size; k++) {
      double value = x[pivots[k]];
      x[pivots[k]] = x[k];
      x[k] = value;
    }
    for (int k = 0; k < size; k++) {
      for (int i = k + 1; i < size; i++) {
        x[i] -= x[k] * matrix[i + k * size];
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      x[k] /= matrix[k + k * size];
      for (int i = 0; i < k; i++) {
        x[i] -= x[k] * matrix[i + k * size];
      }
    }
    return x;
  }
}
