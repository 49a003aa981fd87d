package coldwall.linalg.dense;

import java.util.stream.IntStream;

/**
 * A product of two complex matrices. Real and imaginary parts are taken apart first, so that the
 * inner loop, which adds two columns of the left matrix to a column of the result, becomes vector
 * instructions; tiles of the left matrix stay in cache.
 */
final class JavaProduct {
  private static final int TILE_ROWS = 256;
  private static final int TILE_INNER = 48;

  /** Products with fewer multiplications are done on the calling thread. */
  private static final double WORTH_A_THREAD = 5e5;

  private final Block b;
  private final Form formB;
  private final int rows;
  private final int inner;
  private final double[] leftRe;
  private final double[] leftIm;

  JavaProduct(Block a, Form formA, Block b, Form formB) {
    this.b = b;
    this.formB = formB;
    rows = a.rows(formA);
    inner = a.columns(formA);
    leftRe = new double[rows * inner];
    leftIm = new double[rows * inner];
    double[] data = a.matrix().data();
    for (int j = 0; j < a.columns(); j++) {
      int from = a.offset() + 2 * j * a.stride();
      for (int i = 0; i < a.rows(); i++) {
        int to = formA == Form.PLAIN ? i + j * rows : j + i * rows;
        leftRe[to] = data[from + 2 * i];
        leftIm[to] = formA == Form.PLAIN ? data[from + 2 * i + 1] : -data[from + 2 * i + 1];
      }
    }
  }

  void into(double factor, double keep, Block result) {
    int columns = result.columns();
    double work = (double) rows * inner * columns;
    int chunk = work < WORTH_A_THREAD ? columns : Math.max(8, columns / 8);
    int chunks = chunk == 0 ? 0 : (columns + chunk - 1) / chunk;
    IntStream range = IntStream.range(0, chunks);
    (chunks > 1 ? range.parallel() : range)
        .forEach(c -> chunk(factor, keep, result, c * chunk, Math.min(columns, (c + 1) * chunk)));
  }

  private void chunk(double factor, double keep, Block result, int from, int to) {
    double[] re = new double[rows * (to - from)];
    double[] im = new double[rows * (to - from)];
    for (int k = 0; k < inner; k += TILE_INNER) {
      int last = Math.min(inner, k + TILE_INNER);
      for (int i = 0; i < rows; i += TILE_ROWS) {
        int length = Math.min(rows, i + TILE_ROWS) - i;
        for (int j = from; j < to; j++) {
          tile(re, im, (j - from) * rows + i, i, length, k, last, j);
        }
      }
    }
    double[] data = result.matrix().data();
    for (int j = from; j < to; j++) {
      int at = result.offset() + 2 * j * result.stride();
      int source = (j - from) * rows;
      for (int i = 0; i < rows; i++, at += 2) {
        // A result that is not kept may hold anything, also NaN.
        data[at] = factor * re[source + i] + (keep == 0 ? 0 : keep * data[at]);
        data[at + 1] = factor * im[source + i] + (keep == 0 ? 0 : keep * data[at + 1]);
      }
    }
  }

  private void tile(
      double[] re, double[] im, int at, int row, int length, int from, int to, int column) {
    double[] data = b.matrix().data();
    int step = formB == Form.PLAIN ? 2 : 2 * b.stride();
    int start = b.offset() + (formB == Form.PLAIN ? 2 * column * b.stride() : 2 * column);
    double sign = formB == Form.PLAIN ? 1 : -1;
    int k = from;
    for (; k + 1 < to; k += 2) {
      int first = start + k * step;
      int second = first + step;
      addTwo(
          re,
          im,
          at,
          row + k * rows,
          row + (k + 1) * rows,
          length,
          data[first],
          sign * data[first + 1],
          data[second],
          sign * data[second + 1]);
    }
    if (k < to) {
      int first = start + k * step;
      addTwo(
          re,
          im,
          at,
          row + k * rows,
          row + k * rows,
          length,
          data[first],
          sign * data[first + 1],
          0,
          0);
    }
  }

  private void addTwo(
      double[] re,
      double[] im,
      int at,
      int first,
      int second,
      int length,
      double pRe,
      double pIm,
      double qRe,
      double qIm) {
    double[] a = leftRe;
    double[] b = leftIm;
    for (int i = 0; i < length; i++) {
      double x = a[first + i];
      double y = b[first + i];
      double u = a[second + i];
      double v = b[second + i];
      re[at + i] += x * pRe - y * pIm + (u * qRe - v * qIm);
      im[at + i] += x * pIm + y * pRe + (u * qIm + v * qRe);
    }
  }
}
