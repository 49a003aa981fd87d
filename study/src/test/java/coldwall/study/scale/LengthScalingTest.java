package coldwall.study.scale;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.frame.Study;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthScalingTest {
  /** Roundings of a computed current and its fit. */
  private static final double ROUNDING = 1e-12;

  /** The stated numerical error of the collision operator. */
  private static final double OPERATOR = 1e-9;

  private static final String SHORT = "--length-log 1:8:6 ";

  private static Findings run(String flags) {
    return Studying.run(LengthScaling.KIND, flags);
  }

  private static String words(Findings findings) {
    Report report = findings.report();
    return report.headline() + " " + String.join(" ", report.paragraphs());
  }

  private static Map<?, ?> curve(Findings findings, String name) {
    return nodes(findings.document(), "curves").stream()
        .filter(node -> name.equals(node.get("name")))
        .findFirst()
        .orElseThrow();
  }

  private static double exponent(Findings findings, String curve, String range) {
    return nodes(curve(findings, curve), "fits").stream()
        .filter(node -> range.equals(node.get("range")))
        .mapToDouble(node -> number(node, "exponent"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1e-12",
    "--accommodation 0.3 --cold 0.1, 1e-12",
    "--hot 1 --cold 4, 1e-12",
    "--classical metropolis, 1e-9",
    "--classical metropolis --proposal window:3 --cold 0, 1e-9",
    "--classical-hot metropolis --method operator, 1e-9"
  })
  void classicalCurrent_goesAsOneOverTheLengthExactly(String flags, double tolerance) {
    Findings findings = run(SHORT + "--quantum none " + flags);
    Map<?, ?> curve = curve(findings, "classical");
    assertThat(exponent(findings, "classical", "all")).isCloseTo(-1, within(tolerance));
    assertThat(number(curve, "spreadOfCurrentTimesLength")).isLessThan(tolerance);
    assertThat(words(findings)).contains("p = -1").contains("The law is exact");
    assertThat(number(findings, "classical_local_exponent", 2)).isCloseTo(-1, within(tolerance));
  }

  /**
   * For T much above E_1 the exponent is -1 - c with c = sqrt(E_1/(pi T_h)) (1 + 1/y)/(1 +
   * y^(-1/2)), y = T_c/T_h, for wall-flux, and c = sqrt(E_1/pi) / (sqrt(T_h) + sqrt(T_c)) for
   * reset: docs/PHYSICS.md 3.8.
   */
  @Test
  void quantumCurrents_approachTheLawAsTheExpansionsSay() {
    Findings findings = run("--length-log 40:60:5 --classical none");
    for (int row = 1; row < 4; row++) {
      double groundEnergy = 1 / number(findings, "temperature_over_ground_energy", row);
      double unit = Math.sqrt(groundEnergy / Math.PI);
      double flux = unit * (1 + 2) / (1 + Math.sqrt(2));
      double reset = unit / (1 + Math.sqrt(0.5));
      // The next order is smaller by about sqrt(E_1/T), a fortieth.
      assertThat(-1 - number(findings, "quantum_local_exponent", row))
          .isCloseTo(flux, within(0.05 * flux));
      assertThat(-1 - number(findings, "reset_local_exponent", row))
          .isCloseTo(reset, within(0.05 * reset));
    }
  }

  @Test
  void quantumLaw_holdsWithinAPercent_fromSomeThousandGroundEnergiesOn() {
    Findings findings = run("--length-log 30:90:12 --classical none --quantum wall-flux");
    double from = number(curve(findings, "quantum"), "nearFromTemperatureOverGroundEnergy");
    // 4915 by the expansion, up to the next length of the sweep.
    assertThat(from).isBetween(4915.0, 4915 * 1.25);
    assertThat(number(curve(findings, "reset"), "nearFromTemperatureOverGroundEnergy"))
        .isLessThan(0.3 * from);
    assertThat(exponent(findings, "metropolis", "T > 1000 E_{1}")).isCloseTo(-1, within(0.01));
    assertThat(exponent(findings, "wall_force", "T > 1000 E_{1}")).isCloseTo(-1, within(0.015));
    assertThat(words(findings)).contains("within 1 % of the exponent from L = ");
  }

  @Test
  void shortBoxes_haveNoPowerLaw_andTheReportSaysSo() {
    Findings findings = run("--length-log 0.5:4:12");
    assertThat(number(findings, "quantum_local_exponent", 0)).isGreaterThan(10);
    assertThat(curve(findings, "quantum").get("nearFromLength")).isNull();
    assertThat(words(findings))
        .contains("does not go as 1/L within 1 % of the exponent anywhere")
        .contains("In the shortest box, L = 0.5 (T = 0.2533 E_{1})")
        .contains("there is no power law");
  }

  /** By mpmath, in the box with T_h = 1.0132 E_1: docs/PHYSICS.md 3.8. */
  @ParameterizedTest
  @CsvSource({"quantum, 1.41791", "reset, 2.47326", "wall_force, -2.53676"})
  void localExponent_atTheEndOfTheRange_isExact(String curve, double expected) {
    Findings findings = run("--length-log 1:90:30 --classical none");
    assertThat(number(findings, curve + "_local_exponent", 0)).isCloseTo(expected, within(1e-5));
    assertThat(number(findings, curve + "_local_exponent_error", 0)).isLessThan(1e-11);
    assertThat(column(findings, "metropolis_local_exponent_error")).containsOnly("");
  }

  @Test
  void fixedRates_loseTheLaw() {
    Findings findings = run("--length-log 30:60:5 --quantum reset --rates fixed --classical none");
    assertThat(exponent(findings, "quantum", "all")).isCloseTo(0, within(0.02));
    assertThat(words(findings)).contains("rate fixed").contains("do not fall as 1/L");
    Findings scaled = run("--length-log 30:60:5 --quantum reset --classical none");
    assertThat(exponent(scaled, "quantum", "all")).isCloseTo(-1, within(0.02));
    // The rate is what was given in the shortest box.
    assertThat(number(scaled, "quantum_current", 0))
        .isEqualTo(number(findings, "quantum_current", 0));
  }

  /** L -> s L, T -> T/s^2, gamma -> gamma/s^2 or s^6 gamma: J -> J/s^4, docs/PHYSICS.md 4. */
  @ParameterizedTest
  @ValueSource(strings = {"wall-flux", "reset", "metropolis", "wall-force"})
  void everything_scalesWithTheBox(String bath) {
    double gamma = bath.equals("wall-force") ? 64 : 0.25;
    String first = "--length 1,1.5,2,4 --hot 8 --cold 2 --classical metropolis";
    String second = "--length 2,3,4,8 --hot 2 --cold 0.5 --classical metropolis";
    boolean hasRate = !bath.equals("wall-flux");
    Findings small =
        run(first + " --proposal uniform:80 --quantum " + bath + (hasRate ? " --gamma 1" : ""));
    Findings large =
        run(
            second
                + " --proposal uniform:20 --quantum "
                + bath
                + (hasRate ? " --gamma " + gamma : ""));
    for (int row = 0; row < 4; row++) {
      double quantum = number(small, "quantum_current", row);
      assertThat(16 * number(large, "quantum_current", row))
          .isCloseTo(quantum, within(ROUNDING * quantum));
      double classical = number(small, "classical_current", row);
      assertThat(16 * number(large, "classical_current", row))
          .isCloseTo(classical, within(OPERATOR * classical));
      assertThat(column(large, "quantum_levels")).isEqualTo(column(small, "quantum_levels"));
    }
  }

  @Test
  void simulation_hasIndependentLengths_andAnErrorThatCovers() {
    int covered = 0;
    int seeds = 60;
    double scatter = 0;
    for (int seed = 0; seed < seeds; seed++) {
      Findings findings =
          run(SHORT + "--quantum none --method monte-carlo --collisions 10000 --seed " + seed);
      Map<?, ?> fit = nodes(curve(findings, "classical"), "fits").getFirst();
      double error = number(fit, "standardError");
      assertThat(error).isBetween(0.005, 0.1);
      covered += Math.abs(number(fit, "exponent") + 1) <= 1.96 * error ? 1 : 0;
      scatter += number(fit, "scatter") / seeds;
    }
    // Of 60 honest 95 % intervals fewer than 50 hold the truth once in a thousand times.
    assertThat(covered).isBetween(50, 60);
    assertThat(scatter).as("chi squared per degree of freedom").isBetween(0.6, 1.5);
  }

  /** An electron at 300 K: T_h/E_1 = 6.874 in 10 nm. */
  @Test
  void siUnits_workFromEndToEnd() {
    Findings si = run("--length 10nm,20nm,40nm --hot 300K --cold 150K");
    assertThat(column(si, "length_m")).containsExactly("1.0E-8", "2.0E-8", "4.0E-8");
    assertThat(number(si, "temperature_over_ground_energy", 0)).isCloseTo(6.874, within(1e-3));
    double watts = number(si, "classical_current_W", 0);
    assertThat(number(si, "classical_current_W", 1)).isCloseTo(watts / 2, within(1e-12 * watts));
    // sqrt(2 k_B^3 T_h T_c/(pi m))(sqrt T_h - sqrt T_c)/L, m the electron's.
    assertThat(watts).isCloseTo(4.616e-9, within(1e-12));
    assertThat(si.report().summary().columns())
        .contains("L (nm)", "J classical, maxwell (W)", "J quantum, wall-flux (W)");
    Chart chart = (Chart) si.report().figure().panels().getFirst();
    assertThat(chart.horizontal().label()).isEqualTo("Length L (nm)");
    assertThat(chart.vertical().label()).isEqualTo("Heat current |J| (nW)");
    Findings natural = run("--length 10nm,20nm,40nm --hot 300K --cold 150K --units natural");
    assertThat(number(natural, "length", 0)).isCloseTo(10, within(ROUNDING));
  }

  @Test
  void boxWithTooManyLevels_isRecorded_andTheRestGoesOn() {
    Findings findings = run("--length 1,2,4,2000");
    assertThat(findings.failures()).hasSize(1);
    assertThat(findings.failures().getFirst())
        .contains("[length] = [2000.0]")
        .contains("wall-force: the temperature of the hotter bath over E_1 must be at most");
    assertThat(column(findings, "wall_force_current").getLast()).isEmpty();
    assertThat(number(findings, "quantum_local_exponent", 3)).isCloseTo(-1, within(0.001));
    assertThat(number(findings, "classical_current", 3)).isPositive();
    assertThat(exponent(findings, "classical", "all")).isCloseTo(-1, within(ROUNDING));
    assertThat(words(findings)).doesNotContain("NaN");
    assertThat(findings.isComplete()).isTrue();
  }

  @Test
  void frozenParticle_carriesNothingAtAnyLength() {
    Findings findings = run(SHORT + "--cold 0");
    assertThat(words(findings))
        .contains("The classical current (maxwell) is 0 at every length")
        .doesNotContain("Classical (maxwell");
    assertThat(nodes(curve(findings, "classical"), "fits")).isEmpty();
    assertThat(number(findings, "quantum_current", 0)).isPositive();
  }

  /** J -> T_h v_1/(2L), PHYSICS.md 3.8. */
  @Test
  void wallFluxAtZeroTemperature_goesAsTheCollisionsOfTheGroundState() {
    Findings findings = run("--length-log 60:90:4 --cold 0 --classical none");
    double length = 90;
    double limit = 5 * Math.PI / (2 * length * length);
    assertThat(number(findings, "quantum_current", 3)).isCloseTo(limit, within(0.03 * limit));
    assertThat(exponent(findings, "quantum", "all")).isCloseTo(-2, within(0.03));
    assertThat(words(findings)).contains("goes as 1/L^{2} in long boxes");
    assertThat(words(run(SHORT))).doesNotContain("1/L^{2} in long boxes");
  }

  @Test
  void interruptedStudy_isShownWithoutJudgement() {
    Study study = Studying.study(LengthScaling.KIND, SHORT);
    Findings findings =
        Studying.interrupted(study, List.of(Studying.row(study, 1), Studying.row(study, 4)));
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.report().headline()).contains("2 of 6 lengths");
    assertThat(findings.report().paragraphs()).isEmpty();
    Findings none = Studying.interrupted(study, List.of());
    assertThat(none.report().figure().panels()).hasSize(3);
    assertThat(none.document()).isNotEmpty();
  }
}
