package coldwall.spec;

import static coldwall.spec.Typed.flags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalMapParserTest {
  /** A range's middle, and the conversion from SI. */
  private static final double ROUNDING = 1e-14;

  private static SurvivalMapSpec parse(String typed) {
    return SurvivalMapParser.parse(flags(typed));
  }

  @Test
  void nothing_isTheWholeMapOfEveryBath() {
    SurvivalMapSpec spec = parse("");
    assertThat(spec.hotOverGround().size()).isEqualTo(51);
    assertThat(spec.hotOverGround().natural(0)).isOne();
    assertThat(spec.hotOverGround().natural(50)).isEqualTo(100);
    assertThat(spec.couplingRatios().size()).isEqualTo(51);
    assertThat(spec.couplingRatios().natural(0)).isEqualTo(0.01);
    assertThat(spec.couplingRatios().natural(25)).isCloseTo(1, within(ROUNDING));
    assertThat(spec.baths())
        .containsExactly(
            new QuantumWall.Reset(1),
            new QuantumWall.Metropolis(1),
            new QuantumWall.WallFlux(1),
            new QuantumWall.WallForce(1));
    assertThat(spec.place()).isNull();
    assertThat(spec.units()).isEqualTo(UnitSystem.NATURAL);
  }

  @Test
  void baths_comeInTheOrderGiven() {
    assertThat(parse("--baths wall-force,reset").baths())
        .containsExactly(new QuantumWall.WallForce(1), new QuantumWall.Reset(1));
  }

  @Test
  void place_isReadInSi() {
    SurvivalMapSpec spec = parse("--length 10nm --hot 300K");
    Setup place = Objects.requireNonNull(spec.place());
    assertThat(spec.units()).isEqualTo(UnitSystem.SI);
    assertThat(place.hot().in(UnitSystem.SI)).isEqualTo(300);
    double ground = place.junction().groundEnergy();
    assertThat(place.junction().hot().temperature() / ground).isCloseTo(6.875, within(5e-4));
    assertThat(Objects.requireNonNull(parse("--hot 7").place()).junction().groundEnergy())
        .isCloseTo(1, within(ROUNDING));
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
        "--units si"
      })
  void canonical_tellsSpecsApart(String typed) {
    assertThat(parse(typed).canonical()).isNotEqualTo(parse("").canonical());
    assertThat(parse(typed).canonical()).isEqualTo(parse(typed).canonical());
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
        "--baths magic | --baths must name baths among reset",
        "--baths reset,reset | --baths must name each bath once",
        "--hot 0 | --hot must be above 0",
        "--length 3 | --length must be used by something that was chosen",
        "--particle electron | --particle must be used by something that was chosen",
        "--hot 5K | --length must be given when other quantities have SI units",
        "--cold 1 | --cold must be used by something",
        "--gamma 2 | --gamma must be used by something"
      })
  void mistakes_areNamed(String typed, String message) {
    assertThatThrownBy(() -> parse(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
