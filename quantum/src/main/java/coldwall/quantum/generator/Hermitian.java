package coldwall.quantum.generator;

import coldwall.linalg.dense.Columns;
import coldwall.linalg.dense.ComplexMatrix;

/** Loops over Hermitian matrices. */
final class Hermitian {
  private static final int TILE = 32;

  private Hermitian() {}

  /** result += half + half^+ on and above the diagonal, by blocks, for the sake of the cache. */
  static void addWithConjugate(ComplexMatrix half, ComplexMatrix result) {
    int size = half.rows();
    double[] h = half.data();
    double[] r = result.data();
    Columns.blocks(
        size,
        TILE,
        left -> {
          int right = Math.min(size, left + TILE);
          for (int i = 0; i < right; i++) {
            for (int j = Math.max(i, left); j < right; j++) {
              int a = half.index(i, j);
              int b = half.index(j, i);
              r[a] += h[a] + h[b];
              r[a + 1] += h[a + 1] - h[b + 1];
            }
          }
        });
  }
}
