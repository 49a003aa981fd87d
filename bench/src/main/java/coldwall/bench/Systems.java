package coldwall.bench;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Systems to be solved, hot bath first. */
final class Systems {
  /** Any fixed seed. */
  private static final long SEED = 7;

  private Systems() {}

  /**
   * A system whose thermal jump rate is this many times its smallest gap. Kinds:
   *
   * <ul>
   *   <li>{@code complex}: gaps from 0.5 to 1.5, full random couplings, in a random basis
   *   <li>{@code real}: the same with real couplings, in the basis of the levels
   *   <li>{@code box}: a flat box with soft layers at its walls
   * </ul>
   */
  static OpenSystem of(String kind, int levels, double coupling) {
    double unit =
        OpenSystemSolver.automatic()
            .solve(ofStrength(kind, levels, 1), new MasterEquation.Pauli())
            .summary()
            .diagnostic(OpenSteadyState.RATE_OVER_GAP);
    return ofStrength(kind, levels, coupling / unit);
  }

  private static OpenSystem ofStrength(String kind, int levels, double strength) {
    return kind.equals("box") ? box(levels, strength) : random(kind, levels, strength);
  }

  /** Energies in units of the ground state's; the highest level is some 12 hot temperatures up. */
  private static OpenSystem box(int levels, double strength) {
    double length = Math.PI / Math.sqrt(2);
    double hot = 0.08 * levels * levels;
    return OpenSystem.of(
        SoftJunction.layers(
            new Particle(1), new Box(length), strength, 200, 0.1 * length, hot, hot / 5),
        levels);
  }

  /** The highest level is some 10 hot temperatures up. */
  private static OpenSystem random(String kind, int levels, double strength) {
    boolean isReal = kind.equals("real");
    SplittableRandom random = new SplittableRandom(SEED);
    double[] energies = new double[levels];
    for (int n = 1; n < levels; n++) {
      energies[n] = energies[n - 1] + random.nextDouble(0.5, 1.5);
    }
    ComplexMatrix hamiltonian = ComplexMatrix.diagonal(energies);
    if (!isReal) {
      ComplexMatrix basis =
          DenseAlgebra.of(levels).eigen(hermitian(levels, random, false)).vectors();
      hamiltonian = hamiltonian.inBasis(basis).hermitianPart();
    }
    double hot = 0.1 * levels;
    List<Bath> baths = new ArrayList<>();
    for (double temperature : List.of(hot, hot / 3)) {
      baths.add(
          new Bath.Thermal(
              "bath " + (baths.size() + 1),
              hermitian(levels, random, isReal),
              new SpectralDensity.Ohmic(strength, 10),
              temperature));
    }
    return new OpenSystem(hamiltonian, baths);
  }

  private static ComplexMatrix hermitian(int size, SplittableRandom random, boolean isReal) {
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    for (int k = 0; k < matrix.data().length; k++) {
      double value = random.nextDouble(-1, 1);
      matrix.data()[k] = isReal && k % 2 == 1 ? 0 : value;
    }
    return matrix.hermitianPart();
  }

  /** The same with each thermal bath replaced by its operator of the universal equation. */
  static OpenSystem withJumps(OpenSystem system) {
    EnergyBasis basis = EnergyBasis.of(system.hamiltonian());
    List<Bath> baths = new ArrayList<>();
    for (Bath bath : system.baths()) {
      Bath.Thermal thermal = (Bath.Thermal) bath;
      ComplexMatrix jump = basis.inward(thermal.coupling());
      for (int n = 0; n < system.size(); n++) {
        for (int m = 0; m < system.size(); m++) {
          double rate = thermal.density().correlation(basis.gap(n, m), thermal.label());
          double root = Math.sqrt(rate);
          jump.set(m, n, root * jump.re(m, n), root * jump.im(m, n));
        }
      }
      baths.add(
          new Bath.Jumps(bath.name(), List.of(basis.outward(jump)), thermal.temperature()));
    }
    return new OpenSystem(system.hamiltonian(), baths);
  }

  /** The operator of one bath of {@link #withJumps}. */
  static ComplexMatrix jump(OpenSystem system, int bath) {
    return ((Bath.Jumps) system.baths().get(bath)).operators().getFirst();
  }
}
