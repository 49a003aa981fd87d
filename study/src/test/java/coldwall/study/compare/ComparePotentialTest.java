package coldwall.study.compare;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A potential between the walls, for the classical particle alone. */
class ComparePotentialTest {
  /** Of simulated points with seeds that are fixed. */
  private static final double SIGMAS = 4;

  private static final String BARRIER = "--quantum none --potential barrier --height 2 ";

  private static Findings run(String flags) {
    return Studying.run(Compare.KIND, flags);
  }

  private static String text(Findings findings) {
    return Objects.requireNonNull(node(findings.document(), "verdict").get("text")).toString();
  }

  @Test
  void barrier_makesTheParticleFreezeEarlier_andIsTold() {
    Findings open = run("--quantum none --cold 0,0.5,1,2,3,4");
    Findings barred = run(BARRIER + "--cold 0,0.5,1,2,3,4");
    Map<?, ?> ndtr = node(node(barred.document(), "classical"), "ndtr");
    assertThat(number(ndtr, "peakCold"))
        .isGreaterThan(1.5 * number(node(node(open.document(), "classical"), "ndtr"), "peakCold"));
    String barrier =
        "Between the walls: a barrier of 2 from 0.4 L to 0.6 L, its edges 0.05 L wide.";
    assertThat(text(barred)).contains(barrier);
    assertThat(text(open)).doesNotContain("Between the walls");
    assertThat(barred.report().figure().caption()).contains(barrier);
    assertThat(node(node(barred.document(), "junction"), "potential").get("kind"))
        .isEqualTo("barrier");
    assertThat(node(open.document(), "junction").get("potential")).isNull();
  }

  /** From walls that lie above the wells a particle at rest rolls away: nothing freezes. */
  @Test
  void wells_freezeNothing() {
    Findings wells = run("--quantum none --potential double-well --height 1 --cold 0,1,2,3");
    assertThat(number(wells, "classical_current", 0)).isPositive();
    assertThat(text(wells)).contains("two wells 0.5 L apart with a barrier of 1");
  }

  @Test
  void simulation_agreesWithTheFormula_andSaysWhereItCannot() {
    Findings exact = run(BARRIER + "--cold 0.1,2,3");
    Findings simulated = run(BARRIER + "--cold 0.1,2,3 --method monte-carlo --collisions 60000");
    for (int row = 1; row < 3; row++) {
      assertThat(number(simulated, "classical_current", row))
          .isCloseTo(
              number(exact, "classical_current", row),
              within(SIGMAS * number(simulated, "classical_uncertainty", row)));
    }
    assertThat(column(simulated, "classical_current").getFirst()).isEmpty();
    assertThat(column(simulated, "error").getFirst()).contains("escapes of a simulated particle");
    // Other walls have no formula.
    assertThat(
            number(
                run(BARRIER + "--accommodation 0.5 --collisions 60000 --cold 3"),
                "classical_uncertainty",
                0))
        .isPositive();
  }

  @Test
  void whatKnowsTheEmptyBoxAlone_isRefused() {
    assertThatThrownBy(() -> Studying.study(Compare.KIND, "--potential barrier"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("--quantum must be none")
        .hasMessageContaining("twin");
    assertThatThrownBy(() -> Studying.study(Compare.KIND, BARRIER + "--method operator"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be one of exact, monte-carlo");
    assertThatThrownBy(
            () -> Studying.study(Compare.KIND, BARRIER + "--accommodation 0.5 --method exact"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be one of monte-carlo");
    assertThatThrownBy(
            () -> Studying.study(Compare.KIND, "--quantum none --potential barrier --height 4000"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("--height must be at most 600 hot temperatures");
    assertThatThrownBy(() -> Studying.study(Compare.KIND, "--height 2"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a flat potential has no barrier");
  }
}
