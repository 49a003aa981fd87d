package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.ExtendedFactors;
import coldwall.linalg.dense.ExtendedFactors.Solution;
import coldwall.linalg.dense.ExtendedMatrix;
import coldwall.quantum.generator.Generator;
import java.util.SplittableRandom;

/**
 * L as a real matrix between Hermitian matrices, summed, factored and solved with twice the digits
 * of a double: for systems whose slowest motion is so much slower than their fastest that doubles
 * have no digits left, as near-degenerate levels under strong or nearly equal baths have.
 */
final class ExtendedEquation {
  /** Beyond, the factors take gigabytes or minutes. */
  private static final int LARGEST = 1600;

  /** Two matrices of so many unknowns, 16 bytes an entry. */
  private static final double BYTES = 32;

  /** Beyond this the solution has no digits: some other state is steady as well. */
  private static final double SINGULAR = 1e28;

  /** Roundings of the sums and factors, relative to the largest entry of a row. */
  private static final double ROUNDING = 1e-31;

  private static final int REFINEMENTS = 3;

  /** Any fixed seed: a right-hand side with a share of every direction. */
  private static final long SEED = 1;

  private final Generator generator;
  private final HermitianUnits units;
  private final int replaced;
  private final ExtendedMatrix matrix;
  private final ExtendedFactors factors;
  private final double growth;

  /** Whether the matrix is small enough. */
  static boolean isFor(Generator generator) {
    return HermitianUnits.of(generator).size() <= LARGEST;
  }

  /**
   * Sums and factors L.
   *
   * @param start a state near the steady one
   * @throws coldwall.input.InvalidInputException if more than one state is steady
   */
  ExtendedEquation(Generator generator, ComplexMatrix start) {
    this.generator = generator;
    units = HermitianUnits.of(generator);
    double unknowns = units.size();
    new WorkEstimate(BYTES * unknowns * unknowns, 0).requireMemory(generator.size());
    replaced = units.likeliest(start);
    matrix = ExtendedSum.of(generator, units);
    for (int row = 0; row < matrix.size(); row++) {
      matrix.scaleRow(row, exponent(row));
    }
    for (int column = 0; column < matrix.size(); column++) {
      matrix.set(replaced, column, units.isPopulation(column) ? 1 : 0);
    }
    factors = factors();
    double[] right = new SplittableRandom(SEED).doubles(matrix.size(), -1, 1).toArray();
    growth = DenseEquation.length(factors.solve(right).high()) / DenseEquation.length(right);
    if (!(growth < SINGULAR)) {
      throw Uniqueness.violation(generator);
    }
  }

  private int exponent(int row) {
    double largest = 0;
    for (int column = 0; column < matrix.size(); column++) {
      largest = Math.max(largest, Math.abs(matrix.high(row, column)));
    }
    return largest > 0 ? -Math.getExponent(largest) : 0;
  }

  private ExtendedFactors factors() {
    try {
      return matrix.copy().factor();
    } catch (ArithmeticException singular) {
      throw Uniqueness.violation(generator);
    }
  }

  /** The steady state of the numbers that the generator is made of, refined by exact residuals. */
  Candidate solve() {
    double[] right = new double[matrix.size()];
    right[replaced] = 1;
    Solution solution = factors.solve(right);
    double[] x = solution.high();
    double[] rest = solution.low();
    double error = 1;
    int steps = 0;
    while (steps < REFINEMENTS && error > Math.ulp(1.0)) {
      steps++;
      double[] correction = factors.solve(matrix.residual(right, x, rest)).high();
      error = DenseEquation.length(correction) / DenseEquation.length(x);
      for (int k = 0; k < x.length; k++) {
        double sum = x[k] + (rest[k] + correction[k]);
        rest[k] += correction[k] + (x[k] - sum);
        x[k] = sum;
      }
    }
    return new Candidate(
        Iteration.normalised(units.hermitian(x)),
        Math.max(error, ROUNDING * growth),
        steps,
        "extended");
  }
}
