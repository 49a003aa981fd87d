package coldwall.classical.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.wall.WallKernels.WindowKernel;
import coldwall.system.ClassicalWall;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallRelaxationTest {
  private static final double ALGEBRAIC = 1e-13;

  private static WallRelaxation at(ClassicalWall wall, double temperature) {
    return WallRelaxation.at(Walls.contact(temperature, wall));
  }

  /** The second eigenvalue of a symmetric chain of cells. */
  private static double secondEigenvalue(double[][] symmetric) {
    double[] values =
        new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(symmetric)).getEigenvalues();
    java.util.Arrays.sort(values);
    return values[values.length - 2];
  }

  @Test
  void maxwell_forgetsWithItsAccommodation_atEveryTemperature() {
    assertThat(at(Walls.maxwell(1), 0.3).spectralRadius()).isZero();
    assertThat(at(Walls.maxwell(1), 0.3).collisions()).isZero();
    assertThat(at(Walls.maxwell(0.25), 3).collisions())
        .isCloseTo(-1 / Math.log(0.75), within(ALGEBRAIC));
    assertThat(at(Walls.maxwell(1e-17), 3).collisions()).isCloseTo(1e17, within(10.0));
  }

  @Test
  void metropolisAtZeroTemperature_neverRelaxes() {
    assertThat(at(Walls.uniform(8), 0).collisions()).isInfinite();
    assertThat(at(Walls.window(2), 0).collisions()).isInfinite();
    assertThat(at(Walls.window(2), 0).spectralRadius()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"1, 0.72", "0.55, 0.90", "0.2, 1.08", "1e-3, 1.00"})
  void uniform_hasTheKnownLocalExponents(double t, double exponent) {
    double step = 1e-4;
    double up = at(Walls.uniform(1), t * (1 + step)).collisions();
    double down = at(Walls.uniform(1), t * (1 - step)).collisions();
    assertThat(-Math.log(up / down) / Math.log((1 + step) / (1 - step)))
        .isCloseTo(exponent, within(0.005));
  }

  @Test
  void uniform_isWellConditionedAtBothEnds() {
    assertThat(at(Walls.uniform(1), 1e-12).collisions()).isCloseTo(1e12, within(1.0));
    // rho = 1/(2t) - 1/(6t^2) + ...
    assertThat(at(Walls.uniform(1), 1e12).spectralRadius() * 2e12).isCloseTo(1, within(1e-12));
    assertThat(at(Walls.uniform(1), 2.0001).spectralRadius())
        .isCloseTo(1 - at(Walls.uniform(1), 2.0001).gap(), within(ALGEBRAIC));
  }

  /** 1 - lambda_2 = (1 - exp(-1/t))/(M (1 - exp(-1/(M t)))) for M cells; the limit is the gap. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 1, 5})
  void uniform_isTheLimitOfManyCells(double t) {
    for (int cells : new int[] {20, 80}) {
      double found = 1 - secondEigenvalue(uniformCells(cells, t));
      double expected = Math.expm1(-1 / t) / (cells * Math.expm1(-1 / (cells * t)));
      assertThat(found).isCloseTo(expected, within(1e-12));
    }
    double gap = at(Walls.uniform(1), t).gap();
    double many = Math.expm1(-1 / t) / (1e9 * Math.expm1(-1 / (1e9 * t)));
    assertThat(gap).isCloseTo(many, within(1e-7));
  }

  private static double[][] uniformCells(int cells, double t) {
    double[][] symmetric = new double[cells][cells];
    for (int i = 0; i < cells; i++) {
      double stay = 1;
      for (int j = 0; j < cells; j++) {
        if (i != j) {
          symmetric[i][j] = Math.exp(-Math.abs(i - j) / (2 * t * cells)) / cells;
          stay -= Math.min(1, Math.exp((i - j) / (t * cells))) / cells;
        }
      }
      symmetric[i][i] = stay;
    }
    return symmetric;
  }

  /** Cells of 1/10 T up to 32 T see the walk's continuous spectrum from below. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 4, 8, 16})
  void window_isTheTopOfTheSpectrumOfCells(double halfWidth) {
    double rho = at(Walls.window(halfWidth), 1).spectralRadius();
    double found = secondEigenvalue(windowCells(320, 10, halfWidth));
    assertThat(found).isLessThanOrEqualTo(rho + 1e-3).isGreaterThan(rho - 0.01);
  }

  private static double[][] windowCells(int count, int cellsToOne, double halfWidth) {
    double step = 1.0 / cellsToOne;
    WindowKernel kernel = new WindowKernel(1, halfWidth);
    double[][] symmetric = new double[count][count];
    for (int i = 0; i < count; i++) {
      double energy = (i + 0.5) * step;
      symmetric[i][i] = 1 - kernel.loss(energy);
      for (int j = 0; j < count; j++) {
        double other = (j + 0.5) * step;
        double direct = halfInside(halfWidth - Math.abs(energy - other));
        double folded = halfInside(halfWidth - energy - other);
        double acceptance = Math.exp(-Math.abs(energy - other) / 2);
        symmetric[i][j] += step * (direct + folded) / (2 * halfWidth) * acceptance;
      }
    }
    return symmetric;
  }

  private static double halfInside(double distance) {
    return Math.abs(distance) < 1e-9 ? 0.5 : distance > 0 ? 1 : 0;
  }

  @Test
  void window_hasTheKnownLimits() {
    // d/T for T much below d, 24 (T/d)^2 for T much above.
    assertThat(at(Walls.window(1), 1e-6).collisions()).isCloseTo(1e6, within(1.0));
    assertThat(at(Walls.window(1), 1e5).collisions() / 24e10).isCloseTo(1, within(1e-4));
    double below = at(Walls.window(0.49999999), 1).gap();
    double above = at(Walls.window(0.50000001), 1).gap();
    assertThat(below).as("series against closed form").isCloseTo(above, within(1e-9));
  }
}
