package coldwall.linalg.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class ComplexMatrixTest {
  private static final ComplexMatrix SIGMA_X = ComplexMatrix.real(new double[][] {{0, 1}, {1, 0}});
  private static final ComplexMatrix SIGMA_Y =
      ComplexMatrix.of(new double[][] {{0, 0}, {0, 0}}, new double[][] {{0, -1}, {1, 0}});
  private static final ComplexMatrix SIGMA_Z = ComplexMatrix.diagonal(1, -1);

  @Test
  void pauliMatrices_multiply() {
    assertSame(SIGMA_X.times(SIGMA_Y), SIGMA_Z.times(0, 1));
    assertSame(SIGMA_Y.adjoint(), SIGMA_Y);
    assertSame(SIGMA_X.inBasis(SIGMA_Z), SIGMA_X.times(-1));
    assertThat(SIGMA_X.dot(SIGMA_X)).isEqualTo(2);
    assertThat(SIGMA_Y.norm()).isEqualTo(Math.sqrt(2));
    assertThat(SIGMA_Z.trace()).isZero();
    assertThat(SIGMA_Z.isDiagonal()).isTrue();
    assertThat(SIGMA_Y.isDiagonal()).isFalse();
    assertThat(SIGMA_Y.skewness()).isZero();
    assertThat(SIGMA_Y.times(0, 1).skewness()).isEqualTo(2);
  }

  @Test
  void kronecker_hasTheFirstFactorOutside() {
    ComplexMatrix product = SIGMA_Z.kronecker(SIGMA_Y);
    assertThat(product.im(0, 1)).isEqualTo(-1);
    assertThat(product.im(2, 3)).isEqualTo(1);
    assertThat(product.re(0, 2)).isZero();
    assertThat(product.rows()).isEqualTo(4);
  }

  @Test
  void norm_neitherOverflowsNorUnderflows() {
    assertThat(ComplexMatrix.diagonal(0x3p600, 0x4p600).norm()).isEqualTo(0x5p600);
    assertThat(ComplexMatrix.diagonal(0x3p-700, 0x4p-700).norm()).isEqualTo(0x5p-700);
    assertThat(ComplexMatrix.zeros(2, 2).norm()).isZero();
    assertThat(ComplexMatrix.diagonal(Double.NaN, 1).norm()).isNaN();
  }

  @Test
  void arithmetic_leavesItsOperandsAlone() {
    ComplexMatrix sum = SIGMA_X.plus(SIGMA_Z).minus(SIGMA_X);
    assertSame(sum, SIGMA_Z);
    ComplexMatrix copy = SIGMA_X.copy();
    copy.set(0, 0, 7, 8);
    copy.add(0, 0, 1, 1);
    assertThat(copy.re(0, 0)).isEqualTo(8);
    assertThat(copy.im(0, 0)).isEqualTo(9);
    assertThat(SIGMA_X.re(0, 0)).isZero();
    copy.assign(SIGMA_Z);
    assertSame(copy, SIGMA_Z);
    assertSame(SIGMA_Y.times(0, 1).hermitianPart(), ComplexMatrix.zeros(2, 2));
  }

  @Test
  void shapes_mustMatch() {
    assertThatThrownBy(() -> SIGMA_X.plus(ComplexMatrix.identity(3)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must have the shape 2 x 2, but is 3 x 3");
    assertThatThrownBy(() -> ComplexMatrix.real(new double[][] {{1, 2}, {3}}))
        .hasMessageContaining("must have 2 entries, but is 1");
    assertThatThrownBy(() -> ComplexMatrix.zeros(100_000, 100_000))
        .hasMessageContaining("100000 x 100000");
  }

  private static void assertSame(ComplexMatrix actual, ComplexMatrix expected) {
    assertThat(actual.minus(expected).largestPart()).isZero();
  }
}
