package coldwall.study.map;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.ColourMap;
import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What a small map says, draws and stores. */
class MapReportTest {
  private static final String SMALL = "--hot-over-ground 2,5,20,60 --asymmetry 0.1,1,10 ";

  private static final Findings FINDINGS = Studying.run(SurvivalMap.KIND, SMALL);

  @Test
  void text_speaksOfEveryWall() {
    assertThat(FINDINGS.isComplete()).isTrue();
    assertThat(FINDINGS.failures()).isEmpty();
    Report report = FINDINGS.report();
    assertThat(report.headline())
        .isEqualTo(
            "NDTR survives quantum mechanics, equal couplings: with wall-flux from T_{h} = 9.675"
                + " E_{1} on, with wall-force from T_{h} = 2.287 E_{1} on, with reset and metropolis"
                + " nowhere.");
    assertThat(String.join(" ", report.paragraphs()))
        .contains("at least 100 % deep at every point")
        .contains("Quantum (reset): no NDTR at any of the 12 points.")
        .contains("Quantum (wall-flux): NDTR at 5 of 12 points")
        .contains("cold contact coupled 10 times as strongly as the hot one")
        .contains("with a numerical error of at most ");
  }

  @Test
  void figure_hasAPanelForEachWall() {
    Report report = FINDINGS.report();
    assertThat(report.figure().panels()).hasSize(5).allMatch(panel -> panel instanceof ColourMap);
    ColourMap flux = (ColourMap) report.figure().panels().get(2);
    assertThat(flux.title()).isEqualTo("quantum, wall-flux");
    assertThat(flux.values().get(1).get(2)).isCloseTo(9.95, within(0.01));
    assertThat(flux.x()).containsExactly(2.0, 5.0, 20.0, 60.0);
    assertThat(flux.contour()).isEqualTo(0.01);
    ColourMap classical = (ColourMap) report.figure().panels().getLast();
    assertThat(classical.values()).allMatch(row -> row.stream().allMatch(depth -> depth == 100));
  }

  @Test
  void tables_holdDepthsAndOnsets() {
    Report report = FINDINGS.report();
    assertThat(report.summary().rows().get(2))
        .containsExactly("20", "none", "none", "9.95 %", "0.0772 %", "100 %");
    assertThat(report.tables().getFirst().rows())
        .containsExactly(
            List.of("0.1", "none", "none", "25.62", "5.474"),
            List.of("1", "none", "none", "9.675", "2.287"),
            List.of("10", "none", "none", "7.146", "below 2"));
    assertThat(report.tables().getLast().rows().getFirst())
        .containsExactly("quantum reset", "0 of 12", "0 of 12", "none", "-", "-", "-");
  }

  @Test
  void document_andColumns_agree() {
    assertThat(FINDINGS.columns().stream().map(column -> column.name()))
        .containsExactly(
            "wall",
            "hot_over_ground",
            "coupling_ratio",
            "depth",
            "depth_uncertainty",
            "found",
            "peak_cold_over_hot",
            "peak_current",
            "levels",
            "error");
    assertThat(column(FINDINGS, "wall")).hasSize(60).startsWith("reset").endsWith("maxwell");
    int row = 2 * 12 + 4 + 2;
    assertThat(column(FINDINGS, "wall").get(row)).isEqualTo("wall-flux");
    assertThat(number(FINDINGS, "hot_over_ground", row)).isEqualTo(20);
    assertThat(number(FINDINGS, "coupling_ratio", row)).isOne();
    assertThat(column(FINDINGS, "found").get(row)).isEqualTo("1");
    assertThat(number(FINDINGS, "peak_cold_over_hot", row)).isCloseTo(0.1855, within(5e-5));
    assertThat(number(FINDINGS, "peak_current", row)).isCloseTo(5.0224, within(5e-5));
    assertThat(column(FINDINGS, "peak_current").getFirst()).isEmpty();
    Map<?, ?> flux = nodes(FINDINGS.document(), "walls").get(2);
    assertThat(flux.get("depth"))
        .asInstanceOf(InstanceOfAssertFactories.list(List.class))
        .element(1)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .element(2)
        .isEqualTo(number(FINDINGS, "depth", row));
    assertThat(number(nodes(flux, "onsets").get(1), "hotOverGround"))
        .isCloseTo(9.6752, within(2e-4));
    assertThat(number(node(flux, "deepest"), "hotOverGround")).isEqualTo(60);
    assertThat(nodes(FINDINGS.document(), "walls").getFirst().get("deepest")).isNull();
    assertThat(FINDINGS.document().get("place")).isNull();
  }

  @Test
  void onset_beforeTheMapOrNowhere_hasNoNumber() {
    Map<?, ?> before = nodes(nodes(FINDINGS.document(), "walls").get(3), "onsets").getLast();
    assertThat(before.get("found")).isEqualTo(true);
    assertThat(before.get("hotOverGround")).isNull();
    Map<?, ?> nowhere = nodes(nodes(FINDINGS.document(), "walls").getFirst(), "onsets").getLast();
    assertThat(nowhere.get("found")).isEqualTo(false);
    assertThat(nowhere.get("hotOverGround")).isNull();
  }

  @Test
  void place_isSaidInTheUnitsOfTheInput() {
    Findings findings = Studying.run(SurvivalMap.KIND, SMALL + "--length 10nm --hot 300K");
    assertThat(String.join(" ", findings.report().paragraphs()))
        .contains("E_{1} = 43.64 K and T_{h} = 300 K, is at T_{h}/E_{1} = 6.875")
        .contains("quantum wall-flux none, quantum wall-force 0.116 %");
    Map<?, ?> place = node(findings.document(), "place");
    assertThat(number(place, "hotTemperature")).isEqualTo(300);
    assertThat(number(place, "length")).isEqualTo(1e-8);
    assertThat(nodes(place, "walls").get(2).get("found")).isEqualTo(false);
  }

  @Test
  void placeBeyondTheLevels_isUnknown() {
    Findings findings =
        Studying.run(
            SurvivalMap.KIND,
            "--hot-over-ground 2,5 --asymmetry 1,10 --baths wall-force --hot 1e7");
    assertThat(findings.failures())
        .singleElement()
        .asString()
        .contains("wall-force: the temperature of the hotter bath over E_1");
    assertThat(String.join(" ", findings.report().paragraphs()))
        .contains("quantum wall-force unknown, classical maxwell 100 %");
    assertThat(nodes(node(findings.document(), "place"), "walls").getFirst().get("found")).isNull();
  }
}
