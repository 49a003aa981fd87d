package coldwall.study.settle;

import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.frame.Findings;
import coldwall.frame.Row;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettleTest {
  /** Missed by chance once in 16,000, and the seed is fixed. */
  private static final double SIGMAS = 4;

  /** Roundings of sums over levels, and of the doublings of the time. */
  private static final double ROUNDING = 1e-11;

  private static final String SHORT = " --particles 4000 --time 0,0.5,2,20";

  private static Chart panel(Findings findings, int index) {
    return (Chart) findings.report().figure().panels().get(index);
  }

  /** Two reset baths of rate 1: what is left is exp(-2 t), and 1/e of it at 1/2. */
  @Test
  void resetBaths_ofOneTemperature_leaveOneExponential() {
    Findings findings =
        Studying.run(
            Settle.KIND,
            "--hot 3 --cold 3 --start 9 --quantum reset --classical none --time 0:4:9");
    Map<?, ?> quantum = Studying.node(findings.document(), "quantum");
    double start = number(quantum, "startEnergy");
    double steady = number(quantum, "steadyEnergy");
    for (int row = 0; row < 9; row++) {
      double expected = steady + (start - steady) * Math.exp(-2 * row / 2.0);
      assertThat(number(findings, "quantum_energy", row))
          .isCloseTo(expected, within(ROUNDING * expected));
    }
    assertThat(number(quantum, "timeToOneOverE")).isCloseTo(0.5, within(ROUNDING));
    assertThat(findings.report().headline())
        .isEqualTo(
            "The distance of the mean energy from its steady value falls to 1/e:"
                + " quantum-mechanically after 0.5.");
    assertThat(Studying.node(findings.document(), "junction")).isNotEmpty();
    assertThat(findings.document().get("classical")).isNull();
  }

  /** It is found between the points, however far they are apart. */
  @Test
  void quantumTime_doesNotDependOnThePoints() {
    String flags = "--classical none --time ";
    Map<?, ?> few =
        Studying.node(Studying.run(Settle.KIND, flags + "0.1,20").document(), "quantum");
    Map<?, ?> many =
        Studying.node(Studying.run(Settle.KIND, flags + "0:3:301").document(), "quantum");
    double expected = number(many, "timeToOneOverE");
    assertThat(expected).isBetween(0.5, 1.5);
    assertThat(number(few, "timeToOneOverE")).isCloseTo(expected, within(ROUNDING));
  }

  /** dE/dt = J_h + J_c between any two times, and in the end J_h = -J_c = J. */
  @ParameterizedTest
  @CsvSource({"wall-flux, 0.25", "wall-force, 0", "metropolis, 30", "reset, 2"})
  void quantumCurrents_makeUpForTheEnergy(String bath, double start) {
    Findings findings =
        Studying.run(
            Settle.KIND,
            "--classical none --time-log 0.001:100:21 --quantum " + bath + " --start " + start);
    Map<?, ?> quantum = Studying.node(findings.document(), "quantum");
    double energy = number(quantum, "startEnergy");
    double time = 0;
    for (int row = 0; row < 21; row++) {
      double nextTime = number(findings, "time", row);
      double next = number(findings, "quantum_energy", row);
      double heat =
          (nextTime - time)
              * (number(findings, "quantum_hot_current", row)
                  + number(findings, "quantum_cold_current", row));
      assertThat(heat).isCloseTo(next - energy, within(ROUNDING * 1000));
      time = nextTime;
      energy = next;
    }
    double steady = number(quantum, "steadyEnergy");
    double current = number(quantum, "steadyCurrent");
    assertThat(energy).isCloseTo(steady, within(ROUNDING * steady));
    assertThat(number(findings, "quantum_hot_current", 20))
        .isCloseTo(current, within(ROUNDING * 1000 * current));
    assertThat(number(findings, "quantum_cold_current", 20))
        .isCloseTo(-current, within(ROUNDING * 1000 * current));
  }

  @Test
  void classicalParticle_endsInItsSteadyState_withTheSlowTailSaid() {
    Findings findings = Studying.run(Settle.KIND, SHORT + ",80");
    Map<?, ?> classical = Studying.node(findings.document(), "classical");
    assertThat(number(classical, "startEnergy")).isEqualTo(0.125);
    assertThat(number(classical, "steadyEnergy")).isCloseTo(1.25, within(1e-14));
    double left = (1.25 - 0.125) * number(findings.document(), "slowFlights") / 80;
    assertThat(number(findings, "classical_energy", 4))
        .isCloseTo(
            1.25 - left, within(SIGMAS * number(findings, "classical_energy_uncertainty", 4)));
    assertThat(number(findings, "classical_energy", 0))
        .isCloseTo(0.125, within(SIGMAS * number(findings, "classical_energy_uncertainty", 0)));
    assertThat(number(findings, "classical_hot_current", 4))
        .isCloseTo(
            number(classical, "steadyCurrent"),
            // Of the mean from t = 20 on, a share of 1/20 to 1/80 of the tail is still missing.
            within(0.1));
    assertThat(findings.report().paragraphs())
        .anyMatch(text -> text.contains("has no relaxation time"));
    assertThat(panel(findings, 1).series())
        .extracting(Series::role)
        .containsExactly(Role.CLASSICAL, Role.QUANTUM, Role.REFERENCE);
    assertThat(panel(findings, 0).series()).hasSize(4);
    assertThat(panel(findings, 2).series().getFirst().points()).hasSize(4);
  }

  @Test
  void startAtRest_leavesTheClassicalParticleThere() {
    Findings findings = Studying.run(Settle.KIND, "--start 0 --hot 2 --cold 2" + SHORT);
    assertThat(Studying.column(findings, "classical_energy")).containsOnly("0.0");
    assertThat(findings.report().headline())
        .contains("classically not within 20, quantum-mechanically after");
    assertThat(findings.report().paragraphs()).anyMatch(text -> text.contains("stays at rest"));
    assertThat(Studying.node(findings.document(), "classical").get("timeToOneOverE")).isNull();
  }

  @Test
  void coldestBath_bringsTheClassicalParticleToRest() {
    Findings findings = Studying.run(Settle.KIND, "--cold 0 --start 5" + SHORT + ",200");
    assertThat(number(findings, "classical_energy", 4)).isLessThan(0.01);
    assertThat(findings.report().paragraphs())
        .anyMatch(text -> text.contains("it comes to rest"))
        .noneMatch(text -> text.contains("relaxation time"));
  }

  @Test
  void equilibrium_hasNoWayToGo() {
    Findings findings = Studying.run(Settle.KIND, "--hot 2 --cold 2 --start 2" + SHORT);
    assertThat(findings.report().headline())
        .endsWith("classically there is none, quantum-mechanically there is none.");
    assertThat(findings.document().get("slowFlights")).isNull();
    assertThat(panel(findings, 1).series()).isEmpty();
  }

  /** Rows do not depend on which other times there are, but for the window of the currents. */
  @Test
  void energies_dependOnTheirTimeAlone() {
    Findings some = Studying.run(Settle.KIND, "--particles 1000 --time 0.5,2");
    Findings others = Studying.run(Settle.KIND, "--particles 1000 --time 0.1,2,1000");
    for (String column : List.of("classical_energy", "quantum_energy")) {
      assertThat(Studying.column(others, column).get(1))
          .isEqualTo(Studying.column(some, column).get(1));
    }
  }

  @Test
  void quantities_inSi_haveUnits() {
    Findings findings =
        Studying.run(
            Settle.KIND, "--length 10nm --hot 300K --cold 75K --start 4K --particles 1000");
    assertThat(findings.rows()).isEqualTo(41);
    assertThat(Studying.column(findings, "time_s")).startsWith("1.0E-14").endsWith("1.0E-10");
    assertThat(number(findings, "quantum_energy_J", 40)).isBetween(1e-21, 2e-21);
    assertThat(number(findings, "classical_hot_current_W", 40)).isBetween(5e-9, 6e-9);
    assertThat(findings.report().paragraphs().getFirst()).contains("k_{B} × 2 K", "k_{B} × 75 K");
  }

  @Test
  void walls_ofOtherKinds_areFollowedWithoutATail() {
    Findings findings = Studying.run(Settle.KIND, "--classical metropolis" + SHORT);
    assertThat(findings.document().get("slowFlights")).isNull();
    assertThat(findings.isComplete()).isTrue();
  }

  @Test
  void study_ofSomeRows_judgesNothing() {
    Study study = Studying.study(Settle.KIND, SHORT);
    Row row = Studying.row(study, 1);
    Findings findings = Studying.interrupted(study, List.of(row));
    assertThat(findings.report().headline()).startsWith("Interrupted");
    assertThat(findings.report().paragraphs()).isEmpty();
    assertThat(findings.report().summary().rows()).hasSize(1);
    assertThat(panel(findings, 0).series())
        .extracting(Series::role)
        .containsExactly(Role.CLASSICAL, Role.QUANTUM);
  }

  @Test
  void whatCannotBeFollowedAtAll_isRefused_andElseFailsAlone() {
    assertThatThrownBy(() -> Studying.study(Settle.KIND, "--hot 1e6 --classical none").check())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("be at most 400, but is 8105;");
    assertThatThrownBy(() -> Studying.study(Settle.KIND, "--quantum none --time 1e7").check())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("fewer particles or shorter times");
    Findings findings = Studying.run(Settle.KIND, "--time 1,1e7");
    assertThat(Studying.column(findings, "error").getFirst()).isEmpty();
    assertThat(Studying.column(findings, "error").getLast()).startsWith("classical: ");
    assertThat(number(findings, "quantum_energy", 1)).isPositive();
  }

  @Test
  void levels_thatAreGiven_areKept() {
    Findings few = Studying.run(Settle.KIND, "--classical none --levels 2 --time 100 --start 0");
    Map<?, ?> quantum = Studying.node(few.document(), "quantum");
    assertThat(number(few, "quantum_energy", 0))
        .isCloseTo(number(quantum, "steadyEnergy"), within(ROUNDING))
        .isLessThan(2.5);
  }
}
