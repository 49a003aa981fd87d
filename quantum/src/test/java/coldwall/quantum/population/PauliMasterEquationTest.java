package coldwall.quantum.population;

import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static coldwall.testkit.Tolerances.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.testkit.ClosedForms;
import coldwall.testkit.Invariants;
import coldwall.testkit.SeededJunctions;
import coldwall.units.Estimate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauliMasterEquationTest {
  private static final double LENGTH = Math.PI / Math.sqrt(2);

  /** The published depths and thresholds have four digits. */
  private static final double PUBLISHED = 1e-4;

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

  private static double current(Junction junction) {
    return Invariants.solveChecked(PauliMasterEquation.automatic(), junction).current().value();
  }

  static Stream<JsonNode> referenceCases() throws IOException {
    JsonNode cases;
    try (InputStream json = PauliMasterEquationTest.class.getResourceAsStream("contact.json")) {
      cases = new ObjectMapper().readTree(json);
    }
    return StreamSupport.stream(cases.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("referenceCases")
  void current_ofEveryBath_agreesWithSixtyDigitArithmetic(JsonNode reference) {
    String bath = reference.get("bath").asText();
    double hot = reference.get("hot").asDouble();
    double cold = reference.get("cold").asDouble();
    double length = reference.get("length").asDouble();
    int levels = reference.get("levels").asInt();
    Junction junction =
        junction(
            length,
            hot,
            ClosedForms.wall(bath, reference.get("gammaHot").asDouble()),
            cold,
            ClosedForms.wall(bath, reference.get("gammaCold").asDouble()));
    SteadyState state = Invariants.solveChecked(PauliMasterEquation.withLevels(levels), junction);
    double expected = reference.get("current").asDouble();
    assertThat(state.current().value()).isCloseTo(expected, within(REFERENCE * Math.abs(expected)));
    assertThat(state.residual()).isLessThan(REFERENCE);
    double ground = reference.get("ground").asDouble();
    assertThat(PauliMasterEquation.populations(junction, levels)[0])
        .isCloseTo(ground, within(REFERENCE * ground));
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0", "0.5, 0.1", "5, 0", "5, 1.25", "5, 4.9", "60, 3", "0.02, 5"})
  void current_ofResetAndWallFlux_agreesWithTheClosedForms(double hot, double cold) {
    Junction reset = symmetric("reset", hot, cold);
    double expected = ClosedForms.reset(reset);
    assertThat(current(reset)).isCloseTo(expected, within(REFERENCE * Math.abs(expected)));
    QuantumWall weak = new QuantumWall.WallFlux(0.2);
    Junction flux = junction(LENGTH, hot, weak, cold, new QuantumWall.WallFlux(0.9));
    double expectedFlux = ClosedForms.wallFlux(flux);
    assertThat(current(flux)).isCloseTo(expectedFlux, within(REFERENCE * Math.abs(expectedFlux)));
  }

  static Stream<Junction> seededJunctions() {
    return SeededJunctions.of(20260217, 200);
  }

  @ParameterizedTest
  @MethodSource("seededJunctions")
  void steadyState_anywhere_obeysTheLawsAndSwapsItsSign(Junction junction) {
    PauliMasterEquation solver = PauliMasterEquation.automatic();
    Estimate current = Invariants.solveChecked(solver, junction).current();
    Estimate swapped = Invariants.solveChecked(solver, junction.swapped()).current();
    assertThat(swapped.value())
        .isCloseTo(-current.value(), within(current.uncertainty() + swapped.uncertainty()));
    double hot = junction.hot().temperature();
    Invariants.solveChecked(solver, junction.withColdTemperature(hot));
  }

  @ParameterizedTest
  @MethodSource("seededJunctions")
  void populations_betweenEqualBaths_areGibbs(Junction junction) {
    double temperature = junction.hot().temperature();
    int levels = 12;
    double[] populations =
        PauliMasterEquation.populations(junction.withColdTemperature(temperature), levels);
    double ground = junction.groundEnergy();
    for (int n = 2; n <= levels; n++) {
      double exponent = (n * n - 1) * ground / temperature;
      double expected = temperature == 0 ? 0 : Math.exp(-exponent) * populations[0];
      // A Boltzmann factor exp(-x) is right to x roundings.
      double tolerance = expected == 0 ? 0 : ALGEBRAIC * (1 + exponent) * expected;
      assertThat(populations[n - 1]).isCloseTo(expected, within(tolerance));
    }
  }

  /** Without Metropolis baths: there the number of levels is a parameter, not a cutoff. */
  static Stream<Junction> junctionsWithACutoff() {
    return seededJunctions()
        .filter(junction ->
            !(junction.hot().quantumWall() instanceof QuantumWall.Metropolis
                || junction.cold().quantumWall() instanceof QuantumWall.Metropolis));
  }

  @ParameterizedTest
  @MethodSource("junctionsWithACutoff")
  void levels_byConvergence_areEnough(Junction junction) {
    SteadyState automatic = PauliMasterEquation.automatic().solve(junction);
    int levels = (int) automatic.diagnostic(Diagnostic.LEVELS);
    Estimate current = automatic.current();
    Estimate more = PauliMasterEquation.withLevels(2 * levels).solve(junction).current();
    assertThat(current.value())
        .isCloseTo(more.value(), within(current.uncertainty() + more.uncertainty()));
  }

  @Test
  void current_scalesExactlyWithLength() {
    double scale = 3;
    for (String bath : new String[] {"reset", "metropolis", "wall-flux", "wall-force"}) {
      double strength =
          switch (bath) {
            case "wall-flux" -> 1;
            case "wall-force" -> Math.pow(scale, 6);
            default -> 1 / (scale * scale);
          };
      QuantumWall wall = ClosedForms.wall(bath, strength);
      double hot = 5 / (scale * scale);
      double cold = 0.7 / (scale * scale);
      PauliMasterEquation solver = PauliMasterEquation.withLevels(24);
      Estimate small = solver.solve(symmetric(bath, 5, 0.7)).current();
      Estimate large = solver.solve(junction(scale * LENGTH, hot, wall, cold, wall)).current();
      double unit = Math.pow(scale, 4);
      assertThat(large.value() * unit).isCloseTo(small.value(), within(REFERENCE * small.value()));
      assertThat(large.uncertainty() * unit)
          .isCloseTo(small.uncertainty(), within(REFERENCE * small.uncertainty()));
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 0.087", "20, 9.95", "50, 30.2", "100, 45.3"})
  void depthOfWallFlux_atZero_agreesWithTheSurvivalTable(double hot, double percent) {
    double largest = 0;
    for (int i = 1; i < 400; i++) {
      largest = Math.max(largest, ClosedForms.wallFlux(symmetric("wall-flux", hot, hot * i / 400)));
    }
    double depth = 100 * (1 - current(symmetric("wall-flux", hot, 0)) / largest);
    // The table has three digits; the grid of the maximum adds less.
    assertThat(depth).isCloseTo(percent, within(0.006 * percent));
  }

  @Test
  void peakOfWallFlux_atTwentyE1_isAsPublished() {
    assertThat(current(symmetric("wall-flux", 20, 0.1855 * 20)))
        .isCloseTo(5.0224, within(5.0224 * PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource({"100, 1.073", "1000, 1.022"})
  void wallFlux_farAboveE1_approachesHalfTheClassicalCurrent(double hot, double ofTheLimit) {
    double cold = hot / 2;
    double classical =
        Math.sqrt(2 / Math.PI)
            / LENGTH
            * Math.sqrt(hot * cold)
            * (Math.sqrt(hot) - Math.sqrt(cold));
    assertThat(current(symmetric("wall-flux", hot, cold)) / classical)
        .isCloseTo(ofTheLimit / 2, within(5e-4));
  }

  @Test
  void matrices_areToldAfterTheFirst_andStayTheSame() {
    Junction junction = symmetric("wall-force", 5, 1);
    List<Double> heard = new ArrayList<>();
    PauliMasterEquation solver = PauliMasterEquation.automatic();
    assertThat(solver.solve(junction, heard::add)).isEqualTo(solver.solve(junction));
    // A quarter more levels and two: a bit less than a third of the work is done.
    assertThat(heard).hasSize(1).allMatch(share -> share > 0.2 && share < 0.34);
    heard.clear();
    assertThat(PauliMasterEquation.withLevels(8).solve(junction, heard::add).current().isKnown())
        .isTrue();
    assertThat(heard).hasSize(1).allMatch(share -> share > 0 && share < 0.5);
  }

  @Test
  void largeMatrices_takeLong() {
    assertThat(PauliMasterEquation.automatic().isLong(symmetric("wall-force", 5, 1))).isFalse();
    assertThat(PauliMasterEquation.automatic().isLong(symmetric("wall-force", 40_000, 1))).isTrue();
    assertThat(PauliMasterEquation.withLevels(2000).isLong(symmetric("wall-force", 5, 1))).isTrue();
    assertThat(PauliMasterEquation.withLevels(2000).isLong(symmetric("reset", 5, 1))).isFalse();
  }

  @Test
  void levels_byConvergence_areReported() {
    double levels =
        PauliMasterEquation.automatic()
            .solve(symmetric("wall-flux", 5, 1))
            .diagnostic(Diagnostic.LEVELS);
    assertThat(levels).isBetween(15.0, 30.0);
  }

  @Test
  void metropolisLevels_areThoseBelowTheProposalsReach() {
    double levels =
        PauliMasterEquation.automatic()
            .solve(symmetric("metropolis", 5, 1))
            .diagnostic(Diagnostic.LEVELS);
    // E_10 = 100 E_1 is exactly 20 T_h, up to the rounding of E_1.
    assertThat(levels).isEqualTo(10);
  }

  @Test
  void bothBathsAtZero_carryNothing() {
    for (String bath : new String[] {"reset", "metropolis", "wall-flux", "wall-force"}) {
      assertThat(current(symmetric(bath, 0, 0))).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reset", "wall-flux"})
  void hottestTemperature_ofBathsWithoutAMatrix_isRefusedBeyondTheRangeOfADouble(String bath) {
    Junction tooHot = symmetric(bath, 1e101, 1);
    assertThatThrownBy(() -> PauliMasterEquation.automatic().check(tooHot))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("temperature of the hotter bath over E_1 must be at most 1.0E100");
  }

  @ParameterizedTest
  @ValueSource(doubles = {6.1e4, 1e7, 1e200})
  void absurdTemperature_ofABathThatNeedsAMatrix_isRefusedBeforeItIsSolved(double hot) {
    Junction absurd = symmetric("wall-force", 1, hot);
    PauliMasterEquation solver = PauliMasterEquation.automatic();
    assertThatThrownBy(() -> solver.check(absurd))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be at most 60754 for a wall-force bath")
        .hasMessageContaining("lower the temperatures")
        .hasMessageContaining("classical regime");
    assertThatThrownBy(() -> solver.solve(absurd)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void junctionThatCanBeSolved_passesTheCheck() {
    for (String bath : new String[] {"reset", "metropolis", "wall-flux", "wall-force"}) {
      PauliMasterEquation.automatic().check(symmetric(bath, 6e4, 1));
    }
    PauliMasterEquation.withLevels(20).check(symmetric("wall-force", 1e9, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 2000})
  void levels_atTheEndsOfTheirRange_areTaken(int levels) {
    assertThat(PauliMasterEquation.withLevels(levels).cutoff())
        .isEqualTo(new LevelCutoff.Fixed(levels));
  }

  @Test
  void solver_namesItself() {
    assertThat(PauliMasterEquation.automatic().method()).isEqualTo("pauli");
    assertThat(PauliMasterEquation.automatic().isStatistical()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 2001})
  void levels_outsideTheirRange_areRefused(int levels) {
    assertThatThrownBy(() -> PauliMasterEquation.withLevels(levels))
        .isInstanceOf(InvalidInputException.class);
  }
}
