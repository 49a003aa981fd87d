package coldwall.quantum.population;

import static coldwall.testkit.Tolerances.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.solver.Derivative;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.testkit.ClosedForms;
import coldwall.units.Estimate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the current is read, how it changes, and whether its errors are what they say. */
class PauliDerivativeTest {
  private static final double LENGTH = Math.PI / Math.sqrt(2);
  private static final List<String> BATHS =
      List.of("reset", "metropolis", "wall-flux", "wall-force");

  /** Numbers of the issue tracker, printed with so many digits. */
  private static final double PRINTED = 2e-5;

  private static Junction junction(
      double length, double hot, QuantumWall hotWall, double cold, QuantumWall coldWall) {
    ClassicalWall unused = new ClassicalWall.Maxwell(1);
    return new Junction(
        new Particle(1),
        new Box(length),
        new Contact(hot, unused, hotWall),
        new Contact(cold, unused, coldWall));
  }

  private static Junction symmetric(String bath, double hot, double cold) {
    QuantumWall wall = ClosedForms.wall(bath, 1);
    return junction(LENGTH, hot, wall, cold, wall);
  }

  static Stream<JsonNode> references() throws IOException {
    try (InputStream json = PauliDerivativeTest.class.getResourceAsStream("slopes.json")) {
      return StreamSupport.stream(new ObjectMapper().readTree(json).spliterator(), false);
    }
  }

  private static Junction junction(JsonNode reference) {
    ClassicalWall unused = new ClassicalWall.Maxwell(1);
    return new Junction(
        new Particle(reference.get("mass").asDouble()),
        new Box(reference.get("length").asDouble()),
        contact(reference, "hot", unused),
        contact(reference, "cold", unused));
  }

  private static Contact contact(JsonNode reference, String side, ClassicalWall unused) {
    QuantumWall wall =
        ClosedForms.wall(
            reference.get(side + "Bath").asText(), reference.get(side + "Strength").asDouble());
    return new Contact(reference.get(side).asDouble(), unused, wall);
  }

  /** By mpmath in 200 digits, see make_slopes.py; the stated errors are tested, and a bound. */
  @ParameterizedTest
  @MethodSource("references")
  void currentAndSlope_agreeWithTwoHundredDigits(JsonNode reference) {
    JsonNode along = reference.get("direction");
    Direction direction =
        new Direction(
            along.get(0).asDouble(),
            along.get(1).asDouble(),
            along.get(2).asDouble(),
            along.get(3).asDouble());
    LevelSystem system = PauliSystem.byMatrix(junction(reference), reference.get("levels").asInt());
    assertIs(
        new Estimate(system.flow().current(), system.flow().rounding()),
        reference.get("current").asDouble());
    assertIs(system.slope(direction), reference.get("slope").asDouble());
    int levels = reference.get("levels").asInt();
    Derivative found =
        PauliMasterEquation.withLevels(levels).differentiate(junction(reference), direction);
    assertIs(found.state().current(), reference.get("current").asDouble());
    assertIs(found.slope(), reference.get("slope").asDouble());
    assertThat(found.state().residual()).isLessThan(REFERENCE);
  }

  private static void assertIs(Estimate found, double expected) {
    assertThat(found.value()).isCloseTo(expected, within(found.uncertainty()));
    // The bias may be 1e-6 of the temperatures, and lose as many digits.
    assertThat(found.value()).isCloseTo(expected, within(1e-7 * Math.abs(expected)));
  }

  /** By GTH elimination in 40 digits with 600 levels. */
  @ParameterizedTest
  @CsvSource({
    "30, 1498.889, 0.52541",
    "1500, 754.5248, 0.50364",
    "2700, 150.7928, 0.5027141",
    "3000, 0, 0.502575"
  })
  void current_besideAFastBath_isReadAtTheSlowOne(double cold, double current, double slope) {
    Junction junction =
        junction(
            LENGTH, 3000, ClosedForms.wall("wall-force", 1), cold, ClosedForms.wall("reset", 1));
    Derivative found =
        PauliMasterEquation.automatic().differentiate(junction, Direction.COLD_TEMPERATURE);
    assertThat(found.state().current().value())
        .isCloseTo(current, within(PRINTED * current + found.state().current().uncertainty()));
    assertThat(found.slope().value()).isCloseTo(-slope, within(PRINTED * slope));
    assertThat(found.state().current().uncertainty()).isLessThan(1e-9);
  }

  @Test
  void rectification_besideAFastBath_isNotLost() {
    Junction forward =
        junction(LENGTH, 300, ClosedForms.wall("wall-force", 1), 3, ClosedForms.wall("reset", 1));
    PauliMasterEquation solver = PauliMasterEquation.automatic();
    double one = solver.solve(forward).current().value();
    double other = -solver.solve(forward.reversed()).current().value();
    assertThat(Math.max(one / other, other / one)).isCloseTo(1.00039790, within(1e-8));
  }

  /** Conductances at T_h = 0.005 and 0.01 E_1: two levels, in closed form by hand. */
  @ParameterizedTest
  @CsvSource({"0.005, 3.0371307e-256", "0.01, 1.4748508e-126"})
  void conductance_farBelowTheGap_isExact(double temperature, double expected) {
    Junction junction = symmetric("wall-flux", temperature, temperature);
    Derivative found =
        PauliMasterEquation.automatic().differentiate(junction, Direction.COLD_TEMPERATURE);
    assertThat(found.slope().value()).isCloseTo(-expected, within(1e-7 * expected));
    assertThat(found.slope().uncertainty()).isLessThan(1e-11 * expected);
  }

  /** Two levels at low temperatures: the slope goes as d/dT exp(-3 E_1/T). */
  @Test
  void slopeOfAPlateau_isExponentiallySmallAndRight() {
    for (String bath : BATHS) {
      double ratio = slope(symmetric(bath, 5, 0.03)) / slope(symmetric(bath, 5, 0.06));
      double expected = 4 * Math.exp(-3 / 0.03 + 3 / 0.06);
      assertThat(ratio).isCloseTo(expected, within(1e-12 * expected));
    }
  }

  private static double slope(Junction junction) {
    return PauliMasterEquation.withLevels(12)
        .differentiate(junction, Direction.COLD_TEMPERATURE)
        .slope()
        .value();
  }

  @ParameterizedTest
  @CsvSource({"wall-flux, 0, 1.41791", "reset, -1, 2.47326", "wall-force, 0, -2.53676"})
  void localExponent_ofAShortBox_isExact(String bath, double logRate, double expected) {
    QuantumWall wall = ClosedForms.wall(bath, 1);
    Derivative found =
        PauliMasterEquation.automatic()
            .differentiate(junction(1, 5, wall, 2.5, wall), new Direction(0, 0, 1, logRate));
    double exponent = found.slope().value() / found.state().current().value();
    assertThat(exponent).isCloseTo(expected, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"wall-flux", "reset", "wall-force"})
  void cutoffThatIsTooLow_saysWhatItCosts(String bath) {
    Junction junction = symmetric(bath, 20, 1);
    SteadyState low = PauliMasterEquation.withLevels(3).solve(junction);
    double exact = PauliMasterEquation.automatic().solve(junction).current().value();
    double missing = Math.abs(low.current().value() - exact);
    assertThat(low.diagnostic(Diagnostic.TRUNCATION)).isCloseTo(missing, within(1e-9 * missing));
    assertThat(low.current().uncertainty()).isGreaterThanOrEqualTo(missing * (1 - 1e-9));
    SteadyState high = PauliMasterEquation.withLevels(80).solve(junction);
    assertThat(high.current().uncertainty()).isLessThan(REFERENCE * exact);
  }

  @Test
  void equalTemperatures_haveAResidualOfRoundings() {
    for (String bath : BATHS) {
      SteadyState state = PauliMasterEquation.automatic().solve(symmetric(bath, 5, 5));
      assertThat(state.residual()).isLessThan(1e-14);
      assertThat(Math.abs(state.current().value())).isLessThan(state.current().uncertainty());
    }
  }
}
