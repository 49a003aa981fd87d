package coldwall.study.rectify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.study.curve.Significance;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.testkit.SeededJunctions;
import coldwall.testkit.Tolerances;
import coldwall.units.Estimate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RectifiedTest {
  private static final double LENGTH = Math.PI / Math.sqrt(2);

  private static Rectified solved(Junction junction) {
    return Rectified.solve(junction, PauliMasterEquation.automatic());
  }

  private static Junction junction(QuantumWall hot, QuantumWall cold, double tHot, double tCold) {
    ClassicalWall unused = new ClassicalWall.Maxwell(1);
    return new Junction(
        new Particle(1),
        new Box(LENGTH),
        new Contact(tHot, unused, hot),
        new Contact(tCold, unused, cold));
  }

  /** Section 3.7: J_f/J_b = (A + B y)/(A y + B), y = sqrt(T_c/T_h). */
  @ParameterizedTest
  @CsvSource({"0.1, 1", "0.3, 0.2", "1, 0.7", "4, 0.01", "100, 4"})
  void maxwell_hasItsClosedForm(double ratio, double cold) {
    Junction junction =
        Junction.symmetric(3, 0.7, 5, cold, new ClassicalWall.Maxwell(1), new QuantumWall.Reset(1))
            .withCouplingRatio(ratio);
    Rectified currents = Rectified.solve(junction, new MaxwellFormula());
    double hot = Math.min(1, 1 / ratio);
    double other = Math.min(1, ratio);
    double a = hot * (2 - other);
    double b = other * (2 - hot);
    double y = Math.sqrt(cold / 5);
    double expected = (a + b * y) / (a * y + b);
    assertThat(currents.isForward()).isEqualTo(expected > 1 && ratio != 1);
    assertThat(currents.ratio().value())
        .isCloseTo(Math.max(expected, 1 / expected), within(Tolerances.ALGEBRAIC * 1e3));
  }

  /** Section 3.7: J_f/J_b = (a_h u_c + a_c u_h)/(a_h u_h + a_c u_c), u the mean of 1/v. */
  @ParameterizedTest
  @CsvSource({"0.1, 1", "0.3, 0", "4, 0.4", "100, 4"})
  void wallFlux_hasItsClosedForm(double ratio, double cold) {
    QuantumWall flux = new QuantumWall.WallFlux(1);
    Rectified currents = solved(junction(flux, flux, 5, cold).withCouplingRatio(ratio));
    double warm = slowness(5);
    double chill = cold == 0 ? 1 : slowness(cold);
    double expected = (chill + ratio * warm) / (warm + ratio * chill);
    assertThat(currents.forward().value() / currents.backward().value())
        .isCloseTo(expected, within(Tolerances.REFERENCE * expected));
  }

  /** In units of 1/v_1. */
  private static double slowness(double temperature) {
    double norm = 0;
    double sum = 0;
    for (int n = 1; n < 100; n++) {
      norm += n * Math.exp((1 - n * n) / temperature);
      sum += Math.exp((1 - n * n) / temperature);
    }
    return sum / norm;
  }

  /** J = g_h g_c/(g_h + g_c) (U(T_h) - U(T_c)) does not know which contact is which. */
  @ParameterizedTest
  @CsvSource({"1, 1, 5, 0", "0.01, 3, 5, 1", "100, 0.2, 30, 0.3", "7, 1e-3, 0.4, 0.1"})
  void reset_neverRectifies(double hotRate, double coldRate, double hot, double cold) {
    Rectified currents =
        solved(
            junction(new QuantumWall.Reset(hotRate), new QuantumWall.Reset(coldRate), hot, cold));
    assertThat(currents.isSignificant(Significance.computed())).isFalse();
    assertThat(currents.ratio().value()).isCloseTo(1, within(1e-9));
  }

  static Stream<Junction> symmetricJunctions() {
    return SeededJunctions.of(20260301, 60)
        .filter(junction -> junction.hot().temperature() != junction.cold().temperature())
        .map(junction ->
            new Junction(
                junction.particle(),
                junction.box(),
                junction.hot(),
                junction.hot().withTemperature(junction.cold().temperature())));
  }

  @ParameterizedTest
  @MethodSource("symmetricJunctions")
  void equalContacts_conductAlikeBothWays(Junction junction) {
    Rectified currents = solved(junction);
    assertThat(currents.forward().value())
        .isCloseTo(
            currents.backward().value(),
            within(currents.forward().uncertainty() + currents.backward().uncertainty()));
  }

  /** [SegalNitzan2005]: K = G_h (1 + 2 n_h) + G_c (1 + 2 n_c) changes, the rest does not. */
  @ParameterizedTest
  @CsvSource({"0.1, 1, 1.5, 0.5", "0.3, 0.7, 3, 0.5", "2, 0.01, 0.2, 0.1", "5, 1, 40, 0"})
  void twoLevels_rectifyAsThePublishedJunction(
      double hotRate, double coldRate, double hot, double cold) {
    double length = Math.PI * Math.sqrt(1.5);
    double gamma = Math.pow(length / (4.0 / 3), 2);
    ClassicalWall unused = new ClassicalWall.Maxwell(1);
    Junction junction =
        new Junction(
            new Particle(1),
            new Box(length),
            new Contact(hot, unused, new QuantumWall.WallForce(hotRate * gamma)),
            new Contact(cold, unused, new QuantumWall.WallForce(coldRate * gamma)));
    Rectified currents = Rectified.solve(junction, PauliMasterEquation.withLevels(2));
    double warm = occupation(hot);
    double chill = occupation(cold);
    double exchanged = hotRate * coldRate * (warm - chill);
    double forward = exchanged / (hotRate * (1 + 2 * warm) + coldRate * (1 + 2 * chill));
    double backward = exchanged / (hotRate * (1 + 2 * chill) + coldRate * (1 + 2 * warm));
    assertThat(currents.forward().value())
        .isCloseTo(forward, within(Tolerances.REFERENCE * forward));
    assertThat(currents.backward().value())
        .isCloseTo(backward, within(Tolerances.REFERENCE * backward));
  }

  private static double occupation(double temperature) {
    return temperature == 0 ? 0 : 1 / Math.expm1(1 / temperature);
  }

  @Test
  void ratioAndCoefficient_carryTheirErrors() {
    Rectified currents = new Rectified(new Estimate(2, 0.02), new Estimate(4, 0.08), Double.NaN);
    assertThat(currents.ratio().value()).isEqualTo(2);
    assertThat(currents.ratio().uncertainty()).isCloseTo(2 * Math.hypot(0.01, 0.02), within(1e-15));
    assertThat(currents.coefficient().value()).isCloseTo(-1.0 / 3, within(1e-15));
    assertThat(currents.coefficient().uncertainty())
        .isCloseTo(2 * Math.hypot(4 * 0.02, 2 * 0.08) / 36, within(1e-15));
    assertThat(currents.isForward()).isFalse();
    assertThat(currents.isSignificant(20)).isTrue();
    assertThat(currents.isSignificant(30)).isFalse();
    Rectified lost = new Rectified(new Estimate(-0.1, 0.2), new Estimate(0.05, 0.2), Double.NaN);
    assertThat(lost.ratio().value()).isNaN();
    assertThat(lost.coefficient().value()).isNaN();
  }
}
