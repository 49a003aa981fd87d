package coldwall.study.compare;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
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

  private static boolean hasNdtr(Findings findings, String mechanics) {
    Map<?, ?> ndtr = node(node(findings.document(), mechanics), "ndtr");
    return Boolean.TRUE.equals(ndtr.get("found"));
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
    assertThat(findings.report().tables().getFirst().rows().getFirst()).contains("not judged");
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
    assertThat(findings.report().headline()).startsWith("No verdict: the currents are too small");
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
            "No verdict, because no quantum junction was solved to compare with; there is NDTR on"
                + " this range.");
    assertThat(classical.document().get("quantum")).isNull();
    assertThat(column(classical, "quantum_current")).containsOnly("");
    assertThat(run("--classical none --cold 0.1,1,4").report().headline())
        .contains("no classical junction was solved")
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
    assertThat(hasNdtr(run("--hot 0 --cold 0,1,2"), "classical")).isFalse();
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
  }

  @Test
  void failedPoint_isNamed_andTheOthersAreJudged() {
    Findings findings = run("--cold 1,2,1e8 --quantum wall-force");
    assertThat(findings.failures()).singleElement().asString().contains("point 2 of 3");
    assertThat(findings.failures().getFirst())
        .contains("the temperature of the hotter bath over E_1");
    assertThat(findings.isComplete()).isTrue();
    assertThat(column(findings, "error").getLast()).contains("quantum");
    assertThat(column(findings, "error").subList(0, 2)).containsOnly("");
    assertThat(column(findings, "quantum_current").getLast()).isEmpty();
    assertThat(number(findings, "classical_current", 2)).isNegative();
    assertThat(verdict(findings).get("trusted")).isEqualTo(false);
  }

  @Test
  void junctionThatCannotBeSolvedAnywhere_isAMistake() {
    assertThatThrownBy(() -> run("--hot 1e8 --cold 1e7,2e7 --quantum wall-force"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the temperature of the hotter bath over E_1");
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
