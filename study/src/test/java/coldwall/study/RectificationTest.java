package coldwall.study;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.ColourMap;
import coldwall.chart.Report;
import coldwall.classical.MaxwellFormula;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.spec.RectificationParser;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.testkit.SeededJunctions;
import coldwall.testkit.Tolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RectificationTest {
  private static final double LENGTH = Math.PI / Math.sqrt(2);

  private static Rectification study(String flags) {
    return new Rectification(RectificationParser.parse(Studying.typed(flags)));
  }

  private static Findings run(String flags) {
    return Studying.run(Rectification.KIND, flags);
  }

  private static Rectified solved(Junction junction) {
    return Rectified.solve(junction, PauliMasterEquation.automatic()).currents();
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
  void maxwell_hasItsClosedForm(double asymmetry, double cold) {
    Junction junction =
        Junction.symmetric(3, 0.7, 5, cold, new ClassicalWall.Maxwell(1), new QuantumWall.Reset(1))
            .withCouplingRatio(asymmetry);
    Rectified currents = Rectified.solve(junction, new MaxwellFormula()).currents();
    double hot = Math.min(1, 1 / asymmetry);
    double other = Math.min(1, asymmetry);
    double a = hot * (2 - other);
    double b = other * (2 - hot);
    double y = Math.sqrt(cold / 5);
    double expected = (a + b * y) / (a * y + b);
    assertThat(currents.isForward()).isEqualTo(expected > 1 && asymmetry != 1);
    assertThat(currents.ratio().value())
        .isCloseTo(Math.max(expected, 1 / expected), within(Tolerances.ALGEBRAIC * 1e3));
  }

  /** Section 3.7: J_f/J_b = (a_h u_c + a_c u_h)/(a_h u_h + a_c u_c), u the mean of 1/v. */
  @ParameterizedTest
  @CsvSource({"0.1, 1", "0.3, 0", "4, 0.4", "100, 4"})
  void wallFlux_hasItsClosedForm(double asymmetry, double cold) {
    QuantumWall flux = new QuantumWall.WallFlux(1);
    Rectified currents = solved(junction(flux, flux, 5, cold).withCouplingRatio(asymmetry));
    double warm = slowness(5);
    double chill = cold == 0 ? 1 : slowness(cold);
    double expected = (chill + asymmetry * warm) / (warm + asymmetry * chill);
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
    Rectified currents = Rectified.solve(junction, PauliMasterEquation.withLevels(2)).currents();
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

  @ParameterizedTest
  @ValueSource(strings = {"metropolis", "wall-flux", "wall-force"})
  void inverseAsymmetry_turnsTheRectificationRound(String bath) {
    Findings findings = run("--quantum " + bath + " --asymmetry 0.25,4 --cold 0.1,1,3 --hot 8");
    for (int i = 0; i < 3; i++) {
      double weakCold = number(findings, "quantum_coefficient", i);
      assertThat(number(findings, "quantum_coefficient", 3 + i)).isCloseTo(-weakCold, within(1e-9));
      assertThat(number(findings, "classical_coefficient", 3 + i))
          .isCloseTo(-number(findings, "classical_coefficient", i), within(1e-12));
    }
  }

  @Test
  void mixedJunction_rectifiesAsItIs() {
    Findings findings =
        run("--classical-cold metropolis --quantum-hot reset --cold 0.1,1,4 --asymmetry 1");
    String words = String.join(" ", findings.report().paragraphs());
    assertThat(findings.report().headline())
        .startsWith("The classical junction (maxwell/metropolis) rectifies up to ")
        .contains("the quantum junction (reset/wall-flux) rectifies up to ");
    assertThat(words).contains("With the couplings as given, r = 1, the classical ratio reaches");
    assertThat(words).contains("A classical metropolis wall has no coupling");
    assertThat(findings.report().figure().panels()).hasSize(1);
  }

  @Test
  void sampledRatio_agreesWithTheFormulaWithinItsError() {
    String flags = "--quantum none --asymmetry 0.2,1,5 --cold 0.5,2 ";
    Findings exact = run(flags);
    Findings sampled = run(flags + "--method monte-carlo --collisions 200000 --seed 3");
    for (int i = 0; i < 6; i++) {
      double error = number(sampled, "classical_ratio_uncertainty", i);
      assertThat(error).isBetween(1e-4, 0.1);
      assertThat(number(sampled, "classical_coefficient", i))
          .isCloseTo(
              number(exact, "classical_coefficient", i),
              within(Tolerances.SIGMAS * number(sampled, "classical_coefficient_uncertainty", i)));
    }
    assertThat(sampled.report().headline()).contains(" ± ").contains(" : 1");
    Chart chart = (Chart) sampled.report().figure().panels().getFirst();
    assertThat(chart.series().getFirst().points()).allMatch(point -> point.error() > 0);
    assertThat(sampled.report().figure().caption()).contains("one standard error");
  }

  @Test
  void noise_isNotCalledRectification() {
    Findings findings =
        run(
            "--quantum none --asymmetry 1 --cold 0.1:4.8:40 --method monte-carlo --collisions 20000");
    assertThat(findings.report().headline()).contains("does not rectify");
    assertThat(node(findings.document(), "classical").get("largest")).isNull();
    assertThat(String.join(" ", findings.report().paragraphs()))
        .contains("do not differ significantly");
  }

  @Test
  void frozenParticle_hasNoRatio() {
    Findings findings = run("--asymmetry 0.1 --cold 0,1");
    assertThat(column(findings, "classical_forward").getFirst()).isEqualTo("0.0");
    assertThat(column(findings, "classical_backward").getFirst()).isEqualTo("0.0");
    assertThat(column(findings, "classical_ratio").getFirst()).isEmpty();
    assertThat(number(findings, "quantum_ratio", 0)).isGreaterThan(1.1);
    Map<?, ?> largest = node(node(findings.document(), "classical"), "largest");
    assertThat(number(largest, "cold")).isOne();
    Chart chart = (Chart) findings.report().figure().panels().getFirst();
    assertThat(chart.series().getFirst().points()).hasSize(1);
    assertThat(chart.series().getLast().points()).hasSize(2);
  }

  @Test
  void findings_ofTheDefaultJunction() {
    Findings findings = run("");
    Report report = findings.report();
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.rows()).isEqualTo(21 * 40);
    assertThat(report.headline())
        .isEqualTo(
            "The classical junction (maxwell) rectifies up to 27.29 : 1, the quantum junction"
                + " (wall-flux) rectifies up to 1.614 : 1.");
    assertThat(report.paragraphs().getFirst())
        .contains(
            "at r = 0.01 and T_{c} = 0.005 (0.001 T_{h}): 0.01739 forward, 0.0006374 backward")
        .contains("At the smallest bias, T_{c} = 0.98 T_{h}, it is at most 1.01.");
    Chart chart = (Chart) report.figure().panels().getFirst();
    assertThat(chart.title()).isEqualTo("r = 100");
    assertThat(chart.series().stream().map(Chart.Series::role))
        .containsExactly(Role.CLASSICAL, Role.QUANTUM);
    assertThat(chart.horizontal().scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
    ColourMap classical = (ColourMap) report.figure().panels().get(1);
    ColourMap quantum = (ColourMap) report.figure().panels().get(2);
    assertThat(classical.highest()).isEqualTo(quantum.highest()).isEqualTo(-quantum.lowest());
    assertThat(classical.values()).hasSize(21).allMatch(row -> row.size() == 40);
    assertThat(classical.values().getFirst().getFirst()).isEqualTo(classical.highest());
    assertThat(quantum.values().get(10)).allMatch(value -> Math.abs(value) < 1e-12);
  }

  @Test
  void findings_speakSiUnits() {
    Findings findings = run("--length 10nm --hot 300K --cold 30K,100K --asymmetry 0.1,1");
    assertThat(column(findings, "cold_temperature_K"))
        .containsExactly("30.0", "100.0", "30.0", "100.0");
    assertThat(number(findings, "classical_forward_W", 0)).isBetween(1e-10, 1e-8);
    assertThat(findings.report().summary().columns())
        .contains("T_{c} (K)", "classical J_{f} (W)", "quantum J_{f} (W)");
    assertThat(findings.report().paragraphs().getFirst()).contains("T_{c} = 30 K").contains("pW");
    assertThat(number(node(findings.document(), "junction"), "hotTemperature")).isEqualTo(300);
    Findings natural = run("--hot 6.875 --cold 0.6875 --asymmetry 0.1");
    assertThat(number(findings, "quantum_ratio", 0))
        .isCloseTo(number(natural, "quantum_ratio", 0), within(1e-4));
  }

  @Test
  void failingPoint_isNamed_andTheOtherMechanicsIsShown() {
    Findings findings = run("--hot 1e8 --cold 1e7 --asymmetry 0.5");
    assertThat(findings.failures()).hasSize(1);
    assertThat(findings.failures().getFirst()).contains("quantum: the number of levels");
    assertThat(column(findings, "quantum_ratio")).containsExactly("");
    assertThat(number(findings, "classical_ratio", 0)).isGreaterThan(1);
  }

  @Test
  void missingRows_leaveTheStudyUnjudged() {
    Rectification study = study("--cold 1,2,3 --asymmetry 0.5,1");
    MemoryLog log = new MemoryLog();
    log.append(List.of(study.solve(study.point(4))));
    Findings findings = study.analyse(log, 1, Progress.silent());
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.report().headline()).startsWith("Interrupted: 1 of 6 points are done");
    assertThat(column(findings, "cold_temperature")).containsExactly("2.0");
    assertThat(column(findings, "asymmetry")).containsExactly("1.0");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void rows_doNotDependOnThreads(int threads) {
    Rectification study =
        study("--cold 1,2,3 --asymmetry 0.5,2 --method monte-carlo --collisions 10000");
    List<Row> one = new ArrayList<>();
    Studying.solved(study, 1).forEach(one::add);
    List<Row> many = new ArrayList<>();
    Studying.solved(study, threads).forEach(many::add);
    assertThat(many).isEqualTo(one).hasSize(6);
  }

  @Test
  void estimate_isTheLargestRatioOfEach() {
    Rectification study = study("--cold 1,4 --asymmetry 0.1");
    RunningEstimate estimate = study.estimate();
    assertThat(estimate.text()).isEmpty();
    estimate.add(study.point(0), study.solve(study.point(0)));
    String first = estimate.text();
    estimate.add(study.point(1), study.solve(study.point(1)));
    assertThat(estimate.text()).isEqualTo(first).startsWith("largest ratio so far: classical 2.0");
  }

  @Test
  void ratioAndCoefficient_carryTheirErrors() {
    Rectified currents = new Rectified(new Estimate(2, 0.02), new Estimate(4, 0.08));
    assertThat(currents.ratio().value()).isEqualTo(2);
    assertThat(currents.ratio().uncertainty()).isCloseTo(2 * Math.hypot(0.01, 0.02), within(1e-15));
    assertThat(currents.coefficient().value()).isCloseTo(-1.0 / 3, within(1e-15));
    assertThat(currents.coefficient().uncertainty())
        .isCloseTo(2 * Math.hypot(4 * 0.02, 2 * 0.08) / 36, within(1e-15));
    assertThat(currents.isForward()).isFalse();
    assertThat(currents.isSignificant(20)).isTrue();
    assertThat(currents.isSignificant(30)).isFalse();
    Rectified lost = new Rectified(new Estimate(-0.1, 0.2), new Estimate(0.05, 0.2));
    assertThat(lost.ratio().value()).isNaN();
    assertThat(lost.coefficient().value()).isNaN();
  }
}
