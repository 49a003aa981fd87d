package coldwall.study.map;

import static coldwall.study.Studying.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import coldwall.units.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalMapTest {
  /** A range's middle, and the conversion from SI. */
  private static final double ROUNDING = 1e-14;

  private static final String SMALL = "--hot-over-ground 2,5,20,60 --asymmetry 0.1,1,10 ";

  private static SurvivalMap map(String flags) {
    return SurvivalMap.of(Studying.typed(flags));
  }

  @Test
  void nothing_isTheWholeMapOfEveryBath() {
    SurvivalMap map = map("");
    assertThat(map.hotOverGround().size()).isEqualTo(51);
    assertThat(map.hotOverGround().natural(0)).isOne();
    assertThat(map.hotOverGround().natural(50)).isEqualTo(100);
    assertThat(map.ratios().size()).isEqualTo(51);
    assertThat(map.ratios().grid().natural(0)).isEqualTo(0.01);
    assertThat(map.ratios().shown(25)).isOne();
    assertThat(map.points().size()).isEqualTo(5 * 51 * 51);
    assertThat(List.of("reset", "metropolis", "wall-flux", "wall-force", "maxwell"))
        .extracting(map::wall)
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(map.place()).isEmpty();
    assertThat(map.settings().units()).isEqualTo(UnitSystem.NATURAL);
  }

  @Test
  void baths_comeInTheOrderGiven() {
    SurvivalMap map = map("--baths wall-force,reset");
    assertThat(List.of("wall-force", "reset", "maxwell", "wall-flux"))
        .extracting(map::wall)
        .containsExactly(0, 1, 2, -1);
  }

  @Test
  void place_isReadInSi() {
    SurvivalMap map = map("--length 10nm --hot 300K");
    assertThat(map.settings().units()).isEqualTo(UnitSystem.SI);
    assertThat(map.place().orElseThrow().hot().in(UnitSystem.SI)).isEqualTo(300);
    assertThat(MapResult.Place.hotOverGround(map.place().orElseThrow()))
        .isCloseTo(6.875, within(5e-4));
    assertThat(map("--hot 7").place().orElseThrow().junction().groundEnergy())
        .isCloseTo(1, within(ROUNDING));
  }

  @Test
  void settings_areLinesThatDecideTheNumbers() {
    assertThat(map("--hot 5 --levels 30 --asymmetry 0.1,10").settings().lines())
        .containsExactly(
            "map.hot-over-ground=51 from 1.0 to 100.0, spaced logarithmically",
            "map.baths=reset,metropolis,wall-flux,wall-force",
            "junction.asymmetry=0.1, 10.0",
            "junction.hot.temperature=5.0",
            "junction.length=2.221441469079183",
            "junction.mass=1.0",
            "solver.levels=30",
            "units=natural");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--baths reset",
        "--hot-over-ground 1,2",
        "--hot-over-ground-log 1:100:50",
        "--asymmetry 0.5,1",
        "--hot 5",
        "--hot 6",
        "--levels 20"
      })
  void settings_tellMapsApart(String flags) {
    assertThat(map(flags).settings()).isNotEqualTo(map("").settings());
    assertThat(map(flags).settings()).isEqualTo(map(flags).settings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hot-over-ground 5 | --hot-over-ground must name at least two values",
        "--asymmetry 1 | --asymmetry must name at least two values",
        "--asymmetry 0,1 | --asymmetry must be above 0",
        "--asymmetry-log 0:1:5 | --asymmetry-log must be above 0",
        "--hot-over-ground -1:1:5 | --hot-over-ground must be above 0",
        "--baths magic | --baths must be one of reset, metropolis, wall-flux, wall-force",
        "--baths reset,reset | --baths must name each of them once",
        "--hot 0 | --hot must be above 0",
        "--length 3 | --length must be used by something that was chosen, but is not: together",
        "--particle electron | --particle must be used by something that was chosen",
        "--hot 5K | --length must be given when other quantities have SI units",
        "--levels 1 | --levels must hold a whole number from 2",
        "--method exact | --method must be used by something",
        "--cold 1 | --cold must be used by something",
        "--gamma 2 | --gamma must be used by something"
      })
  void mistakes_areNamed(String flags, String message) {
    assertThatThrownBy(() -> map(flags))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void rows_doNotDependOnThreads(int threads) {
    Stage stage = map(SMALL + "--baths wall-force").points();
    assertThat(Studying.rows(stage, threads)).isEqualTo(Studying.rows(stage, 1)).hasSize(24);
  }

  @Test
  void levels_areThoseAskedFor() {
    Findings few = Studying.run(SurvivalMap.KIND, SMALL + "--baths wall-flux --levels 2");
    assertThat(column(few, "levels").subList(0, 12)).containsOnly("2");
    assertThat(column(few, "levels").subList(12, 24)).containsOnly("");
    Findings enough =
        Studying.run(SurvivalMap.KIND, "--hot-over-ground 12,20 --asymmetry 1,2 --levels 200");
    Findings automatic =
        Studying.run(SurvivalMap.KIND, "--hot-over-ground 12,20 --asymmetry 1,2 --levels auto");
    int flux = 8;
    assertThat(Double.parseDouble(column(enough, "depth").get(flux)))
        .isCloseTo(Double.parseDouble(column(automatic, "depth").get(flux)), within(1e-9));
  }

  @Test
  void missingRows_leaveTheMapUnjudged() {
    Study map = map(SMALL);
    Findings findings =
        Studying.interrupted(map, List.of(Studying.row(map, 7), Studying.row(map, 30)));
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.rows()).isEqualTo(2);
    assertThat(findings.report().headline()).startsWith("Interrupted: 2 of 60 curves are done");
    assertThat(findings.report().paragraphs()).isEmpty();
    assertThat(findings.report().tables().getFirst().rows()).isEmpty();
    assertThat(findings.report().summary().rows().getFirst()).contains("not computed");
    assertThat(column(findings, "hot_over_ground")).containsExactly("60.0", "20.0");
  }

  @Test
  void pointBeyondTheLevels_isNamed_andTheRestIsShown() {
    Findings findings =
        Studying.run(
            SurvivalMap.KIND, "--hot-over-ground 20,1e7 --asymmetry 1,10 --baths wall-force");
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures())
        .hasSize(2)
        .allMatch(line -> line.contains("hotter bath over E_1 must"));
    assertThat(column(findings, "depth").get(1)).isEmpty();
    assertThat(column(findings, "error").get(1))
        .contains("wall-force: the temperature of the hotter bath over E_1");
    assertThat(findings.report().headline())
        .contains("with wall-force from the lowest T_{h} of the map on");
  }

  @Test
  void estimate_isTheDeepestQuantumFallSoFar() {
    SurvivalMap map = map(SMALL);
    RunningEstimate estimate = map.estimate();
    assertThat(estimate.text()).isEmpty();
    for (int index : new int[] {48, 26, 30, 29}) {
      estimate.add(map.points().sweep().point(index), Studying.row(map, index));
    }
    assertThat(estimate.text())
        .isEqualTo("deepest quantum NDTR so far 9.95 %, wall-flux at T_h = 20 E_1");
  }
}
