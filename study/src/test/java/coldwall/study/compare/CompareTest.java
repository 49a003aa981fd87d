package coldwall.study.compare;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.frame.Findings;
import coldwall.frame.Progress;
import coldwall.frame.ResultColumn;
import coldwall.frame.Row;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
  private static final Findings USUAL = run("");

  private static Findings run(String flags) {
    return Studying.run(Compare.KIND, flags);
  }

  private static Study study(String flags) {
    return Studying.study(Compare.KIND, flags);
  }

  private static Map<?, ?> verdict(Findings findings) {
    return node(findings.document(), "verdict");
  }

  private static String text(Findings findings) {
    return Objects.requireNonNull(verdict(findings).get("text")).toString();
  }

  private static List<List<String>> cells(Findings findings) {
    return findings.columns().stream()
        .map(ResultColumn::name)
        .map(name -> column(findings, name))
        .toList();
  }

  @Test
  void defaultJunction_isNotToBeTrusted() {
    assertThat(verdict(USUAL).get("trusted")).isEqualTo(false);
    assertThat(number(verdict(USUAL), "departure")).isEqualTo(1);
    assertThat(USUAL.report().headline()).contains("does not survive quantum mechanics");
    assertThat(text(USUAL))
        .contains("E_2 - E_1 = 3")
        .contains("would not work")
        .contains("reset no NDTR")
        .contains("wall-force 0.136 % NDTR");
    assertThat(node(node(USUAL.document(), "secondOpinion"), "wall").get("hot")).isEqualTo("reset");
    assertThat(USUAL.isComplete()).isTrue();
    assertThat(USUAL.failures()).isEmpty();
  }

  @Test
  void warmJunctionNearEquilibrium_isTrusted() {
    Findings findings = run("--hot 500 --cold 300:490:20");
    assertThat(verdict(findings).get("trusted")).isEqualTo(true);
    assertThat(findings.report().headline()).contains("can be trusted");
  }

  @Test
  void conductance_ofTheMaxwellFormula_isItsDerivative() {
    // J = c sqrt(T_h T_c)(sqrt T_h - sqrt T_c), so dJ/d(T_h - T_c) -> c sqrt(T_h)/2.
    double c = Math.sqrt(2 / Math.PI) / (Math.PI / Math.sqrt(2));
    double expected = c * Math.sqrt(5) / 2;
    assertThat(number(node(USUAL.document(), "classical"), "conductance"))
        .isCloseTo(expected, within(1e-8 * expected));
    assertThat(USUAL.rows()).isEqualTo(61);
    for (int row = 1; row < 61; row++) {
      double y = Math.sqrt(number(USUAL, "cold_temperature", row) / 5);
      double slope = -c * Math.sqrt(5) * (1 - 2 * y) / (2 * y);
      assertThat(number(USUAL, "classical_differential_conductance", row))
          .isCloseTo(slope, within(1e-9 * (Math.abs(slope) + c)));
    }
    assertThat(column(USUAL, "classical_differential_conductance").getFirst()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void results_doNotDependOnThreads(int threads) {
    Study study = study("--cold 0.1:4:9 --method monte-carlo --collisions 20000 --seed 9");
    Findings one = Studying.run(study, 1, Progress.silent());
    Findings many = Studying.run(study, threads, Progress.silent());
    assertThat(many.document()).isEqualTo(one.document());
    assertThat(cells(many)).isEqualTo(cells(one));
    assertThat(many.report()).isEqualTo(one.report());
  }

  @Test
  void interruptedRun_keepsWhatWasDoneAndJudgesNothing() {
    Study study = study("--method monte-carlo --precision 1e-5 --quantum none");
    Thread worker = Thread.currentThread();
    Progress stopAfterOne =
        (_, done, _, _) -> {
          if (done >= 1) {
            worker.interrupt();
          }
        };
    Findings findings = Studying.run(study, 2, stopAfterOne);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.rows()).isBetween(1, 5);
    assertThat(verdict(findings).get("trusted")).isNull();
    assertThat(findings.report().headline()).startsWith("Interrupted: ");
    assertThat(((Chart) findings.report().figure().panels().getFirst()).series()).hasSize(1);
    assertThat(node(findings.document(), "classical").get("ndtr")).isNull();
    assertThat(findings.report().tables().getFirst().rows().getFirst()).contains("not computed");
  }

  @Test
  void interruptedJudgement_goneOnWith_givesTheSame() {
    Study study = study("--cold 0.1:4:9");
    List<Row> points = Studying.rows(study.points(), 2);
    List<Row> further = Studying.furtherRows(study, points);
    Findings whole = Studying.resumed(study, points, List.of());
    Findings resumed =
        Studying.resumed(
            study("--cold 0.1:4:9"),
            points.subList(2, 5),
            List.of(further.get(3), further.getLast()));
    assertThat(resumed.document()).isEqualTo(whole.document());
    assertThat(resumed.report()).isEqualTo(whole.report());
    assertThat(cells(resumed)).isEqualTo(cells(whole));
  }

  @Test
  void underflowingCurrents_areJudgedWithoutNumbers() {
    Findings findings = run("--hot 0.001 --cold 0:0.0009:4");
    assertThat(verdict(findings).get("trusted")).isNull();
    // J = (3/pi) E_1^2 exp(-3 E_1/T_h) = 10^(-1302.9).
    assertThat(findings.report().headline())
        .startsWith("No verdict: classical 2.814e-6, quantum practically 0 (about 10^{-1303})");
    assertThat(findings.report().paragraphs()).singleElement().asString().startsWith("The scales");
  }

  @Test
  void pointsAboveTheHotTemperatureAlone_giveNoVerdict() {
    Findings findings = run("--cold 6,7");
    assertThat(verdict(findings).get("trusted")).isNull();
    assertThat(text(findings)).endsWith("judged where T_c < T_h, and no point is there.");
  }

  @Test
  void oneMechanicsAlone_givesNoVerdict_butItsNdtr() {
    Findings classical = run("--quantum none --cold 0.1,1,4");
    assertThat(classical.report().headline())
        .isEqualTo(
            "No verdict, because no quantum junction was asked for to compare with; there is NDTR on"
                + " this range.");
    assertThat(classical.document().get("quantum")).isNull();
    assertThat(column(classical, "quantum_current")).containsOnly("");
    assertThat(run("--classical none --cold 0.1,1,4").report().headline())
        .contains("no classical junction was asked for")
        .contains("there is no NDTR");
  }

  @Test
  void narrowWarmRange_isNoPlateauOfTheGroundState() {
    Findings findings = run("--hot 1000 --cold 100:102:5");
    assertThat(verdict(findings).get("quantumPlateauCold")).isNull();
    assertThat(text(findings)).doesNotContain("ground state");
  }

  @Test
  void sampledDeparture_countsOnlyBeyondItsError() {
    // Near equilibrium a short simulation knows next to nothing: that must not look like a failure.
    Findings unresolved = run("--hot 500 --cold 400:490:4 --method monte-carlo --collisions 20000");
    assertThat(number(verdict(unresolved), "departureUncertainty")).isPositive();
    assertThat(verdict(unresolved).get("departsBelowCold")).isNull();
    Findings cold = run("--cold 0.005:4:6 --method monte-carlo --collisions 200000");
    assertThat(number(verdict(cold), "departsBelowCold")).isPositive();
    assertThat(verdict(cold).get("trusted")).isEqualTo(false);
  }

  @Test
  void reversedBias_isLegal() {
    Findings reversed = run("--hot 0 --cold 0,1,2");
    assertThat(node(reversed.document(), "classical").get("ndtr")).isNull();
    assertThat(number(reversed, "quantum_current", 1)).isNegative();
    assertThat(number(run("--hot 2 --cold 1,3"), "quantum_current", 1)).isNegative();
  }

  /**
   * What Metropolis walls propose by default follows the hot bath, not the hottest point of the
   * list, as it once did.
   */
  @Test
  void point_doesNotDependOnTheOthersOfItsList() {
    String flags = "--classical metropolis --quantum metropolis --cold 1,2,3";
    List<Row> few = Studying.rows(study(flags).points(), 2);
    List<Row> more = Studying.rows(study(flags + ",20").points(), 2);
    assertThat(few).hasSize(3);
    assertThat(more.subList(0, 3)).isEqualTo(few);
    assertThat(Studying.lines(Compare.KIND, flags + ",20"))
        .contains("junction.proposal=uniform:100.0")
        .containsAll(Studying.lines(Compare.KIND, flags).subList(2, 9));
    // By quadrature over 1600 nodes in E^(1/4), and by a dense solve of the 10 levels up to 20 T_h.
    Findings findings = run(flags + ",20");
    assertThat(number(findings, "classical_current", 0)).isCloseTo(0.03967535, within(1e-8));
    assertThat(number(findings, "quantum_current", 0)).isCloseTo(0.188875354706168, within(1e-12));
  }

  /** The current still rises at the highest T_c that was asked for. */
  @Test
  void peakBeyondTheRange_isNoPeak() {
    Findings findings = run("--cold 0.1:1:10");
    Map<?, ?> ndtr = node(node(findings.document(), "classical"), "ndtr");
    assertThat(ndtr.get("found")).isEqualTo(true);
    assertThat(ndtr.get("peakAtEdge")).isEqualTo(true);
    assertThat(((Chart) findings.report().figure().panels().getFirst()).marks()).isEmpty();
    assertThat(text(findings))
        .contains("NDTR up to T_c = 1 (0.2 T_h), the highest asked for, where the current still")
        .contains("still differ by more than 10 % at the highest T_c below T_h")
        .doesNotContain("from its peak");
  }

  /** The quantum NDTR of 45.3 % lies below the range, that of the classical curve on it. */
  @Test
  void ndtrBelowTheRange_isNotDenied() {
    Findings findings = run("--hot 100 --cold 23:98:40");
    assertThat(number(node(node(findings.document(), "quantum"), "ndtr"), "depthAtZero"))
        .isCloseTo(0.452861244366975, within(1e-9));
    assertThat(text(findings))
        .contains("which has NDTR at lower T_c only")
        .contains("Below the range it falls by 45.3 %")
        .contains("would have to work below T_c = 23")
        .doesNotContain("would not work");
  }

  /** Crossings by root finding in 30 digits, with mpmath: 1.79659697345185. */
  @ParameterizedTest
  @ValueSource(strings = {"", "--cold 0:4.9:8", "--cold 1,3,4.9"})
  void crossing_isThatOfTheCurves_notOfTheirPoints(String flags) {
    Findings findings = run(flags);
    assertThat(number(verdict(findings), "departsBelowCold"))
        .isCloseTo(1.79659697345185, within(1e-7));
    assertThat(text(findings)).contains("agree within 10 % above T_c = 1.797");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--cold 1", "--cold 0", "--hot 20 --cold 0.1,19"})
  void oneOrTwoPoints_cannotJudge(String flags) {
    Findings findings = run(flags);
    assertThat(verdict(findings).get("trusted")).isNull();
    assertThat(node(findings.document(), "classical").get("ndtr")).isNull();
    assertThat(text(findings))
        .startsWith("No verdict: too few points to judge")
        .doesNotContain("no NDTR")
        .doesNotContain("rely");
    if (!flags.equals("--cold 0")) {
      assertThat(text(findings)).contains("falls as the cold side is cooled: classical G = -");
    }
  }

  /** Exactly 12.6 %, which 10,000 collisions cannot see. */
  @Test
  void largeErrorBars_areNoTrust() {
    Findings findings = run("--cold 1.5,2,3,4 --method monte-carlo --collisions 10000");
    assertThat(verdict(findings).get("trusted")).isNull();
    assertThat(number(verdict(findings), "undecidedDepartureUncertainty")).isGreaterThan(0.1);
    assertThat(text(findings))
        .startsWith("It cannot be told whether the classical prediction can be trusted")
        .contains("times as many collisions a point would tell");
    assertThat(number(verdict(run("--cold 1.5,2,3,4")), "departure"))
        .isCloseTo(0.126, within(5e-4));
  }

  /** The departure is 0.26895, and was once told with an error of 371 %. */
  @Test
  void weakContact_isReadWhereItIsWeak() {
    Findings findings =
        run("--hot 3000 --quantum-hot reset --quantum-cold wall-force --cold 1000,1500,2700");
    assertThat(verdict(findings).get("trusted")).isEqualTo(false);
    assertThat(number(verdict(findings), "departure")).isCloseTo(0.26895, within(5e-6));
    assertThat(number(verdict(findings), "departureUncertainty")).isLessThan(1e-6);
  }

  @Test
  void shapeAndSize_areToldApart() {
    Findings findings = run("--hot 1000 --cold 100:980:20");
    assertThat(verdict(findings).get("trusted")).isEqualTo(true);
    assertThat(findings.report().headline())
        .contains("in its shape")
        .contains("at most 2.87 %")
        .contains("Its size does not agree: J_{q}/J_{c} is 0.509 to 0.5241");
    Map<?, ?> size = node(verdict(findings), "size");
    assertThat(number(size, "lowest")).isCloseTo(0.509044086146, within(1e-9));
    assertThat(number(size, "limit")).isEqualTo(0.5);
    assertThat(size.get("isFree")).isEqualTo(false);
    assertThat(run("--quantum reset").report().headline())
        .contains("the strength of a bath is free");
  }

  @Test
  void cutoffThatIsTooSmall_isWarnedOf() {
    Findings findings = run("--levels 2 --cold 1,2,3");
    assertThat(text(findings)).contains("The 2 levels that were given are not enough");
    Map<?, ?> point = node(nodes(findings.document(), "points").getFirst(), "quantum");
    assertThat(number(point, "truncation")).isGreaterThan(0.3);
    assertThat(text(run("--levels 40 --cold 1,2,3"))).doesNotContain("not enough");
  }

  @Test
  void unequalWallsOfOneMechanics_areWarnedOf() {
    assertThat(text(run("--quantum wall-force --gamma-cold 10 --cold 1,2,3")))
        .contains("Only one of the two mechanics has equal walls at both ends");
    assertThat(text(run("--accommodation-cold 0.5 --cold 1,2,3"))).doesNotContain("equal walls");
  }

  @Test
  void quantumBathBeyondItsLimit_leavesTheClassicalCurve() {
    Study study = study("--hot 1e6 --cold 1e5:9e5:5 --quantum wall-force");
    assertThat(study.estimate().text()).startsWith("quantum, wall-force is left out: ");
    Findings findings = run("--hot 1e6 --cold 1e5:9e5:5 --quantum wall-force");
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.document().get("quantum")).isNull();
    assertThat(text(findings))
        .contains("is beyond what can be solved")
        .contains("The thermal wavelength at T_h is 0.113 % of the box")
        .contains("NDTR below T_c = 250000");
  }

  @Test
  void slopes_haveTheirErrors() {
    Findings findings = run("--cold 1,2,3");
    for (String mechanics : List.of("classical", "quantum")) {
      String slope = mechanics + "_differential_conductance";
      for (int row = 0; row < 3; row++) {
        assertThat(number(findings, slope + "_uncertainty", row))
            .isBetween(0.0, 1e-12 + 1e-9 * Math.abs(number(findings, slope, row)));
      }
      assertThat(number(node(findings.document(), mechanics), "conductanceUncertainty"))
          .isLessThan(1e-9);
    }
  }

  /** By the differentiated sums in 40 digits: far below E_1, where currents nearly underflow. */
  @Test
  void conductanceFarBelowTheGap_isExact() {
    Findings findings = run("--hot 0.005 --cold 0.001,0.002,0.003");
    assertThat(number(node(findings.document(), "quantum"), "conductance"))
        .isCloseTo(3.0371e-256, within(5e-261));
  }

  @Test
  void failedPoint_isNamed_andTheOthersAreJudged() {
    Findings findings = run("--cold 1,2,3,1e8 --quantum wall-force");
    assertThat(findings.failures()).singleElement().asString().contains("point 4 of 4");
    assertThat(findings.failures().getFirst()).contains("wall-force");
    assertThat(findings.isComplete()).isTrue();
    assertThat(column(findings, "error").getLast()).contains("quantum");
    assertThat(column(findings, "error").subList(0, 3)).containsOnly("");
    assertThat(column(findings, "quantum_current").getLast()).isEmpty();
    assertThat(number(findings, "classical_current", 3)).isNegative();
    assertThat(verdict(findings).get("trusted")).isEqualTo(false);
  }

  @Test
  void junctionThatCannotBeSolvedAnywhere_isAMistake() {
    assertThatThrownBy(() -> run("--hot 1e8 --cold 1e7,2e7 --classical none --quantum wall-force"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("wall-force");
  }

  @Test
  void estimate_isTheHighestCurrentSoFar() {
    Study study = study("--cold 0.1,1,4");
    RunningEstimate estimate = study.estimate();
    assertThat(estimate.text()).isEmpty();
    IntStream.range(0, 3)
        .forEach(i -> estimate.add(study.points().sweep().point(i), Studying.row(study, i)));
    assertThat(estimate.text())
        .startsWith("highest classical current so far ")
        .endsWith("at T_c = 1");
  }
}
