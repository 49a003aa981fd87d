package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.Extended;
import coldwall.linalg.dense.ExtendedMatrix;
import coldwall.linalg.dense.Factors;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.EnergyBasis;
import coldwall.quantum.model.OpenSystem;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The steady state of a system from the whole complex N^2 x N^2 matrix of L, made element by
 * element from the definitions in twice the digits of a double. So are the residuals: a state to
 * which they have led is right whatever the factors were that made the corrections.
 */
final class ExactReference {
  /** Roundings that come back larger leave corrections by double factors too few digits. */
  private static final double DOUBLE = 1e11;

  /** A solution that grows more has no digits even here: some other state is steady as well. */
  private static final double SINGULAR = 1e26;

  private static final int REFINEMENTS = 8;

  private final int size;
  private final EnergyBasis basis;
  private final ExtendedMatrix matrix;
  private final Factors factors;

  /** By how much roundings of L come back in its solution. */
  final double growth;

  ExactReference(OpenSystem system, MasterEquation equation) {
    size = system.size();
    basis = EnergyBasis.of(system.hamiltonian());
    matrix = new ExtendedMatrix(2 * size * size);
    for (int n = 0; n < size; n++) {
      for (int m = 0; m < size; m++) {
        Extended gap = number(basis.energy(m)).plus(number(-basis.energy(n)));
        add(m, n, m, n, Extended.ZERO, gap.negated());
      }
    }
    for (Bath bath : system.baths()) {
      new Definition((Bath.Thermal) bath, equation).addAll();
    }
    equations();
    Factors quick = factors(false);
    factors = growth(quick) < DOUBLE ? quick : factors(true);
    growth = growth(factors);
  }

  boolean isUnique() {
    return growth < SINGULAR;
  }

  private static Extended number(double value) {
    return new Extended(value, 0);
  }

  private static double length(double[] vector) {
    return Math.sqrt(Arrays.stream(vector).map(value -> value * value).sum());
  }

  private double growth(Factors found) {
    double[] right = new SplittableRandom(3).doubles(matrix.size(), -1, 1).toArray();
    return length(found.solve(right)) / length(right);
  }

  private Factors factors(boolean hasMoreDigits) {
    int whole = matrix.size();
    try {
      if (hasMoreDigits) {
        var extended = matrix.copy().factor();
        return right -> extended.solve(right).high();
      }
      double[] entries = new double[whole * whole];
      for (int column = 0; column < whole; column++) {
        for (int row = 0; row < whole; row++) {
          entries[row + column * whole] = matrix.high(row, column);
        }
      }
      return DenseAlgebra.of(whole).factor(entries, whole);
    } catch (ArithmeticException singular) {
      return right -> Arrays.stream(right).map(_ -> Double.POSITIVE_INFINITY).toArray();
    }
  }

  /** One bath: what its definition does to the element p, q of rho. */
  private final class Definition {
    private final ComplexMatrix s;
    private final MasterEquation equation;

    /** G, or its square root, of the transition from a to b. */
    private final Extended[][] spectrum = new Extended[size][size];

    Definition(Bath.Thermal bath, MasterEquation equation) {
      this.s = bath.coupling();
      this.equation = equation;
      boolean isRoot = equation instanceof MasterEquation.UniversalLindblad;
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          double value = bath.density().correlation(basis.gap(a, b), bath.label());
          spectrum[a][b] = isRoot ? Extended.root(value) : number(value);
        }
      }
    }

    void addAll() {
      for (int p = 0; p < size; p++) {
        for (int q = 0; q < size; q++) {
          addAll(p, q);
        }
      }
    }

    private void addAll(int p, int q) {
      for (int m = 0; m < size; m++) {
        for (int n = 0; n < size; n++) {
          // S_mp rho_pq conj(S_nq) with the weight of the pair of transitions.
          add(m, n, p, q, weight(p, m, q, n), m, p, n, q);
        }
        for (int l = 0; l < size; l++) {
          // -conj(S_lm) S_lp rho_pq and its mirror image.
          add(m, q, p, q, half(m, l, p, l).negated(), l, p, l, m);
          add(p, m, p, q, half(m, l, q, l).negated(), l, m, l, q);
        }
      }
    }

    /** Of the transitions from p to m and from q to n together. */
    private Extended weight(int p, int m, int q, int n) {
      Extended one = spectrum[p][m];
      Extended other = spectrum[q][n];
      return switch (equation) {
        case MasterEquation.UniversalLindblad _ -> one.times(other);
        case MasterEquation.Redfield _ -> one.plus(other).times(0.5);
        default ->
            Math.abs(basis.gap(p, m) - basis.gap(q, n)) <= 2 * basis.tolerance()
                ? one
                : Extended.ZERO;
      };
    }

    /** Half of it; of the second transition alone in the Redfield equation, which has S R. */
    private Extended half(int other, int l, int own, int k) {
      return equation instanceof MasterEquation.Redfield
          ? spectrum[own][k].times(0.5)
          : weight(other, l, own, k).times(0.5);
    }

    private void add(int m, int n, int p, int q, Extended weight, int a, int b, int c, int d) {
      if (weight.high() != 0) {
        Extended real =
            Extended.product(s.re(a, b), s.re(c, d)).plus(Extended.product(s.im(a, b), s.im(c, d)));
        Extended imaginary =
            Extended.product(s.im(a, b), s.re(c, d))
                .plus(Extended.product(-s.re(a, b), s.im(c, d)));
        ExactReference.this.add(m, n, p, q, real.times(weight), imaginary.times(weight));
      }
    }
  }

  private void add(int m, int n, int p, int q, Extended real, Extended imaginary) {
    int half = size * size;
    int row = m + n * size;
    int column = p + q * size;
    matrix.add(row, column, real);
    matrix.add(row + half, column + half, real);
    matrix.add(row + half, column, imaginary);
    matrix.add(row, column + half, imaginary.negated());
  }

  /** Rows of one size; the balance of the first level gives way to the trace. */
  private void equations() {
    int half = size * size;
    for (int row = 0; row < 2 * half; row++) {
      double largest = 0;
      for (int column = 0; column < 2 * half; column++) {
        largest = Math.max(largest, Math.abs(matrix.high(row, column)));
      }
      matrix.scaleRow(row, largest > 0 ? -Math.getExponent(largest) : 0);
    }
    for (int column = 0; column < half; column++) {
      double population = column % size == column / size ? 1 : 0;
      matrix.set(0, column, population);
      matrix.set(0, column + half, 0);
      matrix.set(half, column, 0);
      matrix.set(half, column + half, population);
    }
  }

  /** The state; the corrections have shrunk to nothing, or this throws. */
  ComplexMatrix state() {
    double[] right = new double[matrix.size()];
    right[0] = 1;
    double[] x = factors.solve(right);
    double[] rest = new double[x.length];
    double last = 1;
    for (int pass = 0; pass < REFINEMENTS && last > Math.ulp(1.0); pass++) {
      double[] correction = factors.solve(matrix.residual(right, x, rest));
      for (int k = 0; k < x.length; k++) {
        double sum = x[k] + (rest[k] + correction[k]);
        rest[k] += correction[k] + (x[k] - sum);
        x[k] = sum;
      }
      last = length(correction) / length(x);
    }
    if (!(last < 1e-13)) {
      throw new ArithmeticException("no reference: the last correction is " + last);
    }
    ComplexMatrix state = ComplexMatrix.zeros(size, size);
    for (int n = 0; n < size; n++) {
      for (int m = 0; m < size; m++) {
        int k = m + n * size;
        state.set(m, n, x[k], x[k + size * size]);
      }
    }
    return state;
  }
}
