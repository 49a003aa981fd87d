package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearSystemTest {
  /** Some roundings of sums of a few numbers of order 1. */
  private static final double ROUNDING = 1e-13;

  @Test
  void system_thatNeedsPivots_isSolved() {
    double[][] exchange = {{0, 2, 0}, {0, 0, 4}, {8, 0, 0}};
    assertThat(LuFactors.of(exchange).solve(new double[] {2, 4, 8})).containsExactly(1, 1, 1);
    double[][] nearlyZero = {{1e-20, 1}, {1, 1}};
    assertThat(LuFactors.of(nearlyZero).solve(new double[] {1, 2})).containsExactly(1, 1);
    double[][] negative = {{1e-20, 1}, {-1, 1}};
    assertThat(LuFactors.of(negative).solve(new double[] {1, 0})).containsExactly(1, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 32, 33, 75, 130})
  void solution_timesTheMatrix_isTheRightSide(int size) {
    double[][] matrix = random(size, 3);
    double[] right = random(size, 4)[0];
    double[][] copy = new double[size][];
    for (int i = 0; i < size; i++) {
      copy[i] = matrix[i].clone();
    }
    double[] solution = LuFactors.of(copy).solve(right);
    assertClose(LinearSystem.product(matrix, solution), right);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7, 12, 70})
  void addProduct_ofBandedMatrices_isTheTextbookProduct(int size) {
    for (int band : new int[] {0, 1, 3, 40}) {
      double[][] left = banded(random(size, 5), band);
      double[][] right = banded(random(size, 6), band);
      double[][] matrix = random(size, 7);
      double[][] expected = random(size, 7);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          for (int k = 0; k < size; k++) {
            expected[i][j] += left[i][k] * right[k][j];
          }
        }
      }
      LinearSystem.addProduct(matrix, left, right);
      for (int i = 0; i < size; i++) {
        assertClose(matrix[i], expected[i]);
      }
    }
  }

  private static double[][] random(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] matrix = new double[size][];
    for (int i = 0; i < size; i++) {
      matrix[i] = random.doubles(size, -1, 1).toArray();
    }
    return matrix;
  }

  private static double[][] banded(double[][] matrix, int band) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        matrix[i][j] = Math.abs(i - j) < band ? matrix[i][j] : 0;
      }
    }
    return matrix;
  }

  private static void assertClose(double[] found, double[] expected) {
    assertThat(found).containsExactly(expected, within(ROUNDING));
  }
}
