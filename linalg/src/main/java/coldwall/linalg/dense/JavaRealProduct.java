package coldwall.linalg.dense;

import java.util.stream.IntStream;

/**
 * A product of a complex matrix and the transpose of a real one: columns of the left matrix, real
 * and imaginary parts side by side, are added to columns of the result.
 */
final class JavaRealProduct {
  private static final int TILE_ROWS = 512;
  private static final int TILE_INNER = 48;

  /** Products with fewer multiplications are done on the calling thread. */
  private static final double WORTH_A_THREAD = 5e5;

  private JavaRealProduct() {}

  /** result = a (rows from to to of b)^T + keep result. */
  static void of(Block a, RealMatrix b, int from, int to, double keep, Block result) {
    double work = (double) a.rows() * a.columns() * (to - from);
    int chunk = work < WORTH_A_THREAD ? Math.max(1, to - from) : Math.max(8, (to - from) / 8);
    int chunks = (to - from + chunk - 1) / chunk;
    IntStream range = IntStream.range(0, chunks);
    (chunks > 1 ? range.parallel() : range)
        .forEach(c -> {
          int end = Math.min(to - from, (c + 1) * chunk);
          scale(keep, result.columns(c * chunk, end));
          columns(a, b, from, c * chunk, end, result);
        });
  }

  /** A result that is not kept may hold anything, also NaN. */
  private static void scale(double keep, Block result) {
    double[] data = result.matrix().data();
    for (int j = 0; j < result.columns(); j++) {
      int at = result.offset() + 2 * j * result.stride();
      for (int i = at; i < at + 2 * result.rows(); i++) {
        data[i] = keep == 0 ? 0 : keep * data[i];
      }
    }
  }

  private static void columns(Block a, RealMatrix b, int first, int from, int to, Block result) {
    for (int k = 0; k < a.columns(); k += TILE_INNER) {
      int last = Math.min(a.columns(), k + TILE_INNER);
      for (int i = 0; i < 2 * a.rows(); i += TILE_ROWS) {
        int length = Math.min(2 * a.rows(), i + TILE_ROWS) - i;
        for (int j = from; j < to; j++) {
          int at = result.offset() + 2 * j * result.stride() + i;
          for (int l = k; l < last; l++) {
            int source = a.offset() + 2 * l * a.stride() + i;
            add(
                b.data()[first + j + l * b.rows()],
                a.matrix().data(),
                source,
                result.matrix().data(),
                at,
                length);
          }
        }
      }
    }
  }

  private static void add(
      double factor, double[] source, int from, double[] target, int at, int length) {
    for (int i = 0; i < length; i++) {
      target[at + i] += factor * source[from + i];
    }
  }
}
