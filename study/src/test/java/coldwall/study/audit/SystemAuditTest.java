package coldwall.study.audit;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.study.Studying;
import org.junit.jupiter.api.Test;

class SystemAuditTest {
  /** Six levels leave out exp(-12) of a gross exchange that is a hundred times the current. */
  private static final double CUT = 1e-3;

  private static Findings run(String flags) {
    return Studying.run(SystemAudit.KIND, flags);
  }

  /** A7 [Hofer2017]: weakly coupled oscillators, where the global equation fails. */
  @Test
  void nearlyDegenerateOscillators_areToldFromTheLocalEquation() {
    Findings findings = run("--model oscillators --coupling 0.002 --strengths 0.02 --levels 6");
    assertThat(column(findings, "equation"))
        .containsExactly("davies", "pauli", "universal", "redfield", "local");
    assertThat(column(findings, "secular").subList(0, 2)).containsOnly("violated");
    assertThat(column(findings, "second_law")).containsOnly("holds");
    assertThat(number(findings, "current_1", 0)).isCloseTo(1.378604e-3, within(CUT * 1.378604e-3));
    assertThat(number(findings, "current_1", 4)).isCloseTo(5.30232e-5, within(CUT * 5.30232e-5));
    assertThat(findings.report().headline())
        .isEqualTo(
            "Nothing is violated under universal, redfield, local, something is under davies, pauli.");
    assertThat(findings.report().paragraphs())
        .anyMatch(line ->
            line.startsWith("local:") && line.contains("3.84") && line.contains("of davies"));
  }

  @Test
  void baths_areDescribedByNumbersThatConventionsShareIn() {
    Findings findings = run("--density ohmic --strengths 0.1 --cutoffs 5 --temperatures 2,1");
    // Q = lambda w_c/(2 pi), Jb(1) = lambda exp(-1/w_c), slope lambda.
    assertThat(number(findings, "reorganisation_1", 0))
        .isCloseTo(0.5 / (2 * Math.PI), within(1e-12));
    assertThat(number(findings, "density_1", 0))
        .isCloseTo(0.1 * StrictMath.exp(-0.2), within(1e-15));
    assertThat(number(findings, "slope_2", 0)).isEqualTo(0.1);
    assertThat(number(findings, "hottest_1", 0)).isCloseTo(2, within(1e-12));
    assertThat(number(findings, "variance_1", 0)).isPositive();
  }

  @Test
  void stateThatIsNotUnique_isViolated_andTheErrorNamesTheParts() {
    // Without its coupling the second qubit meets nothing.
    Findings findings = run("--model qubits --coupling 0 --temperatures 1,1 --places 1,1");
    assertThat(findings.failures()).hasSize(5).allMatch(line -> line.contains("{1, 2} and {3, 4}"));
    assertThat(column(findings, "unique")).containsOnly("violated");
    assertThat(findings.report().paragraphs())
        .anyMatch(line -> line.startsWith("davies: no steady state. Violated: unique"));
  }
}
