package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.Factors;
import coldwall.quantum.generator.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * L as a real matrix between Hermitian matrices, in the orthonormal basis |a&gt;&lt;a|,
 * (|a&gt;&lt;b| + |b&gt;&lt;a|)/sqrt 2, i(|a&gt;&lt;b| - |b&gt;&lt;a|)/sqrt 2. Its rows are brought
 * to one size, so that slow populations weigh as much as fast coherences; the balance of the
 * likeliest level, which follows from all others, is replaced by the trace; refined by exact
 * residuals.
 */
final class DenseEquation {
  private static final double HALF = Math.sqrt(0.5);
  private static final int REFINEMENTS = 4;

  /** Corrections below this are rounding errors of the state. */
  private static final double CONVERGED = 1e-15;

  /** Any fixed seed: a right-hand side with a share of every direction. */
  private static final long SEED = 1;

  /** The units of all Hermitian matrices, or of those that take part. */
  private static List<Unit> units(Generator generator, boolean isBlocked) {
    List<Unit> units = new ArrayList<>();
    for (int b = 0; b < generator.size(); b++) {
      for (int a = 0; a <= b; a++) {
        if (a == b || !isBlocked || generator.basis().gap(a, b) == 0) {
          units.add(new Unit(a, b, false));
          if (a != b) {
            units.add(new Unit(a, b, true));
          }
        }
      }
    }
    return units;
  }

  /** L between all Hermitian matrices, row by row. */
  static double[][] whole(Generator generator) {
    return rows(generator, false);
  }

  /** L between the Hermitian matrices that take part, its rows of one size. */
  static double[][] balanced(Generator generator) {
    double[][] rows = rows(generator, generator.isSecularByFrequency());
    for (double[] row : rows) {
      double largest = 0;
      for (double value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
      for (int j = 0; j < row.length && largest > 0; j++) {
        row[j] /= largest;
      }
    }
    return rows;
  }

  private static double[][] rows(Generator generator, boolean isBlocked) {
    List<Unit> units = units(generator, isBlocked);
    int size = units.size();
    double[] matrix = matrix(generator, units);
    double[][] rows = new double[size][size];
    for (int column = 0; column < size; column++) {
      for (int row = 0; row < size; row++) {
        rows[row][column] = matrix[row + column * size];
      }
    }
    return rows;
  }

  private record Unit(int a, int b, boolean isImaginary) {}

  private final Generator generator;
  private final List<Unit> units;
  private final double[] scales;
  private final int replaced;
  private final Factors factors;

  /** By how much roundings of L come back in its solution. */
  private final double growth;

  /**
   * Factors L.
   *
   * @param start a state near the steady one
   * @throws ArithmeticException if a pivot is exactly 0: more than one state is steady, or doubles
   *     cannot tell
   */
  DenseEquation(Generator generator, ComplexMatrix start) {
    this.generator = generator;
    units = units(generator, generator.isSecularByFrequency());
    int size = units.size();
    double[] matrix = matrix(generator, units);
    replaced = likeliest(start);
    scales = scales(matrix, size);
    for (int column = 0; column < size; column++) {
      for (int row = 0; row < size; row++) {
        matrix[row + column * size] *= scales[row];
      }
      Unit unit = units.get(column);
      matrix[replaced + column * size] = unit.a == unit.b ? 1 : 0;
    }
    factors = DenseAlgebra.of(size).factor(matrix, size);
    double[] right = new SplittableRandom(SEED).doubles(size, -1, 1).toArray();
    growth = length(factors.solve(right)) / length(right);
  }

  private static double[] matrix(Generator generator, List<Unit> units) {
    int size = units.size();
    double[] matrix = new double[Math.multiplyExact(size, size)];
    for (int column = 0; column < size; column++) {
      Unit unit = units.get(column);
      double part = unit.a == unit.b ? 1 : HALF;
      ComplexMatrix image =
          generator.applyToUnit(
              unit.a, unit.b, unit.isImaginary ? 0 : part, unit.isImaginary ? part : 0);
      double[] entries = entries(image, units);
      System.arraycopy(entries, 0, matrix, column * size, size);
    }
    return matrix;
  }

  private int likeliest(ComplexMatrix start) {
    int best = 0;
    for (int k = 0; k < units.size(); k++) {
      Unit unit = units.get(k);
      Unit first = units.get(best);
      if (unit.a == unit.b && start.re(unit.a, unit.a) > start.re(first.a, first.a)) {
        best = k;
      }
    }
    return best;
  }

  private static double[] scales(double[] matrix, int size) {
    double[] scales = new double[size];
    for (int column = 0; column < size; column++) {
      for (int row = 0; row < size; row++) {
        scales[row] = Math.max(scales[row], Math.abs(matrix[row + column * size]));
      }
    }
    for (int row = 0; row < size; row++) {
      scales[row] = scales[row] > 0 ? Math.scalb(1.0, -Math.getExponent(scales[row])) : 1;
    }
    return scales;
  }

  static double length(double[] vector) {
    double sum = 0;
    for (double value : vector) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  private static double[] entries(ComplexMatrix hermitian, List<Unit> units) {
    double[] entries = new double[units.size()];
    for (int k = 0; k < entries.length; k++) {
      Unit unit = units.get(k);
      double part = unit.isImaginary ? hermitian.im(unit.a, unit.b) : hermitian.re(unit.a, unit.b);
      entries[k] = unit.a == unit.b ? part : part / HALF;
    }
    return entries;
  }

  private ComplexMatrix hermitian(double[] entries) {
    ComplexMatrix matrix = ComplexMatrix.zeros(generator.size(), generator.size());
    for (int k = 0; k < entries.length; k++) {
      Unit unit = units.get(k);
      double part = unit.a == unit.b ? entries[k] : HALF * entries[k];
      double im = unit.isImaginary ? part : 0;
      double re = unit.isImaginary ? 0 : part;
      matrix.add(unit.a, unit.b, re, im);
      if (unit.a != unit.b) {
        matrix.add(unit.b, unit.a, re, -im);
      }
    }
    return matrix;
  }

  /** The steady state, refined until corrections are rounding errors or no longer shrink. */
  Candidate solve() {
    double[] right = new double[units.size()];
    right[replaced] = 1;
    ComplexMatrix rho = hermitian(factors.solve(right));
    double error = Double.POSITIVE_INFINITY;
    int steps = 0;
    while (steps < REFINEMENTS) {
      steps++;
      double[] residual = entries(generator.apply(rho), units);
      for (int k = 0; k < residual.length; k++) {
        residual[k] *= -scales[k];
      }
      residual[replaced] = 1 - rho.trace();
      ComplexMatrix correction = hermitian(factors.solve(residual));
      double next = correction.norm() / rho.norm();
      if (!(next < error)) {
        break;
      }
      rho = rho.plus(correction);
      error = next;
      if (error <= CONVERGED) {
        break;
      }
    }
    // The last correction tells the error of the solution, not that of L itself.
    double whole = Math.max(error, Math.ulp(1.0) * growth);
    return new Candidate(Iteration.normalised(rho), whole, steps, "dense");
  }
}
