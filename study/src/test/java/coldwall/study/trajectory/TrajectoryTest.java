package coldwall.study.trajectory;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.frame.Findings;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
  /** Sums of some dozen terms. */
  private static final double ROUNDING = 1e-12;

  @Test
  void steps_followEachOther_andKeepTheEnergy() {
    Findings findings = Studying.run(Trajectory.KIND, "--steps 40 --seed 3");
    assertThat(findings.rows()).isEqualTo(40);
    for (int row = 0; row + 1 < findings.rows(); row++) {
      for (String who : List.of("classical", "quantum")) {
        double start = number(findings, who + "_start", row);
        double duration = number(findings, who + "_duration", row);
        assertThat(number(findings, who + "_start", row + 1))
            .isCloseTo(start + duration, within(ROUNDING * (start + duration)));
        double energy = number(findings, who + "_energy", row);
        double next = energy + number(findings, who + "_heat", row);
        assertThat(number(findings, who + "_energy", row + 1))
            .isCloseTo(next, within(ROUNDING * (energy + next)));
      }
      double level = number(findings, "quantum_level", row);
      assertThat(number(findings, "quantum_energy", row))
          .isCloseTo(level * level, within(ROUNDING * level * level));
      double speed = Math.sqrt(2 * number(findings, "classical_energy", row));
      double length = Math.PI / Math.sqrt(2);
      assertThat(number(findings, "classical_duration", row) * speed)
          .isCloseTo(length, within(ROUNDING * length));
      assertThat(number(findings, "classical_start_position", row)).isEqualTo(row % 2);
      assertThat(column(findings, "classical_bath").get(row))
          .isEqualTo(row % 2 == 0 ? "cold" : "hot");
    }
  }

  @Test
  void figure_showsPlaceEnergyAndHeat_overTheTimeOfBoth() {
    Findings findings = Studying.run(Trajectory.KIND, "--steps 20");
    List<Chart> charts =
        findings.report().figure().panels().stream().map(panel -> (Chart) panel).toList();
    assertThat(charts).extracting(Chart::title).containsExactly("Place", "Energy", "Heat");
    assertThat(charts.getFirst().series().getFirst().points())
        .allMatch(point -> point.y() == 0 || point.y() == 1);
    Map<?, ?> classical = Studying.node(findings.document(), "classical");
    assertThat(number(classical, "time")).isPositive();
    double heat = 0;
    for (int row = 0; row < findings.rows(); row++) {
      heat +=
          column(findings, "classical_bath").get(row).equals("hot")
              ? number(findings, "classical_heat", row)
              : 0;
    }
    assertThat(number(classical, "heatFromHot")).isCloseTo(heat, within(1e-9));
  }

  @Test
  void classicalParticle_atRest_leavesTheQuantumOne() {
    Findings findings = Studying.run(Trajectory.KIND, "--cold 0 --steps 5");
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.document().get("classical")).isNull();
    assertThat(findings.report().paragraphs()).anyMatch(text -> text.contains("comes to rest"));
    assertThatThrownBy(() -> Studying.study(Trajectory.KIND, "--cold 0 --quantum none").check())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("rest");
  }

  /** Two baths at T = 0 leave the ground state as it is: nothing ever happens. */
  @Test
  void quantumParticle_thatStays_hasNoSteps() {
    Findings findings = Studying.run(Trajectory.KIND, "--hot 0 --cold 0 --steps 3");
    assertThat(findings.report().headline()).startsWith("Neither");
    assertThat(column(findings, "quantum_level")).containsOnly("");
  }

  @Test
  void rows_ofASeed_areTheSame_alone() {
    Study study = Studying.study(Trajectory.KIND, "--steps 30");
    Study other = Studying.study(Trajectory.KIND, "--steps 30");
    assertThat(Studying.row(other, 17)).isEqualTo(Studying.rows(study.points(), 2).get(17));
    assertThat(Studying.interrupted(study, List.of(Studying.row(study, 0))).report().headline())
        .startsWith("Interrupted");
  }
}
