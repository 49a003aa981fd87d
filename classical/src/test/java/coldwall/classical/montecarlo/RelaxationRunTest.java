package coldwall.classical.montecarlo;

import static coldwall.testkit.Tolerances.SIGMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.montecarlo.RelaxationRun.Decay;
import coldwall.classical.wall.WallRelaxation;
import coldwall.input.InvalidInputException;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.units.Estimate;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelaxationRunTest {
  /** Seeds behind each coverage figure: its own standard error is then 1.1 per cent. */
  private static final int SEEDS = 400;

  private static final double NORMAL_95 = 1.96;

  /** 1,000 particles, seed 1: a change of any bit must come back to us. */
  private static final double PINNED_ENERGY = 228.41262612092117;

  private static final long PINNED_AT_REST = 328;

  static Stream<Contact> contacts() {
    return Stream.of(
        Walls.contact(0.3, Walls.maxwell(0.2)),
        Walls.contact(2, Walls.uniform(3)),
        Walls.contact(0.1, Walls.uniform(1)),
        Walls.contact(30, Walls.uniform(1)),
        Walls.contact(1, Walls.window(6)),
        Walls.contact(1, Walls.window(30)));
  }

  private static double predicted(Contact contact) {
    return WallRelaxation.at(contact).collisions();
  }

  private static int length(Contact contact) {
    return (int) Math.max(1, Math.rint(predicted(contact)));
  }

  private static boolean isWindow(Contact contact) {
    return Walls.isWindow(contact.classicalWall());
  }

  private static void assertAgrees(Estimate sampled, double expected) {
    assertThat(sampled.uncertainty()).isPositive();
    assertThat(sampled.value()).isCloseTo(expected, within(SIGMAS * sampled.uncertainty()));
  }

  @ParameterizedTest
  @MethodSource("contacts")
  void shareAtRestAndMeanEnergy_decayAsTheSpectrumSays(Contact contact) {
    double expected = predicted(contact);
    double rho = WallRelaxation.at(contact).spectralRadius();
    for (int n : new int[] {1, length(contact), 2 * length(contact)}) {
      Decay decay = new RelaxationRun(3, 50_000).at(contact, n);
      assertAgrees(decay.shareAtRest(), StrictMath.pow(rho, n));
      assertAgrees(decay.relaxationByRest(), expected);
      if (!isWindow(contact)) {
        Estimate deviation = decay.energyDeviation();
        assertAgrees(deviation, StrictMath.pow(rho, n));
        if (StrictMath.pow(rho, n) > SIGMAS * deviation.uncertainty()) {
          assertAgrees(decay.relaxationByEnergy(), expected);
        }
      }
    }
  }

  @Test
  void shareAtRest_showsTheSlowestDecay_unlessAWindowIsNarrow() {
    assertThat(contacts()).allMatch(RelaxationRun::shows);
    assertThat(RelaxationRun.shows(Walls.contact(1, Walls.window(4.7)))).isTrue();
    assertThat(RelaxationRun.shows(Walls.contact(1, Walls.window(4.3)))).isFalse();
  }

  /** A window leads from rest to part of the energies only: its mean energy comes later. */
  @Test
  void window_hasNoKnownDecayOfItsEnergy() {
    Decay decay = new RelaxationRun(1, 1000).at(Walls.contact(1, Walls.window(6)), 3);
    assertThat(decay.energyDeviation().value()).isNaN();
    assertThat(decay.relaxationByEnergy().value()).isNaN();
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("contacts")
  void errorBars_coverAsTheyShould(Contact contact) {
    assertThat(coverage(contact, Decay::relaxationByRest)).isBetween(90.0, 98.0);
    if (!isWindow(contact)) {
      assertThat(coverage(contact, Decay::relaxationByEnergy)).isBetween(90.0, 98.0);
    }
  }

  private static double coverage(Contact contact, Function<Decay, Estimate> estimate) {
    int covered = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Decay decay = new RelaxationRun(seed, 4000).at(contact, length(contact));
      Estimate sampled = estimate.apply(decay);
      double error = Math.abs(sampled.value() - predicted(contact));
      if (error <= NORMAL_95 * sampled.uncertainty()) {
        covered++;
      }
    }
    return 100.0 * covered / SEEDS;
  }

  @Test
  void sameSeed_isThisResultOnEveryMachine() {
    Contact contact = Walls.contact(0.5, Walls.uniform(1));
    Decay decay = new RelaxationRun(1, 1000).at(contact, 2);
    assertThat(decay).isEqualTo(new RelaxationRun(1, 1000).at(contact, 2));
    assertThat(decay.energy()).isEqualTo(PINNED_ENERGY);
    assertThat(decay.atRest()).isEqualTo(PINNED_AT_REST);
    assertThat(new RelaxationRun(2, 1000).at(contact, 2).energy()).isNotEqualTo(decay.energy());
  }

  @Test
  void otherWall_hasOtherRandomNumbers() {
    ClassicalWall window = Walls.window(8);
    ClassicalWall uniform = Walls.uniform(8);
    RelaxationRun run = new RelaxationRun(1, 1000);
    assertThat(run.at(Walls.contact(1, window), 8).energy())
        .isNotEqualTo(run.at(Walls.contact(1, uniform), 8).energy());
  }

  @Test
  void wallThatThermalisesAtOnce_leavesNobodyAtRest() {
    Decay decay = new RelaxationRun(1, 1000).at(Walls.contact(1, Walls.maxwell(1)), 1);
    assertThat(decay.atRest()).isZero();
    assertThat(decay.relaxationByRest().value()).isZero();
  }

  @Test
  void nobodyLeft_meansThatItMayNeverRelax() {
    Decay decay = new RelaxationRun(1, 1000).at(Walls.contact(1e-12, Walls.uniform(1)), 1);
    assertThat(decay.shareAtRest().value()).isOne();
    assertThat(decay.relaxationByRest().value()).isInfinite().isPositive();
  }

  @Test
  void whatCannotBeSimulated_isRefused() {
    RelaxationRun run = new RelaxationRun(1, 1000);
    Contact frozen = Walls.contact(0, Walls.uniform(1));
    Contact warm = Walls.contact(1, Walls.uniform(1));
    assertThatThrownBy(() -> run.at(frozen, 1)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> run.at(warm, 0)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> run.at(warm, 2_147_484)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new RelaxationRun(1, 999)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void interruptedThread_stopsTheSimulation() {
    Thread.currentThread().interrupt();
    RelaxationRun run = new RelaxationRun(1, 1000);
    assertThatThrownBy(() -> run.at(Walls.contact(1, Walls.uniform(1)), 1_000_000))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
