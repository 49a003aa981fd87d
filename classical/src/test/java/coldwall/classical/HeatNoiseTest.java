package coldwall.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.montecarlo.HeatWindows;
import coldwall.classical.montecarlo.HeatWindows.Counted;
import coldwall.classical.operator.CollisionOperator;
import coldwall.input.InvalidInputException;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatNoiseTest {
  /** Of 32 means: missed by chance three times in 10,000, and the seeds are fixed. */
  private static final double SIGMAS = 4;

  private static final double ALGEBRAIC = 1e-13;

  private static Junction junction(
      double hot, double cold, ClassicalWall first, ClassicalWall last) {
    QuantumWall none = new QuantumWall.Reset(1);
    return new Junction(
        new Particle(1), new Box(1), new Contact(hot, first, none), new Contact(cold, last, none));
  }

  private static Junction maxwell(double hot, double cold, double first, double last) {
    return junction(hot, cold, new ClassicalWall.Maxwell(first), new ClassicalWall.Maxwell(last));
  }

  private static void assertAgrees(Estimate sampled, double expected) {
    assertThat(sampled.value()).isCloseTo(expected, within(SIGMAS * sampled.uncertainty()));
  }

  /** T^2/(L &lt;1/v&gt;). */
  @Test
  void limit_ofThermalisingWalls_isTheClosedForm() {
    double inverseSpeed = Math.sqrt(Math.PI / (2 * 3));
    assertThat(HeatNoise.atEquilibrium(new MaxwellFormula(), maxwell(3, 3, 1, 1)))
        .isCloseTo(9 / inverseSpeed, within(ALGEBRAIC * 9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5})
  void noise_betweenEqualTemperatures_isPaidByDissipation(double accommodation) {
    Junction junction = maxwell(2, 2, accommodation, 0.8);
    Counted counted = new HeatWindows(3, 100_000, 100).count(junction, Watch.NONE);
    assertAgrees(counted.noise(), HeatNoise.atEquilibrium(new MaxwellFormula(), junction));
    assertAgrees(counted.current(), 0);
    // A few windows pass without a thermal collision at the hot wall.
    assertThat(counted.backwards().value()).isBetween(0.48, 0.51);
  }

  /** Another wall, another solver, the same law. */
  @Test
  void noise_ofMetropolisWalls_isPaidByDissipationToo() {
    ClassicalWall wall = new ClassicalWall.Metropolis(new Proposal.Uniform(8));
    Junction junction = junction(2, 2, wall, new ClassicalWall.Maxwell(1));
    Counted counted = new HeatWindows(4, 100_000, 200).count(junction, Watch.NONE);
    assertAgrees(counted.noise(), HeatNoise.atEquilibrium(new CollisionOperator(), junction));
  }

  @Test
  void current_isThatOfTheFormula() {
    Junction junction = maxwell(2, 0.5, 0.6, 0.9);
    Counted counted = new HeatWindows(5, 50_000, 30).count(junction, Watch.NONE);
    assertAgrees(counted.current(), new MaxwellFormula().solve(junction).current().value());
  }

  /** Windows 4 times as long again and again: the noise rises by the same number. */
  @Test
  void noise_underABias_growsWithTheLogarithmOfTheWindow() {
    Junction junction = maxwell(2, 1, 1, 1);
    Estimate first = new HeatWindows(5, 400_000, 16).count(junction, Watch.NONE).noise();
    Estimate last = new HeatWindows(5, 400_000, 128).count(junction, Watch.NONE).noise();
    double growth = HeatNoise.growth(junction);
    double seen = (last.value() - first.value()) / StrictMath.log(8);
    double error = StrictMath.hypot(first.uncertainty(), last.uncertainty()) / StrictMath.log(8);
    assertThat(seen).isCloseTo(growth, within(SIGMAS * error));
    assertThat(growth).isGreaterThan(5 * error);
  }

  /** &lt;N^2&gt; by playing the walls, of which one thermalises seldom. */
  @Test
  void growth_ofSpecularReflections_isThatOfTheFlightsPlayed() {
    double hot = 0.3;
    double cold = 0.7;
    SplittableRandom random = new SplittableRandom(1);
    double squares = 0;
    int plays = 1_000_000;
    for (int i = 0; i < plays; i++) {
      int flights = 1;
      while (random.nextDouble() >= (flights % 2 == 1 ? cold : hot)) {
        flights++;
      }
      squares += (double) flights * flights / plays;
    }
    // So cold a wall that the flights it thermalised make all of the growth, and so hot a one.
    Junction steep = maxwell(1e-6, 1, hot, cold);
    double current = new MaxwellFormula().solve(steep).current().value();
    double rate = hot * (hot + cold - hot * cold) / MaxwellFormula.passageTime(steep);
    double expected = current * current * rate * squares / 1e-6;
    assertThat(HeatNoise.growth(steep) / expected).isCloseTo(1, within(0.01));
  }

  @Test
  void histogram_isThatOfTheWindowsCounted() {
    Junction junction = maxwell(2, 1, 1, 1);
    HeatWindows windows = new HeatWindows(7, 20_000, 5);
    List<Double> shares = windows.histogram(junction, -40, 60, 100, Watch.NONE);
    assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-3));
    double mean = 0;
    for (int bin = 0; bin < shares.size(); bin++) {
      mean += shares.get(bin) * (bin - 39.5);
    }
    Counted counted = windows.count(junction, Watch.NONE);
    assertThat(mean / 5).isCloseTo(counted.current().value(), within(0.5 / 5));
  }

  @Test
  void count_tellsHowFarItIs_andGivesTheSameBits() {
    HeatWindows windows = new HeatWindows(1, HeatWindows.FEWEST, 2);
    List<Double> heard = new ArrayList<>();
    Counted counted = windows.count(maxwell(2, 1, 1, 1), heard::add);
    assertThat(windows.count(maxwell(2, 1, 1, 1), Watch.NONE)).isEqualTo(counted);
    assertThat(heard).isSorted().endsWith(1.0);
  }

  @Test
  void whatCannotBeCounted_isRefused() {
    assertThatThrownBy(() -> new HeatWindows(1, 10, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("windows");
    assertThatThrownBy(() -> HeatWindows.requireMotion(maxwell(1, 0, 1, 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("rest");
  }
}
