package coldwall.study.rectify;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import coldwall.testkit.Tolerances;
import coldwall.units.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RectificationTest {

  private static Rectification study(String flags) {
    return Rectification.of(Studying.typed(flags));
  }

  private static Findings run(String flags) {
    return Studying.run(Rectification.KIND, flags);
  }

  @Test
  void settings_areLinesThatDecideTheNumbers() {
    assertThat(study("").settings().lines())
        .containsExactly(
            "junction.hot.temperature=5.0",
            "junction.cold.temperature=40 from 0.005 to 4.9, spaced logarithmically",
            "junction.asymmetry=21 from 0.01 to 100.0, spaced logarithmically",
            "junction.length=2.221441469079183",
            "junction.mass=1.0",
            "junction.hot.classical=maxwell",
            "junction.cold.classical=maxwell",
            "junction.hot.quantum=wall-flux",
            "junction.cold.quantum=wall-flux",
            "junction.hot.accommodation=1.0",
            "junction.cold.accommodation=1.0",
            "solver.method=exact",
            "solver.levels=auto",
            "seed=1",
            "units=natural");
    assertThat(
            study("--classical-cold metropolis --quantum-hot reset --gamma-hot 3")
                .settings()
                .lines())
        .contains(
            "junction.cold.classical=metropolis",
            "junction.hot.quantum=reset",
            "junction.hot.gamma=3.0",
            "solver.method=operator");
    assertThat(study("--length 10nm --hot 300K").settings().units()).isEqualTo(UnitSystem.SI);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--hot 6",
        "--cold 1,2",
        "--asymmetry 1,2",
        "--quantum reset",
        "--classical none",
        "--seed 2",
        "--levels 9"
      })
  void settings_tellStudiesApart(String flags) {
    assertThat(study(flags).settings()).isNotEqualTo(study("").settings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hot 0 | --hot must be above 0",
        "--cold 1,5 | --cold must stay below the hot temperature 5.0, but is 5.0",
        "--cold 6 | --cold must stay below the hot temperature 5.0, but is 6.0",
        "--cold 1K | --hot must be given when other quantities have SI units",
        "--hot 5 --cold 1K | all quantities must be bare numbers",
        "--asymmetry -1,1 | --asymmetry must be above 0",
        "--classical none --quantum none | at least one of",
        "--baths reset | --baths must be used by something"
      })
  void mistakes_areNamed(String flags, String message) {
    assertThatThrownBy(() -> study(flags))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"metropolis", "wall-flux", "wall-force"})
  void inverseRatio_turnsTheRectificationRound(String bath) {
    Findings findings = run("--quantum " + bath + " --asymmetry 0.25,4 --cold 0.1,1,3 --hot 8");
    for (int i = 0; i < 3; i++) {
      double weakCold = number(findings, "quantum_coefficient", i);
      assertThat(number(findings, "quantum_coefficient", 3 + i)).isCloseTo(-weakCold, within(1e-9));
      assertThat(number(findings, "classical_coefficient", 3 + i))
          .isCloseTo(-number(findings, "classical_coefficient", i), within(1e-12));
    }
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
  }

  @Test
  void failingPoint_isNamed_andTheOtherMechanicsIsShown() {
    Findings findings = run("--hot 1e8 --cold 1e7 --asymmetry 0.5 --quantum wall-force");
    assertThat(findings.failures()).hasSize(1);
    assertThat(findings.failures().getFirst())
        .contains("quantum: the temperature of the hotter bath over E_1");
    assertThat(column(findings, "quantum_ratio")).containsExactly("");
    assertThat(number(findings, "classical_ratio", 0)).isGreaterThan(1);
  }

  @Test
  void missingRows_leaveTheStudyUnjudged() {
    Rectification study = study("--cold 1,2,3 --asymmetry 0.5,1");
    Findings findings = Studying.interrupted(study, List.of(Studying.row(study, 4)));
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.report().headline()).startsWith("Interrupted: 1 of 6 points are done");
    assertThat(column(findings, "cold_temperature")).containsExactly("2.0");
    assertThat(column(findings, "asymmetry")).containsExactly("1.0");
    assertThat(number(findings, "classical_ratio", 0)).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void rows_doNotDependOnThreads(int threads) {
    Stage stage =
        study("--cold 1,2,3 --asymmetry 0.5,2 --method monte-carlo --collisions 10000").points();
    assertThat(Studying.rows(stage, threads)).isEqualTo(Studying.rows(stage, 1)).hasSize(6);
  }

  @Test
  void estimate_isTheLargestRatioOfEach() {
    Rectification study = study("--cold 1,4 --asymmetry 0.1");
    RunningEstimate estimate = study.estimate();
    assertThat(estimate.text()).isEmpty();
    estimate.add(study.points().sweep().point(0), Studying.row(study, 0));
    String first = estimate.text();
    estimate.add(study.points().sweep().point(1), Studying.row(study, 1));
    assertThat(estimate.text())
        .isEqualTo(first)
        .startsWith("largest ratio so far: classical 2.0")
        .contains(", quantum 1.");
  }
}
