package coldwall.settings;

import static coldwall.settings.Invented.read;
import static coldwall.settings.Invented.reader;
import static coldwall.settings.Invented.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void nothing_isTheDefaults_aLineEach() {
    assertThat(read(typed("")))
        .containsExactly(
            "junction.hot.temperature=5.0",
            "junction.cold.temperature=2 from 0.0 to 1.0, spaced evenly",
            "junction.length=2.0",
            "junction.mass=1.0",
            "junction.hot.quantum=flux",
            "junction.share=1.0",
            "solver.collisions=20000",
            "solver.levels=auto",
            "map.baths=reset,flux",
            "seed=1",
            "units=natural");
  }

  @Test
  void linesAreTheSame_howeverANumberIsWritten_andWhereverItStands() {
    assertThat(read(typed("--seed 7 --hot 3.0 --cold-log 1:4:3")))
        .isEqualTo(read(typed("--cold-log 1.0:4:3 --hot 3 --seed 7")))
        .contains("junction.cold.temperature-log=3 from 1.0 to 4.0, spaced logarithmically")
        .isNotEqualTo(read(typed("--seed 8 --hot 3.0 --cold-log 1:4:3")));
  }

  @Test
  void derivedDefault_followsTheOtherSetting() {
    assertThat(reader("--length 8").get(Invented.MASS).value()).isEqualTo(4);
    assertThat(reader("--length 8 --mass 3").get(Invented.MASS).value()).isEqualTo(3);
    assertThat(reader("--hot 3K").get(Invented.UNITS)).isEqualTo("si");
  }

  @Test
  void bareDefault_saysNothingWhereOthersHaveUnits() {
    assertThatThrownBy(() -> reader("--hot 300K").get(Invented.LENGTH))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "--length must be given when other quantities have SI units, but is not; write it like"
                + " 10nm");
    assertThatThrownBy(() -> Invented.COLD.of(reader("--hot 300K")))
        .hasMessageStartingWith("--cold must be given when other quantities have SI units");
    assertThat(reader("--hot 300K").get(Invented.SHARE).value()).isEqualTo(1);
    assertThat(reader("--hot 300K").get(Invented.SEED)).isEqualTo(1);
  }

  @Test
  void text_isReadOnce_howeverOftenItsValueIsAskedFor() {
    AtomicInteger readings = new AtomicInteger();
    Form<Integer> counted =
        new Form.Matching<>(".+", (_, _) -> readings.incrementAndGet(), String::valueOf);
    Setting<Integer> setting = Setting.of("file", "file", "F", "A file", counted, "a.npy");
    SettingsReader reader = new SettingsReader(List.of(setting), typed("--file a.npy"));
    assertThat(reader.peek(setting)).contains(1);
    assertThat(reader.given(setting)).contains(1);
    assertThat(reader.get(setting)).isEqualTo(1);
    assertThat(reader.get(setting, 5)).isEqualTo(1);
    assertThat(readings).hasValue(1);
  }

  @Test
  void siQuantities_areThoseTyped_andNaturalInside() {
    SettingsReader reader = reader("--hot 300K --length 10nm");
    assertThat(reader.system()).isEqualTo(UnitSystem.SI);
    assertThat(reader.get(Invented.HOT)).hasToString("300.0 K");
    assertThat(reader.get(Invented.LENGTH).natural()).isCloseTo(10, within(ROUNDING));
  }

  @Test
  void settingOfOneSide_isThatOfBoth_unlessItIsGiven() {
    SettingsReader reader = reader("--gamma 3 --gamma-hot 2");
    assertThat(reader.get(Invented.GAMMA_HOT).value()).isEqualTo(2);
    assertThat(reader.get(Invented.GAMMA_COLD).value()).isEqualTo(3);
    assertThat(reader.finish())
        .containsExactly("junction.hot.gamma=2.0", "junction.cold.gamma=3.0");
    assertThat(reader("").get(Invented.GAMMA_COLD).value()).isEqualTo(1);
    assertThat(reader("").get(Invented.QUANTUM_HOT)).isEqualTo("flux");
  }

  @Test
  void amount_isOfTheDimensionThatTheCallerKnows() {
    SettingsReader rate = reader("--gamma 1THz");
    assertThat(rate.amount(Invented.GAMMA_HOT, Dimension.RATE, 1))
        .isEqualTo(new Quantity(1e12, Dimension.RATE, true).natural());
    assertThatThrownBy(() -> rate.amount(Invented.GAMMA, Dimension.INVERSE_FORCE_SQUARED, 1))
        .hasMessageStartingWith("--gamma must be a finite ");
    SettingsReader nothing = reader("");
    assertThat(nothing.amount(Invented.GAMMA_COLD, Dimension.RATE, 0.25)).isEqualTo(0.25);
    assertThat(nothing.finish()).containsExactly("junction.cold.gamma=0.25");
  }

  @Test
  void given_isWhatWasTyped_andPeek_leavesNoLine() {
    SettingsReader reader = reader("--particle electron");
    assertThat(reader.given(Invented.PRECISION)).isEmpty();
    assertThat(reader.peek(Invented.PARTICLE)).contains("electron");
    assertThatThrownBy(reader::finish).hasMessageContaining("--particle must be used");
    assertThat(reader.given(Invented.PARTICLE)).contains("electron");
    assertThat(reader.finish()).containsExactly("junction.particle=electron");
    assertThat(reader("").get(Invented.PARTICLE, "helium-4")).isEqualTo("helium-4");
  }

  @Test
  void unusedText_isAMistake_thatSaysWhatItIsFor() {
    SettingsReader reader = reader("--gamma-cold 2 --quantum reset");
    assertThat(reader.get(Invented.QUANTUM_HOT)).isEqualTo("reset");
    assertThatThrownBy(reader::finish)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "--gamma-cold must be used by something that was chosen, but is not: it sets reset;"
                + " drop it or change the choice");
    reader.get(Invented.GAMMA_COLD);
    assertThat(reader.finish()).hasSize(2);
    assertThatThrownBy(reader("--magic 1")::finish)
        .hasMessageContaining("--magic must be used")
        .hasMessageContaining("there is no such setting");
  }

  @Test
  void message_isAboutWhatWasWritten_orAboutWhatIsMissing() {
    assertThat(reader("--hot 3").must(Invented.HOT, "be low", "take 1"))
        .hasMessage("--hot must be low, but is \"3\"; take 1");
    assertThat(reader("").must(Invented.HOT, "be low", "take 1"))
        .hasMessage("--hot must be low, but is not given; take 1");
    assertThat(reader("--gamma 3").must(Invented.GAMMA_HOT, "be low", "take 1"))
        .hasMessage("--gamma must be low, but is \"3\"; take 1");
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
  void valuesToVisit_comeAscending(String flags, String expected) {
    double[] cold = Invented.COLD.of(reader(flags)).naturals().toArray();
    String[] values = expected.split(" ", -1);
    assertThat(cold).hasSize(values.length);
    for (int i = 0; i < cold.length; i++) {
      assertThat(cold[i]).isCloseTo(Double.parseDouble(values[i]), within(ROUNDING));
    }
  }

  @Test
  void grid_keepsItsEndsAndMayBeginAtZero() {
    Grid grid = Grid.logarithmic(0.1, 0.7, 5, Dimension.TEMPERATURE);
    assertThat(grid.natural(0)).isEqualTo(0.1);
    assertThat(grid.last().value()).isEqualTo(0.7);
    Grid withZero = grid.withZero();
    assertThat(withZero.size()).isEqualTo(6);
    assertThat(withZero.natural(0)).isZero();
    assertThat(withZero).hasToString("0 and 5 from 0.1 to 0.7, spaced logarithmically");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hot nan | --hot must be a finite temperature, a bare number or one with a unit, but is",
        "--hot inf | --hot must be a finite temperature",
        "--hot 1e999 | --hot must be a finite temperature",
        "--hot 1e-150 | --hot must be 0 or of a size from 1.0E-100",
        "--hot -3 | --hot must be at least 0, but is \"-3\"; give a number such as 5",
        "--hot -3K | --hot must be at least 0, but is \"-3K\"; give a number such as 5K",
        "--hot 300k | did you mean 300K?",
        "--hot 3meV5 | did you mean 3meV?",
        "--hot 300C | write it like 5 or 300K",
        "--hot 20mkk | write it like 5 or 300K",
        "--hot 10mev | did you mean 10meV?",
        "--hot 10KK | did you mean 10kK?",
        "--hot 10nm | nm is a unit of length, write it like 5 or 300K",
        "--cold 1k:5K:10 | did you mean 1K?",
        "--cold -1K,2K | give values such as 0K,0.5K,1K",
        "--cold 1K:2K | give a range such as 0.1K:4.9K:60",
        "--length 10Nm | did you mean 10nm?",
        "--hot 5m | --hot must be a finite temperature",
        "--length 0 | --length must be above 0",
        "--cold 1:2 | --cold must have the form from:to:count",
        "--cold 4:1:5 | --cold must run from a lower to a higher value",
        "--cold 1:1:5 | --cold must run from a lower to a higher value",
        "--cold 1:2:0 | --cold must hold a whole number from 2",
        "--cold 1:2:999999999 | --cold must hold a whole number from 2 to 1000000",
        "--cold -1 | --cold must be at least 0, but is \"-1\"; give values such as 0,0.5,1",
        "--cold 1,1 | --cold must name each value once",
        "--cold , | --cold must be a finite temperature",
        "--cold-log 0:1:5 | --cold-log must start above 0",
        "--cold-log 1,2 | --cold-log must have the form from:to:count",
        "--cold 1:1.0000000000000002:9 | a range must be wide enough",
        "--cold 1 --cold-log 1:2:3 | only one of --cold and --cold-log may be given, but both are",
        "--mass 1 --particle electron | only one of --mass and --particle may be given",
        "--collisions 20000 --precision 0.1 | only one of --collisions and --precision",
        "--quantum magic | --quantum must be one of reset, flux, none",
        "--quantum rest | did you mean reset?",
        "--quantum-hot none | --quantum-hot must be one of reset, flux",
        "--quantum none --gamma 1 | --quantum must be one of reset, flux",
        "--share 1.5 | --share must be above 0 and at most 1",
        "--share nan | --share must be a finite number",
        "--collisions 10 | --collisions must hold a whole number from 10000",
        "--levels 1 | --levels must hold a whole number from 2 to 2000",
        "--levels 2.5 | --levels must be auto or a whole number from 2",
        "--baths reset,magic | --baths must be one of reset, flux",
        "--baths reset,reset | --baths must name each of them once",
        "--seed -1 | --seed must hold a whole number",
        "--units imperial | --units must be one of natural, si",
        "--hot 300K --cold 1 | all quantities must be bare numbers (natural units) or all",
        "--hot 5 --cold 1K | but --hot \"5\" has no unit and --cold \"1K\" has one",
        "--cold 0,1K | all quantities must be bare numbers",
      })
  void mistake_isNamedInOneLine(String flags, String message) {
    assertThatThrownBy(() -> read(typed(flags)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void numbersWithoutDimension_mixWithAnyUnits() {
    assertThat(reader("--hot 300K --share 0.5 --seed 3").system()).isEqualTo(UnitSystem.SI);
    assertThat(read(typed("--levels 24"))).contains("solver.levels=24");
    assertThat(reader("--baths flux,reset").get(Invented.BATHS))
        .isEqualTo(List.of("flux", "reset"));
  }

  @Test
  void help_namesTheDefaultAndTheSettingsOfOneSide() {
    assertThat(Invented.LENGTH.help(Invented.ALL)).isEqualTo("Length (default 2, for no reason).");
    assertThat(Invented.GAMMA.help(Invented.ALL))
        .isEqualTo("Rate or coupling (default 1). Also --gamma-hot, --gamma-cold for one side.");
    assertThat(Invented.PARTICLE.help(Invented.ALL)).isEqualTo("The particle by its name.");
  }
}
