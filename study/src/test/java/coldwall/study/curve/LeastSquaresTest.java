package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.testkit.Tolerances;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  private static List<LeastSquares.Point> points(
      DoubleUnaryOperator law, double error, double... x) {
    return DoubleStream.of(x)
        .mapToObj(at -> new LeastSquares.Point(at, law.applyAsDouble(at), error))
        .toList();
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
  void noise_isDescribedAndABendIsNot() {
    double[] x = IntStream.range(0, 50).mapToDouble(i -> i).toArray();
    SplittableRandom random = new SplittableRandom(4);
    DoubleUnaryOperator straight = at -> 1 + at + 0.2 * random.nextGaussian();
    DoubleUnaryOperator bent = at -> straight.applyAsDouble(at) - at * at / 50;
    assertThat(LeastSquares.line(points(straight, 0.2, x)).describesItsPoints()).isTrue();
    assertThat(LeastSquares.line(points(bent, 0.2, x)).describesItsPoints()).isFalse();
  }
}
