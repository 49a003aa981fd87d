package coldwall.study.compare;

import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.frame.ResultColumn;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a comparison says, draws and stores. */
class CompareReportTest {
  private static final Findings USUAL = run("");

  private static Findings run(String flags) {
    return Studying.run(Compare.KIND, flags);
  }

  private static Chart chart(Findings findings) {
    return (Chart) findings.report().figure().panels().getFirst();
  }

  @Test
  void report_showsCurvesBandAndPeak() {
    Report report = USUAL.report();
    Chart chart = chart(USUAL);
    assertThat(chart.series()).hasSize(3);
    assertThat(chart.horizontal().scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
    assertThat(chart.bands()).hasSize(1);
    assertThat(chart.bands().getFirst().to()).isCloseTo(0.25, within(1e-6));
    assertThat(chart.marks().getFirst().text()).isEqualTo("peak at 0.25 T_{h}");
    assertThat(report.tables().get(1).rows()).hasSize(61);
    assertThat(report.summary().rows()).hasSize(9);
    assertThat(report.summary().caption()).endsWith("at 9 of 61 temperatures");
  }

  @Test
  void secondOpinion_isDrawnAtTheConductanceOfTheFirst() {
    Chart chart = chart(USUAL);
    double quantum = chart.series().get(1).points().getLast().y();
    double reset = chart.series().get(2).points().getLast().y();
    // At 0.98 T_h both are nearly linear in the bias.
    assertThat(reset / quantum).isCloseTo(1, within(0.02));
    assertThat(chart.series())
        .extracting(Series::role)
        .containsExactly(Role.CLASSICAL, Role.QUANTUM, Role.SECOND_OPINION);
    assertThat(chart.series().getLast().name()).isEqualTo("quantum, reset (same conductance)");
  }

  @Test
  void sentences_nameEveryNumberOnce() {
    assertThat(USUAL.report().paragraphs().getFirst())
        .isEqualTo(
            "Classical (maxwell): NDTR below T_{c} = 1.25 (0.25 T_{h}): from its peak, 1.004, the"
                + " current falls by 100 % at T_{c} = 0.");
    assertThat(USUAL.report().paragraphs().get(1))
        .isEqualTo(
            "Quantum (wall-flux): no NDTR on this range: the current does not fall significantly as the cold"
                + " side is cooled.");
    assertThat(USUAL.report().paragraphs()).last().asString().startsWith("Other quantum baths: ");
  }

  @Test
  void siReport_hasItsUnits() {
    Findings si = run("--length 10nm --hot 300K --cold 1K:290K:5 --quantum reset");
    assertThat(chart(si).vertical().label()).matches("Heat current J \\(.?W\\)");
    assertThat(si.report().summary().columns().getFirst()).isEqualTo("T_{c} (K)");
    assertThat(number(node(si.document(), "junction"), "length")).isEqualTo(1e-8);
    assertThat(number(nodes(si.document(), "points").get(1), "cold")).isEqualTo(73.25);
    assertThat(si.columns())
        .extracting(ResultColumn::name)
        .startsWith("cold_temperature_K", "classical_current_W");
  }

  @Test
  void naturalColumns_areTheContract() {
    assertThat(USUAL.columns())
        .extracting(ResultColumn::name)
        .containsExactly(
            "cold_temperature",
            "classical_current",
            "classical_uncertainty",
            "quantum_current",
            "quantum_residual",
            "quantum_levels",
            "classical_entropy_production",
            "quantum_entropy_production",
            "classical_differential_conductance",
            "quantum_differential_conductance",
            "quantum_uncertainty",
            "second_opinion_current",
            "error",
            "classical_differential_conductance_uncertainty",
            "quantum_differential_conductance_uncertainty");
    assertThat(number(USUAL, "quantum_residual", 30)).isLessThan(1e-12);
    assertThat(number(USUAL, "classical_entropy_production", 30)).isPositive();
  }

  @Test
  void document_hasEveryCurve() {
    Map<?, ?> quantum = node(USUAL.document(), "quantum");
    assertThat(node(quantum, "wall").get("hot")).isEqualTo("wall-flux");
    assertThat(number(node(node(quantum, "parameters"), "cold"), "accommodation")).isOne();
    assertThat(number(quantum, "levels")).isPositive();
    assertThat(nodes(USUAL.document(), "otherBaths"))
        .extracting(bath -> node(bath, "wall").get("hot"))
        .isEqualTo(List.of("metropolis", "wall-force"));
    Map<?, ?> point = nodes(USUAL.document(), "points").get(10);
    assertThat(number(node(point, "classical"), "current"))
        .isEqualTo(number(USUAL, "classical_current", 10));
    assertThat(node(point, "classical").get("frozen")).isEqualTo(false);
    assertThat(node(nodes(USUAL.document(), "points").getFirst(), "classical").get("frozen"))
        .isEqualTo(true);
  }

  @Test
  void sampledCurve_showsItsErrors() {
    Findings sampled = run("--cold 1,2,3 --method monte-carlo --collisions 20000 --quantum none");
    assertThat(chart(sampled).series().getFirst().points()).allMatch(point -> point.error() > 0);
    assertThat(sampled.report().figure().caption()).endsWith("Error bars are one standard error.");
    assertThat(sampled.report().summary().rows().getFirst().get(2)).matches("[\\d.]+\\(\\d+\\)");
    assertThat(number(node(nodes(sampled.document(), "points").get(1), "classical"), "collisions"))
        .isGreaterThanOrEqualTo(20000);
  }
}
