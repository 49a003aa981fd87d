package coldwall.study.rectify;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.ColourMap;
import coldwall.chart.Panel;
import coldwall.frame.Findings;
import coldwall.study.Invented;
import coldwall.study.Studying;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, drawn and listed of made-up currents. */
class RectifyTextTest {
  /** Roundings of a quotient. */
  private static final double ROUNDING = 1e-15;

  private static final Rectified UNSOLVED = new Rectified(Estimate.NONE, Estimate.NONE, Double.NaN);

  private static Rectified currents(double forward, double backward) {
    return new Rectified(Estimate.exact(forward), Estimate.exact(backward), 7);
  }

  private static Rectified sampled(double forward, double backward, double error) {
    return new Rectified(new Estimate(forward, error), new Estimate(backward, error), Double.NaN);
  }

  /** Of one of the mechanics, by the ratio of the couplings and T_c. */
  private static Findings findings(String flags, BiFunction<Double, Double, Rectified> currents) {
    Rectification study = Rectification.of(Studying.typed(flags));
    int mechanics = flags.contains("none") ? 1 : 2;
    return Invented.findings(
        study,
        Invented.rows(
            study.points(),
            point ->
                Stream.generate(() -> currents.apply(point.getFirst(), point.getLast()))
                    .limit(mechanics)
                    .flatMap(one -> Invented.numbers(Rectified.TYPE, one))));
  }

  private static Findings classical(Rectified everywhere) {
    return findings("--quantum none --cold 1,2 --asymmetry 0.5,1", (_, _) -> everywhere);
  }

  private static String words(Findings findings) {
    return String.join(" ", findings.report().paragraphs());
  }

  static Stream<Arguments> verdicts() {
    return Stream.of(
        verdict(currents(3, 2), "rectifies up to 1.5 : 1", "the largest ratio is 1.5"),
        verdict(currents(2, 3), "rectifies up to 1.5 : 1", "2 forward, 3 backward."),
        verdict(currents(2, 2), "does not rectify", "the current is the same in both directions"),
        verdict(currents(0, 0), "does not rectify", "the current is the same in both directions"),
        verdict(
            currents(2, 2 * (1 + 1e-12)),
            "does not rectify",
            "the current is the same in both directions"),
        verdict(UNSOLVED, "could not be computed", "no point could be computed."));
  }

  private static Arguments verdict(Rectified currents, String headline, String paragraph) {
    return Arguments.of(currents, headline, paragraph);
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void verdict_followsFromTheCurrents(Rectified currents, String headline, String paragraph) {
    Findings findings = classical(currents);
    assertThat(findings.report().headline())
        .isEqualTo("The classical junction (maxwell) " + headline + ".");
    assertThat(findings.report().paragraphs().getFirst())
        .startsWith("Classical (maxwell): ")
        .contains(paragraph);
  }

  @Test
  void unsolvedJunction_isNotSaidToConductAlike() {
    Findings findings =
        Studying.run(
            Rectification.KIND, "--hot 1e8 --cold 1e7 --asymmetry 0.5 --quantum wall-force");
    assertThat(findings.report().headline())
        .endsWith("the quantum junction (wall-force) could not be computed.");
    assertThat(words(findings)).doesNotContain("same in both directions");
    assertThat(node(findings.document(), "quantum").get("rectifies")).isNull();
    assertThat(findings.report().tables().getFirst().rows().getFirst())
        .containsExactly("0.5", "1.702", "0.1", "forward", "failed", "-", "-");
  }

  @ParameterizedTest
  @CsvSource({"0.001, true", "0.1, true", "0.9, false"})
  void sampledDifference_mustStandClearOfItsError(double error, boolean clear) {
    String flags = "--quantum none --cold 1,2 --asymmetry 0.5,1 --method monte-carlo";
    Findings findings = findings(flags, (_, _) -> sampled(3, 2, error));
    assertThat(findings.report().headline().contains("rectifies up to 1.5")).isEqualTo(clear);
    assertThat(words(findings).contains("do not differ significantly at any point."))
        .isNotEqualTo(clear);
    assertThat(node(findings.document(), "classical").get("rectifies")).isEqualTo(clear);
  }

  /** What is drawn as nothing must not make the colours of the rest pale. */
  @Test
  void colours_reachAsFarAsWhatStandsClearOfItsError() {
    Findings findings =
        findings(
            "--quantum none --cold 1,2 --asymmetry 0.5,1 --method monte-carlo",
            (ratio, _) -> ratio == 1 ? sampled(3, 1, 2) : sampled(3, 2, 0.001));
    ColourMap map = (ColourMap) findings.report().figure().panels().getLast();
    assertThat(map.values()).containsExactly(List.of(0.2, 0.2), List.of(0.0, 0.0));
    assertThat(map.highest()).isEqualTo(0.2);
    assertThat(map.lowest()).isEqualTo(-0.2);
  }

  @Test
  void largestRatio_isThatOfTheFirstOfSeveralAsLarge() {
    Findings findings =
        findings(
            "--quantum none --cold 1,2,4 --asymmetry 0.5,1,2",
            (ratio, cold) -> currents(cold == 4 ? 1.2 : ratio == 1 ? 1 : 3, 1));
    assertThat(words(findings))
        .contains(
            "the largest ratio is 3, at r = 0.5 and T_{c} = 1 (0.2 T_{h}): 3 forward, 1 backward.")
        .contains("At the smallest bias computed, T_{c} = 0.8 T_{h}, it is at most 1.2.")
        .contains("With the couplings as given, r = 1, the classical ratio reaches 1.2.");
    assertThat(findings.report().tables().getFirst().rows())
        .containsExactly(
            List.of("0.5", "3, growing", "0.2", "forward"),
            List.of("1", "1.2", "0.8", "forward"),
            List.of("2", "3, growing", "0.2", "forward"));
  }

  @Test
  void ratioAtTheEdge_isNotCalledTheLargest_whereItStillGrows() {
    String flags = "--quantum none --cold 0.5,1,2 --asymmetry 0.5,1";
    Findings growing = findings(flags, (ratio, cold) -> currents(1 / (ratio * cold), 1));
    assertThat(growing.report().headline())
        .contains("rectifies 4 : 1 at the edge of the range, where it still grows");
    assertThat(words(growing)).contains("towards lower T_{c} and more unequal couplings");
    Map<?, ?> largest = node(node(growing.document(), "classical"), "largest");
    assertThat(largest.get("growsTowardsCold")).isEqualTo(true);
    Findings inside = findings(flags, (_, cold) -> currents(cold == 1 ? 3 : 2, 1));
    assertThat(inside.report().headline()).contains("rectifies up to 3 : 1.");
    assertThat(words(inside)).doesNotContain("still grows");
  }

  /** 1.00039790 is no 1 : 1 (40-digit GTH, wall-force beside reset). */
  @Test
  void ratioNearOne_isToldFromOne() {
    Findings findings =
        findings("--quantum none --cold 1 --asymmetry 1", (_, _) -> currents(1.0003979, 1));
    assertThat(findings.report().headline())
        .contains("rectifies 1.0003979 : 1 at the one point asked for");
    assertThat(findings.report().summary().rows().getFirst()).endsWith("1.0003979");
  }

  @Test
  void notComputedPoints_areNotCalledFailed() {
    Rectification study =
        Rectification.of(Studying.typed("--cold 1,2 --asymmetry 0.5 --quantum none"));
    Findings findings =
        Invented.findings(
            study,
            Invented.rows(study.points(), _ -> Invented.numbers(Rectified.TYPE, UNSOLVED))
                .subList(0, 1));
    assertThat(findings.report().summary().rows())
        .containsExactly(
            List.of("0.5", "1", "0.2", "failed", "failed", "failed"),
            List.of("0.5", "2", "0.4", "not computed", "not computed", "not computed"));
    assertThat(node(nodes(findings.document(), "points").getLast(), "classical").get("state"))
        .isEqualTo("not computed");
  }

  @Test
  void smallestBias_isSaidOnlyBesideAnother() {
    assertThat(words(findings("--cold 4 --asymmetry 0.5", (_, _) -> currents(3, 2))))
        .contains("the ratio is 1.5")
        .doesNotContain("At the smallest bias", "largest ratio is");
    assertThat(
            words(
                findings(
                    "--cold 1,4 --asymmetry 0.5",
                    (_, cold) -> cold == 4 ? UNSOLVED : currents(3, 2))))
        .doesNotContain("At the smallest bias");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--classical metropolis | A classical metropolis wall has no coupling that could be weakened",
        "--classical-hot metropolis | A classical metropolis wall has no coupling"
      })
  void wallsThatCannotBeWeakened_areNamedOnce(String flags, String sentence) {
    BiFunction<Double, Double, Rectified> currents = (_, _) -> currents(3, 2);
    String study = " --cold 1 --asymmetry 0.5 ";
    assertThat(words(findings(flags + study, currents))).containsOnlyOnce(sentence);
    assertThat(words(findings("--classical none" + study, currents))).doesNotContain("no coupling");
    assertThat(words(findings(study, currents))).doesNotContain("no coupling");
  }

  @Test
  void maps_needBothAxes_andShareTheirColours() {
    BiFunction<Double, Double, Rectified> currents = (ratio, cold) -> currents(1, ratio * cold);
    assertThat(findings("--cold 1 --asymmetry 0.5,1", currents).report().figure().panels())
        .hasSize(1);
    assertThat(findings("--cold 1,2 --asymmetry 0.5", currents).report().figure().panels())
        .hasSize(1);
    List<Panel> panels =
        findings("--cold 1,2 --asymmetry 0.5,2", currents).report().figure().panels();
    assertThat(panels).hasSize(4);
    Chart byCoupling = (Chart) panels.get(1);
    assertThat(byCoupling.series().getFirst().points())
        .containsExactly(new DataPoint(0.5, 1, 0), new DataPoint(2, 4, 0));
    ColourMap map = (ColourMap) panels.getLast();
    assertThat(map.title()).isEqualTo("quantum, wall-flux");
    assertThat(map.x()).containsExactly(0.2, 0.4);
    assertThat(map.y()).containsExactly(0.5, 2.0);
    assertThat(map.values()).containsExactly(List.of(0.5 / 1.5, 0.0), List.of(-1.0 / 3, -3.0 / 5));
    assertThat(map.highest()).isCloseTo(0.6, within(ROUNDING));
    assertThat(map.lowest()).isEqualTo(-map.highest());
    assertThat(map.colours()).isEqualTo(ColourMap.Colours.DIVERGING);
    assertThat(map.contour()).isZero();
    assertThat(map.end()).isOne();
  }

  @Test
  void colours_haveARangeWhereNothingRectifies() {
    Findings findings = findings("--cold 1,2 --asymmetry 0.5,2", (_, _) -> currents(1, 1));
    ColourMap map = (ColourMap) findings.report().figure().panels().get(2);
    assertThat(map.highest()).isEqualTo(0.01);
  }

  @ParameterizedTest
  @CsvSource({"29, LINEAR", "31, LOGARITHMIC"})
  void wideRatios_areDrawnLogarithmically(double largest, String scale) {
    Findings findings =
        findings("--cold 1,2 --asymmetry 0.5", (_, cold) -> currents(cold == 1 ? largest : 1, 1));
    Chart chart = (Chart) findings.report().figure().panels().getFirst();
    assertThat(chart.vertical().scale()).hasToString(scale);
    assertThat(chart.vertical().label()).isEqualTo("larger / smaller current");
    assertThat(chart.series().getFirst().points())
        .containsExactly(new DataPoint(0.2, largest, 0), new DataPoint(0.4, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact", "monte-carlo"})
  void errors_areShownOnlyOfSampledCurrents(String method) {
    Findings findings =
        findings(
            "--quantum none --cold 1,2 --asymmetry 0.5 --method " + method,
            (_, _) -> sampled(3, 2, 0.01));
    boolean isSampled = method.equals("monte-carlo");
    Chart chart = (Chart) findings.report().figure().panels().getFirst();
    double error = isSampled ? 1.5 * Math.hypot(0.01 / 3, 0.005) : 0;
    assertThat(chart.series().getFirst().points())
        .allSatisfy(point -> assertThat(point.error()).isCloseTo(error, within(ROUNDING)));
    assertThat(findings.report().figure().caption().contains("one standard error"))
        .isEqualTo(isSampled);
    assertThat(findings.report().headline().matches(".*\\d\\(\\d+\\).*")).isEqualTo(isSampled);
  }

  @Test
  void columns_areEmptyWhereNothingIsKnown() {
    Findings findings =
        findings("--cold 1,2 --asymmetry 0.5", (_, cold) -> cold == 1 ? UNSOLVED : currents(3, 2));
    assertThat(findings.columns())
        .extracting(column -> column.name())
        .startsWith("asymmetry", "cold_temperature", "classical_forward")
        .contains("classical_coefficient_uncertainty", "quantum_levels")
        .doesNotContain("classical_levels")
        .endsWith("error");
    assertThat(column(findings, "quantum_ratio")).containsExactly("", "1.5");
    assertThat(column(findings, "quantum_levels")).containsExactly("", "7");
    assertThat(findings.report().summary().rows().getFirst())
        .containsExactly(
            "0.5", "1", "0.2", "failed", "failed", "failed", "failed", "failed", "failed");
  }

  @Test
  void summary_picksNineTemperaturesOfTheMostUnequalCouplings() {
    Findings findings =
        findings("--cold 0.1:4:21 --asymmetry 0.1,1,5", (ratio, _) -> currents(1, ratio));
    assertThat(findings.report().summary().caption()).endsWith("coupling ratio r = 0.1");
    assertThat(findings.report().summary().columns().getFirst()).isEqualTo("r");
    assertThat(findings.report().summary().rows()).hasSize(9);
    assertThat(findings.report().tables().getLast().rows()).hasSize(21);
  }
}
