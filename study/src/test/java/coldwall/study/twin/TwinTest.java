package coldwall.study.twin;

import static coldwall.study.Studying.node;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.frame.Findings;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinTest {
  /** Half of the last digit of a published number. */
  private static final double HALF = 0.5;

  /** What further orders add at these couplings; measured 1e-6. */
  private static final double NEXT_ORDER = 1e-4;

  private static Findings run(String flags) {
    return Studying.run(Twin.KIND, flags);
  }

  private static Stream<Chart> charts(Findings findings) {
    return findings.report().figure().panels().stream().map(Chart.class::cast);
  }

  @Test
  void settings_areLinesThatDecideTheNumbers() {
    assertThat(Studying.lines(Twin.KIND, ""))
        .containsExactly(
            "junction.hot.temperature=5.0",
            "junction.cold.temperature=24 from 0.01 to 4.5, spaced logarithmically",
            "junction.length=2.221441469079183",
            "junction.mass=1.0",
            "junction.hot.lambda=3.0",
            "junction.cold.lambda=3.0",
            "junction.hot.layer=0.1",
            "junction.cold.layer=0.1",
            "junction.cutoff=200.0",
            "junction.potential=flat",
            "solver.langevin=none",
            "solver.equation=universal",
            "solver.levels=auto",
            "seed=1",
            "units=natural");
  }

  /** The row lambda = 3 of the table that the project was given. */
  @Test
  void currents_ofTheDefaultJunction_areThePublishedOnes() {
    Findings findings = run("--cold 0.1,0.5,1.5,4");
    assertThat(number(findings, "classical_current", 0)).isCloseTo(0.209, within(HALF * 1e-3));
    assertThat(number(findings, "classical_current", 1)).isCloseTo(0.532, within(1e-3));
    assertThat(number(findings, "classical_current", 2)).isCloseTo(0.70728, within(1e-5));
    assertThat(number(findings, "classical_current", 3)).isCloseTo(0.27838, within(HALF * 1e-5));
    assertThat(number(findings, "quantum_current", 0)).isCloseTo(0.0768, within(HALF * 1e-4));
    assertThat(number(findings, "quantum_current", 2)).isCloseTo(0.0746, within(HALF * 1e-4));
    assertThat(number(findings, "quantum_current", 3)).isCloseTo(0.0330, within(HALF * 1e-4));
    assertThat(findings.report().headline())
        .contains("the classical current falls by 70.4")
        .endsWith("the quantum current does not fall as the cold bath is cooled.");
    assertThat(findings.failures()).isEmpty();
  }

  /** Simulated for the same junction: 0.42(2) at T_c = 0.02 T_h. */
  @Test
  void particle_isNearlyAsColdAsTheColdBath_andNearerToIt() {
    Findings findings = run("--cold 0.1,1,4.9");
    assertThat(number(findings, "classical_temperature", 0)).isCloseTo(0.42, within(0.04));
    assertThat(number(findings, "classical_temperature", 2)).isCloseTo(4.95, within(0.01));
    assertThat(number(findings, "classical_place", 0)).isBetween(0.65, 0.75);
    assertThat(number(findings, "classical_place", 2)).isCloseTo(0.5, within(0.01));
  }

  /** A quantum equation outside its validity is shaded, bracketed, and neither drawn nor judged. */
  @Test
  void quantumCurve_ofStrongCoupling_isNotDrawn() {
    Findings findings = run("--lambda 30 --cold 0.5,1.5,4");
    assertThat(charts(findings))
        .allSatisfy(chart -> {
          assertThat(chart.series())
              .extracting(Chart.Series::role)
              .contains(Role.CLASSICAL)
              .doesNotContain(Role.QUANTUM);
          assertThat(chart.bands()).hasSize(1);
        });
    assertThat(findings.report().headline()).contains("not judged (0 of 3 points");
    assertThat(findings.report().summary().rows().getFirst().get(3)).startsWith("[");
  }

  @Test
  void quantumCurve_nearZero_isCutWhereTheBathRemembers() {
    Findings findings = run("--cold 0.01,0.012,0.5,1.5,4");
    Chart currents = charts(findings).findFirst().orElseThrow();
    assertThat(currents.bands()).hasSize(1);
    assertThat(currents.bands().getFirst().from()).isEqualTo(0.01 / 5);
    assertThat(
            currents.series().stream()
                .filter(series -> series.role() == Role.QUANTUM)
                .findFirst()
                .orElseThrow()
                .points())
        .hasSize(3);
    assertThat(findings.report().headline())
        .endsWith("at the 3 of 5 points where its equation is valid.");
  }

  @Test
  void simulation_isDrawnWithItsErrors() {
    Findings findings = run("--cold 1,2,3 --langevin 200000");
    double misses =
        Math.abs(
            number(findings, "simulated_current", 1) - number(findings, "classical_current", 1));
    // Missed by chance once in 3,000, and the seed is fixed.
    assertThat(misses).isLessThan(4 * number(findings, "simulated_uncertainty", 1));
    assertThat(charts(findings))
        .allSatisfy(chart ->
            assertThat(chart.series())
                .filteredOn(series -> series.role() == Role.SIMULATION)
                .allSatisfy(
                    series -> assertThat(series.points()).allMatch(point -> point.error() > 0)));
    assertThat(findings.report().paragraphs())
        .anyMatch(text -> text.contains("Langevin simulation"));
  }

  /** At weak coupling the formula of weak coupling holds where nothing is cold. */
  @Test
  void classicalCurrent_ofWeakCoupling_isThatOfTheFormula() {
    Findings findings = run("--lambda 0.001 --layer 0.5 --cold 3,3.5,4");
    assertThat(number(findings, "classical_current", 2))
        .isCloseTo(
            number(findings, "weak_coupling_current", 2),
            within(0.02 * number(findings, "weak_coupling_current", 2)));
  }

  @Test
  void units_changeNothing() {
    // An electron in 10 nm: E_1 = 43.64 K.
    double kelvins = 43.635;
    Findings si = run("--length 10nm --hot " + 5 * kelvins + "K --cold " + 1.5 * kelvins + "K");
    Findings natural = run("--cold 1.5");
    double ratio = number(si, "classical_current_W", 0) / number(natural, "classical_current", 0);
    double other = number(si, "quantum_current_W", 0) / number(natural, "quantum_current", 0);
    assertThat(ratio).isPositive();
    // The temperatures are known to five digits only, and J goes with their square.
    assertThat(ratio / other).isCloseTo(1, within(1e-4));
  }

  @Test
  void barrier_hasNoFormulaOfWeakCoupling() {
    Findings findings = run("--potential barrier --height 2 --cold 1,2,3");
    String barrier = "Between the walls: a barrier of 2 from 0.4 L to 0.6 L";
    assertThat(findings.report().figure().caption()).contains(barrier);
    assertThat(findings.report().paragraphs().toString()).contains(barrier);
    assertThat(number(node(node(findings.document(), "junction"), "potential"), "height"))
        .isCloseTo(2, within(1e-12));
    assertThat(Studying.column(findings, "weak_coupling_current").getFirst()).isEmpty();
    assertThat(number(findings, "classical_current", 0))
        .isLessThan(number(run("--cold 1,2,3"), "classical_current", 0));
  }

  /**
   * What an equation with coherences adds to Davies: coherences of first order are imaginary, and
   * move populations in the next order only.
   */
  @ParameterizedTest
  @ValueSource(strings = {"universal", "redfield"})
  void equationWithCoherences_tendsToDavies_asTheCouplingSquared(String equation) {
    String flags = " --cold 1.5 --equation " + equation;
    double whole = shareBeyondDavies(run("--lambda 0.02" + flags));
    double half = shareBeyondDavies(run("--lambda 0.01" + flags));
    assertThat(Math.abs(whole)).isBetween(1e-8, 1e-5);
    assertThat(whole / half).isCloseTo(4, within(NEXT_ORDER));
  }

  private static double shareBeyondDavies(Findings findings) {
    return number(findings, "quantum_current", 0) / number(findings, "davies_current", 0) - 1;
  }

  @Test
  void pauliAndDavies_areOne_andTheUniversalOneIsBesideThem() {
    Findings davies = run("--lambda 0.3 --equation davies --cold 0.5,1.5,4");
    Findings pauli = run("--lambda 0.3 --equation pauli --cold 0.5,1.5,4");
    Findings universal = run("--lambda 0.3 --cold 0.5,1.5,4");
    for (int row = 0; row < 3; row++) {
      double current = number(davies, "quantum_current", row);
      assertThat(number(pauli, "quantum_current", row)).isCloseTo(current, within(1e-12 * current));
      assertThat(number(universal, "davies_current", row)).isEqualTo(current);
      assertThat(number(davies, "universal_current", row))
          .isEqualTo(number(universal, "quantum_current", row));
      assertThat(number(davies, "shift_change", row))
          .isEqualTo(number(universal, "shift_change", row));
    }
    assertThat(davies.report().paragraphs())
        .anyMatch(
            text -> text.contains("(Davies equation)") && text.contains("universal Lindblad"));
  }

  /** No density matrix, by little, and told: nothing is cut off. */
  @Test
  void redfieldState_withNegativeEigenvalues_saysSo() {
    Findings findings = run("--lambda 0.3 --equation redfield --cold 0.5,1.5,4");
    assertThat(number(findings, "quantum_lowest_eigenvalue", 0)).isBetween(-1e-10, -1e-12);
    assertThat(Studying.column(findings, "quantum_valid")).containsOnly("true");
    assertThat(findings.report().paragraphs())
        .anyMatch(text -> text.contains("is no density matrix at 3 of 3 points"));
  }

  /** Strong and unequal couplings near equilibrium: the equation has another Gibbs state. */
  @Test
  void current_ofTheWrongSign_isToldAndNotBelieved() {
    Findings findings = run("--lambda-hot 3 --lambda-cold 30 --cold 4.5,4.9,4.99");
    assertThat(number(findings, "quantum_current", 0)).isPositive();
    assertThat(number(findings, "quantum_current", 2)).isNegative();
    assertThat(Studying.column(findings, "quantum_valid").getLast()).isEqualTo("false");
    assertThat(findings.report().paragraphs())
        .anyMatch(text -> text.contains("heat flows from cold to hot at 2 of 3 points"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--cold 1,5", "--hot 0 --cold 1", "--lambda 0", "--height 3"})
  void input_thatMakesNoSense_isRefused(String flags) {
    assertThatThrownBy(() -> Studying.study(Twin.KIND, flags))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void run_thatWasCutShort_judgesNothing() {
    Study study = Studying.study(Twin.KIND, "--cold 1,2,3");
    Findings none = Studying.interrupted(study, List.of());
    Findings some = Studying.interrupted(study, List.of(Studying.row(study, 1)));
    for (Findings findings : List.of(none, some)) {
      assertThat(findings.isComplete()).isFalse();
      assertThat(findings.report().headline()).isEqualTo("Interrupted: nothing was judged.");
      assertThat(findings.report().paragraphs()).hasSize(1);
    }
    assertThat(some.rows()).isEqualTo(1);
    assertThat(some.report().summary().rows().getFirst()).contains("not computed");
  }

  @Test
  void point_thatIsTooCold_failsAlone() {
    Findings findings = run("--cold 0.001,1,2");
    assertThat(findings.failures()).hasSize(1).first().asString().contains("warm the cold bath");
    assertThat(Studying.column(findings, "classical_current").getFirst()).isEmpty();
    assertThat(number(findings, "quantum_current", 0)).isPositive();
    assertThat(number(findings, "classical_current", 1)).isPositive();
  }

  /** Layers so thin that the Kramers equation is solved at the colder point only. */
  @Test
  void shareOfAClassicalCurrentThatFailed_isNotTold() {
    Findings findings = run("--layer 0.001 --cold 1,3");
    assertThat(findings.failures()).hasSize(1);
    assertThat(String.join(" ", findings.report().paragraphs()))
        .contains("of the classical current there")
        .doesNotContain("At the smallest bias the quantum current");
  }
}
