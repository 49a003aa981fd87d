package coldwall.linalg.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenBLAS, where this machine has it, and its twin pass the same tests. */
class DenseAlgebraTest {
  /** Backward errors of some hundred roundings for a hundred rows. */
  private static final double ROUNDING = 2e-13;

  private static final int[] SIZES = {1, 2, 3, 7, 24, 65, 130};

  static Stream<DenseAlgebra> algebras() {
    return Stream.concat(Stream.of(JavaAlgebra.INSTANCE), OpenBlas.found().stream());
  }

  static ComplexMatrix random(int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ComplexMatrix matrix = ComplexMatrix.zeros(rows, columns);
    for (int k = 0; k < matrix.data().length; k++) {
      matrix.data()[k] = random.nextDouble(-1, 1);
    }
    return matrix;
  }

  /** By the definition, entry by entry. */
  private static ComplexMatrix product(ComplexMatrix a, ComplexMatrix b) {
    ComplexMatrix product = ComplexMatrix.zeros(a.rows(), b.columns());
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.columns(); j++) {
        for (int k = 0; k < a.columns(); k++) {
          product.add(
              i,
              j,
              a.re(i, k) * b.re(k, j) - a.im(i, k) * b.im(k, j),
              a.re(i, k) * b.im(k, j) + a.im(i, k) * b.re(k, j));
        }
      }
    }
    return product;
  }

  private static void assertClose(ComplexMatrix actual, ComplexMatrix expected) {
    double scale = Math.max(expected.norm(), Double.MIN_NORMAL);
    assertThat(actual.minus(expected).norm() / scale).isLessThan(ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void multiply_isTheProductInEveryForm(DenseAlgebra algebra) {
    for (int n : SIZES) {
      ComplexMatrix a = random(n, n + 3, n);
      ComplexMatrix b = random(n + 3, n + 1, n + 1);
      for (Form formA : Form.values()) {
        for (Form formB : Form.values()) {
          ComplexMatrix left = formA == Form.PLAIN ? a : a.adjoint();
          ComplexMatrix right = formB == Form.PLAIN ? b : b.adjoint();
          ComplexMatrix result = random(n, n + 1, 5);
          ComplexMatrix expected = product(a, b).times(-2).plus(result.times(0.5));
          algebra.multiply(
              -2, Block.of(left), formA, Block.of(right), formB, 0.5, Block.of(result));
          assertClose(result, expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void multiply_worksOnPartsAndOverwritesWhatIsNotKept(DenseAlgebra algebra) {
    ComplexMatrix a = random(90, 90, 1);
    ComplexMatrix result = ComplexMatrix.zeros(80, 80);
    Arrays.fill(result.data(), Double.NaN);
    algebra.multiply(
        1,
        new Block(a, 10, 20, 60, 50),
        Form.PLAIN,
        new Block(a, 5, 7, 70, 50),
        Form.ADJOINT,
        0,
        new Block(result, 3, 4, 60, 70));
    ComplexMatrix left = part(a, 10, 20, 60, 50);
    ComplexMatrix right = part(a, 5, 7, 70, 50);
    assertClose(part(result, 3, 4, 60, 70), product(left, right.adjoint()));
    assertThat(result.re(0, 0)).isNaN();
    assertThat(result.re(79, 79)).isNaN();
  }

  private static ComplexMatrix part(
      ComplexMatrix matrix, int row, int column, int rows, int columns) {
    ComplexMatrix part = ComplexMatrix.zeros(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        part.set(i, j, matrix.re(row + i, column + j), matrix.im(row + i, column + j));
      }
    }
    return part;
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void multiplyReal_isTheProductWithRowsTransposed(DenseAlgebra algebra) {
    for (int n : SIZES) {
      ComplexMatrix a = random(n + 2, n, n);
      ComplexMatrix rows = random(n + 5, n, n + 1);
      ComplexMatrix real = ComplexMatrix.zeros(n + 5, n);
      for (int k = 0; k < rows.data().length; k += 2) {
        real.data()[k] = rows.data()[k];
      }
      ComplexMatrix result = random(n + 4, n + 3, 5);
      ComplexMatrix before = part(result, 1, 2, n + 2, n);
      Block at = new Block(result, 1, 2, n + 2, n);
      algebra.multiplyReal(Block.of(a), RealMatrix.of(real), 3, n + 3, 0.5, at);
      ComplexMatrix expected = product(a, part(real, 3, 0, n, n).adjoint()).plus(before.times(0.5));
      assertClose(part(result, 1, 2, n + 2, n), expected);
      Arrays.fill(result.data(), Double.NaN);
      algebra.multiplyReal(Block.of(a), RealMatrix.of(real), 3, n + 3, 0, at);
      assertClose(part(result, 1, 2, n + 2, n), product(a, part(real, 3, 0, n, n).adjoint()));
    }
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void multiplyReal_refusesShapesThatDoNotMatch(DenseAlgebra algebra) {
    Block a = Block.of(random(2, 3, 1));
    RealMatrix b = RealMatrix.of(ComplexMatrix.identity(3));
    assertThatThrownBy(() -> algebra.multiplyReal(a, b, 0, 2, 0, a))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rows 0 to 2 of 3 x 3");
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void eigenvalues_areThoseOfTheWholeDecomposition(DenseAlgebra algebra) {
    for (int n : SIZES) {
      ComplexMatrix hermitian = random(n, n, n).hermitianPart();
      List<Double> whole = algebra.eigen(hermitian).values();
      List<Double> alone = algebra.eigenvalues(hermitian);
      for (int k = 0; k < n; k++) {
        assertThat(alone.get(k)).isCloseTo(whole.get(k), within(ROUNDING * hermitian.norm()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void multiply_refusesShapesThatDoNotMatch(DenseAlgebra algebra) {
    ComplexMatrix a = random(2, 3, 1);
    assertThatThrownBy(() ->
            algebra.multiply(1, Block.of(a), Form.PLAIN, Block.of(a), Form.PLAIN, 0, Block.of(a)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 x 3");
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void eigen_diagonalises(DenseAlgebra algebra) {
    for (int n : SIZES) {
      ComplexMatrix hermitian = random(n, n, 3).hermitianPart();
      HermitianEigen eigen = algebra.eigen(hermitian);
      assertThat(eigen.values()).isSorted();
      assertUnitary(eigen.vectors());
      assertClose(
          product(eigen.vectors(), product(diagonal(eigen), eigen.vectors().adjoint())), hermitian);
    }
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void eigen_knowsRepeatedValuesAndDiagonalMatrices(DenseAlgebra algebra) {
    ComplexMatrix unitary = algebra.eigen(random(40, 40, 3).hermitianPart()).vectors();
    double[] values = new double[40];
    for (int i = 0; i < 40; i++) {
      values[i] = Math.floorDiv(i, 10);
    }
    ComplexMatrix diagonal = ComplexMatrix.diagonal(values);
    ComplexMatrix turned = product(unitary, product(diagonal, unitary.adjoint()));
    HermitianEigen eigen = algebra.eigen(turned);
    for (int i = 0; i < 40; i++) {
      assertThat(eigen.values().get(i)).isCloseTo(values[i], within(ROUNDING));
    }
    assertUnitary(eigen.vectors());
    assertThat(algebra.eigen(ComplexMatrix.diagonal(3, -1, 2)).values())
        .containsExactly(-1.0, 2.0, 3.0);
    assertThat(algebra.eigen(ComplexMatrix.zeros(3, 3)).values()).containsOnly(0.0);
  }

  private static ComplexMatrix diagonal(HermitianEigen eigen) {
    return ComplexMatrix.diagonal(
        eigen.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void assertUnitary(ComplexMatrix matrix) {
    assertClose(product(matrix.adjoint(), matrix), ComplexMatrix.identity(matrix.rows()));
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void schur_isTriangularAndUnitary(DenseAlgebra algebra) {
    for (int n : SIZES) {
      ComplexMatrix matrix = random(n, n, 17);
      assertSchur(matrix, algebra.schur(matrix));
    }
  }

  /** One eigenvalue and one eigenvector only; and a permutation, whose shifts are all equal. */
  @ParameterizedTest
  @MethodSource("algebras")
  void schur_survivesHardMatrices(DenseAlgebra algebra) {
    ComplexMatrix jordan = ComplexMatrix.zeros(12, 12);
    ComplexMatrix cycle = ComplexMatrix.zeros(12, 12);
    for (int i = 0; i < 12; i++) {
      jordan.set(i, i, 1, 1);
      if (i > 0) {
        jordan.set(i, i - 1, 1, 0);
      }
      cycle.set((i + 1) % 12, i, 1, 0);
    }
    for (ComplexMatrix matrix :
        new ComplexMatrix[] {
          jordan, cycle, ComplexMatrix.zeros(5, 5), random(9, 9, 1).times(1e-200)
        }) {
      assertSchur(matrix, algebra.schur(matrix));
    }
  }

  private static void assertSchur(ComplexMatrix matrix, Schur schur) {
    assertUnitary(schur.unitary());
    for (int j = 0; j < matrix.rows(); j++) {
      for (int i = j + 1; i < matrix.rows(); i++) {
        assertThat(schur.triangular().re(i, j)).isZero();
        assertThat(schur.triangular().im(i, j)).isZero();
      }
    }
    assertClose(
        product(schur.unitary(), product(schur.triangular(), schur.unitary().adjoint())), matrix);
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void solve_meetsTheEquations(DenseAlgebra algebra) {
    for (int n : SIZES) {
      SplittableRandom random = new SplittableRandom(n);
      double[] matrix = random.doubles((long) n * n, -1, 1).toArray();
      double[] right = random.doubles(n, -1, 1).toArray();
      double[] solution = algebra.factor(matrix.clone(), n).solve(right);
      for (int i = 0; i < n; i++) {
        double sum = 0;
        double size = 0;
        for (int j = 0; j < n; j++) {
          double term = matrix[i + j * n] * solution[j];
          sum += term;
          size += Math.abs(term);
        }
        assertThat(sum).isCloseTo(right[i], within(ROUNDING * size));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void failures_areErrors(DenseAlgebra algebra) {
    assertThatThrownBy(() -> algebra.factor(new double[4], 2))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @MethodSource("algebras")
  void sylvester_meetsItsEquation(DenseAlgebra algebra) {
    for (int n : SIZES) {
      ComplexMatrix k = random(n, n, 23).minus(ComplexMatrix.identity(n).times(n));
      ComplexMatrix right = random(n, n, 29).hermitianPart();
      ComplexMatrix x = new Sylvester(k, algebra).solve(right);
      ComplexMatrix half = product(k, x);
      assertClose(half.plus(half.adjoint()), right);
      assertThat(x.skewness()).isLessThan(ROUNDING);
    }
  }
}
