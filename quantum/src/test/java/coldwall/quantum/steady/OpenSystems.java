package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.model.Operators;
import coldwall.quantum.model.Sites;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Systems that tests share. */
final class OpenSystems {
  private OpenSystems() {}

  /** A qubit of gap 1 between baths that damp it at these rates. */
  static OpenSystem qubit(
      double left, double right, double leftTemperature, double rightTemperature) {
    ComplexMatrix sigma = Operators.sigmaX();
    return new OpenSystem(
        Operators.sigmaZ().times(0.5),
        List.of(
            new Bath.Thermal("left", sigma, new SpectralDensity.Flat(left), leftTemperature),
            new Bath.Thermal("right", sigma, new SpectralDensity.Flat(right), rightTemperature)));
  }

  /** Two oscillators of frequency 1, each with its bath. */
  record Oscillators(OpenSystem system, ComplexMatrix bare) {}

  static Oscillators oscillators(
      int levels, double exchange, double rate, double hot, double cold) {
    Sites sites = Sites.alike(2, levels);
    ComplexMatrix number = Operators.number(levels);
    ComplexMatrix lowering = Operators.lowering(levels);
    ComplexMatrix bare = sites.on(0, number).plus(sites.on(1, number));
    SpectralDensity flat = new SpectralDensity.Flat(rate);
    return new Oscillators(
        new OpenSystem(
            bare.plus(sites.exchange(0, lowering, 1, lowering).times(exchange)),
            List.of(
                new Bath.Thermal("hot", sites.on(0, Operators.position(levels)), flat, hot),
                new Bath.Thermal("cold", sites.on(1, Operators.position(levels)), flat, cold))),
        bare);
  }

  static ComplexMatrix hermitian(int size, SplittableRandom random) {
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    for (int k = 0; k < matrix.data().length; k++) {
      matrix.data()[k] = random.nextDouble(-1, 1);
    }
    return matrix.hermitianPart();
  }

  /** Eigenvectors of a random Hermitian matrix: a random basis. */
  static ComplexMatrix unitary(int size, SplittableRandom random) {
    return DenseAlgebra.of(size).eigen(hermitian(size, random)).vectors();
  }

  /** The same system seen in another basis. */
  static OpenSystem inBasis(OpenSystem system, ComplexMatrix basis) {
    List<Bath> baths = new ArrayList<>();
    for (Bath bath : system.baths()) {
      Bath.Thermal thermal = (Bath.Thermal) bath;
      baths.add(
          new Bath.Thermal(
              thermal.name(),
              thermal.coupling().inBasis(basis).hermitianPart(),
              thermal.density(),
              thermal.label()));
    }
    return new OpenSystem(system.hamiltonian().inBasis(basis).hermitianPart(), baths);
  }
}
