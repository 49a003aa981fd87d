package coldwall.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.input.InvalidInputException;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.system.ClassicalWall;
import coldwall.system.QuantumWall;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareParserTest {
  private static final double ROUNDING = 1e-12;

  /** Flags as a user types them: {@code "--hot 5 --cold 1,2"}. */
  static CompareSpec parse(String typed) {
    Map<String, String> flags = new LinkedHashMap<>();
    String[] words = typed.isBlank() ? new String[0] : typed.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      flags.put(words[i].substring(2), words[i + 1]);
    }
    return CompareParser.parse(SpecText.ofFlags(flags));
  }

  @Test
  void nothing_isTheDefaultJunction() {
    CompareSpec spec = parse("");
    assertThat(spec.junction().groundEnergy()).isCloseTo(1, within(ROUNDING));
    assertThat(spec.setup().hot().value()).isEqualTo(5);
    assertThat(spec.cold().values()).hasSize(61);
    assertThat(spec.cold().values().getFirst().value()).isZero();
    assertThat(spec.cold().values().get(1).value()).isEqualTo(0.005);
    assertThat(spec.cold().values().getLast().value()).isEqualTo(4.9);
    assertThat(spec.junction().cold().classicalWall()).isEqualTo(new ClassicalWall.Maxwell(1));
    assertThat(spec.junction().hot().quantumWall()).isEqualTo(new QuantumWall.WallFlux(1));
    assertThat(spec.classicalSolver()).isEqualTo(new MaxwellFormula());
    assertThat(spec.quantumSolver()).isEqualTo(PauliMasterEquation.automatic());
    assertThat(spec.units()).isEqualTo(UnitSystem.NATURAL);
  }

  @Test
  void sides_haveTheirOwnWallsAndStrengths() {
    CompareSpec spec =
        parse("--quantum reset --quantum-cold wall-flux --gamma 3 --accommodation-cold 0.5");
    assertThat(spec.junction().hot().quantumWall()).isEqualTo(new QuantumWall.Reset(3));
    assertThat(spec.junction().cold().quantumWall()).isEqualTo(new QuantumWall.WallFlux(0.5));
    assertThat(spec.junction().hot().classicalWall()).isEqualTo(new ClassicalWall.Maxwell(1));
    assertThat(spec.junction().cold().classicalWall()).isEqualTo(new ClassicalWall.Maxwell(0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--cold 1:4:4 | 1.0 2.0 3.0 4.0",
        "--cold 3,0,0.5 | 0.0 0.5 3.0",
        "--cold 2 | 2.0",
        "--cold-log 1:4:3 | 1.0 2.0 4.0"
      })
  void coldTemperatures_comeAscending(String typed, String expected) {
    double[] cold = parse(typed).cold().values().stream().mapToDouble(Quantity::value).toArray();
    String[] values = expected.split(" ", -1);
    assertThat(cold).hasSize(values.length);
    for (int i = 0; i < cold.length; i++) {
      assertThat(cold[i]).isCloseTo(Double.parseDouble(values[i]), within(ROUNDING));
    }
  }

  @Test
  void siInput_isEchoedAsTyped() {
    CompareSpec spec = parse("--length 10nm --hot 300K --cold 1K:299K:3");
    assertThat(spec.units()).isEqualTo(UnitSystem.SI);
    assertThat(spec.setup().shown(spec.setup().hot())).isEqualTo(300.0);
    assertThat(spec.setup().shown(spec.setup().length())).isEqualTo(1e-8);
    assertThat(spec.setup().shown(spec.cold().values().get(1))).isEqualTo(150.0);
    assertThat(spec.junction().box().length()).isCloseTo(10, within(ROUNDING));
    assertThat(spec.junction().particle().mass()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "electron | 1m_e",
        "electron | 9.1093837139e-31kg",
        "proton | 1.67262192595e-27kg",
        "helium-3 | 3.01602932197u",
        "helium-4 | 4.00260325413u"
      })
  void particle_meansItsMass(String particle, String mass) {
    String junction = "--length 1nm --hot 4K";
    assertThat(parse(junction + " --particle " + particle).canonical())
        .isEqualTo(parse(junction + " --mass " + mass).canonical());
  }

  @Test
  void siJunction_withoutGamma_hasGammaOneInTheBoxesOwnUnits() {
    CompareSpec spec = parse("--length 10nm --hot 300K --quantum reset");
    double ground = spec.junction().groundEnergy();
    assertThat(spec.junction().hot().quantumWall()).isEqualTo(new QuantumWall.Reset(ground));
  }

  @Test
  void units_canBeOverridden() {
    CompareSpec spec = parse("--length 10nm --hot 300K --units natural");
    assertThat(spec.setup().shown(spec.setup().length())).isCloseTo(10, within(ROUNDING));
    Setup converted = parse("--units si").setup();
    assertThat(converted.shown(converted.length()))
        .isCloseTo(Math.PI / Math.sqrt(2) * 1e-9, within(1e-9 * ROUNDING));
  }

  @Test
  void monteCarlo_takesItsEffort() {
    assertThat(parse("--method monte-carlo --collisions 50000 --seed 3").classicalSolver())
        .hasToString("EventDrivenMonteCarlo[seed=3, effort=Collisions[collisions=50000]]");
    assertThat(parse("--method monte-carlo --precision 1e-2").classicalSolver())
        .isInstanceOf(EventDrivenMonteCarlo.class);
  }

  @Test
  void oneSide_canBeLeftOut() {
    assertThat(parse("--classical none").classicalSolver()).isNull();
    assertThat(parse("--quantum none").quantumSolver()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hot nan | --hot must be a finite temperature",
        "--hot inf | --hot must be a finite temperature",
        "--hot 1e999 | --hot must be a finite temperature",
        "--hot -3 | --hot must be at least 0",
        "--hot 5m | --hot must be a finite temperature",
        "--length 0 | --length must be above 0",
        "--mass -1 | --mass must be above 0",
        "--length 1e-200 | ground-state energy",
        "--cold 1:2 | --cold must have the form from:to:count",
        "--cold 4:1:5 | --cold must run from a lower to a higher value",
        "--cold 1:1:5 | --cold must run from a lower to a higher value",
        "--cold 1:2:0 | --cold must hold a whole number from 2",
        "--cold 1:2:999999999 | --cold must hold a whole number from 2 to 10000000",
        "--cold -1 | --cold must be at least 0",
        "--cold 1,1 | --cold must name each value once",
        "--cold , | --cold must be a finite temperature",
        "--cold-log 0:1:5 | --cold-log must start above 0",
        "--cold 1 --cold-log 1:2:3 | only one of --cold and --cold-log",
        "--hot 0 | --cold must be given when --hot is 0",
        "--quantum magic | --quantum must be one of reset, metropolis, wall-flux, wall-force, none",
        "--quantum-hot none | --quantum-hot must be one of",
        "--classical none --quantum none | at least one of --classical and --quantum",
        "--gamma 2 | --gamma must be used by something that was chosen",
        "--gamma-cold 2 --quantum-hot reset | --gamma-cold must be used",
        "--quantum reset --gamma 0 | --gamma must be positive and finite",
        "--accommodation 1.5 | --accommodation must be above 0 and at most 1",
        "--accommodation nan | --accommodation must be a finite number",
        "--collisions 100000 | --collisions must be used",
        "--method monte-carlo --collisions 10 | --collisions must hold a whole number from 10000",
        "--method monte-carlo --collisions 20000 --precision 0.1 | --collisions must be used",
        "--method monte-carlo --precision 2 | --precision must be at least",
        "--method magic | --method must be one of",
        "--classical metropolis --method exact | --method must be one of operator, monte-carlo for these walls",
        "--proposal uniform:3 | --proposal must be used",
        "--classical metropolis --proposal 3 | --proposal must be uniform:EMAX or window:D",
        "--classical metropolis --proposal window:0 | --proposal must have an energy above 0",
        "--classical metropolis --proposal box:1 | --proposal must be uniform:EMAX or window:D",
        "--classical none --method exact | --method must be used",
        "--levels 1 | --levels must hold a whole number from 2",
        "--levels 2.5 | --levels must hold a whole number",
        "--quantum none --levels 20 | --levels must be used",
        "--seed -1 | --seed must hold a whole number",
        "--units imperial | --units must be natural or si",
        "--hot 300K --cold 1 | all quantities must be bare numbers",
        "--hot 300K | --length must be given when other quantities have SI units",
        "--quantum reset --gamma 1THz | --hot must be given when other quantities have SI units",
        "--classical metropolis --proposal uniform:10meV | --hot must be given when",
        "--quantum metropolis --proposal window:2 | --proposal must be uniform:EMAX",
        "--quantum metropolis --levels 24 --proposal uniform:9 | --proposal must be used",
        "--cold 1:1.0000000000000002:9 | a range must be wide enough",
        "--length 10nm | --hot must be given when other quantities have SI units",
        "--particle muon | --particle must be one of electron, proton, hydrogen, helium-3, helium-4, neon",
        "--particle helium4 | did you mean helium-4?",
        "--particle helium-4 --mass 4u | only one of --mass and --particle may be given",
        "--particle electron | --particle must come with SI units, in which its mass is known, but is",
        "--particle neon --hot 5 --length 2 | give --hot and --length units",
        "--particle neon --hot 5 --length 2nm | all quantities must be bare numbers",
        "--particle neon --hot 5K | --length must be given when other quantities have SI units",
        "--magic 1 | --magic must be used"
      })
  void badInput_isNamed(String typed, String message) {
    assertThatThrownBy(() -> parse(typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void canonicalText_dependsOnWhatDecidesTheNumbers() {
    assertThat(parse("--hot 5").canonical()).isEqualTo(parse("--hot 5.0").canonical());
    assertThat(parse("--hot 5").canonical()).isNotEqualTo(parse("--hot 6").canonical());
    assertThat(parse("--seed 2").canonical()).isNotEqualTo(parse("").canonical());
  }
}
