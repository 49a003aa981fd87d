package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchMatrixTest {
  private static final double TRACE = 1e-60;

  /** Roundings of sums of some hundred numbers of order 1, in another order. */
  private static final double ROUNDING = 1e-13;

  /** Row i is not 0 from i - below to i + above. */
  private static double[][] rows(int size, int below, int above) {
    SplittableRandom random = new SplittableRandom(size);
    double[][] rows = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = Math.max(0, i - below); j <= Math.min(size - 1, i + above); j++) {
        rows[i][j] = random.nextDouble(-1, 1);
      }
    }
    return rows;
  }

  /** Told of stretches that are longer than the rows are. */
  private static StretchMatrix matrix(double[][] rows) {
    StretchMatrix matrix = new StretchMatrix(rows.length);
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i].clone();
      matrix.keepRow(i, row, 0, row.length, TRACE);
      assertThat(row).containsOnly(0);
    }
    return matrix;
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0", "2, 0, 5", "3, 3, 3", "7, 1, 2", "64, 5, 0", "130, 40, 9", "33, -1, 0"})
  void product_isThatOfTheRows(int size, int below, int above) {
    double[][] rows = rows(size, below, above);
    double[] vector = new SplittableRandom(3).doubles(size, -1, 1).toArray();
    assertThat(matrix(rows).times(vector))
        .containsExactly(LinearSystem.product(rows, vector), within(ROUNDING));
    assertThat(matrix(rows).dense()).isDeepEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({"1e-61, 0", "-1e-300, 0", "1e-59, 1e-59"})
  void traces_countAsNothing(double entry, double kept) {
    double[][] rows = {{entry, 1, 0}, {1, entry, 1}, {0, 0, entry}};
    double[][] expected = {{kept, 1, 0}, {1, kept, 1}, {0, 0, kept}};
    assertThat(matrix(rows).dense()).isDeepEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1", "9"})
  void zeros_giveZeros(int size) {
    assertThat(new StretchMatrix(size).times(new double[size])).containsOnly(0).hasSize(size);
    assertThat(new StretchMatrix(size).dense()).isDeepEqualTo(new double[size][size]);
  }

  @Test
  void rowThatReachesNothing_staysZero() {
    StretchMatrix matrix = new StretchMatrix(9);
    matrix.keepRow(5, new double[9], 9, 0, 0);
    assertThat(matrix.dense()).isDeepEqualTo(new double[9][9]);
    assertThat(matrix.times(new double[9])).containsOnly(0);
  }

  @Test
  void notANumber_isKept() {
    double[][] rows = {{0, Double.NaN}, {1, 0}};
    assertThat(matrix(rows).times(new double[] {1, 1})).containsExactly(Double.NaN, 1);
  }
}
