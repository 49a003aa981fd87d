package coldwall.quantum.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.testkit.ClosedForms;
import coldwall.testkit.SeededJunctions;
import coldwall.testkit.Tolerances;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelMixtureTest {
  /** The trapezoidal rule is exact for the cosines of the density, but for rounding. */
  private static LevelMixture steadyState(Junction junction, int levels) {
    return PauliMasterEquation.withLevels(levels).mixture(junction, levels);
  }

  private static final int CELLS = 256;

  private static final int LEVELS = 60;
  private static final ClassicalWall MAXWELL = new ClassicalWall.Maxwell(1);

  private static Junction junction(QuantumWall wall, double hot, double cold) {
    return Junction.symmetric(1, Math.PI / Math.sqrt(2), hot, cold, MAXWELL, wall);
  }

  private static Spectrum spectrum(int levels) {
    return new Spectrum(new Particle(1), new Box(Math.PI / Math.sqrt(2)), levels);
  }

  static Stream<LevelMixture> mixtures() {
    return SeededJunctions.of(5, 16).map(junction -> steadyState(junction, LEVELS));
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void density_andEnergy_addUpToTheWhole(LevelMixture mixture) {
    double particles = 0;
    double energy = 0;
    for (int i = 0; i < CELLS; i++) {
      LevelMixture.Local local = mixture.at((double) i / CELLS);
      particles += local.density() / CELLS;
      energy += local.density() * local.energy() / CELLS;
    }
    assertThat(particles).isCloseTo(1, within(Tolerances.ALGEBRAIC));
    double mean = mixture.meanEnergy();
    assertThat(energy).isCloseTo(mean, within(Tolerances.ALGEBRAIC * mean));
    assertThat(mean).isGreaterThanOrEqualTo(mixture.spectrum().energy(1));
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void state_isSymmetricAboutTheMiddle(LevelMixture mixture) {
    for (double position : new double[] {0, 0.125, 0.25, 0.375}) {
      assertThat(mixture.at(1 - position)).isEqualTo(mixture.at(position));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.3, 0.5, 1})
  void groundState_hasItsEnergyEverywhere(double position) {
    LevelMixture ground = LevelMixture.thermal(spectrum(5), 0);
    LevelMixture.Local local = ground.at(position);
    double sine = position == 1 ? 0 : Math.sin(Math.PI * position);
    assertThat(local.density()).isCloseTo(2 * sine * sine, within(Tolerances.ALGEBRAIC));
    assertThat(local.energy()).isCloseTo(ground.spectrum().energy(1), within(Tolerances.ALGEBRAIC));
    assertThat(ground.meanEnergy()).isEqualTo(ground.spectrum().energy(1));
  }

  @Test
  void wall_isTheLimitOfPositionsNearIt() {
    LevelMixture mixture = LevelMixture.thermal(spectrum(40), 20);
    double near = mixture.at(1e-6).energy();
    // The next term goes as the square of the distance over the shortest wavelength.
    assertThat(mixture.at(0).energy()).isCloseTo(near, within(1e-7 * near));
    assertThat(mixture.at(1e-6).density()).isPositive();
    assertThat(mixture.at(0).density()).isZero();
  }

  /** Classical limit, with the thermal wavelength short against L: PHYSICS.md 3.7. */
  @Test
  void hotState_isClassicalInTheMiddle_andHasThreeTimesItAtTheWalls() {
    double hot = 1e4;
    LevelMixture mixture = LevelMixture.thermal(spectrum(700), hot);
    LevelMixture.Local middle = mixture.at(0.37);
    // rho L -> 1 / (1 - sqrt(E_1/(pi T))): what the walls push away is found in the middle.
    double pushed = 1 / (1 - Math.sqrt(1 / (Math.PI * hot)));
    assertThat(middle.density()).isCloseTo(pushed, within(1e-9));
    assertThat(2 * middle.energy() / hot).isCloseTo(1, within(1e-9));
    assertThat(2 * mixture.at(0).energy() / hot).isCloseTo(3, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reset", "metropolis", "wall-flux", "wall-force"})
  void equalTemperatures_giveTheThermalState(String bath) {
    QuantumWall wall = ClosedForms.wall(bath, 0.7);
    for (double temperature : new double[] {0, 0.2, 1, 6}) {
      LevelMixture state = steadyState(junction(wall, temperature, temperature), 20);
      assertThat(state.distance(LevelMixture.thermal(state.spectrum(), temperature)))
          .isLessThan(Tolerances.ALGEBRAIC);
    }
  }

  /** p = w_h pi_h + w_c pi_c, the weights as the mean inverse speeds: PHYSICS.md 3.7. */
  @ParameterizedTest
  @CsvSource({"5, 0.25, 1, 1", "5, 0, 1, 0.2", "2, 7, 0.3, 0.9"})
  void wallFlux_mixesTheTwoThermalStates(double hot, double cold, double a, double b) {
    Junction equal = junction(new QuantumWall.WallFlux(a), hot, cold);
    Junction mixed =
        new Junction(
            equal.particle(),
            equal.box(),
            equal.hot(),
            junction(new QuantumWall.WallFlux(b), hot, cold).cold());
    LevelMixture state = steadyState(mixed, LEVELS);
    double hotWeight = a * inverseSpeed(hot);
    double coldWeight = b * inverseSpeed(cold);
    assertThat(state.distance(mixture(hot, cold, hotWeight / (hotWeight + coldWeight))))
        .isLessThan(Tolerances.ALGEBRAIC);
  }

  @Test
  void reset_mixesTheTwoThermalStates() {
    LevelMixture state = steadyState(junction(new QuantumWall.Reset(3), 5, 0.25), LEVELS);
    assertThat(state.distance(mixture(5, 0.25, 0.5))).isLessThan(Tolerances.ALGEBRAIC);
  }

  private static LevelMixture mixture(double hot, double cold, double weight) {
    LevelMixture one = LevelMixture.thermal(spectrum(LEVELS), hot);
    LevelMixture other = LevelMixture.thermal(spectrum(LEVELS), cold);
    List<Double> mixed =
        IntStream.rangeClosed(1, LEVELS)
            .mapToObj(n -> weight * one.population(n) + (1 - weight) * other.population(n))
            .toList();
    return new LevelMixture(spectrum(LEVELS), mixed);
  }

  private static double inverseSpeed(double temperature) {
    LevelMixture thermal = LevelMixture.thermal(spectrum(LEVELS), temperature);
    // <1/v> over q is the norm of exp(-E/T) over that of n exp(-E/T), up to v_1.
    double flux = 0;
    for (int n = 1; n <= LEVELS; n++) {
      flux += n * thermal.population(n);
    }
    return 1 / flux;
  }

  @Test
  void below_countsTheLevelsUnderneath() {
    LevelMixture mixture = LevelMixture.thermal(spectrum(10), 3);
    assertThat(mixture.below(mixture.spectrum().energy(1))).isZero();
    assertThat(mixture.below(2)).isEqualTo(mixture.population(1));
    assertThat(mixture.below(1e9)).isCloseTo(1, within(Tolerances.ALGEBRAIC));
  }

  @Test
  void distance_isOneWithoutACommonLevel() {
    LevelMixture first = new LevelMixture(spectrum(3), List.of(1.0, 0.0, 0.0));
    LevelMixture other = new LevelMixture(spectrum(3), List.of(0.0, 0.25, 0.75));
    assertThat(first.distance(other)).isEqualTo(1);
    assertThat(first.distance(first)).isZero();
  }
}
