package coldwall.quantum.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.HermitianEigen;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
  /** What is asked of L(Gibbs), against the size of L. */
  private static final double GIBBS = 1e-13;

  /** 16 points a panel. */
  private static final double QUADRATURE = 1e-9;

  /** Some hundred roundings. */
  private static final double ROUNDING = 1e-12;

  static Stream<MasterEquation> equations() {
    return Stream.of(
        new MasterEquation.Davies(),
        new MasterEquation.Davies(LambShift.INCLUDED),
        new MasterEquation.Pauli(),
        new MasterEquation.UniversalLindblad(),
        new MasterEquation.UniversalLindblad(LambShift.INCLUDED),
        new MasterEquation.Redfield(),
        new MasterEquation.Redfield(LambShift.RENORMALISED),
        new MasterEquation.Local(ComplexMatrix.diagonal(0, 1, 1, 2, 2)));
  }

  private static ComplexMatrix hermitian(int size, SplittableRandom random) {
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    for (int k = 0; k < matrix.data().length; k++) {
      matrix.data()[k] = random.nextDouble(-1, 1);
    }
    return matrix.hermitianPart();
  }

  private static OpenSystem system(ComplexMatrix hamiltonian, SplittableRandom random, double t) {
    List<Bath> baths = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      baths.add(
          new Bath.Thermal(
              "bath " + k,
              hermitian(hamiltonian.rows(), random),
              new SpectralDensity.Ohmic(random.nextDouble(0.1, 3), 5),
              t));
    }
    return new OpenSystem(hamiltonian, baths);
  }

  /** exp(-H/T)/Z in the basis in which H is given, from eigenvectors of its own. */
  private static ComplexMatrix gibbs(ComplexMatrix hamiltonian, double temperature) {
    HermitianEigen eigen = DenseAlgebra.of(hamiltonian.rows()).eigen(hamiltonian);
    double[] weights = new double[hamiltonian.rows()];
    double sum = 0;
    for (int n = 0; n < weights.length; n++) {
      weights[n] =
          StrictMath.exp((eigen.values().getFirst() - eigen.values().get(n)) / temperature);
      sum += weights[n];
    }
    return ComplexMatrix.diagonal(weights).times(1 / sum).inBasis(eigen.vectors().adjoint());
  }

  /** Random Hamiltonians in every basis, also with repeated levels. */
  @Test
  void davies_leavesGibbsStatesAlone() {
    SplittableRandom random = new SplittableRandom(11);
    for (int k = 0; k < 60; k++) {
      int size = 2 + k % 7;
      ComplexMatrix hamiltonian = hermitian(size, random);
      if (k % 3 == 0) {
        double[] energies = new double[size];
        for (int n = 0; n < size; n++) {
          energies[n] = Math.floorDiv(n, 2);
        }
        ComplexMatrix basis = EnergyBasis.of(hamiltonian).vectors();
        hamiltonian = ComplexMatrix.diagonal(energies).inBasis(basis).hermitianPart();
      }
      double temperature = StrictMath.exp(random.nextDouble(-1, 3));
      OpenSystem system = system(hamiltonian, random, temperature);
      for (LambShift shift : List.of(LambShift.OMITTED, LambShift.INCLUDED)) {
        Generator generator = Generator.of(system, new MasterEquation.Davies(shift));
        ComplexMatrix change = generator.applyOutside(gibbs(hamiltonian, temperature));
        assertThat(change.norm()).isLessThan(GIBBS * generator.effective().norm());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("equations")
  void motion_keepsTraceAndHermiticity(MasterEquation equation) {
    SplittableRandom random = new SplittableRandom(5);
    OpenSystem system = system(hermitian(5, random), random, 0.8);
    Generator generator = Generator.of(system, equation);
    double scale = generator.effective().norm();
    for (int k = 0; k < 5; k++) {
      ComplexMatrix rho = hermitian(5, random);
      ComplexMatrix change = generator.applyOutside(rho);
      assertThat(change.trace()).isCloseTo(0, within(ROUNDING * scale));
      assertThat(change.minus(change.adjoint()).norm()).isLessThan(ROUNDING * scale);
      ComplexMatrix turned = generator.applyOutside(rho.times(0, 1));
      assertThat(turned.minus(change.times(0, 1)).norm()).isLessThan(ROUNDING * scale);
    }
  }

  /** The single column and the whole product are two ways to the same thing. */
  @ParameterizedTest
  @MethodSource("equations")
  void unitColumns_areTheProduct(MasterEquation equation) {
    SplittableRandom random = new SplittableRandom(6);
    Generator generator = Generator.of(system(hermitian(5, random), random, 0.8), equation);
    double scale = generator.effective().norm();
    for (int b = 0; b < 5; b++) {
      for (int a = 0; a <= b; a++) {
        ComplexMatrix unit = ComplexMatrix.zeros(5, 5);
        unit.set(b, a, 0.3, a == b ? 0 : 0.7);
        unit.set(a, b, 0.3, a == b ? 0 : -0.7);
        ComplexMatrix column = generator.applyToUnit(a, b, 0.3, a == b ? 0 : -0.7);
        assertThat(column.minus(generator.apply(unit)).norm()).isLessThan(ROUNDING * scale);
      }
    }
  }

  /** Rates, decays and energy flows are parts of the same L. */
  @ParameterizedTest
  @MethodSource("equations")
  void parts_areThoseOfTheWhole(MasterEquation equation) {
    SplittableRandom random = new SplittableRandom(7);
    Generator generator = Generator.of(system(hermitian(5, random), random, 0.8), equation);
    double scale = generator.effective().norm();
    for (int n = 0; n < 5; n++) {
      ComplexMatrix column = generator.applyToUnit(n, n, 1, 0);
      for (int m = 0; m < 5; m++) {
        if (m != n) {
          double rate = generator.rate(0, m, n) + generator.rate(1, m, n);
          assertThat(column.re(m, m)).isCloseTo(rate, within(ROUNDING * scale));
          double own = generator.applyToUnit(m, n, 1, 0).re(m, n);
          double imaginary = generator.applyToUnit(m, n, 0, 1).im(m, n);
          assertThat(-(own + imaginary) / 2)
              .isCloseTo(generator.decay(m, n), within(ROUNDING * scale));
        }
      }
    }
    ComplexMatrix rho = hermitian(5, random);
    ComplexMatrix sum = ComplexMatrix.zeros(5, 5);
    for (int bath = 0; bath < 2; bath++) {
      ComplexMatrix change = generator.dissipation(bath, rho);
      double flow = 0;
      for (int n = 0; n < 5; n++) {
        flow += generator.basis().gap(n, 0) * change.re(n, n);
      }
      assertThat(generator.energyFlow(bath, rho)).isCloseTo(flow, within(ROUNDING * scale));
      sum.accumulate(1, change);
    }
    assertThat(sum.trace()).isCloseTo(0, within(ROUNDING * scale));
  }

  /** 7^2 - 1^2 = 8^2 - 4^2: both jumps act together, and carry coherences from one to the other. */
  @Test
  void davies_groupsEqualFrequencies() {
    SoftJunction box = SoftJunction.layers(new Particle(1), new Box(2), 1, 20, 0.3, 5, 1);
    Generator generator = Generator.of(OpenSystem.of(box, 9), new MasterEquation.Davies());
    // The coherence of levels 7 and 8 feeds that of levels 1 and 4.
    assertThat(generator.applyToUnit(6, 7, 1, 0).re(0, 3)).isGreaterThan(0);
    Generator pauli = Generator.of(OpenSystem.of(box, 9), new MasterEquation.Pauli());
    assertThat(pauli.applyToUnit(6, 7, 1, 0).re(0, 3)).isZero();
    assertThat(generator.nearestFrequencies().orElseThrow().distance())
        .isCloseTo(new Box(2).groundEnergy(new Particle(1)), within(ROUNDING));
  }

  /** S(a) and F(a, b) of an Ohmic bath, T = 1, w_c = 5, by mpmath to 15 digits. */
  @Test
  void principalValues_agreeWithAnotherProgram() {
    SpectralDensity ohmic = new SpectralDensity.Ohmic(1, 5);
    double[][] single = {
      {-3, -0.553746491842074},
      {-0.7, -0.79831853406129},
      {0, -5 / (2 * Math.PI)},
      {1, -0.690260193673042},
      {4, -0.293050797225793}
    };
    for (double[] known : single) {
      assertThat(PrincipalValue.single(w -> ohmic.correlation(w, 1), known[0], 1, 5))
          .isCloseTo(known[1], within(QUADRATURE));
    }
    double[][] pairs = {
      {1, -2, -0.701630715354174}, {3, 0.5, -0.629965372798077}, {-1, -1.5, -0.741057457570952}
    };
    for (double[] known : pairs) {
      double found =
          new PrincipalValue(
                  w -> Math.sqrt(ohmic.correlation(w, 1)), new double[] {known[0], known[1]}, 1, 5)
              .integrals()
              .re(0, 1);
      assertThat(found).isCloseTo(known[2], within(QUADRATURE));
    }
  }

  /** S(w) of a Drude bath at T = 0, in closed form. */
  @Test
  void principalValues_agreeWithClosedForms() {
    // Drude, T = 0: Jb/(2 pi) P integral_0^inf dw' w'/(1 + w'^2/c^2)/(w - w').
    double c = 3;
    for (double w : new double[] {-2, -0.5, 0.5, 2, 7}) {
      double known =
          (w * StrictMath.log(Math.abs(w) / c) - Math.PI * c / 2)
              / (1 + w * w / (c * c))
              / (2 * Math.PI);
      SpectralDensity drude = new SpectralDensity.Drude(1, c);
      double found = PrincipalValue.single(x -> drude.correlation(x, 0), w, 0, c * 1e4);
      // The tail of the integral behind 45e4 cutoffs, and panels at a bend of T = 0.
      assertThat(found).as("w = %s", w).isCloseTo(known, within(1e-5));
    }
  }

  /** Real and complex, at a size where products are rounded if that saves time. */
  @Test
  void roughProducts_areRightToSixDigits() {
    int size = 260;
    SplittableRandom random = new SplittableRandom(4);
    ComplexMatrix rho = hermitian(size, random);
    ComplexMatrix full = hermitian(size, random);
    ComplexMatrix real = ComplexMatrix.zeros(size, size);
    for (int k = 0; k < real.data().length; k += 2) {
      real.data()[k] = full.data()[k];
    }
    double[] energies = random.doubles(size, 0, 10).sorted().toArray();
    for (ComplexMatrix coupling : List.of(full, real)) {
      OpenSystem system =
          new OpenSystem(
              ComplexMatrix.diagonal(energies),
              List.of(new Bath.Thermal("only", coupling, new SpectralDensity.Ohmic(1e-3, 10), 2)));
      for (MasterEquation equation :
          List.of(new MasterEquation.UniversalLindblad(), new MasterEquation.Redfield())) {
        Generator generator = Generator.of(system, equation);
        ComplexMatrix exact = generator.apply(rho);
        assertThat(generator.applyRoughly(rho).minus(exact).norm() / exact.norm()).isLessThan(1e-6);
        assertThat(exact.skewness()).isZero();
        assertThat(Math.abs(exact.trace()) / exact.norm()).isLessThan(ROUNDING);
      }
    }
  }
}
