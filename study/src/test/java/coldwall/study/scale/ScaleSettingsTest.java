package coldwall.study.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleSettingsTest {
  private static final double ROUNDING = 1e-12;

  private static LengthScaling study(String flags) {
    return LengthScaling.of(Studying.typed(flags));
  }

  private static Junction shortest(LengthScaling study, Part part) {
    return study.models().stream()
        .filter(model -> model.part() == part)
        .map(Model::junction)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothing_isTheDefaultSweep() {
    LengthScaling study = study("");
    assertThat(study.lengths().size()).isEqualTo(30);
    assertThat(study.lengths().natural(0)).isOne();
    assertThat(study.lengths().natural(29)).isEqualTo(90);
    Junction junction = shortest(study, Part.CLASSICAL);
    assertThat(junction.hot().temperature()).isEqualTo(5);
    assertThat(junction.cold().temperature()).isEqualTo(2.5);
    assertThat(junction.box().length()).isOne();
    assertThat(study.models().getFirst().solver()).isEqualTo(new MaxwellFormula());
    assertThat(study.settings().lines()).contains("junction.rates=scaled");
  }

  @Test
  void rates_goWithTheLength_exceptWhereTheBathKnowsIt() {
    LengthScaling study =
        study("--quantum-hot reset --quantum-cold wall-force --gamma 6 --length 2,8");
    Junction there = study.at(shortest(study, Part.QUANTUM), 8);
    assertThat(there.box().length()).isEqualTo(8);
    assertThat(there.hot().quantumWall()).isEqualTo(new QuantumWall.Reset(1.5));
    assertThat(there.cold().quantumWall()).isEqualTo(new QuantumWall.WallForce(6));
    assertThat(there.hot().temperature()).isEqualTo(5);
    LengthScaling fixed = study("--quantum metropolis --gamma 6 --length 2,8 --rates fixed");
    assertThat(fixed.at(shortest(fixed, Part.QUANTUM), 8).hot().quantumWall())
        .isEqualTo(new QuantumWall.Metropolis(6));
  }

  @Test
  void siUnits_takeTheRateOfTheShortestBox() {
    LengthScaling study = study("--length 10nm,20nm --hot 300K --quantum reset");
    Junction junction = shortest(study, Part.QUANTUM);
    assertThat(junction.hot().quantumWall().strength())
        .isCloseTo(junction.groundEnergy(), within(ROUNDING));
    assertThat(study.settings().units()).isEqualTo(UnitSystem.SI);
    assertThat(study.settings().lines()).contains("junction.cold.temperature=150.0 K");
  }

  @Test
  void hotTemperature_setsTheProposal_andNoOther() {
    assertThat(study("--hot 1 --cold 4 --classical metropolis").settings().lines())
        .contains("junction.proposal=uniform:20.0");
    assertThat(study("--hot 0 --cold 1 --classical metropolis").settings().lines())
        .contains("junction.proposal=uniform:98.69604401089359");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--seed 2",
        "--rates fixed",
        "--hot 6",
        "--cold 1",
        "--length 1,2,3",
        "--mass 2",
        "--quantum reset",
        "--quantum none",
        "--classical none",
        "--method operator",
        "--levels 20"
      })
  void lines_nameWhatDecidesTheNumbers(String other) {
    assertThat(study(other).settings().lines()).isNotEqualTo(study("").settings().lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--length 0,1 | --length must be above 0",
        "--length 2:1:5 | --length must run from a lower to a higher value",
        "--length 1 --length-log 1:2:3 | only one of --length and --length-log",
        "--cold 5 | --cold must differ from --hot, but both are 5.0",
        "--hot 0 | --cold must differ from --hot",
        "--rates maybe | --rates must be one of scaled, fixed",
        "--rates fixed --quantum none | --rates must be used by something",
        "--cold-log 1:2:3 | --cold-log must be used by something",
        "--length 10nm | --hot must be given when other quantities have SI units",
        "--hot 300K | --length must be given when other quantities have SI units",
        "--length 10nm --hot 3 | all quantities must be bare numbers"
      })
  void mistakes_areNamed(String typed, String message) {
    assertThatThrownBy(() -> study(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
