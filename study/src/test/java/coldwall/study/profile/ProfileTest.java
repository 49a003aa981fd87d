package coldwall.study.profile;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.PlainText;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  /** Sums of some hundred terms. */
  private static final double ROUNDING = 1e-12;

  /** What the operator promises. */
  private static final double PROMISED = 1e-9;

  /** Distances of classical distributions are sums over 242 bins of energy. */
  private static final double BINNED = 2e-4;

  /** exp(-20) T of the energy is beyond the largest proposed one. */
  private static final double CUT = 1e-7;

  private static final double SIGMAS = 4;

  private static Findings run(String flags) {
    return Studying.run(Profile.KIND, flags);
  }

  private static double value(Findings findings, String mechanics, String key) {
    return number(node(findings.document(), mechanics), key);
  }

  private static double thermality(Findings findings, String mechanics, String key) {
    return number(node(findings.document(), mechanics, "thermality"), key);
  }

  private static String words(Findings findings) {
    Report report = findings.report();
    return PlainText.of(report.headline() + " " + String.join(" ", report.paragraphs()));
  }

  private static Series series(Findings findings, int panel, Role role) {
    Chart chart = (Chart) findings.report().figure().panels().get(panel);
    return chart.series().stream().filter(curve -> curve.role() == role).findFirst().orElseThrow();
  }

  /** Independent sums over levels, and the closed forms of PHYSICS.md 2.4. */
  @Test
  void defaultJunction_hasTheseNumbers() {
    Findings findings = run("");
    assertThat(findings.isComplete()).isTrue();
    assertThat(value(findings, "classical", "kineticTemperature"))
        .isCloseTo(Math.sqrt(5 * 0.25), within(ROUNDING));
    assertThat(value(findings, "classical", "belowLevels"))
        .isCloseTo(0.7340539260069491, within(ROUNDING));
    assertThat(number(nodes(findings.document(), "levels").getFirst(), "classicalShare"))
        .isCloseTo(0.20328672019162863, within(ROUNDING));
    assertThat(value(findings, "quantum", "meanEnergy"))
        .isCloseTo(1.8911801760296065, within(ROUNDING));
    assertThat(number(nodes(findings.document(), "levels").getFirst(), "population"))
        .isCloseTo(0.8298634774398815, within(ROUNDING));
    assertThat(number(findings, "quantum_density", 50))
        .isCloseTo(1.7480572936068883, within(ROUNDING));
    assertThat(number(findings, "quantum_kinetic_temperature", 50))
        .isCloseTo(2.873105327795291, within(ROUNDING));
    assertThat(number(findings, "quantum_kinetic_temperature", 0))
        .isCloseTo(10.739791262183392, within(1e-10));
  }

  @Test
  void defaultJunction_isAMixtureOfTwoThermalStates_inBothMechanics() {
    Findings findings = run("");
    assertThat(thermality(findings, "classical", "hotWeight"))
        .isCloseTo(0.1827439976315568, within(ROUNDING));
    assertThat(thermality(findings, "classical", "toHot"))
        .isCloseTo(0.5030552949645882, within(BINNED));
    assertThat(thermality(findings, "classical", "toCold"))
        .isCloseTo(0.11248658359820267, within(BINNED));
    assertThat(thermality(findings, "quantum", "hotWeight"))
        .isCloseTo(0.3802488313218197, within(ROUNDING));
    assertThat(thermality(findings, "quantum", "toHot"))
        .isCloseTo(0.2772881653983048, within(ROUNDING));
    assertThat(thermality(findings, "quantum", "toCold"))
        .isCloseTo(0.17013037838550357, within(ROUNDING));
    for (String mechanics : List.of("classical", "quantum")) {
      assertThat(thermality(findings, mechanics, "toMixture")).isLessThan(ROUNDING);
      assertThat(thermality(findings, mechanics, "toNearest"))
          .isPositive()
          .isLessThan(thermality(findings, mechanics, "toCold"));
    }
    assertThat(words(findings)).contains("a mixture of the two baths' thermal states, 38 % hot");
  }

  @Test
  void defaultJunction_differsByWhatTheClassicalParticleDoesBelowTheLevels() {
    Findings findings = run("");
    assertThat(number(findings.document(), "difference"))
        .isCloseTo(value(findings, "classical", "belowLevels"), within(1e-3));
    assertThat(findings.report().headline())
        .contains("differ by 73.4 %")
        .contains("spent below E_{1}/4, where there is no quantum state");
  }

  @Test
  void hotJunction_isClassical_byTheShareBelowTheLevels() {
    Findings findings = run("--hot 1000 --cold 200");
    // w_h sqrt(E_1/(pi T_h)) + w_c sqrt(E_1/(pi T_c)): PHYSICS.md 3.7, with the classical weights.
    double hot = thermality(findings, "classical", "hotWeight");
    double expected = hot / Math.sqrt(Math.PI * 1000) + (1 - hot) / Math.sqrt(Math.PI * 200);
    assertThat(number(findings.document(), "difference")).isCloseTo(expected, within(2e-4));
    assertThat(findings.report().headline()).contains("nearly alike").contains("3.31 %");
    assertThat(number(findings, "quantum_kinetic_temperature", 50))
        .isCloseTo(value(findings, "classical", "kineticTemperature"), within(0.5));
  }

  @Test
  void hotterJunctions_differLess() {
    double last = 1;
    for (String hot : List.of("2", "20", "200", "2000")) {
      double difference = number(run("--hot " + hot).document(), "difference");
      assertThat(difference).isLessThan(last);
      last = difference;
    }
    assertThat(last).isLessThan(0.06);
  }

  @ParameterizedTest
  @CsvSource({
    "maxwell, wall-flux",
    "metropolis, reset",
    "metropolis, metropolis",
    "maxwell, wall-force"
  })
  void equalTemperatures_areThermal(String classical, String quantum) {
    Findings findings = run("--hot 3 --cold 3 --classical " + classical + " --quantum " + quantum);
    assertThat(value(findings, "classical", "kineticTemperature")).isCloseTo(3, within(CUT));
    for (String mechanics : List.of("classical", "quantum")) {
      assertThat(thermality(findings, mechanics, "toHot")).isLessThan(CUT);
      assertThat(thermality(findings, mechanics, "toNearest")).isLessThan(CUT);
      assertThat(thermality(findings, mechanics, "temperature")).isCloseTo(3, within(1e-6));
      assertThat(node(findings.document(), mechanics, "thermality").get("hotWeight")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--cold 0",
        "--classical metropolis --quantum reset",
        "--classical-cold metropolis --quantum-hot wall-force --accommodation-hot 0.3"
      })
  void profile_hangsTogether(String flags) {
    Findings findings = run(flags);
    double density = 0;
    double energy = 0;
    int rows = findings.rows();
    for (int row = 0; row < rows - 1; row++) {
      double here = number(findings, "quantum_density", row) / (rows - 1);
      density += here;
      energy += here * number(findings, "quantum_kinetic_temperature", row) / 2;
    }
    assertThat(density).isCloseTo(1, within(ROUNDING));
    assertThat(energy).isCloseTo(value(findings, "quantum", "meanEnergy"), within(1e-9));
    assertThat(value(findings, "quantum", "meanEnergy")).isGreaterThan(1);
    double current = value(findings, "classical", "current");
    if (current != 0) {
      double heat =
          value(findings, "classical", "roundTripRate")
              * (value(findings, "classical", "energyFromHot")
                  - value(findings, "classical", "energyFromCold"));
      assertThat(heat).isCloseTo(current, within(PROMISED * current));
    }
  }

  /** The mean energy is the integral of 1 - F, F the share below. */
  @ParameterizedTest
  @ValueSource(strings = {"", "--classical metropolis"})
  void energies_haveTheirMean(String flags) {
    Findings findings = run(flags);
    double mean = 0;
    double lower = 0;
    double above = 1;
    for (Map<?, ?> row : nodes(findings.document(), "energies")) {
      double energy = number(row, "energy");
      double next = 1 - number(row, "classicalBelow");
      mean += (energy - lower) * (above + next) / 2;
      lower = energy;
      above = next;
    }
    double expected = value(findings, "classical", "meanEnergy");
    assertThat(mean).isCloseTo(expected, within(2e-3 * expected));
  }

  @ParameterizedTest
  @CsvSource({"maxwell, wall-flux", "metropolis --proposal uniform:60, wall-force"})
  void swappedBaths_mirrorTheProfile(String classical, String quantum) {
    String walls = " --positions 21 --classical " + classical + " --quantum " + quantum;
    Findings findings = run("--hot 3 --cold 0.5" + walls);
    Findings swapped = run("--hot 0.5 --cold 3" + walls);
    for (String column :
        List.of(
            "classical_density",
            "quantum_density",
            "classical_kinetic_temperature",
            "quantum_kinetic_temperature")) {
      for (int row = 0; row < 21; row++) {
        double expected = number(findings, column, row);
        assertThat(number(swapped, column, 20 - row))
            .isCloseTo(expected, within(PROMISED * Math.max(1, expected)));
      }
    }
    assertThat(thermality(swapped, "quantum", "toCold"))
        .isCloseTo(thermality(findings, "quantum", "toHot"), within(ROUNDING));
    assertThat(value(swapped, "quantum", "current"))
        .isCloseTo(-value(findings, "quantum", "current"), within(ROUNDING));
  }

  @Test
  void coldWallAtZero_holdsTheClassicalParticle_notTheQuantumOne() {
    Findings findings = run("--cold 0");
    assertThat(node(findings.document(), "classical").get("rest")).isEqualTo("cold-wall");
    assertThat(column(findings, "classical_density").subList(0, 100)).containsOnly("0.0");
    assertThat(column(findings, "classical_density").getLast()).isEmpty();
    assertThat(column(findings, "classical_kinetic_temperature").getFirst()).isEmpty();
    assertThat(number(findings, "classical_kinetic_temperature", 100)).isZero();
    assertThat(thermality(findings, "classical", "toCold")).isZero();
    assertThat(thermality(findings, "quantum", "hotWeight"))
        .isCloseTo(0.3802473833932443, within(ROUNDING));
    assertThat(words(findings))
        .startsWith("The classical particle is at rest at the cold wall and has no energy")
        .contains("Its density is a single point there");
    Chart chart = (Chart) findings.report().figure().panels().getFirst();
    assertThat(chart.marks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--hot 0 --cold 2, at rest at the hot wall",
    "--hot 0 --cold 0, at rest at one of the walls",
    "--hot 0 --cold 0 --classical metropolis, ever slower flights",
    "--cold 0 --classical metropolis --quantum none, kinetic temperature"
  })
  void zeroTemperature_isLegal(String flags, String expected) {
    Findings findings = run(flags);
    assertThat(findings.report().headline()).contains(expected);
    assertThat(findings.report().figure().panels()).hasSize(4);
  }

  @Test
  void simulation_comesWithErrors_thatHold() {
    Findings findings = run("--method monte-carlo --collisions 1000000 --seed 3");
    Findings exact = run("");
    for (String key : List.of("meanEnergy", "kineticTemperature", "roundTripRate", "belowLevels")) {
      double error = value(findings, "classical", key + "Uncertainty");
      assertThat(error).isPositive();
      assertThat(value(findings, "classical", key))
          .isCloseTo(value(exact, "classical", key), within(SIGMAS * error));
    }
    double floor = thermality(findings, "classical", "uncertainty");
    assertThat(thermality(findings, "classical", "toMixture")).isLessThan(2 * floor);
    assertThat(words(findings)).contains("sampling alone brings about");
    assertThat(series(findings, 2, Role.CLASSICAL).points())
        .hasSize(41)
        .anyMatch(point -> point.error() > 0);
    assertThat(number(node(findings.document(), "classical"), "collisions")).isGreaterThan(999_999);
  }

  @ParameterizedTest
  @ValueSource(strings = {"classical", "quantum"})
  void oneMechanics_isEnough(String missing) {
    Findings findings = run("--" + missing + " none");
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.document().get(missing)).isNull();
    assertThat(findings.document().get("difference")).isNull();
    assertThat(column(findings, missing + "_density")).containsOnly("");
    assertThat(nodes(findings.document(), "levels")).isNotEmpty();
    assertThat(findings.report().headline()).isNotBlank();
    Chart levels = (Chart) findings.report().figure().panels().get(3);
    assertThat(levels.series()).hasSize(3);
  }

  @Test
  void siUnits_scaleEverything() {
    Findings si = run("--length 10nm --hot 300K --cold 20K");
    double unit = 300 / 5.0;
    Findings natural = run("--hot 5 --cold " + 20 / unit + " --length " + lengthFor(unit));
    assertThat(number(si, "quantum_kinetic_temperature_K", 50))
        .isCloseTo(unit * number(natural, "quantum_kinetic_temperature", 50), within(1e-6));
    assertThat(number(si, "classical_kinetic_temperature_K", 50))
        .isCloseTo(Math.sqrt(300 * 20), within(1e-9));
    assertThat(number(si, "quantum_density", 50))
        .isCloseTo(number(natural, "quantum_density", 50), within(1e-9));
    assertThat(value(si, "classical", "meanEnergy"))
        .isCloseTo(1.380649e-23 * Math.sqrt(300 * 20) / 2, within(1e-33));
    assertThat(number(si.document(), "difference"))
        .isCloseTo(number(natural.document(), "difference"), within(1e-9));
    assertThat(number(node(si.document(), "junction"), "coldTemperature")).isEqualTo(20);
    assertThat(words(si)).contains("77.46 K").contains("(over k_B)").contains("nW");
  }

  /** The length at which E_1 is to T_h = 5 as 43.64 K to 300 K. */
  private static double lengthFor(double unit) {
    double groundEnergy =
        number(node(run("--length 10nm --hot 300K").document(), "junction"), "crossoverTemperature")
            / 3;
    return Math.PI / Math.sqrt(2 * groundEnergy / unit);
  }

  @Test
  void levels_areTableAndFigure() {
    Findings findings = run("--hot 5 --cold 1");
    List<Map<?, ?>> levels = nodes(findings.document(), "levels");
    double population = 0;
    double classical = value(findings, "classical", "belowLevels");
    for (Map<?, ?> level : levels) {
      population += number(level, "population");
      classical += number(level, "classicalShare");
    }
    assertThat(population).isCloseTo(1, within(ROUNDING));
    assertThat(classical).isCloseTo(1, within(ROUNDING));
    // Cold low levels, hot high ones.
    assertThat(number(levels.getFirst(), "pairTemperature")).isBetween(1.0, 5.0);
    assertThat(number(levels.get(8), "pairTemperature")).isCloseTo(5, within(1e-3));
    DataPoint ground = series(findings, 3, Role.QUANTUM).points().getFirst();
    assertThat(ground.y()).isEqualTo(number(levels.getFirst(), "population"));
    Table table = findings.report().tables().get(2);
    assertThat(table.rows().getFirst()).hasSize(table.columns().size());
    assertThat(series(findings, 2, Role.QUANTUM).points())
        .isSortedAccordingTo((one, other) -> Double.compare(one.x(), other.x()));
  }

  @Test
  void junctionOutOfReach_isAMistake() {
    assertThatThrownBy(() -> run("--hot 1e8 --cold 1"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the number of populated levels must be at most 10000");
  }
}
