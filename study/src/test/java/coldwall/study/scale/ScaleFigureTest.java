package coldwall.study.scale;

import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.scale.InventedScaling.findings;
import static coldwall.study.scale.InventedScaling.powers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.study.Studying;
import coldwall.study.curve.Model.Part;
import coldwall.study.scale.InventedScaling.Currents;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn, listed and stored of made-up currents. */
class ScaleFigureTest {
  /** Powers and logarithms of lengths. */
  private static final double ROUNDING = 1e-12;

  private static final String LENGTHS = "--length 1,2,4,8 ";

  private static Chart panel(Findings findings, int index) {
    return (Chart) findings.report().figure().panels().get(index);
  }

  private static List<Double> heights(Chart chart, int series) {
    return chart.series().get(series).points().stream().map(DataPoint::y).toList();
  }

  @Test
  void currents_areDrawnByTheirRoles_overTheLength() {
    Chart chart = panel(findings(LENGTHS, powers(-1, -2, -3)), 0);
    assertThat(chart.horizontal().label()).isEqualTo("Length L");
    assertThat(chart.vertical().label()).isEqualTo("Heat current |J|");
    assertThat(chart.horizontal().scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
    assertThat(chart.vertical().scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
    assertThat(chart.series())
        .extracting(Chart.Series::role)
        .containsExactly(
            Role.CLASSICAL,
            Role.QUANTUM,
            Role.SECOND_OPINION,
            Role.THIRD_OPINION,
            Role.FOURTH_OPINION,
            Role.REFERENCE);
    assertThat(chart.series())
        .extracting(Chart.Series::name)
        .containsExactly(
            "classical, maxwell",
            "quantum, wall-flux",
            "quantum, reset",
            "quantum, metropolis",
            "quantum, wall-force",
            "1/L");
    assertThat(heights(chart, 1)).containsExactly(1.0, 0.25, 1.0 / 16, 1.0 / 64);
    assertThat(chart.series().getFirst().points())
        .extracting(DataPoint::x)
        .containsExactly(1.0, 2.0, 4.0, 8.0);
  }

  /** 8^-3 is scaled to 8^-2, and the reference goes through the longest box. */
  @Test
  void othersAndReference_meetTheMainCurveInTheLongestBox() {
    Chart chart = panel(findings(LENGTHS, powers(-1, -2, -3)), 0);
    assertThat(heights(chart, 2).getFirst()).isCloseTo(8, within(8 * ROUNDING));
    assertThat(heights(chart, 5).getLast()).isCloseTo(1.0 / 64, within(ROUNDING));
    assertThat(heights(chart, 5).getFirst()).isCloseTo(1.0 / 8, within(ROUNDING));
  }

  @Test
  void othersMissingInTheLongestBox_meetInTheLongestThatBothHave() {
    Currents currents =
        (model, length) ->
            model.part() == Part.OTHER_BATH && length > 4
                ? Estimate.NONE
                : powers(-1, -2, -3).at(model, length);
    Chart chart = panel(findings(LENGTHS, currents), 0);
    assertThat(heights(chart, 2).get(2)).isCloseTo(1.0 / 16, within(ROUNDING));
    assertThat(heights(chart, 2).getLast()).isNaN();
  }

  @Test
  void reference_belongsToTheLastOfTheMechanics_andNeedsAPoint() {
    Chart classical = panel(findings(LENGTHS + "--quantum none", powers(-1, 0, 0)), 0);
    assertThat(classical.series())
        .extracting(Chart.Series::name)
        .containsExactly("classical, maxwell", "1/L");
    assertThat(heights(classical, 1)).containsExactly(1.0, 0.5, 0.25, 0.125);
    Chart nothing = panel(findings(LENGTHS + "--quantum none", (_, _) -> Estimate.NONE), 0);
    assertThat(nothing.series())
        .extracting(Chart.Series::name)
        .containsExactly("classical, maxwell");
  }

  @ParameterizedTest
  @CsvSource({"-2.9, true", "-3.1, false", "1.9, true", "2.1, false", "-1, true"})
  void exponents_beyondTheRange_areNotDrawn(double exponent, boolean drawn) {
    Chart chart = panel(findings(LENGTHS + "--classical none", powers(0, exponent, -1)), 1);
    assertThat(chart.horizontal().label()).isEqualTo("T / E_{1} of the hotter bath");
    assertThat(chart.vertical().scale()).isEqualTo(Axis.Scale.LINEAR);
    assertThat(heights(chart, 0))
        .allSatisfy(height -> assertThat(Double.isNaN(height)).isNotEqualTo(drawn));
    assertThat(chart.series().getLast().name()).isEqualTo("-1");
    assertThat(heights(chart, chart.series().size() - 1)).containsOnly(-1.0);
  }

  /** Without the classical curve, whose law is exact, and the baths that count levels. */
  @Test
  void approach_isThatOfTheSmoothQuantumCurves() {
    Findings findings = findings(LENGTHS, powers(-1, -1.5, -2));
    Chart chart = panel(findings, 2);
    assertThat(chart.series())
        .extracting(Chart.Series::name)
        .containsExactly("quantum, wall-flux", "quantum, reset", "quantum, wall-force", "1 %");
    assertThat(heights(chart, 0))
        .allSatisfy(height -> assertThat(height).isCloseTo(0.5, within(ROUNDING)));
    assertThat(heights(chart, 3)).containsOnly(ScaleCurve.NEAR);
    assertThat(findings(LENGTHS + "--quantum none", powers(-1, 0, 0)).report().figure().panels())
        .hasSize(2);
  }

  @Test
  void band_marksWhereTheQuantumLawHolds() {
    Currents bending =
        (model, length) ->
            Estimate.exact(model.part() == Part.QUANTUM && length < 3 ? 1 : 2.5 / length);
    String lengths = "--length 1,2,4,8,16,32";
    Findings findings = findings(lengths, bending);
    for (int panel = 1; panel < 3; panel++) {
      Chart chart = panel(findings, panel);
      List<DataPoint> places = chart.series().getFirst().points();
      assertThat(chart.bands())
          .containsExactly(
              new Band(
                  "quantum within 1 % of -1", Role.QUANTUM, places.get(3).x(), places.get(5).x()));
    }
    assertThat(panel(findings, 0).bands()).isEmpty();
    assertThat(panel(findings(lengths, powers(-1, -2, -1)), 1).bands()).isEmpty();
    assertThat(panel(findings(lengths + " --quantum none", powers(-1, 0, 0)), 1).bands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"monte-carlo", "exact"})
  void errorBars_areOnlyForSampledCurrents(String method) {
    Findings findings =
        findings(
            LENGTHS + "--quantum none --method " + method,
            (_, length) -> new Estimate(1 / length, 0.02 / length));
    boolean sampled = method.equals("monte-carlo");
    for (int panel = 0; panel < 2; panel++) {
      Chart chart = panel(findings, panel);
      assertThat(chart.series().getFirst().points())
          .allMatch(point -> point.error() > 0 == sampled);
      assertThat(chart.series().getLast().points()).allMatch(point -> point.error() == 0);
    }
    assertThat(findings.report().figure().caption().endsWith("Error bars are one standard error."))
        .isEqualTo(sampled);
    assertThat(
            findings.report().tables().getFirst().rows().getFirst().getLast().contains("χ^{2}/f"))
        .isEqualTo(sampled);
    assertThat(Studying.column(findings, "classical_local_exponent_error").getFirst().isEmpty())
        .isNotEqualTo(sampled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rates scaled | rates of reset and metropolis go as 1/L.",
        "--rates fixed | rates of reset and metropolis are fixed.",
        "--cold 0 | Heat current against the length of the box, T_{h} = 5, T_{c} = 0."
      })
  void caption_saysWhatWasKept(String flags, String part) {
    assertThat(findings(LENGTHS + flags, powers(-1, -1, -1)).report().figure().caption())
        .contains(part);
    assertThat(findings(LENGTHS + "--quantum none", powers(-1, 0, 0)).report().figure().caption())
        .doesNotContain("other quantum baths");
  }

  @Test
  void tables_listFitsAndEveryLength() {
    Findings findings = findings("--length-log 1:100:21", powers(-1, -2, -3));
    Table fits = findings.report().tables().getFirst();
    assertThat(fits.columns())
        .containsExactly("curve", "range", "from L", "to L", "points", "exponent", "scatter");
    assertThat(fits.rows()).hasSize(5 * 3);
    assertThat(fits.rows().getFirst().subList(0, 6))
        .containsExactly("classical, maxwell", "all", "1", "100", "21", "-1");
    assertThat(findings.report().tables().getLast().rows()).hasSize(21);
    Table summary = findings.report().summary();
    assertThat(summary.rows()).hasSize(9);
    assertThat(summary.rows().getFirst()).containsExactly("1", "1.013", "1", "-1", "1", "-2");
    assertThat(summary.rows().getLast())
        .containsExactly("100", "10130", "0.01", "-1", "0.0001", "-2");
  }

  @Test
  void columns_areFiveForEachCurve() {
    Findings findings = findings(LENGTHS + "--quantum reset", powers(-1, -2, -3));
    assertThat(findings.columns())
        .extracting(column -> column.name())
        .startsWith("length", "temperature_over_ground_energy")
        .containsSubsequence(
            "quantum_current",
            "quantum_uncertainty",
            "quantum_local_exponent",
            "quantum_local_exponent_error",
            "quantum_levels",
            "wall_flux_current",
            "metropolis_current",
            "wall_force_current")
        .endsWith("error")
        .hasSize(2 + 5 * 5 + 1);
    assertThat(Studying.column(findings, "quantum_levels")).containsOnly("40");
  }

  @Test
  void document_repeatsTheInput_andHasNullForWhatIsNotThere() {
    Findings findings = findings(LENGTHS + "--rates fixed --cold 1", powers(-1, -2, -1));
    Map<?, ?> junction = node(findings.document(), "junction");
    assertThat(junction.get("scaledRates")).isEqualTo(false);
    assertThat(junction.get("coldTemperature")).isEqualTo(1.0);
    assertThat(junction.get("referenceLength")).isEqualTo(1.0);
    List<Map<?, ?>> curves = nodes(findings.document(), "curves");
    assertThat(curves.getFirst().get("nearFromLength")).isEqualTo(1.0);
    assertThat(curves.get(1).get("nearFromLength")).isNull();
    assertThat(curves.get(1).get("nearFromTemperatureOverGroundEnergy")).isNull();
    assertThat(nodes(curves.get(1), "fits").getFirst().get("points")).isEqualTo(4);
    Findings nothing = findings(LENGTHS, (_, _) -> Estimate.NONE);
    assertThat(nodes(nothing.document(), "curves"))
        .allSatisfy(curve -> {
          assertThat(nodes(curve, "fits")).isEmpty();
          assertThat(curve.get("spreadOfCurrentTimesLength")).isNull();
        });
    assertThat(Studying.column(nothing, "classical_current")).containsOnly("");
  }
}
