package coldwall.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.classical.MaxwellFormula;
import coldwall.input.InvalidInputException;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.units.UnitSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileParserTest {

  private static ProfileSpec parse(String typed) {
    Map<String, String> flags = new LinkedHashMap<>();
    String[] words = typed.isBlank() ? new String[0] : typed.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      flags.put(words[i].substring(2), words[i + 1]);
    }
    return ProfileParser.parse(SpecText.ofFlags(flags));
  }

  @Test
  void nothing_isTheDefaultJunction() {
    ProfileSpec spec = parse("");
    assertThat(spec.junction().hot().temperature()).isEqualTo(5);
    assertThat(spec.junction().cold().temperature()).isEqualTo(0.25);
    assertThat(spec.positions()).isEqualTo(101);
    assertThat(spec.classicalSolver()).isEqualTo(new MaxwellFormula());
    assertThat(spec.position(0)).isZero();
    assertThat(spec.position(100)).isEqualTo(1);
  }

  @Test
  void coldTemperature_followsTheHotOne_inItsUnits() {
    ProfileSpec spec = parse("--hot 300K --length 10nm");
    assertThat(spec.setup().shown(spec.cold())).isEqualTo(15);
    assertThat(spec.units()).isEqualTo(UnitSystem.SI);
    assertThat(parse("--hot 0").cold().value()).isZero();
  }

  @Test
  void hotterColdBath_setsTheProposals() {
    ProfileSpec spec = parse("--hot 1 --cold 4 --classical metropolis");
    assertThat(spec.junction().hot().classicalWall())
        .isEqualTo(new ClassicalWall.Metropolis(new Proposal.Uniform(80)));
  }

  @Test
  void canonical_namesWhatDecidesTheNumbers() {
    String canonical = parse("").canonical();
    for (String flags :
        new String[] {
          "--cold 0.3", "--positions 11", "--seed 2", "--quantum none", "--accommodation 0.5"
        }) {
      assertThat(parse(flags).canonical()).isNotEqualTo(canonical);
    }
    assertThat(parse("--hot 5 --cold 0.25").canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "--cold -1, --cold must be at least 0",
    "--cold 1:2:3, --cold must be a finite temperature",
    "--positions 1, --positions must hold a whole number from 2 to 10001",
    "--collisions 100000, --collisions must be used by something that was chosen",
    "--classical none --quantum none, at least one of --classical and --quantum must not be none",
    "--cold 20K, all quantities must be bare numbers",
    "--cold-log 1:2:3, --cold-log must be used by something that was chosen"
  })
  void mistakes_areNamed(String typed, String message) {
    String flags = typed.equals("--cold 20K") ? "--cold 20K --hot 5" : typed;
    assertThatThrownBy(() -> parse(flags))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message);
  }
}
