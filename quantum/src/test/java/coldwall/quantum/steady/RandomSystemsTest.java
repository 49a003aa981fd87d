package coldwall.quantum.steady;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.Factors;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random physical systems: levels at random, nearly equal, equal or equally spaced; couplings from
 * 1e-6 to 1e3; temperatures from 0 to 1e6 gaps; baths alike or not. Each is solved to 1e-10, judged
 * by the whole complex N^2 x N^2 matrix made from the definitions, or refused with a reason; none
 * ends in a wrong state. The property coldwall.random-systems asks for as many, up to 40 levels.
 */
class RandomSystemsTest {
  private static final double ASKED = 1e-10;

  private static final int FEW = 120;

  /** Solutions that grow more have no digits by elimination: a refusal is right then. */
  private static final double SINGULAR = 1e12;

  @Test
  void everySystem_isSolvedOrRefused() {
    int count = Integer.getInteger("coldwall.random-systems", FEW);
    int most = count > FEW ? 40 : 7;
    int refused = 0;
    for (int k = 0; k < count; k++) {
      SplittableRandom random = new SplittableRandom(k);
      OpenSystem system = system(random, 2 + random.nextInt(most - 1));
      MasterEquation equation =
          List.of(
                  new MasterEquation.Davies(),
                  new MasterEquation.UniversalLindblad(),
                  new MasterEquation.Redfield())
              .get(random.nextInt(3));
      Reference reference = new Reference(system, equation);
      try {
        OpenSteadyState state = OpenSystemSolver.automatic().solve(system, equation);
        assertThat(reference.growth).as("unique, system %s", k).isLessThan(SINGULAR);
        double distance = state.inside().minus(reference.state()).norm();
        assertThat(distance / state.inside().norm())
            .as("system %s, %s, %s levels", k, equation.name(), system.size())
            .isLessThan(ASKED + Math.ulp(1.0) * reference.growth);
      } catch (InvalidInputException refusal) {
        assertThat(refusal).hasMessageContaining("the steady state must be");
        refused += reference.growth < SINGULAR ? 1 : 0;
      }
    }
    // Of systems that have one steady state, one in twenty may be too hard.
    assertThat(refused).isLessThanOrEqualTo(count / 20);
  }

  private static OpenSystem system(SplittableRandom random, int size) {
    double[] energies = new double[size];
    int kind = random.nextInt(4);
    for (int n = 1; n < size; n++) {
      double gap =
          switch (kind) {
            case 0 -> random.nextDouble(0.1, 2);
            case 1 -> n % 2 == 1 ? 1e-8 * random.nextDouble() : 1;
            case 2 -> n % 2 == 1 ? 0 : 1;
            default -> 1;
          };
      energies[n] = energies[n - 1] + gap;
    }
    double strength = StrictMath.pow(10, random.nextDouble(-6, 3));
    boolean areAlike = random.nextInt(4) == 0;
    ComplexMatrix first = OpenSystems.hermitian(size, random);
    List<Bath> baths = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      double temperature =
          random.nextInt(5) == 0 ? 0 : StrictMath.pow(10, random.nextDouble(-2, 6));
      baths.add(
          new Bath.Thermal(
              "bath " + k,
              k == 0 || areAlike ? first : OpenSystems.hermitian(size, random),
              new SpectralDensity.Ohmic(strength * random.nextDouble(0.3, 3), 10),
              temperature));
    }
    return new OpenSystem(ComplexMatrix.diagonal(energies), baths);
  }

  /** The whole matrix of L, real and imaginary parts as one real matrix, between the levels. */
  private static final class Reference {
    private final int size;
    private final double[] matrix;
    private final Optional<Factors> factors;
    final double growth;

    Reference(OpenSystem system, MasterEquation equation) {
      size = system.size();
      int whole = 2 * size * size;
      matrix = new double[whole * whole];
      EnergyBasis basis = EnergyBasis.of(system.hamiltonian());
      for (int n = 0; n < size; n++) {
        for (int m = 0; m < size; m++) {
          add(m, n, m, n, 0, -basis.gap(m, n));
        }
      }
      for (Bath bath : system.baths()) {
        Bath.Thermal thermal = (Bath.Thermal) bath;
        for (int p = 0; p < size; p++) {
          for (int q = 0; q < size; q++) {
            elements(thermal, equation, basis, p, q);
          }
        }
      }
      equations();
      factors = factors(whole);
      double[] right = new SplittableRandom(3).doubles(whole, -1, 1).toArray();
      growth =
          factors
              .map(found -> length(found.solve(right)) / length(right))
              .orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Factors> factors(int whole) {
      try {
        return Optional.of(DenseAlgebra.of(whole).factor(matrix.clone(), whole));
      } catch (ArithmeticException singular) {
        return Optional.empty();
      }
    }

    private static double length(double[] vector) {
      double sum = 0;
      for (double value : vector) {
        sum += value * value;
      }
      return Math.sqrt(sum);
    }

    /**
     * What the element p, q of rho does: from (dissipator) of its definition, element by element.
     */
    private void elements(
        Bath.Thermal bath, MasterEquation equation, EnergyBasis basis, int p, int q) {
      ComplexMatrix s = bath.coupling();
      for (int m = 0; m < size; m++) {
        for (int n = 0; n < size; n++) {
          // S_mp rho_pq conj(S_nq) with the weight of the pair of transitions.
          double w = weight(bath, equation, basis.gap(p, m), basis.gap(q, n));
          addProduct(m, n, p, q, w, s, m, p, n, q);
        }
        for (int l = 0; l < size; l++) {
          // -conj(S_lm) S_lp rho_pq and its mirror image.
          double left = anti(bath, equation, basis.gap(m, l), basis.gap(p, l));
          addProduct(m, q, p, q, -left, s, l, p, l, m);
          double right = anti(bath, equation, basis.gap(m, l), basis.gap(q, l));
          addProduct(p, m, p, q, -right, s, l, m, l, q);
        }
      }
    }

    private static double weight(
        Bath.Thermal bath, MasterEquation equation, double first, double second) {
      double a = bath.density().correlation(first, bath.label());
      double b = bath.density().correlation(second, bath.label());
      return switch (equation) {
        case MasterEquation.UniversalLindblad _ -> Math.sqrt(a) * Math.sqrt(b);
        case MasterEquation.Redfield _ -> (a + b) / 2;
        default -> Math.abs(first - second) < 1e-11 ? a : 0;
      };
    }

    /** Of the second transition alone in the Redfield equation, which has S R, not R^+ R. */
    private static double anti(
        Bath.Thermal bath, MasterEquation equation, double other, double own) {
      return equation instanceof MasterEquation.Redfield
          ? bath.density().correlation(own, bath.label()) / 2
          : weight(bath, equation, other, own) / 2;
    }

    private void addProduct(
        int m, int n, int p, int q, double w, ComplexMatrix s, int a, int b, int c, int d) {
      double re = s.re(a, b) * s.re(c, d) + s.im(a, b) * s.im(c, d);
      double im = s.im(a, b) * s.re(c, d) - s.re(a, b) * s.im(c, d);
      add(m, n, p, q, w * re, w * im);
    }

    private void add(int m, int n, int p, int q, double re, double im) {
      int half = size * size;
      int row = m + n * size;
      int column = p + q * size;
      matrix[row + column * 2 * half] += re;
      matrix[row + half + (column + half) * 2 * half] += re;
      matrix[row + half + column * 2 * half] += im;
      matrix[row + (column + half) * 2 * half] -= im;
    }

    /** Rows of one size; the balance of the ground state gives way to the trace. */
    private void equations() {
      int whole = 2 * size * size;
      for (int row = 0; row < whole; row++) {
        double largest = 0;
        for (int column = 0; column < whole; column++) {
          largest = Math.max(largest, Math.abs(matrix[row + column * whole]));
        }
        for (int column = 0; column < whole && largest > 0; column++) {
          matrix[row + column * whole] /= largest;
        }
      }
      for (int column = 0; column < whole; column++) {
        matrix[column * whole] = 0;
        matrix[size * size + column * whole] = 0;
      }
      for (int n = 0; n < size; n++) {
        matrix[(n + n * size) * whole] = 1;
        matrix[size * size + (n + n * size + size * size) * whole] = 1;
      }
    }

    private double[] residual(double[] right, double[] x) {
      double[] residual = right.clone();
      for (int column = 0; column < x.length; column++) {
        for (int row = 0; row < x.length; row++) {
          residual[row] -= matrix[row + column * x.length] * x[column];
        }
      }
      return residual;
    }

    ComplexMatrix state() {
      double[] right = new double[2 * size * size];
      right[0] = 1;
      double[] x = factors.orElseThrow().solve(right);
      for (int pass = 0; pass < 3; pass++) {
        double[] correction = factors.orElseThrow().solve(residual(right, x));
        for (int k = 0; k < x.length; k++) {
          x[k] += correction[k];
        }
      }
      ComplexMatrix state = ComplexMatrix.zeros(size, size);
      for (int n = 0; n < size; n++) {
        for (int m = 0; m < size; m++) {
          state.set(m, n, x[m + n * size], x[m + n * size + size * size]);
        }
      }
      return state;
    }
  }
}
