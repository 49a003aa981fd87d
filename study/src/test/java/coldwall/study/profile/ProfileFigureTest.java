package coldwall.study.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.classical.Rest;
import coldwall.frame.Findings;
import coldwall.study.Studying;
import coldwall.units.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn of numbers that were made up. */
class ProfileFigureTest {
  private static final int POSITIONS = 21;

  /** A few roundings of numbers of size 1. */
  private static final double ROUNDING = 1e-14;

  private static final ProfileResult BOTH =
      MadeUp.result(MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(0.75, 0.25));

  private static Figure figure(ProfileResult result) {
    return new ProfileFigure(result, POSITIONS).figure();
  }

  private static Chart panel(ProfileResult result, int panel) {
    return (Chart) figure(result).panels().get(panel);
  }

  private static Series series(Chart chart, Role role) {
    return chart.series().stream().filter(curve -> curve.role() == role).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0, Position, LINEAR, Position x / L, LINEAR, Density (of a uniform one)",
    "1, Kinetic temperature, LINEAR, Position x / L, LINEAR, Kinetic temperature",
    "2, Energy, LOGARITHMIC, Energy E / E_{1}, LINEAR, Share of time below E",
    "3, Levels, LOGARITHMIC, Level n, LOGARITHMIC, Share of time in level n"
  })
  void panels_haveTheirAxes(
      int place, String title, Scale across, String horizontal, Scale up, String vertical) {
    Chart chart = panel(BOTH, place);
    assertThat(chart.title()).isEqualTo(title);
    assertThat(chart.horizontal().label()).isEqualTo(horizontal);
    assertThat(chart.horizontal().scale()).isEqualTo(across);
    assertThat(chart.vertical().label()).isEqualTo(vertical);
    assertThat(chart.vertical().scale()).isEqualTo(up);
    assertThat(series(chart, Role.CLASSICAL).name()).isEqualTo("classical, maxwell");
    assertThat(series(chart, Role.QUANTUM).name()).isEqualTo("quantum, wall-flux");
  }

  @Test
  void positions_goFromWallToWall() {
    List<DataPoint> quantum = series(panel(BOTH, 0), Role.QUANTUM).points();
    assertThat(quantum).hasSize(201);
    assertThat(quantum.getFirst()).isEqualTo(new DataPoint(0, 0, 0));
    assertThat(quantum.get(100).x()).isCloseTo(0.5, within(ROUNDING));
    assertThat(quantum.get(1).x()).isLessThan(1e-4);
    assertThat(quantum.get(100).y()).isCloseTo(1.5, within(ROUNDING));
    assertThat(quantum.getLast()).isEqualTo(new DataPoint(1, 0, 0));
    assertThat(series(panel(BOTH, 0), Role.CLASSICAL).points())
        .allMatch(point -> point.y() == 1 && point.error() == 0);
  }

  /** A particle at rest has no kinetic temperature to draw. */
  @Test
  void curvesOfWhichNothingIsSeen_areNotInTheLegend() {
    Findings resting = Studying.run(Profile.KIND, "--cold 0");
    for (Panel panel : resting.report().figure().panels()) {
      Chart chart = (Chart) panel;
      assertThat(chart.series())
          .allMatch(one -> one.points().stream().anyMatch(point -> Double.isFinite(point.y())))
          .noneMatch(one -> one.role() == Role.REFERENCE && one.points().size() < 2);
    }
    Chart temperature = (Chart) resting.report().figure().panels().get(1);
    assertThat(temperature.series()).noneMatch(one -> one.role() == Role.CLASSICAL);
  }

  @Test
  void kineticTemperature_isComparedWithFouriersLaw() {
    Chart chart = panel(BOTH, 1);
    assertThat(series(chart, Role.REFERENCE).points())
        .containsExactly(new DataPoint(0, 4, 0), new DataPoint(1, 1, 0));
    assertThat(series(chart, Role.CLASSICAL).points()).allMatch(point -> point.y() == 2);
  }

  /** 2 (E_1 mean energy) in kelvin is twice E_1/k_B, which is the SI unit of temperature here. */
  @Test
  void siUnits_scaleTemperaturesOnly() {
    ProfileResult si =
        MadeUp.result(UnitSystem.SI, MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(0.75, 0.25));
    Chart chart = panel(si, 1);
    assertThat(chart.vertical().label()).matches("Kinetic temperature \\((k|m)?K\\)");
    List<DataPoint> fourier = series(chart, Role.REFERENCE).points();
    double classical = series(chart, Role.CLASSICAL).points().getFirst().y();
    assertThat(classical).isCloseTo(fourier.getFirst().y() / 2, within(ROUNDING * classical));
    assertThat(panel(si, 2)).isEqualTo(panel(BOTH, 2));
    assertThat(figure(si).caption()).matches(".* T_\\{h} = [\\d.]+ k?K \\(x = 0\\) .*");
  }

  @ParameterizedTest
  @CsvSource({"NONE, ''", "SINKING, ''", "HOT_WALL, 0", "COLD_WALL, 1", "EITHER_WALL, 0 1"})
  void restingParticle_isAMarkAtItsWall(Rest rest, String places) {
    ProfileResult result = MadeUp.result(MadeUp.resting(rest), null);
    assertThat(panel(result, 0).marks())
        .allMatch(mark -> mark.text().equals("at rest here") && mark.role() == Role.CLASSICAL)
        .extracting(Mark::x)
        .map(x -> String.valueOf(x.intValue()))
        .containsExactly(places.isEmpty() ? new String[0] : places.split(" ", -1));
  }

  /** Stairs at E_n/E_1 = n^2, from the first energy of the other curve to its last. */
  @Test
  void quantumEnergies_areStairs() {
    List<DataPoint> stairs = series(panel(BOTH, 2), Role.QUANTUM).points();
    assertThat(stairs.subList(1, 5))
        .containsExactly(
            new DataPoint(1, 0, 0),
            new DataPoint(1, 0.75, 0),
            new DataPoint(4, 0.75, 0),
            new DataPoint(4, 1, 0));
    assertThat(stairs).hasSize(6);
    assertThat(stairs.getFirst().x()).isCloseTo(0.5, within(ROUNDING));
    assertThat(stairs.getFirst().y()).isZero();
    assertThat(stairs.getLast().x()).isCloseTo(8, within(ROUNDING));
    assertThat(stairs.getLast().y()).isOne();
    Chart alone = panel(MadeUp.result(null, MadeUp.quantum(1, 0)), 2);
    assertThat(alone.series()).hasSize(1);
    assertThat(alone.series().getFirst().points())
        .containsExactly(new DataPoint(1, 0, 0), new DataPoint(1, 1, 0));
  }

  @Test
  void stairs_thatReachBeyondTheOtherCurve_endThemselves() {
    ProfileResult result =
        MadeUp.result(MadeUp.flying(0.25, 0.5, 0.25, 0, 0), MadeUp.quantum(0.5, 0.25, 0.25));
    assertThat(series(panel(result, 2), Role.QUANTUM).points().getLast())
        .isEqualTo(new DataPoint(9, 1, 0));
  }

  @Test
  void levels_areDrawnWhereTheyAreProbable_besideTheThermalOnes() {
    Chart chart = panel(BOTH, 3);
    assertThat(chart.series())
        .extracting(Series::role)
        .containsExactly(Role.CLASSICAL, Role.QUANTUM, Role.REFERENCE, Role.FOURTH_OPINION);
    assertThat(series(chart, Role.QUANTUM).points())
        .containsExactly(new DataPoint(1, 0.75, 0), new DataPoint(2, 0.25, 0));
    assertThat(series(chart, Role.REFERENCE).name()).isEqualTo("thermal at T_{h}");
    assertThat(series(chart, Role.FOURTH_OPINION).name()).isEqualTo("thermal at T_{c}");
    Chart few = panel(MadeUp.result(null, MadeUp.quantum(1, 1e-7)), 3);
    assertThat(series(few, Role.QUANTUM).points()).containsExactly(new DataPoint(1, 1, 0));
  }

  @Test
  void curveWithoutAnyPoint_isLeftOut() {
    ProfileResult below = MadeUp.result(MadeUp.resting(Rest.COLD_WALL), null);
    assertThat(panel(below, 3).series())
        .extracting(Series::role)
        .containsExactly(Role.REFERENCE, Role.FOURTH_OPINION);
  }

  /** Computed numbers have errors too, but those do not show. */
  @ParameterizedTest
  @ValueSource(doubles = {0.125, 0.01})
  void errorBars_areThoseOfASimulation(double error) {
    ProfileResult sampled = MadeUp.result(MadeUp.simulated(error), MadeUp.quantum(0.75, 0.25));
    assertThat(series(panel(sampled, 1), Role.CLASSICAL).points())
        .hasSize(11)
        .allMatch(point -> point.error() == 2 * error);
    for (int panel : new int[] {2, 3}) {
      assertThat(series(panel(sampled, panel), Role.CLASSICAL).points())
          .isNotEmpty()
          .allMatch(point -> point.error() == error);
    }
    assertThat(figure(sampled).caption()).endsWith(" Error bars are one standard error.");
    ProfileResult computed =
        MadeUp.result(
            MadeUp.classical(Rest.NONE, MadeUp.MIXTURE, MadeUp.shares(error, 0.25, 0.5, 0.25, 0)),
            null);
    assertThat(series(panel(computed, 3), Role.CLASSICAL).points())
        .allMatch(point -> point.error() == 0);
    assertThat(figure(computed).caption()).doesNotContain("Error bars");
  }

  @Test
  void caption_namesTheBaths() {
    assertThat(figure(BOTH).caption())
        .startsWith(
            "The particle between a bath at T_{h} = 4 (x = 0) and one at T_{c} = 1 (x = L), E_{1} ="
                + " 1. The classical share of level n is ");
  }
}
