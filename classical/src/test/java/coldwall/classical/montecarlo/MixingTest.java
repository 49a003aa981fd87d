package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.wall.WallRelaxation;
import coldwall.input.InvalidInputException;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixingTest {
  private static final double ROUNDING = 1e-12;

  private static void assertGap(
      ClassicalWall hot, ClassicalWall cold, double coldTemperature, double expected) {
    Junction junction = Walls.junction(hot, 1, cold, coldTemperature);
    assertThat(Mixing.of(junction).gap()).isCloseTo(expected, within(ROUNDING));
    assertThat(Mixing.of(junction.swapped()).gap()).isCloseTo(expected, within(ROUNDING));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.2", "0.05, 0.05", "0.01, 1", "1, 0.01"})
  void start_betweenPartlyReflectingMaxwellWalls_isForgottenToExpMinus12(double hot, double cold) {
    Mixing mixing = Mixing.of(Walls.junction(Walls.maxwell(hot), 1, Walls.maxwell(cold), 0.5));
    double memory = (1 - hot) * (1 - cold);
    assertThat(mixing.gap()).isCloseTo(1 - memory, within(ROUNDING));
    assertThat(StrictMath.pow(memory, (double) mixing.roundTripsToForget()))
        .isLessThan(StrictMath.exp(-12));
    assertThat(mixing.roundTripsToForget()).isLessThan((long) (12 / mixing.gap()) + 2);
  }

  @Test
  void start_betweenFullyThermalisingWalls_needsNotBeForgotten() {
    Mixing mixing = Mixing.of(Walls.junction(Walls.maxwell(1), 1, Walls.maxwell(1), 0.5));
    assertThat(mixing.roundTripsToForget()).isZero();
    assertThat(mixing.batchesToJoin(1, 32)).isOne();
  }

  /** Above a largest proposed energy that many particles exceed, only the other wall acts. */
  @Test
  void uniformProposal_actsOnlyBelowItsLargestEnergy() {
    assertGap(Walls.uniform(2), Walls.maxwell(0.1), 0.5, 0.1);
    assertGap(Walls.uniform(8), Walls.maxwell(0.1), 0.5, 0.1);
    assertGap(Walls.uniform(100), Walls.maxwell(0.1), 0.5, 0.01 + 0.1 - 0.01 * 0.1);
    double window = WallRelaxation.at(Walls.contact(0.5, Walls.window(0.2))).gap();
    assertGap(Walls.uniform(2), Walls.window(0.2), 0.5, window);
    // Both proposals reach 2; from there 20 loses down to 0 and up by about T.
    assertGap(Walls.uniform(2), Walls.uniform(20), 1, (3 - StrictMath.exp(-18)) / 20);
  }

  @Test
  void largestEnergy_isComparedWithTheHotterBath() {
    Junction near = Walls.junction(Walls.uniform(15), 1, Walls.maxwell(0.01), 2);
    assertThat(Mixing.of(near).gap()).isCloseTo(0.01, within(ROUNDING));
    Junction far = Walls.junction(Walls.uniform(17), 1, Walls.maxwell(0.01), 2);
    assertThat(Mixing.of(far).gap()).isGreaterThan(0.05);
  }

  @Test
  void wallAtZero_neverLiftsAParticleAboveTheOther() {
    double alone = WallRelaxation.at(Walls.contact(1, Walls.uniform(2))).gap();
    assertGap(Walls.uniform(2), Walls.uniform(20), 0, alone);
    assertGap(Walls.uniform(2), Walls.window(5), 0, alone);
    double same = alone + alone - alone * alone;
    assertGap(Walls.uniform(2), Walls.uniform(2), 1, same);
  }

  @ParameterizedTest
  @CsvSource({"10, 4", "11, 4", "9, 8", "1, 32", "40, 1", "39, 2"})
  void batches_areJoinedUntilTheySpanTwentyMemories(long roundTrips, int joined) {
    assertThat(new Mixing(false, 0.5).batchesToJoin(roundTrips, 32)).isEqualTo(joined);
  }

  @Test
  void memoryLongerThanTheLongestRun_isRefused() {
    assertThat(new Mixing(false, 1e-6).roundTripsToForget()).isEqualTo(12_000_000);
    assertThatThrownBy(() -> new Mixing(false, 1e-7).roundTripsToForget())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("be at most 4294967296, but is 7.68E9");
  }
}
