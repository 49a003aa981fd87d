package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;

/**
 * What one bath does, between the levels of the energy basis and for Hermitian rho: D(rho) = G rho +
 * rho G^+ + jumps(rho).
 */
interface Dissipator {

  /** G, minus half of the exit rates; a new matrix. */
  ComplexMatrix effective();

  /** result += jumps(rho). */
  void addJumps(ComplexMatrix rho, ComplexMatrix result);

  /** The rate at which population of level n enters level m, another one. */
  double rate(int m, int n);

  /** What the jumps bring back of the coherence m, n itself: its real part. */
  double returned(int m, int n);

  /** Whether it leaves populations and coherences apart. */
  default boolean isSecular() {
    return false;
  }
}
