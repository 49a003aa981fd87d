package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LanczosTest {
  /** A few roundings. */
  private static final double ROUNDING = 4e-15;

  private static double largest(int size, IntToDoubleFunction diagonal) {
    return Lanczos.largestEigenvalue(
        vector -> {
          double[] product = new double[size];
          for (int i = 0; i < size; i++) {
            product[i] = diagonal.applyAsDouble(i) * vector[i];
          }
          return product;
        },
        size);
  }

  @Test
  void largestEigenvalue_ofAGradedMatrix_isExact() {
    assertThat(largest(50, i -> Math.pow(10, 100 - 6 * i)))
        .isCloseTo(1e100, within(ROUNDING * 1e100));
  }

  @Test
  void largestEigenvalue_amongCloseOnes_isTheLargest() {
    assertThat(largest(300, i -> 1 - i * 1e-6)).isCloseTo(1, within(ROUNDING));
    assertThat(largest(300, i -> i == 299 ? 1 + 1e-9 : 1)).isCloseTo(1 + 1e-9, within(ROUNDING));
    assertThat(largest(200, i -> i / 199.0)).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void largestEigenvalue_whenTheVectorsRunOut_isThatOfTheSubspace() {
    assertThat(largest(2, i -> i)).isCloseTo(1, within(ROUNDING));
    assertThat(largest(3, i -> 7)).isCloseTo(7, within(7 * ROUNDING));
    assertThat(largest(3, i -> 0)).isZero();
  }
}
