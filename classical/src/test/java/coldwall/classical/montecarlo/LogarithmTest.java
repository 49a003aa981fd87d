package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class LogarithmTest {
  /** The polynomial has a relative error of 2.76e-12 at fourteen places of its range. */
  private static final double APPROXIMATION = 2.77e-12;

  private static final int SAMPLES = 300_000;

  @Test
  void logarithm_ofUniformNumbers_isThatOfStrictMath() {
    assertAgreement(u -> u);
  }

  @Test
  void logarithm_overSixHundredDecades_isThatOfStrictMath() {
    assertAgreement(u -> StrictMath.pow(10, 600 * u - 300));
  }

  @Test
  void logarithm_closeToOne_isThatOfStrictMath() {
    assertAgreement(u -> 1 - StrictMath.pow(10, -15 * u));
    assertAgreement(u -> 1 + StrictMath.pow(10, -15 * u));
  }

  @Test
  void logarithm_atTheEndsOfItsRange_isThatOfStrictMath() {
    for (double x :
        new double[] {0x1p-53, 1 - 0x1p-53, 1 + 0x1p-52, Double.MIN_NORMAL, Double.MAX_VALUE}) {
      assertClose(x);
    }
    assertThat(Logarithm.of(1)).isZero();
  }

  @Test
  void logarithm_whereTheExponentChanges_isThatOfStrictMath() {
    for (int k = -60; k <= 60; k++) {
      for (double x : new double[] {Math.scalb(1.0, k), Math.scalb(Math.sqrt(0.5), k)}) {
        assertClose(Math.nextDown(x));
        assertClose(x);
        assertClose(Math.nextUp(x));
      }
    }
  }

  @Test
  void logarithm_ofGrowingNumbers_grows() {
    double step = 1 + 1e-4;
    double last = Logarithm.of(1e-16);
    for (double x = 1e-16 * step; x < 1; x *= step) {
      double next = Logarithm.of(x);
      assertThat(next).isGreaterThan(last);
      last = next;
    }
  }

  private static void assertAgreement(DoubleUnaryOperator choice) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < SAMPLES; i++) {
      double x = choice.applyAsDouble(random.nextDouble(0x1p-53, 1));
      if (x != 1) {
        assertClose(x);
      }
    }
  }

  private static void assertClose(double x) {
    double expected = StrictMath.log(x);
    double error = Math.abs(Logarithm.of(x) - expected);
    if (error > APPROXIMATION * Math.abs(expected)) {
      assertThat(error).as("ln %s", x).isLessThanOrEqualTo(APPROXIMATION * Math.abs(expected));
    }
  }
}
