package coldwall.study.compare;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.frame.ResultColumn;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Other quantum equations than the usual one. */
class CompareEquationTest {
  private static Findings run(String flags) {
    return Studying.run(Compare.KIND, flags);
  }

  private static String text(Findings findings) {
    return Objects.requireNonNull(node(findings.document(), "verdict").get("text")).toString();
  }

  /** The same currents by operators and spectra, and how weak the coupling is. */
  @Test
  void davies_ofShakenWalls_tellsHowFarItCanBeTrusted() {
    String flags = "--quantum wall-force --gamma 1e-4 --cold 0,1,3";
    Findings pauli = run(flags);
    Findings davies = run(flags + " --equation davies");
    for (int row = 0; row < 3; row++) {
      assertThat(number(davies, "quantum_current", row))
          .isCloseTo(number(pauli, "quantum_current", row), within(1e-13));
      assertThat(number(davies, "second_opinion_current", row))
          .isEqualTo(number(pauli, "second_opinion_current", row));
    }
    assertThat(number(davies, "quantum_rate_over_gap", 1)).isCloseTo(0.00862, within(1e-5));
    assertThat(column(davies, "quantum_rate_times_memory").getFirst()).isEmpty();
    assertThat(number(node(nodes(davies.document(), "points").get(1), "quantum"), "rateOverGap"))
        .isEqualTo(number(davies, "quantum_rate_over_gap", 1));
    assertThat(node(davies.document(), "quantum").get("method")).isEqualTo("davies");
    assertThat(text(davies)).contains("so it is at 2 of 3 points below T_h");
    assertThat(pauli.columns().stream().map(ResultColumn::name))
        .doesNotContain("quantum_rate_over_gap");
    assertThat(text(run("--quantum wall-force --cold 1,2,3 --equation davies")))
        .contains(
            "so it is at 0 of 3 points below T_h. Elsewhere the quantum curve is that of the");
  }

  @Test
  void equation_thatTheBathsDoNotAllow_isRefused() {
    assertThatThrownBy(
            () -> Studying.study(Compare.KIND, "--quantum wall-force --equation redfield"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no square")
        .hasMessageContaining("twin");
    assertThatThrownBy(() -> Studying.study(Compare.KIND, "--equation davies"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("two wall-force baths");
  }
}
