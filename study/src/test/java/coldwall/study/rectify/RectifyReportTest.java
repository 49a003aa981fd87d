package coldwall.study.rectify;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.ColourMap;
import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rectification studies say, draw and store. */
class RectifyReportTest {

  private static Findings run(String flags) {
    return Studying.run(Rectification.KIND, flags);
  }

  @Test
  void mixedJunction_rectifiesAsItIs() {
    Findings findings =
        run("--classical-cold metropolis --quantum-hot reset --cold 0.1,1,4 --asymmetry 1");
    String words = String.join(" ", findings.report().paragraphs());
    assertThat(findings.report().headline())
        .startsWith("The classical junction (maxwell/metropolis) rectifies 6.833 : 1 at the edge")
        .contains("the quantum junction (reset/wall-flux) rectifies 1.344 : 1 at the edge");
    assertThat(words).contains("With the couplings as given, r = 1, the classical ratio reaches");
    assertThat(words).contains("A classical metropolis wall has no coupling");
    assertThat(findings.report().figure().panels()).hasSize(1);
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
            "The classical junction (maxwell) rectifies 27.29 : 1 at the edge of the range, where it"
                + " still grows, the quantum junction (wall-flux) rectifies 1.614 : 1 at the edge of"
                + " the range, where it still grows.");
    assertThat(report.paragraphs().getFirst())
        .contains(
            "at r = 0.01 and T_{c} = 0.005 (0.001 T_{h}): 0.01739 forward, 0.0006374 backward")
        .contains("At the smallest bias computed, T_{c} = 0.98 T_{h}, it is at most 1.01005.");
    Chart chart = (Chart) report.figure().panels().getFirst();
    assertThat(chart.title()).isEqualTo("r = 0.01");
    assertThat(chart.series().stream().map(Chart.Series::role))
        .containsExactly(Role.CLASSICAL, Role.QUANTUM);
    assertThat(chart.horizontal().scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
    ColourMap classical = (ColourMap) report.figure().panels().get(2);
    ColourMap quantum = (ColourMap) report.figure().panels().get(3);
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
  void sampledRatio_showsItsError() {
    Findings sampled =
        run(
            "--quantum none --asymmetry 0.2,1 --cold 0.5,2 --method monte-carlo --collisions 20000");
    assertThat(sampled.report().headline()).containsPattern("\\d\\(\\d+\\) : 1");
    Chart chart = (Chart) sampled.report().figure().panels().getFirst();
    assertThat(chart.series().getFirst().points()).allMatch(point -> point.error() > 0);
    assertThat(sampled.report().figure().caption()).contains("one standard error");
    assertThat(sampled.report().summary().columns()).endsWith("J_{b}", "ratio");
    assertThat(sampled.document()).containsEntry("quantum", null);
  }

  @Test
  void tables_nameTheLargestRatioOfEachCoupling() {
    Findings findings = run("--asymmetry 0.1,1,10 --cold 0.5,2");
    List<List<String>> largest = findings.report().tables().getFirst().rows();
    assertThat(largest.getFirst().getFirst()).isEqualTo("0.1");
    assertThat(largest.getFirst()).element(3).isEqualTo("forward");
    assertThat(largest.get(1)).containsExactly("1", "1", "-", "-", "1", "-", "-");
    assertThat(largest.get(2)).element(3).isEqualTo("backward");
    assertThat(findings.report().summary().caption())
        .isEqualTo("Currents forward and backward, coupling ratio r = 0.1");
  }

  @Test
  void document_andColumns_agree() {
    Findings findings = run("--asymmetry 0.5,2 --cold 1");
    Map<?, ?> point = nodes(findings.document(), "points").get(1);
    assertThat(number(point, "asymmetry")).isEqualTo(2);
    assertThat(number(point, "cold")).isOne();
    Map<?, ?> quantum = node(point, "quantum");
    for (String name : List.of("forward", "backward", "ratio", "coefficient")) {
      assertThat(number(quantum, name)).isEqualTo(number(findings, "quantum_" + name, 1));
      assertThat(number(quantum, name + "Uncertainty"))
          .isEqualTo(number(findings, "quantum_" + name + "_uncertainty", 1));
    }
    Map<?, ?> largest = node(node(findings.document(), "quantum"), "largest");
    assertThat(number(largest, "asymmetry")).isEqualTo(0.5);
    assertThat(number(largest, "ratio")).isEqualTo(number(findings, "quantum_ratio", 0));
    assertThat(findings.columns().getLast().name()).isEqualTo("error");
  }
}
