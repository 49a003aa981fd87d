package coldwall.quantum.generator;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.Multiplier;
import coldwall.quantum.model.EnergyBasis;

/**
 * What one bath does, between the levels of the energy basis and for Hermitian rho: D(rho) = G rho
 * + rho G^+ + jumps(rho).
 */
interface Dissipator {

  /** G, minus half of the exit rates; a new matrix. */
  ComplexMatrix effective();

  /** result += jumps(rho), on and above the diagonal at least: it is Hermitian. */
  void addJumps(ComplexMatrix rho, ComplexMatrix result);

  /** The same to some six digits; rough is rho, rounded. */
  default void addJumpsRoughly(ComplexMatrix rho, Multiplier.Rough rough, ComplexMatrix result) {
    addJumps(rho, result);
  }

  /**
   * result += jumps(z |a&gt;&lt;b| + conj(z) |b&gt;&lt;a|), or of z |a&gt;&lt;a| if a = b, on and
   * above the diagonal at least.
   */
  default void addJumpsOfUnit(int a, int b, double re, double im, ComplexMatrix result) {
    ComplexMatrix unit = ComplexMatrix.zeros(result.rows(), result.rows());
    unit.set(b, a, re, -im);
    unit.set(a, b, re, im);
    addJumps(unit, result);
  }

  /** D in single products. */
  void addTerms(GeneratorTerms terms);

  /**
   * Tr[H D(rho)] for H diagonal, from differences of energies alone: nothing is lost to large
   * energies that cancel.
   */
  double energyFlow(ComplexMatrix rho, EnergyBasis basis);

  /** The rate at which population of level n enters level m, another one. */
  double rate(int m, int n);

  /** What the jumps bring back of the coherence m, n itself: its real part. */
  double returned(int m, int n);

  /** Whether it leaves populations and coherences apart. */
  default boolean isSecular() {
    return false;
  }

  /** Whether it leaves coherences of different frequencies apart, if not populations. */
  default boolean isSecularByFrequency() {
    return isSecular();
  }
}
