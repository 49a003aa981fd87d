package coldwall.study.relax;

import static coldwall.study.relax.MadeUpRelaxation.FIVE;
import static coldwall.study.relax.MadeUpRelaxation.NO_LAW;
import static coldwall.study.relax.MadeUpRelaxation.decay;
import static coldwall.study.relax.MadeUpRelaxation.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn of numbers that were made up. */
class RelaxFigureTest {
  /** Roundings of logarithms. */
  private static final double ROUNDING = 1e-12;

  private static Figure figure(MadeUpRelaxation made) {
    return new RelaxFigure(made.result()).figure();
  }

  private static Chart panel(MadeUpRelaxation made, int panel) {
    return (Chart) figure(made).panels().get(panel);
  }

  private static MadeUpRelaxation five() {
    return new MadeUpRelaxation(FIVE);
  }

  private static Series series(Chart chart, Role role) {
    return chart.series().stream().filter(curve -> curve.role() == role).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0, Classical: collisions to relax, LOGARITHMIC, Collisions N*",
    "1, Its local exponent, LINEAR, -d ln N* / d ln T",
    "2, Quantum: slowest rate of the populations, LOGARITHMIC, Decay rate",
    "3, Quantum: slowest rate of all over its limit, LOGARITHMIC, Rate / rate at T → 0"
  })
  void panels_haveTheirAxes(int place, String title, Scale scale, String label) {
    Chart chart = panel(five(), place);
    assertThat(chart.title()).isEqualTo(title);
    assertThat(chart.vertical().label()).isEqualTo(label);
    assertThat(chart.vertical().scale()).isEqualTo(scale);
    assertThat(chart.horizontal().label()).isEqualTo("Temperature T");
    assertThat(chart.horizontal().scale()).isEqualTo(Scale.LOGARITHMIC);
    assertThat(chart.horizontal().zeroText()).isEqualTo("at T = 0");
  }

  @Test
  void walls_haveRolesOfTheirOwn() {
    Chart chart = panel(five(), 0);
    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("metropolis, uniform", "metropolis, window", "maxwell", "T^{-0.9}");
    assertThat(chart.series())
        .extracting(Series::role)
        .containsExactly(Role.CLASSICAL, Role.SECOND_OPINION, Role.THIRD_OPINION, Role.REFERENCE);
    assertThat(series(chart, Role.CLASSICAL).points().getLast())
        .isEqualTo(new DataPoint(16, 0.375, 0));
  }

  @Test
  void baths_haveRolesOfTheirOwn_andOneLimit() {
    for (int place : new int[] {2, 3}) {
      assertThat(panel(five(), place).series().subList(0, 4))
          .extracting(Series::role)
          .containsExactly(
              Role.QUANTUM, Role.SECOND_OPINION, Role.THIRD_OPINION, Role.FOURTH_OPINION);
    }
    // Gaps of 3 T and 6 T, and a limit of 4.
    assertThat(series(panel(five(), 2), Role.QUANTUM).points().get(1))
        .isEqualTo(new DataPoint(2, 6, 0));
    assertThat(series(panel(five(), 3), Role.QUANTUM).points().get(1))
        .isEqualTo(new DataPoint(2, 3, 0));
    assertThat(series(panel(five(), 3), Role.REFERENCE).points()).allMatch(point -> point.y() == 1);
  }

  /** The line of the paper goes through the middle of the points that were fitted. */
  @Test
  void paperLine_fallsByNineTenths_throughTheFittedPoints() {
    List<DataPoint> paper =
        series(panel(new MadeUpRelaxation(FIVE + "--fit 2:8"), 0), Role.REFERENCE).points();
    double ratio = paper.getFirst().y() / paper.getLast().y();
    assertThat(Math.log(ratio) / Math.log(16)).isCloseTo(0.9, within(ROUNDING));
    // N*(4) = 3/4^0.75, and 4 is the middle of 2, 4 and 8.
    assertThat(paper.get(2).y()).isCloseTo(3 / Math.pow(4, 0.75), within(ROUNDING));
    assertThat(series(panel(five(), 1), Role.REFERENCE).points())
        .allMatch(point -> point.y() == 0.9);
  }

  @Test
  void fittedRange_isABandOfTheClassicalPanels() {
    MadeUpRelaxation made = new MadeUpRelaxation(FIVE + "--fit 1.5:8");
    Band expected = new Band("fitted range", Role.CLASSICAL, 2, 8);
    assertThat(panel(made, 0).bands()).containsExactly(expected);
    assertThat(panel(made, 1).bands()).containsExactly(expected);
    MadeUpRelaxation few = new MadeUpRelaxation(FIVE + "--fit 100:200");
    assertThat(panel(few, 0).bands()).isEmpty();
    assertThat(panel(few, 0).series()).extracting(Series::name).doesNotContain("T^{-0.9}");
  }

  /** From the lowest temperature above 0 to where the first bath changes, or to the highest. */
  @ParameterizedTest
  @CsvSource({
    "'1,2,4,8,16', 2.5, 1, 2.5",
    "'0,2,4,8', 3, 2, 3",
    "'1,2,4', 100, 1, 4",
  })
  void constantRates_areABandOfTheQuantumPanels(
      String temperatures, double end, double from, double to) {
    MadeUpRelaxation made =
        new MadeUpRelaxation("--temperature " + temperatures)
            .laws(law(200, end, 0), law(300, 200, 0), NO_LAW, NO_LAW);
    for (int place : new int[] {2, 3}) {
      assertThat(panel(made, place).bands())
          .containsExactly(new Band("constant within 0.1 %", Role.QUANTUM, from, to));
    }
  }

  @ParameterizedTest
  @CsvSource({"'1,2,4', 0.5", "1, 100", "0, 100"})
  void constantRates_belowEveryTemperature_areNoBand(String temperatures, double end) {
    MadeUpRelaxation made =
        new MadeUpRelaxation("--temperature " + temperatures).laws(law(end, end, 0));
    assertThat(panel(made, 2).bands()).isEmpty();
  }

  @Test
  void bathWithoutALimit_hasNoRelativeGap() {
    MadeUpRelaxation made = five().laws(law(2, 2, 0), NO_LAW, NO_LAW, NO_LAW);
    assertThat(series(panel(made, 3), Role.QUANTUM).points())
        .noneMatch(point -> Double.isNaN(point.y()));
    assertThat(series(panel(made, 3), Role.SECOND_OPINION).points())
        .allMatch(point -> Double.isNaN(point.y()));
    MadeUpRelaxation none = five().laws(NO_LAW, NO_LAW, NO_LAW, NO_LAW);
    assertThat(panel(none, 2).bands()).isEmpty();
  }

  @Test
  void simulatedPoints_haveErrorBars_andNothingElseHas() {
    MadeUpRelaxation made =
        five()
            .metropolis(_ -> MadeUpRelaxation.simulated(new Estimate(9, 0.5), new Estimate(11, 2)));
    Chart chart = panel(made, 0);
    Series simulated = series(chart, Role.SIMULATION);
    assertThat(simulated.name()).isEqualTo("simulated");
    assertThat(simulated.points())
        .hasSize(10)
        .allMatch(point -> point.y() == 9 && point.error() == 0.5)
        .isSortedAccordingTo((one, other) -> Double.compare(one.x(), other.x()));
    assertThat(chart.series())
        .filteredOn(curve -> curve.role() != Role.SIMULATION)
        .allMatch(curve -> curve.points().stream().allMatch(point -> point.error() == 0));
    assertThat(panel(five(), 0).series()).noneMatch(curve -> curve.role() == Role.SIMULATION);
  }

  @Test
  void wallThatForgetsAtOnce_isNotDrawn() {
    MadeUpRelaxation made =
        new MadeUpRelaxation(FIVE + "--accommodation 1").maxwell(decay(0, Double.NaN));
    assertThat(panel(made, 0).series())
        .extracting(Series::name)
        .containsExactly("metropolis, uniform", "metropolis, window", "T^{-0.9}");
  }

  @Test
  void nothingSolved_isEmptyPanels() {
    assertThat(figure(five().rows(0)).panels()).hasSize(4);
    assertThat(panel(five().rows(0), 0).series()).isEmpty();
  }

  @Test
  void siUnits_scaleTheAxes() {
    MadeUpRelaxation made =
        new MadeUpRelaxation("--length 1um --temperature 1mK,2mK,4mK").units(UnitSystem.SI);
    Chart gaps = panel(made, 2);
    assertThat(gaps.horizontal().label()).isEqualTo("Temperature T (mK)");
    assertThat(gaps.vertical().label()).isEqualTo("Decay rate (/s)");
    // 3 T is 3 k_B T/hbar.
    double rate = 3 * 1.380649e-23 * 1e-3 / 1.054571817e-34;
    DataPoint first = series(gaps, Role.QUANTUM).points().getFirst();
    assertThat(first.x()).isCloseTo(1, within(ROUNDING));
    // hbar is known to ten digits here.
    assertThat(first.y()).isCloseTo(rate, within(1e-9 * rate));
  }

  @Test
  void caption_saysWhatWasAsked() {
    assertThat(figure(new MadeUpRelaxation(FIVE + "--accommodation 0.25 --window 3")).caption())
        .startsWith(
            "Relaxation of the particle by one bath against its temperature, E_{1} = 1, E_{max} ="
                + " 16, window d = 3, accommodation 0.25. (a) Collisions ");
  }
}
