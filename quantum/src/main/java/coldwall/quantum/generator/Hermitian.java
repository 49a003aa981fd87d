package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;

/** Loops over Hermitian matrices. */
final class Hermitian {
  private static final int TILE = 32;

  private Hermitian() {}

  /** result += half + half^+, tile by tile, for the sake of the cache. */
  static void addWithConjugate(ComplexMatrix half, ComplexMatrix result) {
    int size = half.rows();
    double[] h = half.data();
    double[] r = result.data();
    for (int top = 0; top < size; top += TILE) {
      for (int left = top; left < size; left += TILE) {
        for (int j = left; j < Math.min(size, left + TILE); j++) {
          for (int i = top; i < Math.min(j + 1, Math.min(size, top + TILE)); i++) {
            int a = half.index(i, j);
            int b = half.index(j, i);
            double re = h[a] + h[b];
            double im = h[a + 1] - h[b + 1];
            r[a] += re;
            r[a + 1] += im;
            if (a != b) {
              r[b] += re;
              r[b + 1] -= im;
            }
          }
        }
      }
    }
  }
}
