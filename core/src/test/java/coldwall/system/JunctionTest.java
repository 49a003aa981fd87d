package coldwall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JunctionTest {
  private static final double ROUNDING = 1e-15;

  private static Junction junction(double mass, double length, double hot, double cold) {
    return Junction.symmetric(
        mass, length, hot, cold, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
  }

  @Test
  void crossoverTemperature_isTheGapOfTheTwoLowestLevels() {
    Junction junction = junction(1, Math.PI / Math.sqrt(2), 5, 1);
    double gap = Spectrum.of(junction, 2).gap(2, 1);
    assertThat(junction.crossoverTemperature()).isCloseTo(gap, within(gap * 1e-15));
  }

  @Test
  void groundEnergy_ofTheDefaultBox_isOne() {
    double energy = junction(1, Math.PI / Math.sqrt(2), 5, 1).groundEnergy();
    assertThat(energy).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void swapped_exchangesTheContacts() {
    Junction junction = junction(1, 1, 5, 1);
    assertThat(junction.swapped().hot()).isEqualTo(junction.cold());
    assertThat(junction.swapped().swapped()).isEqualTo(junction);
  }

  @Test
  void withColdTemperature_changesNothingElse() {
    Junction warmer = junction(2, 3, 5, 1).withColdTemperature(4);
    assertThat(warmer).isEqualTo(junction(2, 3, 5, 4));
  }

  @Test
  void reversed_exchangesTheTemperaturesOnly() {
    Junction junction = junction(1, 1, 5, 1).withCouplingRatio(0.25);
    Junction reversed = junction.reversed();
    assertThat(reversed.hot()).isEqualTo(junction.hot().withTemperature(1));
    assertThat(reversed.cold()).isEqualTo(junction.cold().withTemperature(5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 1, 4})
  void couplingRatio_isReachedByReducingOneContact(double ratio) {
    Junction junction = junction(1, 1, 5, 1).withCouplingRatio(ratio);
    double hot = Math.min(1, 1 / ratio);
    double cold = Math.min(1, ratio);
    assertThat(junction.hot())
        .isEqualTo(new Contact(5, new ClassicalWall.Maxwell(hot), new QuantumWall.WallFlux(hot)));
    assertThat(junction.cold())
        .isEqualTo(new Contact(1, new ClassicalWall.Maxwell(cold), new QuantumWall.WallFlux(cold)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -2, Double.NaN, Double.POSITIVE_INFINITY})
  void couplingRatio_notPositive_isRefused(double ratio) {
    assertThatThrownBy(() -> junction(1, 1, 5, 1).withCouplingRatio(ratio))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the ratio of the couplings must be positive and finite");
  }

  @Test
  void quantumWall_isScaledInItsStrengthOnly() {
    for (QuantumWall wall :
        List.of(
            new QuantumWall.Reset(2),
            new QuantumWall.Metropolis(2),
            new QuantumWall.WallFlux(0.5),
            new QuantumWall.WallForce(2))) {
      QuantumWall scaled = wall.scaled(0.25);
      assertThat(scaled.strength()).isEqualTo(0.25 * wall.strength());
      assertThat(scaled.name()).isEqualTo(wall.name());
      assertThat(scaled.scaled(4)).isEqualTo(wall);
    }
  }

  @Test
  void metropolisWall_hasNothingToScale() {
    ClassicalWall wall = new ClassicalWall.Metropolis(new ClassicalWall.Proposal.Uniform(3));
    assertThat(wall.scaled(0.25)).isEqualTo(wall);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void lengthOrMass_notPositive_isRefused(double bad) {
    assertThatThrownBy(() -> new Box(bad))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "the box length must be positive and finite, but is %s; give a number above 0", bad);
    assertThatThrownBy(() -> new Particle(bad)).isInstanceOf(InvalidInputException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-300, Double.NaN, Double.POSITIVE_INFINITY})
  void temperature_negativeOrNotFinite_isRefused(double bad) {
    assertThatThrownBy(() -> junction(1, 1, 5, bad)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void temperature_zero_isLegal() {
    assertThat(junction(1, 1, 0, 0).hot().temperature()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-200, 1e200})
  void groundEnergy_beyondDoubles_isRefused(double length) {
    assertThatThrownBy(() -> junction(1, length, 5, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("ground-state energy");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.0000000001, -0.5, Double.NaN})
  void accommodation_outsideItsRange_isRefused(double bad) {
    assertThatThrownBy(() -> new ClassicalWall.Maxwell(bad))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new QuantumWall.WallFlux(bad))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void spectrum_followsTheBox() {
    Spectrum spectrum = new Spectrum(new Particle(2), new Box(3), 5);
    double ground = Math.PI * Math.PI / 36;
    assertThat(spectrum.energy(3)).isCloseTo(9 * ground, within(ROUNDING));
    assertThat(spectrum.gap(3, 1)).isCloseTo(8 * ground, within(ROUNDING));
    assertThat(spectrum.speed(4)).isCloseTo(4 * Math.PI / 6, within(ROUNDING));
    double force = 2 * Math.sqrt(spectrum.energy(2) * spectrum.energy(5)) / 3;
    assertThat(spectrum.wallForce(2, 5)).isCloseTo(force, within(2 * ROUNDING));
  }

  @Test
  void quantumWall_saysItsNameAndStrength() {
    assertThat(new ClassicalWall.Maxwell(1).name()).isEqualTo("maxwell");
    assertWall(new QuantumWall.Reset(0.5), "reset");
    assertWall(new QuantumWall.Metropolis(0.5), "metropolis");
    assertWall(new QuantumWall.WallFlux(0.5), "wall-flux");
    assertWall(new QuantumWall.WallForce(0.5), "wall-force");
  }

  private static void assertWall(QuantumWall wall, String name) {
    assertThat(wall.name()).isEqualTo(name);
    assertThat(wall.strength()).isEqualTo(0.5);
  }

  @Test
  void spectrum_ofTwoLevels_isTheSmallest() {
    assertThat(new Spectrum(new Particle(1), new Box(1), 2).levels()).isEqualTo(2);
  }

  @Test
  void spectrum_ofOneLevel_isRefused() {
    assertThatThrownBy(() -> new Spectrum(new Particle(1), new Box(1), 1))
        .isInstanceOf(InvalidInputException.class);
  }
}
