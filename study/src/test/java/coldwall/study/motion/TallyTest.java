package coldwall.study.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  /** A few roundings. */
  private static final double ALGEBRAIC = 1e-14;

  private static Tally of(double... heatAndTime) {
    Tally tally = Tally.NONE;
    for (int i = 0; i < heatAndTime.length; i += 2) {
      tally = tally.with(heatAndTime[i + 1], heatAndTime[i]).closed();
    }
    return tally;
  }

  @Test
  void error_isThatOfARatio() {
    Tally tally = of(1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 3, 1);
    assertThat(tally.current().value()).isEqualTo(2);
    // sqrt(8 * 1^2) / 8
    assertThat(tally.current().uncertainty()).isCloseTo(Math.sqrt(8) / 8, within(ALGEBRAIC));
  }

  @Test
  void equalRatios_haveNoError() {
    Tally tally = of(2, 1, 4, 2, 6, 3, 2, 1, 4, 2, 6, 3, 2, 1, 4, 2);
    assertThat(tally.current().value()).isEqualTo(2);
    assertThat(tally.current().uncertainty()).isZero();
  }

  @Test
  void fewBatches_sayNothing() {
    assertThat(of(1, 1, 2, 1, 3, 1).current().isKnown()).isFalse();
  }

  @Test
  void openBatch_doesNotCount() {
    Tally tally = of(1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 3, 1).with(5, 100);
    assertThat(tally.current().value()).isEqualTo(2);
    assertThat(tally.openHeat()).isEqualTo(100);
    assertThat(tally.closed().current().value()).isGreaterThan(2);
  }
}
