package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.testkit.Tolerances;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  /**
   * Points from 1000 to 1001 make a design matrix of condition 3e7: QR loses that many roundings of
   * 1e-16, the normal equations its square, which is all digits.
   */
  private static final double ILL_CONDITIONED = 1e-6;

  private static List<LeastSquares.Point> points(
      DoubleUnaryOperator law, double error, double... x) {
    return DoubleStream.of(x)
        .mapToObj(at -> new LeastSquares.Point(at, law.applyAsDouble(at), error))
        .toList();
  }

  private static double curvatureByNormalEquations(List<LeastSquares.Point> points) {
    RealMatrix design = new Array2DRowRealMatrix(points.size(), 3);
    RealVector target = new ArrayRealVector(points.size());
    for (int i = 0; i < points.size(); i++) {
      double x = points.get(i).x();
      design.setRow(i, new double[] {1, x, x * x});
      target.setEntry(i, points.get(i).y());
    }
    return new LUDecomposition(design.transposeMultiply(design), 0)
        .getSolver()
        .solve(design.transpose().operate(target))
        .getEntry(2);
  }

  @Test
  void illConditionedParabola_isFound_whereNormalEquationsFail() {
    double[] x = IntStream.rangeClosed(0, 10).mapToDouble(i -> 1000 + i / 10.0).toArray();
    List<LeastSquares.Point> points = points(at -> 3 - 2 * Math.pow(at - 1000.3, 2), 1, x);
    LeastSquares fit = LeastSquares.parabola(points);
    assertThat(fit.coefficient(2).value()).isCloseTo(-2, within(ILL_CONDITIONED));
    assertThat(fit.peakPosition()).isCloseTo(1000.3, within(ILL_CONDITIONED));
    assertThat(fit.at(1000.3).value()).isCloseTo(3, within(ILL_CONDITIONED));
    assertThat(fit.hasPeakInside()).isTrue();
    // Orthogonal polynomials on eleven points at distance h: 1/(858 h^4), whatever their middle.
    assertThat(fit.coefficient(2).uncertainty())
        .isCloseTo(1 / Math.sqrt(858 * 1e-4), within(ILL_CONDITIONED));
    assertThat(Math.abs(curvatureByNormalEquations(points) + 2)).isGreaterThan(0.01);
  }

  /** On -1, 0, 1 with error s: s/sqrt(3) for the height, s/sqrt(2) for the slope. */
  @Test
  void line_hasTheStandardErrorsOfTheTextbook() {
    LeastSquares fit = LeastSquares.line(points(x -> 5 - 2 * x, 0.3, -1, 0, 1));
    assertThat(fit.coefficient(0).value()).isCloseTo(5, within(Tolerances.ALGEBRAIC));
    assertThat(fit.coefficient(1).value()).isCloseTo(-2, within(Tolerances.ALGEBRAIC));
    assertThat(fit.coefficient(0).uncertainty())
        .isCloseTo(0.3 / Math.sqrt(3), within(Tolerances.ALGEBRAIC));
    assertThat(fit.coefficient(1).uncertainty())
        .isCloseTo(0.3 / Math.sqrt(2), within(Tolerances.ALGEBRAIC));
    assertThat(fit.at(2).uncertainty())
        .isCloseTo(0.3 * Math.sqrt(1 / 3.0 + 4 / 2.0), within(Tolerances.ALGEBRAIC));
    assertThat(fit.freedom()).isOne();
  }

  /** On -2 to 2 the orthogonal polynomials give variances 17/35, 1/10 and 1/14. */
  @Test
  void parabola_hasTheStandardErrorsOfTheTextbook() {
    LeastSquares fit =
        LeastSquares.parabola(points(x -> 4 - (x - 1) * (x - 1), 2, -2, -1, 0, 1, 2));
    assertThat(fit.coefficient(0).uncertainty())
        .isCloseTo(2 * Math.sqrt(17 / 35.0), within(Tolerances.ALGEBRAIC));
    assertThat(fit.coefficient(1).uncertainty())
        .isCloseTo(2 * Math.sqrt(1 / 10.0), within(Tolerances.ALGEBRAIC));
    assertThat(fit.coefficient(2).uncertainty())
        .isCloseTo(2 * Math.sqrt(1 / 14.0), within(Tolerances.ALGEBRAIC));
    assertThat(fit.peakPosition()).isCloseTo(1, within(Tolerances.ALGEBRAIC));
    assertThat(fit.at(1).value()).isCloseTo(4, within(Tolerances.ALGEBRAIC));
    // The position is -c_1/(2 c_2), its derivatives 1/2 and 1 here.
    assertThat(fit.peakPositionError())
        .isCloseTo(2 * Math.sqrt(1 / 40.0 + 1 / 14.0), within(Tolerances.ALGEBRAIC));
  }

  @Test
  void points_countByTheirErrors() {
    LeastSquares fit =
        LeastSquares.line(
            List.of(
                new LeastSquares.Point(0, 0, 1),
                new LeastSquares.Point(0, 5, 0.5),
                new LeastSquares.Point(1, 7, 1)));
    // At 0 the weights are 1 and 4.
    assertThat(fit.coefficient(0).value()).isCloseTo(4, within(Tolerances.ALGEBRAIC));
    assertThat(fit.coefficient(0).uncertainty())
        .isCloseTo(Math.sqrt(0.2), within(Tolerances.ALGEBRAIC));
    assertThat(fit.chiSquared()).isCloseTo(16 + 4, within(20 * Tolerances.ALGEBRAIC));
  }

  @Test
  void peak_isInsideOnlyAsAMaximumAmongThePoints() {
    assertThat(LeastSquares.parabola(points(x -> x * x, 1, -1, 0, 1)).hasPeakInside()).isFalse();
    assertThat(LeastSquares.parabola(points(x -> -x * x, 1, 1, 2, 3)).hasPeakInside()).isFalse();
    assertThat(LeastSquares.parabola(points(x -> -x * x, 1, -3, -1, 2)).hasPeakInside()).isTrue();
  }

  @Test
  void noise_isDescribedAndABendIsNot() {
    double[] x = IntStream.range(0, 50).mapToDouble(i -> i).toArray();
    SplittableRandom random = new SplittableRandom(4);
    DoubleUnaryOperator noisy = at -> 1 + at - at * at / 50 + 0.2 * random.nextGaussian();
    List<LeastSquares.Point> points = points(noisy, 0.2, x);
    assertThat(LeastSquares.parabola(points).describesItsPoints()).isTrue();
    assertThat(LeastSquares.line(points).describesItsPoints()).isFalse();
  }
}
