package coldwall.study.map;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.ColourMap;
import coldwall.chart.Table;
import coldwall.frame.CellState;
import coldwall.frame.Findings;
import coldwall.frame.Row;
import coldwall.study.Invented;
import coldwall.study.Studying;
import coldwall.study.map.MapFurther.Onset;
import coldwall.units.Estimate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said, drawn and listed of made-up depths. */
class MapTextTest {
  private static final String MAP = "--hot-over-ground 2,5,20 --asymmetry 0.5,1 --baths ";

  private static final MapPoint NONE = new MapPoint(Estimate.exact(0), 0, Double.NaN, 1, 30);
  private static final MapPoint UNKNOWN = MapPoint.UNKNOWN;

  /** What is at T_h/E_1, at every ratio of the couplings. */
  interface Depths {
    MapPoint at(double hot);
  }

  private static MapPoint deep(double depth) {
    return new MapPoint(new Estimate(depth, 1e-11), 1, 0.25, 3, 30);
  }

  /** Depths of the only bath; the classical wall is 90 % deep everywhere. */
  private static Findings findings(String flags, Depths depths, Onset onset, MapPoint own) {
    SurvivalMap map = SurvivalMap.of(Studying.typed(flags));
    int classical = map.wall("maxwell");
    return Invented.findings(
        map,
        Invented.rows(
            map.points(),
            point ->
                Invented.numbers(
                    MapPoint.TYPE,
                    point.getFirst() == classical ? deep(0.9) : depths.at(point.getLast()))),
        _ ->
            Stream.concat(
                Invented.numbers(MapPoint.TYPE, own), Invented.numbers(Onset.TYPE, onset)));
  }

  private static Findings findings(Depths depths) {
    return findings(
        MAP + "wall-flux", depths, new Onset(new Estimate(9.67, 2e-4)), MapPoint.UNKNOWN);
  }

  private static Map<?, ?> onset(Findings findings) {
    return nodes(nodes(findings.document(), "walls").getFirst(), "onsets").getLast();
  }

  static Stream<Arguments> onsets() {
    return Stream.of(
        Arguments.of(
            depths(NONE, NONE, deep(0.1)),
            "with wall-flux from T_{h} = 9.67 E_{1} on",
            "9.67",
            true),
        Arguments.of(
            depths(deep(0.1), NONE, deep(0.1)),
            "with wall-flux from the lowest T_{h} of the map on",
            "below 2",
            true),
        Arguments.of(
            depths(UNKNOWN, deep(0.1), deep(0.1)),
            "with wall-flux from somewhere on, for part of it failed",
            "at most 5",
            true),
        Arguments.of(depths(NONE, NONE, NONE), "with wall-flux nowhere on the map", "none", false),
        Arguments.of(
            depths(NONE, NONE, UNKNOWN),
            "with wall-flux it is not known whether it does, for part of it failed",
            "failed",
            null));
  }

  private static Depths depths(MapPoint low, MapPoint middle, MapPoint high) {
    return hot -> hot == 2 ? low : hot == 5 ? middle : high;
  }

  @ParameterizedTest
  @MethodSource("onsets")
  void onset_isSaidListedAndStored(
      Depths depths, String words, String cell, @Nullable Boolean found) {
    Findings findings = findings(depths);
    assertThat(findings.report().headline())
        .isEqualTo("NDTR survives quantum mechanics, equal couplings: " + words + ".");
    Table onsets = findings.report().tables().getFirst();
    assertThat(onsets.columns()).containsExactly("coupling ratio, cold / hot", "quantum wall-flux");
    assertThat(onsets.rows()).containsExactly(List.of("0.5", cell), List.of("1", cell));
    assertThat(onset(findings).get("found")).isEqualTo(found);
    assertThat(onset(findings).get("hotOverGround")).isEqualTo(cell.equals("9.67") ? 9.67 : null);
  }

  @Test
  void onsetThatWasNotFound_isUnknown_butNdtrIsThere() {
    Findings findings =
        findings(MAP + "wall-flux", depths(NONE, NONE, deep(0.1)), Onset.UNKNOWN, UNKNOWN);
    assertThat(findings.report().headline())
        .endsWith("with wall-flux from somewhere on, for part of it failed.");
    assertThat(onset(findings).get("found")).isEqualTo(true);
    assertThat(onset(findings).get("uncertainty")).isNull();
  }

  @Test
  void rowWithoutASolvedPoint_isNotJudged() {
    Findings findings = findings(_ -> UNKNOWN);
    assertThat(findings.report().headline())
        .endsWith("with wall-flux it is not known whether it does, for part of it failed.");
    assertThat(findings.report().paragraphs())
        .contains("Quantum (wall-flux): all 6 points failed.");
    assertThat(findings.report().tables().getFirst().rows())
        .containsExactly(List.of("0.5", "failed"), List.of("1", "failed"));
    assertThat(onset(findings).get("found")).isNull();
  }

  @Test
  void baths_areNamedTogether_whereTheyDoTheSame() {
    Findings findings =
        findings(MAP + "reset,metropolis,wall-force", _ -> NONE, Onset.UNKNOWN, UNKNOWN);
    assertThat(findings.report().headline())
        .endsWith("with reset and metropolis and wall-force nowhere on the map.");
    assertThat(findings.report().paragraphs())
        .contains("Quantum (metropolis): no NDTR at any of the 6 points.");
  }

  @Test
  void paragraphs_countTheDeepPoints() {
    Findings findings =
        findings(hot -> hot == 2 ? NONE : deep(hot == 5 ? 0.5 * MapResult.LINE : 0.25));
    assertThat(findings.report().paragraphs())
        .startsWith(
            "Classical (maxwell): the NDTR is 90 % deep at every point of the map, because"
                + " the particle freezes at the cold wall as T_{c} goes to 0.",
            "Quantum (wall-flux): NDTR at 4 of 6 points, deeper than 0.01 % at 2 of them; deepest"
                + " at T_{h} = 20 E_{1}, cold contact coupled 0.5 times as strongly as the hot one:"
                + " 25 %, the peak at T_{c} = 0.25 T_{h}; this is at the edge of the map, and it may"
                + " be deeper beyond.")
        .anyMatch(text -> text.contains("with a numerical error of at most 1e-11;"));
    assertThat(findings.report().tables().getLast().rows())
        .containsExactly(
            List.of("quantum wall-flux", "4 of 6", "2 of 6", "0", "0", "25 %", "20", "0.5", "0.25"),
            List.of("classical maxwell", "6 of 6", "6 of 6", "0", "0", "90 %", "2", "0.5", "0.25"));
    Map<?, ?> wall = nodes(findings.document(), "walls").getFirst();
    assertThat(wall.get("curvesWithNdtr")).isEqualTo(4);
    assertThat(wall.get("curvesAboveLine")).isEqualTo(2);
    assertThat(number(node(wall, "deepest"), "couplingRatio")).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 'equal couplings'",
    "0.5, 'cold contact coupled 0.5 times as strongly as the hot one'",
    "100, 'cold contact coupled 100 times as strongly as the hot one'"
  })
  void couplings_areSaidInWords(double ratio, String words) {
    assertThat(MapText.couplings(ratio)).isEqualTo(words);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(deep(0.125), "quantum wall-flux 12.5 %", true),
        Arguments.of(NONE, "quantum wall-flux none", false),
        Arguments.of(UNKNOWN, "quantum wall-flux failed", null));
  }

  @ParameterizedTest
  @MethodSource("places")
  void place_isSaidWithTheDepthThere(MapPoint own, String words, @Nullable Boolean found) {
    Findings findings = findings(MAP + "wall-flux --hot 7", _ -> NONE, Onset.UNKNOWN, own);
    assertThat(findings.report().paragraphs())
        .filteredOn(text -> text.startsWith("Your junction"))
        .singleElement()
        .asString()
        .startsWith(
            "Your junction, E_{1} = 1 and T_{h} = 7, is at T_{h}/E_{1} = 7; the depth there, equal"
                + " couplings: "
                + words
                + ", classical maxwell ");
    Map<?, ?> place = node(findings.document(), "place");
    assertThat(nodes(place, "walls").getFirst().get("found")).isEqualTo(found);
    assertThat(nodes(place, "walls").getFirst().get("name")).isEqualTo("wall-flux");
  }

  @Test
  void figure_showsPercent_andNothingWhereNothingWasSolved() {
    Findings findings = findings(depths(UNKNOWN, NONE, deep(0.25)));
    ColourMap map = (ColourMap) findings.report().figure().panels().getFirst();
    assertThat(map.title()).isEqualTo("quantum, wall-flux");
    assertThat(map.horizontal().label()).isEqualTo("T_{h} / E_{1}");
    assertThat(map.vertical().label()).isEqualTo("coupling ratio, cold / hot");
    assertThat(map.colourLabel()).isEqualTo("depth of NDTR (%)");
    assertThat(map.y()).containsExactly(0.5, 1.0);
    assertThat(map.values()).containsOnly(List.of(ColourMap.FAILED, ColourMap.NONE, 25.0));
    assertThat(List.of(map.lowest(), map.highest())).containsExactly(0.01, 100.0);
    assertThat(map.noneText()).isEqualTo("no NDTR");
    assertThat(findings.report().figure().caption()).contains("where NDTR begins");
  }

  @Test
  void summary_showsTheMostEqualCouplings() {
    Table summary =
        findings(
                "--hot-over-ground 2,5,20 --asymmetry 0.1,0.8,3 --baths wall-flux",
                depths(UNKNOWN, NONE, deep(0.25)),
                Onset.UNKNOWN,
                UNKNOWN)
            .report()
            .summary();
    assertThat(summary.caption())
        .isEqualTo("Depth of the NDTR, cold contact coupled 0.8 times as strongly as the hot one");
    assertThat(summary.columns())
        .containsExactly("T_{h}/E_{1}", "quantum wall-flux", "classical maxwell");
    assertThat(summary.rows())
        .containsExactly(
            List.of("2", "failed", "90 %"),
            List.of("5", "none", "90 %"),
            List.of("20", "25 %", "90 %"));
  }

  @Test
  void columns_areEmptyWhereNothingWasSolved() {
    Findings findings = findings(depths(UNKNOWN, NONE, deep(0.25)));
    assertThat(column(findings, "found").subList(0, 3)).containsExactly("", "0", "1");
    assertThat(column(findings, "depth").subList(0, 3)).containsExactly("", "0.0", "0.25");
    assertThat(column(findings, "levels").subList(0, 3)).containsExactly("", "30", "30");
    assertThat(column(findings, "coupling_ratio").subList(0, 6))
        .containsExactly("0.5", "0.5", "0.5", "1.0", "1.0", "1.0");
    assertThat(nodes(findings.document(), "walls").getFirst().get("depth"))
        .asString()
        .isEqualTo("[[null, 0.0, 0.25], [null, 0.0, 0.25]]");
    Map<?, ?> wall = nodes(findings.document(), "walls").getFirst();
    assertThat(wall.get("state"))
        .asString()
        .isEqualTo("[[failed, none, ndtr], [failed, none, ndtr]]");
    assertThat(wall.get("curvesFailed")).isEqualTo(2);
  }

  /** What stands in no row was not computed, which is not none, and not failed. */
  @Test
  void interruptedMap_saysWhatWasNotComputed() {
    SurvivalMap map = SurvivalMap.of(Studying.typed(MAP + "wall-flux"));
    List<Row> begun =
        Invented.rows(
                map.points(),
                point ->
                    Invented.numbers(MapPoint.TYPE, point.getLast() == 2 ? UNKNOWN : deep(0.25)))
            .subList(0, 2);
    Findings findings = Invented.findings(map, begun);
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.report().tables().getLast().rows())
        .containsExactly(
            List.of("quantum wall-flux", "1 of 1", "1 of 1", "1", "4", "25 %", "5", "0.5", "0.25"),
            List.of(
                "classical maxwell", "0 of 0", "0 of 0", "0", "6", "not computed", "-", "-", "-"));
    assertThat(findings.report().summary().rows())
        .allMatch(row -> row.subList(1, 3).equals(List.of("not computed", "not computed")));
    ColourMap drawn = (ColourMap) findings.report().figure().panels().getFirst();
    assertThat(drawn.values().getFirst())
        .containsExactly(ColourMap.FAILED, 25.0, ColourMap.NOT_COMPUTED);
    assertThat(findings.report().figure().panels()).hasSize(1);
    assertThat(findings.report().figure().caption()).contains("classical maxwell not computed");
    assertThat(nodes(findings.document(), "walls").getFirst().get("state"))
        .asString()
        .isEqualTo("[[failed, ndtr, not computed], [not computed, not computed, not computed]]");
  }

  /** Between the lowest T_h down to which all is solved, and the first with NDTR. */
  @Test
  void onset_isLookedForBelowTheFirstFind_downToAGap() {
    SurvivalMap map =
        SurvivalMap.of(
            Studying.typed("--hot-over-ground 2,5,9,12,20 --asymmetry 1,2 --baths wall-flux"));
    List<MapPoint> row = List.of(NONE, UNKNOWN, NONE, deep(0.1), NONE);
    MapResult.Panel panel =
        new MapResult.Panel(
            map.model(0, 2, 1),
            5,
            Stream.of(row, row).flatMap(List::stream).toList(),
            Collections.nCopies(10, CellState.SOLVED),
            List.of());
    assertThat(panel.firstWithNdtr(1)).isEqualTo(3);
    assertThat(panel.lowestSolved(1, 3)).isEqualTo(2);
    assertThat(
            new MapFurther(map, List.of(panel))
                .stage()
                .orElseThrow()
                .sweep()
                .point(1)
                .coordinates())
        .containsExactly(0.0, 2.0, 9.0, 12.0);
  }
}
