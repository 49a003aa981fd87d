package coldwall.study.compare;

import static coldwall.study.compare.Compared.FALL;
import static coldwall.study.compare.Compared.NONE;
import static coldwall.study.compare.Compared.curve;
import static coldwall.study.compare.Compared.setup;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.study.Studying;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Model.Part;
import coldwall.study.input.Setup;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figure and tables of invented results, and of the shortest sweeps. */
class ComparePicturesTest {
  private static final Setup SAMPLED = setup("--method monte-carlo");

  private static Chart chart(CurveAnalysis... curves) {
    return chart(
        new CompareFigure(Compared.result(curves), CompareFigure.Plot.CURRENT)
            .figure()
            .panels()
            .getFirst());
  }

  private static Chart chart(Object panel) {
    return (Chart) panel;
  }

  @Test
  void fallsOfBothMechanics_areShadedAndMarked_thoseOfOtherBathsAreNot() {
    Chart chart =
        chart(
            curve(Part.CLASSICAL, FALL, 1, 2, 3, 2),
            curve(Part.QUANTUM, FALL, 1, 2, 3, 2),
            curve(Part.SECOND_OPINION, FALL, 1, 2, 3, 2),
            curve(Part.OTHER_BATH, FALL, 1, 2, 3, 2));
    assertThat(chart.series()).hasSize(3);
    assertThat(chart.bands())
        .containsExactly(
            new Band("classical NDTR", Role.CLASSICAL, 0.2, 0.5),
            new Band("quantum NDTR", Role.QUANTUM, 0.2, 0.5));
    assertThat(chart.marks())
        .containsExactly(
            new Mark("peak at 0.5 T_{h}", Role.CLASSICAL, 0.5, 3),
            new Mark("peak at 0.5 T_{h}", Role.QUANTUM, 0.5, 3));
    assertThat(chart.vertical().label()).isEqualTo("Heat current J (natural units, ħ = k_{B} = 1)");
    assertThat(chart.horizontal().label()).isEqualTo("T_{c} / T_{h}");
  }

  @Test
  void errorBars_areThoseOfSampledCurvesOnly() {
    CompareResult result =
        Compared.result(
            SAMPLED,
            UnitSystem.NATURAL,
            curve(SAMPLED, Part.CLASSICAL, NONE, 0.25, 2, 3),
            curve(SAMPLED, Part.QUANTUM, NONE, 0.25, 2, 3));
    Chart chart =
        chart(new CompareFigure(result, CompareFigure.Plot.CURRENT).figure().panels().getFirst());
    assertThat(chart.series().getFirst().points())
        .containsExactly(new DataPoint(0.2, 2, 0.25), new DataPoint(0.4, 3, 0.25));
    // The computed curve is drawn between its points as well.
    assertThat(chart.series().getLast().points())
        .startsWith(new DataPoint(0.2, 2, 0))
        .endsWith(new DataPoint(0.4, 3, 0))
        .hasSizeGreaterThan(2);
    assertThat(new CompareTables(result).summary().columns())
        .containsExactly(
            "T_{c}", "T_{c}/T_{h}", "J classical", "G classical", "J quantum", "G quantum");
  }

  @Test
  void secondOpinion_isScaled_unlessAConductanceIsMissing() {
    CurveAnalysis quantum = curve(Part.QUANTUM, NONE, 1, 2);
    CurveAnalysis other = curve(Part.SECOND_OPINION, NONE, 10, 20);
    CurveAnalysis tenfold = new CurveAnalysis(other.curve(), NONE, Estimate.exact(10));
    CurveAnalysis unknown = new CurveAnalysis(other.curve(), NONE, Estimate.NONE);
    assertThat(chart(quantum, tenfold).series().getLast().points())
        .extracting(DataPoint::y)
        .startsWith(1.0)
        .endsWith(2.0);
    assertThat(chart(quantum, unknown).series().getLast().points())
        .extracting(DataPoint::y)
        .startsWith(10.0)
        .endsWith(20.0);
  }

  @Test
  void cells_sayWhatIsFrozen_unknownOrNotJudged() {
    CompareTables tables =
        new CompareTables(
            Compared.result(
                curve(Part.CLASSICAL, FALL, 1, Double.NaN), curve(Part.QUANTUM, null, 3, 4)));
    assertThat(tables.summary().rows())
        .containsExactly(
            List.of("1", "0.2", "1 (frozen)", "0", "3 (frozen)", "0"),
            List.of("2", "0.4", "not solved", "0.5", "4", "0.5"));
    Table judged = tables.all().getFirst();
    assertThat(judged.rows())
        .containsExactly(
            List.of("classical, maxwell", "found", "2.5", "0.5", "40 %", "60 %", "1"),
            List.of("quantum, wall-flux", "too few points", "-", "-", "-", "-", "-"));
  }

  @Test
  void onePoint_isASweep() {
    Findings one = Studying.run(Compare.KIND, "--cold 2");
    assertThat(one.rows()).isOne();
    assertThat(one.report().headline()).startsWith("No verdict: too few points to judge, 1 below");
    assertThat(chart(one.report().figure().panels().getFirst()).series())
        .allSatisfy(series -> assertThat(series.points()).hasSize(1));
  }

  @Test
  void hotBathAtZero_isDrawnAgainstTheColdTemperature() {
    Findings cold = Studying.run(Compare.KIND, "--hot 0 --cold 0,1,2");
    Chart chart = chart(cold.report().figure().panels().getFirst());
    assertThat(chart.horizontal().label()).isEqualTo("T_{c}");
    assertThat(chart.series().getFirst().points())
        .extracting(DataPoint::x)
        .contains(0.0, 1.0, 2.0)
        .isSorted();
    assertThat(cold.report().summary().rows()).extracting(row -> row.get(1)).containsOnly("-");
    assertThat(Studying.node(cold.document(), "classical")).extracting("conductance").isNull();
  }

  @Test
  void mechanicsThatIsNotAskedFor_isNullForScripts_andEmptyInItsColumns() {
    Findings quantum = Studying.run(Compare.KIND, "--classical none --cold 1,2");
    Map<?, ?> point = Studying.nodes(quantum.document(), "points").getFirst();
    assertThat(quantum.document()).containsEntry("classical", null);
    assertThat(point.get("classical")).isNull();
    assertThat(Studying.node(point, "quantum").get("current")).isNotNull();
    assertThat(Studying.column(quantum, "classical_current")).containsOnly("");
    assertThat(Studying.column(quantum, "classical_entropy_production")).containsOnly("");
    Findings classical = Studying.run(Compare.KIND, "--quantum none --cold 1,2");
    assertThat(classical.document()).containsEntry("secondOpinion", null);
    assertThat(classical.document()).containsEntry("otherBaths", List.of());
    assertThat(Studying.nodes(classical.document(), "points").getFirst().get("quantum")).isNull();
    assertThat(Studying.node(classical.document(), "verdict").get("departure")).isNull();
  }
}
