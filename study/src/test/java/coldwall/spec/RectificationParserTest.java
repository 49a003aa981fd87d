package coldwall.spec;

import static coldwall.spec.Typed.flags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.operator.CollisionOperator;
import coldwall.input.InvalidInputException;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RectificationParserTest {
  /** A range's middle is off by a few roundings. */
  private static final double ROUNDING = 1e-14;

  private static RectificationSpec parse(String typed) {
    return RectificationParser.parse(flags(typed));
  }

  @Test
  void nothing_isTheDefaultJunction() {
    RectificationSpec spec = parse("");
    assertThat(spec.setup().junction().groundEnergy()).isCloseTo(1, within(ROUNDING));
    assertThat(spec.setup().junction().hot().temperature()).isEqualTo(5);
    assertThat(spec.cold().size()).isEqualTo(40);
    assertThat(spec.cold().natural(0)).isEqualTo(0.005);
    assertThat(spec.cold().natural(39)).isEqualTo(4.9);
    assertThat(spec.asymmetries().size()).isEqualTo(21);
    assertThat(spec.asymmetries().natural(10)).isCloseTo(1, within(ROUNDING));
    assertThat(spec.classicalSolver()).isEqualTo(new MaxwellFormula());
    assertThat(spec.quantumSolver()).isEqualTo(PauliMasterEquation.automatic());
  }

  @Test
  void walls_canDiffer() {
    RectificationSpec spec =
        parse("--classical-cold metropolis --quantum-hot reset --gamma-hot 3 --asymmetry 1");
    assertThat(spec.classicalSolver()).isEqualTo(new CollisionOperator());
    assertThat(spec.setup().junction().hot().quantumWall()).isEqualTo(new QuantumWall.Reset(3));
    assertThat(spec.asymmetries().size()).isOne();
  }

  @Test
  void units_areThoseOfTheInput() {
    RectificationSpec spec = parse("--length 10nm --hot 300K --cold 10K,100K");
    assertThat(spec.units()).isEqualTo(UnitSystem.SI);
    assertThat(spec.cold().values().getLast().in(UnitSystem.SI)).isEqualTo(100);
    assertThat(parse("--classical none").classicalSolver()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--hot 6",
        "--cold 1,2",
        "--asymmetry 1,2",
        "--quantum reset",
        "--classical none",
        "--seed 2",
        "--levels 9",
        "--units si"
      })
  void canonical_tellsSpecsApart(String typed) {
    assertThat(parse(typed).canonical()).isNotEqualTo(parse("").canonical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hot 0 | --hot must be above 0",
        "--cold 1,5 | --cold must stay below the hot temperature 5.0, but is 5.0",
        "--cold 6 | --cold must stay below the hot temperature 5.0, but is 6.0",
        "--cold 1K | --hot must be given when other quantities have SI units",
        "--hot 5 --cold 1K | all quantities must be bare numbers",
        "--asymmetry -1,1 | --asymmetry must be above 0",
        "--classical none --quantum none | at least one of",
        "--baths reset | --baths must be used by something"
      })
  void mistakes_areNamed(String typed, String message) {
    assertThatThrownBy(() -> parse(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
