package coldwall.linalg.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplierTest {
  /** Some roundings of sums of 200 terms. */
  private static final double ROUNDING = 1e-14;

  private static ComplexMatrix real(int size) {
    ComplexMatrix matrix = DenseAlgebraTest.random(size, size, 3);
    return matrix.plus(conjugate(matrix)).times(0.5);
  }

  private static ComplexMatrix conjugate(ComplexMatrix matrix) {
    ComplexMatrix conjugate = matrix.copy();
    for (int k = 1; k < conjugate.data().length; k += 2) {
      conjugate.data()[k] = -conjugate.data()[k];
    }
    return conjugate;
  }

  private static double distance(ComplexMatrix actual, ComplexMatrix expected) {
    return actual.minus(expected).norm() / expected.norm();
  }

  /** Small and large, real and complex. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 61, 200})
  void products_areThoseOfWholeMatrices(int size) {
    ComplexMatrix left = DenseAlgebraTest.random(size, size, 1);
    ComplexMatrix hermitian = DenseAlgebraTest.random(size, size, 2).hermitianPart();
    for (ComplexMatrix matrix :
        new ComplexMatrix[] {real(size), DenseAlgebraTest.random(size, size, 4)}) {
      Multiplier multiplier = Multiplier.of(matrix);
      assertThat(distance(multiplier.after(left), left.times(matrix.adjoint())))
          .isLessThan(ROUNDING);
      ComplexMatrix sum = hermitian.copy();
      multiplier.addHermitian(matrix.times(hermitian), sum);
      sum.mirror();
      ComplexMatrix expected =
          hermitian.plus(matrix.times(hermitian).times(matrix.adjoint()).hermitianPart());
      assertThat(distance(sum, expected)).isLessThan(ROUNDING);
      assertThat(sum.skewness()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 200})
  void packedMatrices_keepEntriesAndInnerProducts(int size) {
    ComplexMatrix one = DenseAlgebraTest.random(size, size, 1).hermitianPart();
    ComplexMatrix other = DenseAlgebraTest.random(size, size, 2).hermitianPart();
    assertThat(distance(Packed.matrix(Packed.of(one), size), one)).isLessThan(1e-15);
    double[] first = Packed.of(one);
    double[] second = Packed.of(other);
    double product = 0;
    for (int k = 0; k < first.length; k++) {
      product += first[k] * second[k];
    }
    assertThat(Math.abs(product - one.dot(other))).isLessThan(ROUNDING * one.norm() * other.norm());
  }
}
