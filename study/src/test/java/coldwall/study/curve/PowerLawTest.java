package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerLawTest {
  private static final double ROUNDING = 1e-13;

  private static List<PowerLaw.Point> points(DoubleUnaryOperator law, double... x) {
    return DoubleStream.of(x)
        .mapToObj(at -> new PowerLaw.Point(at, law.applyAsDouble(at), 0))
        .toList();
  }

  @Test
  void powerLaw_isFoundExactly() {
    PowerLaw fit = PowerLaw.fit(points(x -> 7 * Math.pow(x, -0.9), 0.1, 0.5, 2, 30));
    assertThat(fit.exponent().value()).isCloseTo(-0.9, within(ROUNDING));
    assertThat(fit.exponent().uncertainty()).isLessThan(ROUNDING);
    assertThat(fit.scatter()).isLessThan(ROUNDING);
  }

  /** ln y = (ln x)^2 at ln x = 0, 1, 2, 3: slope 3, residuals 1, -1, -1, 1, error sqrt(2/5). */
  @Test
  void curve_hasTheErrorOfItsScatter() {
    double e = Math.E;
    PowerLaw fit =
        PowerLaw.fit(points(x -> Math.exp(Math.pow(Math.log(x), 2)), 1, e, e * e, e * e * e));
    assertThat(fit.exponent().value()).isCloseTo(3, within(ROUNDING));
    assertThat(fit.exponent().uncertainty()).isCloseTo(Math.sqrt(2.0 / 5), within(ROUNDING));
    assertThat(fit.scatter()).isCloseTo(Math.sqrt(2), within(ROUNDING));
  }

  /** Points at ln x = -1, 0, 1 with errors 1/2, 1, 1/2 of ln y: 1/sqrt(4 + 4) for the slope. */
  @Test
  void errors_areWeightsAndGiveTheErrorOfTheExponent() {
    PowerLaw fit =
        PowerLaw.fit(
            List.of(
                new PowerLaw.Point(1 / Math.E, 2, 1),
                new PowerLaw.Point(1, 3, 3),
                new PowerLaw.Point(Math.E, 4, 2)));
    assertThat(fit.exponent().value()).isCloseTo(Math.log(2) / 2, within(ROUNDING));
    assertThat(fit.exponent().uncertainty()).isCloseTo(1 / Math.sqrt(8), within(ROUNDING));
  }

  @Test
  void errorsOfSampledExponents_coverAsTheyShould() {
    SplittableRandom random = new SplittableRandom(1);
    int covered = 0;
    double scatter = 0;
    for (int run = 0; run < 1000; run++) {
      List<PowerLaw.Point> points =
          IntStream.rangeClosed(1, 12)
              .mapToObj(x -> {
                double error = 0.01 * (1 + x % 3) / x;
                return new PowerLaw.Point(x, 1.0 / x + error * random.nextGaussian(), error);
              })
              .toList();
      PowerLaw fit = PowerLaw.fit(points);
      if (Math.abs(fit.exponent().value() + 1) <= 1.96 * fit.exponent().uncertainty()) {
        covered++;
      }
      scatter += fit.scatter() / 1000;
    }
    assertThat(covered).isBetween(920, 975);
    assertThat(scatter).isBetween(0.9, 1.1);
  }

  @Test
  void whatALogarithmCannotShow_isLeftOut() {
    List<PowerLaw.Point> points = points(x -> x == 4 ? 0 : x == 5 ? Double.NaN : x, 0, 1, 2, 4, 5);
    PowerLaw fit = PowerLaw.fit(points);
    assertThat(fit.points()).hasSize(2);
    assertThat(fit.exponent().value()).isCloseTo(1, within(ROUNDING));
    assertThat(fit.exponent().uncertainty()).isNaN();
    assertThat(PowerLaw.fit(points.subList(0, 2)).exponent().value()).isNaN();
  }

  /** A parabola in the logarithms, on uneven points, is differentiated exactly. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void localExponent_isExactForParabolas(int i) {
    double[] x = {0.3, 1, 1.5, 9};
    DoubleUnaryOperator law = at -> Math.exp(0.2 * Math.pow(Math.log(at), 2) - 3 * Math.log(at));
    assertThat(PowerLaw.localExponent(points(law, x), i).value())
        .isCloseTo(0.4 * Math.log(x[i]) - 3, within(ROUNDING));
  }

  @Test
  void localExponent_ofFewPoints_isThatOfTheLineOrNone() {
    List<PowerLaw.Point> two = points(x -> x * x, 1, 3);
    assertThat(PowerLaw.localExponent(two, 1).value()).isCloseTo(2, within(ROUNDING));
    assertThat(PowerLaw.localExponent(two.subList(0, 1), 0).value()).isNaN();
    List<PowerLaw.Point> broken = points(x -> x == 3 ? Double.NaN : x, 1, 2, 3, 4, 5, 6);
    assertThat(PowerLaw.localExponent(broken, 1).value()).isNaN();
    assertThat(PowerLaw.localExponent(broken, 4).value()).isCloseTo(1, within(ROUNDING));
  }

  /** Of three evenly spaced points the middle one has no weight: sqrt(2) error/(2 step). */
  @Test
  void localExponent_carriesTheErrorsOfItsPoints() {
    List<PowerLaw.Point> points =
        DoubleStream.of(1, 2, 4).mapToObj(x -> new PowerLaw.Point(x, 10, 0.3)).toList();
    assertThat(PowerLaw.localExponent(points, 1).uncertainty())
        .isCloseTo(0.03 * Math.sqrt(2) / (2 * Math.log(2)), within(ROUNDING));
  }
}
