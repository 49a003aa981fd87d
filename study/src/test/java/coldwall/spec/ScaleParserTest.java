package coldwall.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleParserTest {
  private static final double ROUNDING = 1e-12;

  private static ScaleSpec parse(String typed) {
    Map<String, String> flags = new LinkedHashMap<>();
    String[] words = typed.isBlank() ? new String[0] : typed.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      flags.put(words[i].substring(2), words[i + 1]);
    }
    return ScaleParser.parse(SpecText.ofFlags(flags));
  }

  @Test
  void nothing_isTheDefaultSweep() {
    ScaleSpec spec = parse("");
    assertThat(spec.lengths().size()).isEqualTo(30);
    assertThat(spec.lengths().natural(0)).isOne();
    assertThat(spec.lengths().natural(29)).isEqualTo(90);
    assertThat(spec.junction().hot().temperature()).isEqualTo(5);
    assertThat(spec.junction().cold().temperature()).isEqualTo(2.5);
    assertThat(spec.junction().box().length()).isOne();
    assertThat(spec.classicalSolver()).isEqualTo(new MaxwellFormula());
    assertThat(spec.scaledRates()).isTrue();
  }

  @Test
  void rates_goWithTheLength_exceptWhereTheBathKnowsIt() {
    ScaleSpec spec = parse("--quantum-hot reset --quantum-cold wall-force --gamma 6 --length 2,8");
    Junction there = spec.at(spec.junction(), 8);
    assertThat(there.box().length()).isEqualTo(8);
    assertThat(there.hot().quantumWall()).isEqualTo(new QuantumWall.Reset(1.5));
    assertThat(there.cold().quantumWall()).isEqualTo(new QuantumWall.WallForce(6));
    assertThat(there.hot().temperature()).isEqualTo(5);
    ScaleSpec fixed = parse("--quantum metropolis --gamma 6 --length 2,8 --rates fixed");
    assertThat(fixed.at(fixed.junction(), 8).hot().quantumWall())
        .isEqualTo(new QuantumWall.Metropolis(6));
  }

  @Test
  void siUnits_takeTheRateOfTheShortestBox() {
    ScaleSpec spec = parse("--length 10nm,20nm --hot 300K --quantum reset");
    assertThat(spec.junction().hot().quantumWall().strength())
        .isCloseTo(spec.junction().groundEnergy(), within(ROUNDING));
    assertThat(spec.units()).isEqualTo(UnitSystem.SI);
    assertThat(spec.cold().value()).isEqualTo(150);
    assertThat(spec.mass().in(UnitSystem.SI)).isCloseTo(9.109e-31, within(1e-34));
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
        "--levels 20",
        "--units si"
      })
  void canonical_tellsSpecsApart(String other) {
    assertThat(parse(other).canonical()).isNotEqualTo(parse("").canonical());
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
        "--rates maybe | --rates must be scaled or fixed",
        "--rates fixed --quantum none | --rates must be used by something",
        "--cold-log 1:2:3 | --cold-log must be used by something",
        "--length 10nm | --hot must be given when other quantities have SI units",
        "--hot 300K | --length-log must be given when other quantities have SI units",
        "--length 10nm --hot 3 | all quantities must be bare numbers"
      })
  void mistakes_areNamed(String typed, String message) {
    assertThatThrownBy(() -> parse(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
