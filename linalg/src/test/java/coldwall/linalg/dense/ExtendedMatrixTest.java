package coldwall.linalg.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExtendedMatrixTest {
  /** A few units in the last of 106 bits. */
  private static final double TWICE = 1e-31;

  private static BigDecimal exact(Extended number) {
    return new BigDecimal(number.high()).add(new BigDecimal(number.low()));
  }

  private static double relative(Extended found, BigDecimal expected) {
    return exact(found)
        .subtract(expected)
        .divide(expected, MathContext.DECIMAL64)
        .abs()
        .doubleValue();
  }

  @Test
  void arithmetic_hasTwiceTheDigits() {
    SplittableRandom random = new SplittableRandom(5);
    for (int k = 0; k < 1000; k++) {
      Extended a = Extended.product(random.nextDouble(-1, 1), random.nextDouble(1, 9));
      Extended b = Extended.product(random.nextDouble(0.1, 1), random.nextDouble(1, 1e5));
      BigDecimal x = exact(a);
      BigDecimal y = exact(b);
      assertThat(relative(a.times(b), x.multiply(y))).isLessThan(TWICE);
      assertThat(relative(a.over(b), x.divide(y, new MathContext(40)))).isLessThan(TWICE);
      // Of a sum, relative to what was added.
      double lost = exact(a.plus(b)).subtract(x.add(y)).abs().doubleValue();
      assertThat(lost).isLessThan(TWICE * (Math.abs(a.high()) + b.high()));
      BigDecimal root = new BigDecimal(b.high()).sqrt(new MathContext(40));
      assertThat(relative(Extended.root(b.high()), root)).isLessThan(TWICE);
    }
  }

  /** Of condition 1e16 at 12 rows: doubles have no digit left. */
  @Test
  void factors_solveAHilbertMatrix() {
    int size = 12;
    ExtendedMatrix matrix = new ExtendedMatrix(size);
    double[] right = new double[size];
    // Whole numbers, so that matrix and right-hand side are exact.
    double common = 5_354_228_880.0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix.set(i, j, common / (i + j + 1));
        right[i] += common / (i + j + 1) * (j + 1);
      }
    }
    ExtendedFactors.Solution x = matrix.copy().factor().solve(right);
    for (int j = 0; j < size; j++) {
      assertThat(Math.abs(x.high()[j] - (j + 1))).isLessThan(1e-12);
    }
    double[] residual = matrix.residual(right, x.high(), x.low());
    for (double left : residual) {
      assertThat(Math.abs(left)).isLessThan(1e-28 * common);
    }
  }

  @Test
  void factors_pivot() {
    ExtendedMatrix matrix = new ExtendedMatrix(3);
    double[][] rows = {{0, 2, 1}, {1, 1, 0}, {3, 0, 1}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        matrix.add(i, j, new Extended(rows[i][j], 0));
      }
    }
    assertThat(matrix.factor().solve(new double[] {7, 3, 6}).high()).containsExactly(1, 2, 3);
  }

  @Test
  void factors_ofASingularMatrix_areRefused() {
    ExtendedMatrix matrix = new ExtendedMatrix(2);
    matrix.set(0, 0, 1);
    matrix.set(1, 0, 2);
    assertThatThrownBy(matrix::factor).isInstanceOf(ArithmeticException.class);
  }
}
