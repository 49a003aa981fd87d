package coldwall.quantum.relaxation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.quantum.contact.JumpRates;
import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.quantum.relaxation.PopulationEvolution.Reached;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.testkit.SeededJunctions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationEvolutionTest {
  /** Some roundings for each of a hundred doublings of the time. */
  private static final double ROUNDING = 1e-13;

  /** The same of exponents of some hundreds. */
  private static final double OF_EXPONENTS = 1e-12;

  /** No rate of a seeded junction is so slow. */
  private static final double FOR_EVER = 1e30;

  /** L = pi/sqrt(2) and m = 1, so that E_1 = 1. */
  private static Junction junction(double hot, QuantumWall atHot, double cold, QuantumWall atCold) {
    ClassicalWall any = new ClassicalWall.Maxwell(1);
    return new Junction(
        new Particle(1),
        new Box(Math.PI / Math.sqrt(2)),
        new Contact(hot, any, atHot),
        new Contact(cold, any, atCold));
  }

  private static Reached after(Junction junction, double start, int levels, double time) {
    return PopulationEvolution.of(junction, start, levels, time).between(0, time);
  }

  private static void assertReached(
      Reached reached, double excitation, double hotHeat, double coldHeat, double last) {
    LevelMixture mixture = reached.mixture();
    assertThat(mixture.excitation() / excitation).isCloseTo(1, within(ROUNDING));
    assertThat(reached.hotHeat() / hotHeat).isCloseTo(1, within(ROUNDING));
    assertThat(reached.coldHeat() / coldHeat).isCloseTo(1, within(ROUNDING));
    assertThat(mixture.population(6) / last).isCloseTo(1, within(ROUNDING));
  }

  /** By mpmath: the generator of six levels with its heats as two more columns, 90 digits. */
  @ParameterizedTest
  @CsvSource({
    "0.003, 0.56859522573953862, 1.1456827282460884, -0.57710593503045775,"
        + " 6.9846595245323155e-5",
    "0.02, 1.5220352085688489, 9.7889499768807827, -8.2669332008358418, 0.00013483008751766063",
    "1, 1.71942704631967, 600.36378968493916, -598.6443810711434, 0.00014812541531000682"
  })
  void wallForce_isThatOfTheMatrixExponential(
      double time, double excitation, double hotHeat, double coldHeat, double last) {
    QuantumWall force = new QuantumWall.WallForce(1);
    Reached reached = after(junction(5, force, 1.25, force), 0.25, 6, time);
    assertReached(reached, excitation, hotHeat, coldHeat, last);
  }

  /** The same, from the ground state, between different baths. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 0.036254081098351614, 0.037266087959314009, -0.0010120068609623943,"
        + " 1.0968517375645543e-10",
    "2, 0.37732829559083747, 0.51040613397082651, -0.13307783837998904, 1.2180450744128692e-10",
    "40, 0.51747799670677648, 4.6965635386682277, -4.1790855419614512, 1.2686593696150682e-10"
  })
  void groundState_warmsUpAsTheMatrixExponentialDoes(
      double time, double excitation, double hotHeat, double coldHeat, double last) {
    Junction junction =
        junction(2, new QuantumWall.WallFlux(1), 0.05, new QuantumWall.WallForce(0.01));
    assertReached(after(junction, 0, 6, time), excitation, hotHeat, coldHeat, last);
  }

  /** Two reset baths of one temperature: p(t) = p_eq + (p(0) - p_eq) exp(-(g_h + g_c) t). */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-12, 0.01, 0.3, 5, 200})
  void reset_decaysByOneExponential(double time) {
    Junction junction = junction(3, new QuantumWall.Reset(0.5), 3, new QuantumWall.Reset(0.2));
    PopulationEvolution evolution = PopulationEvolution.of(junction, 0.7, 24, 200);
    LevelMixture start = evolution.start();
    LevelMixture end = LevelMixture.thermal(start.spectrum(), 3);
    LevelMixture found = evolution.between(0, time).mixture();
    double left = Math.exp(-0.7 * time);
    for (int n = 1; n <= 24; n++) {
      double expected = left * start.population(n) - Math.expm1(-0.7 * time) * end.population(n);
      assertThat(found.population(n)).isCloseTo(expected, within(ROUNDING * expected));
    }
  }

  static Stream<Junction> junctions() {
    return SeededJunctions.of(17, 48);
  }

  /** dE = dQ_h + dQ_c, sum p = 1, p >= 0, and in the end the steady state with its current. */
  @ParameterizedTest
  @MethodSource("junctions")
  void everyJunction_keepsItsBooks_andEndsInItsSteadyState(Junction junction) {
    double ground = junction.groundEnergy();
    int levels = BathRelaxation.levels(Math.max(junction.hotterTemperature(), ground), ground);
    PopulationEvolution evolution =
        PopulationEvolution.of(junction, ground, levels, FOR_EVER / ground);
    double first = evolution.start().excitation();
    for (double time : new double[] {1e-6, 1e-3, 0.1, 1, 30, 1e4}) {
      Reached reached = evolution.between(0, time / ground);
      LevelMixture mixture = reached.mixture();
      double heats = reached.hotHeat() + reached.coldHeat();
      double gross = first + gross(junction, mixture) * time / ground;
      assertThat(mixture.excitation() - first).isCloseTo(heats, within(ROUNDING * gross));
      assertThat(mixture.populations()).allMatch(p -> p >= 0);
      assertThat(mixture.populations().stream().mapToDouble(p -> p).sum())
          .isCloseTo(1, within(ROUNDING));
    }
    PauliMasterEquation equation = PauliMasterEquation.withLevels(levels);
    LevelMixture steady = equation.mixture(junction, levels);
    Reached end = evolution.between(FOR_EVER / ground / 2, FOR_EVER / ground);
    assertThat(end.mixture().distance(steady)).isLessThan(OF_EXPONENTS);
    assertThat(end.mixture().excitation())
        .isCloseTo(steady.excitation(), within(OF_EXPONENTS * steady.excitation()));
    assertThat(end.hotHeat() / (FOR_EVER / ground / 2))
        .isCloseTo(
            equation.solve(junction).current().value(), within(ROUNDING * gross(junction, steady)));
  }

  /** What goes to and fro between the particle and both baths per unit time. */
  private static double gross(Junction junction, LevelMixture mixture) {
    Spectrum spectrum = mixture.spectrum();
    double gross = 0;
    for (Contact contact : List.of(junction.hot(), junction.cold())) {
      JumpRates rates = JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
      for (int n = 1; n <= spectrum.levels(); n++) {
        for (int m = 1; m <= spectrum.levels(); m++) {
          gross += mixture.population(n) * rates.rate(m, n) * Math.abs(spectrum.gap(m, n));
        }
      }
    }
    return gross;
  }

  @Test
  void heats_ofWindowsThatFollowEachOther_addUp() {
    QuantumWall force = new QuantumWall.WallForce(0.1);
    PopulationEvolution evolution =
        PopulationEvolution.of(junction(4, force, 1, new QuantumWall.Reset(1)), 0.2, 20, 3);
    double whole = evolution.between(0, 3).hotHeat();
    double parts = evolution.between(0, 0.7).hotHeat() + evolution.between(0.7, 3).hotHeat();
    assertThat(parts).isCloseTo(whole, within(ROUNDING * whole));
    assertThat(evolution.between(0.7, 3).mixture().distance(evolution.between(0, 3).mixture()))
        .isLessThan(ROUNDING);
  }

  @Test
  void steadyState_stays() {
    QuantumWall flux = new QuantumWall.WallFlux(1);
    Junction junction = junction(2, flux, 2, flux);
    PopulationEvolution evolution = PopulationEvolution.of(junction, 2, 20, 100);
    Reached reached = evolution.between(0, 100);
    assertThat(reached.mixture().distance(evolution.start())).isLessThan(ROUNDING);
    assertThat(reached.hotHeat()).isCloseTo(0, within(100 * ROUNDING));
  }

  @Test
  void levels_thatAreTooMany_areRefused() {
    QuantumWall flux = new QuantumWall.WallFlux(1);
    assertThatThrownBy(() -> PopulationEvolution.of(junction(2, flux, 2, flux), 2, 401, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("be at most 400, but is 401");
  }
}
