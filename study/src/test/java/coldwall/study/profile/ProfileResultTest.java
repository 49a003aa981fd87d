package coldwall.study.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Rest;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Level;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.units.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileResultTest {
  /** A few roundings of numbers of size 1. */
  private static final double ROUNDING = 1e-14;

  @Test
  void difference_isHalfTheSumOverTheLevels_andAllBelowAndAbove() {
    Classical classical =
        MadeUp.classical(Rest.NONE, MadeUp.MIXTURE, MadeUp.shares(0.01, 0.125, 0.5, 0.25, 0.125));
    Estimate difference = MadeUp.result(classical, MadeUp.quantum(0.75, 0.25)).difference();
    // (0.125 + 0.25 + 0 + 0.125)/2, and four errors of 0.01.
    assertThat(difference.value()).isCloseTo(0.25, within(ROUNDING));
    assertThat(difference.uncertainty()).isCloseTo(0.02, within(ROUNDING));
  }

  @Test
  void difference_ofOneMechanics_isNotKnown() {
    assertThat(MadeUp.result(MadeUp.flying(1, 0, 0, 0), null).difference().isKnown()).isFalse();
    assertThat(MadeUp.result(null, MadeUp.quantum(0.75, 0.25)).difference().isKnown()).isFalse();
  }

  @Test
  void levels_holdBothMechanicsAndBothBaths() {
    ProfileResult result =
        MadeUp.result(MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(0.75, 0.25));
    assertThat(result.levels()).extracting(Level::number).containsExactly(1, 2);
    Level ground = result.levels().getFirst();
    assertThat(ground.energy()).isCloseTo(1, within(ROUNDING));
    assertThat(ground.population()).isEqualTo(0.75);
    assertThat(ground.classical().value()).isEqualTo(0.5);
    // (E_2 - E_1)/ln(p_1/p_2), and 1/(1 + exp(-3/T)) at T = 4 and T = 1.
    assertThat(ground.pairTemperature()).isCloseTo(3 / Math.log(3), within(ROUNDING));
    assertThat(ground.hotThermal()).isCloseTo(1 / (1 + Math.exp(-0.75)), within(ROUNDING));
    assertThat(ground.coldThermal()).isCloseTo(1 / (1 + Math.exp(-3)), within(ROUNDING));
    assertThat(result.levels().getLast().pairTemperature()).isNaN();
  }

  @Test
  void levelsOfOneMechanics_leaveTheOtherOut() {
    Level classical = MadeUp.result(MadeUp.flying(0.25, 0.5, 0.25, 0), null).levels().getFirst();
    assertThat(classical.population()).isNaN();
    assertThat(classical.pairTemperature()).isNaN();
    assertThat(classical.largest()).isEqualTo(classical.coldThermal());
    Level quantum = MadeUp.result(null, MadeUp.quantum(0.75, 0.25)).levels().getFirst();
    assertThat(quantum.classical().isKnown()).isFalse();
    assertThat(quantum.population()).isEqualTo(0.75);
  }

  /** At T_h = 4, exp(-(n^2 - 1)/4) falls below 1e-6 of its sum from n = 8 on. */
  @Test
  void shownLevels_endWithTheLastProbableOne() {
    ProfileResult result = MadeUp.result(null, MadeUp.quantum(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(result.levels()).hasSize(11);
    assertThat(result.shownLevels()).hasSize(7);
    assertThat(
            MadeUp.result(null, MadeUp.quantum(0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0)).shownLevels())
        .hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 1, 1, 1",
    "SINKING, 1, 1, 1",
    "HOT_WALL, NaN, 0, 0",
    "COLD_WALL, 0, 0, NaN",
    "EITHER_WALL, NaN, 0, NaN"
  })
  void classicalDensity_isUniform_orAPointAtAWall(
      Rest rest, double atHot, double inside, double atCold) {
    Classical classical = MadeUp.classical(rest, MadeUp.MIXTURE, MadeUp.shares(0, 1, 0, 0, 0));
    assertThat(classical.density(0)).isEqualTo(Double.valueOf(atHot));
    assertThat(classical.density(0.5)).isEqualTo(inside);
    assertThat(classical.density(1)).isEqualTo(Double.valueOf(atCold));
    // Where the particle never is, it has no temperature.
    assertThat(classical.kineticTemperature(0.5).isKnown()).isEqualTo(inside > 0);
    assertThat(classical.kineticTemperature(1).isKnown()).isEqualTo(atCold != 0);
  }

  /** With psi_n^2 = 2 sin(n pi x/L)^2, and n^2 in its place at a wall. */
  @Test
  void quantumParticle_isWhereItsWavesAre() {
    Quantum quantum = MadeUp.quantum(0.75, 0.25);
    assertThat(quantum.density(0)).isZero();
    assertThat(quantum.density(0.5)).isCloseTo(1.5, within(ROUNDING));
    assertThat(quantum.density(0.25)).isCloseTo(0.75 + 0.5, within(ROUNDING));
    assertThat(quantum.kineticTemperature(0.5).value()).isCloseTo(2, within(ROUNDING));
    double atWall = 2 * (0.75 + 0.25 * 4 * 4) / (0.75 + 0.25 * 4);
    assertThat(quantum.kineticTemperature(0).value()).isCloseTo(atWall, within(ROUNDING));
    assertThat(quantum.kineticTemperature().value()).isCloseTo(3.5, within(ROUNDING));
    assertThat(quantum.belowLevels().value()).isZero();
    assertThat(quantum.share(2).value()).isEqualTo(0.25);
  }

  /** A thermal state is at no distance from itself, and its temperature is found again. */
  @Test
  void quantumState_isJudgedAgainstItsBaths() {
    double[] hot = {1, Math.exp(-3.0 / 4), Math.exp(-8.0 / 4)};
    double sum = hot[0] + hot[1] + hot[2];
    Quantum made = MadeUp.quantum(hot[0] / sum, hot[1] / sum, hot[2] / sum);
    Quantum judged = Quantum.of(made.model(), made.solved(), made.state());
    assertThat(judged.thermality().toHot()).isLessThan(ROUNDING);
    assertThat(judged.thermality().hotWeight()).isCloseTo(1, within(ROUNDING));
    // The search for it ends at 1e-12 of its logarithm.
    assertThat(judged.thermality().temperature().value()).isCloseTo(4, within(1e-10));
  }
}
