package coldwall.study.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.study.Studies;
import coldwall.study.Studying;
import coldwall.study.compare.Compare;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import coldwall.system.WallLaw;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The junction and its solvers, from flags as a user types them. */
class JunctionSettingsTest {
  private static final double ROUNDING = 1e-12;

  private static final List<Setting<?>> SETTINGS =
      Stream.of(
              List.of(BoxSettings.HOT),
              BoxSettings.BOX,
              WallSettings.ALL,
              SolverSettings.ALL,
              BoxSettings.OUTPUT)
          .<Setting<?>>flatMap(List::stream)
          .toList();

  private static SettingsReader reader(String flags) {
    return new SettingsReader(SETTINGS, Studying.typed(flags));
  }

  /** The junction with its resolved lines checked for texts that nothing used. */
  private static Setup setup(String flags) {
    SettingsReader reader = reader(flags);
    Setup setup = Setup.of(reader);
    assertThat(BoxSettings.resolved(reader).lines()).isNotEmpty();
    return setup;
  }

  private static Contact hot(String flags) {
    return setup(flags).junction().hot();
  }

  private static Contact cold(String flags) {
    return setup(flags).junction().cold();
  }

  static List<String> quantumBaths() {
    return WallLaw.names(QuantumWall.laws());
  }

  static List<StudyKind> kinds() {
    return Studies.all();
  }

  @Test
  void nothing_isTheDefaultJunction() {
    Setup setup = setup("");
    assertThat(setup.junction().groundEnergy()).isCloseTo(1, within(ROUNDING));
    assertThat(setup.junction().cold()).isEqualTo(setup.junction().hot());
    assertThat(hot(""))
        .isEqualTo(new Contact(5, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1)));
    assertThat(setup.classical()).isEqualTo(new MaxwellFormula());
    assertThat(setup.quantum())
        .isEqualTo(new PauliMasterEquation(new LevelCutoff.Automatic(OptionalDouble.of(100))));
    assertThat(BoxSettings.resolved(reader("")).units()).isEqualTo(UnitSystem.NATURAL);
    assertThat(BoxSettings.resolved(reader("--seed 7")).seed()).isEqualTo(7);
  }

  @Test
  void sides_haveTheirOwnWallsAndStrengths() {
    String flags = "--quantum reset --quantum-cold wall-flux --gamma 3 --accommodation-cold 0.5";
    assertThat(hot(flags).quantumWall()).isEqualTo(new QuantumWall.Reset(3));
    assertThat(cold(flags).quantumWall()).isEqualTo(new QuantumWall.WallFlux(0.5));
    assertThat(hot(flags).classicalWall()).isEqualTo(new ClassicalWall.Maxwell(1));
    assertThat(cold(flags).classicalWall()).isEqualTo(new ClassicalWall.Maxwell(0.5));
  }

  @ParameterizedTest
  @MethodSource("quantumBaths")
  void everyBathThatThereIs_canBeNamed(String bath) {
    assertThat(hot("--quantum " + bath).quantumWall().name()).isEqualTo(bath);
  }

  @Test
  void siInput_isEchoedAsTyped() {
    Setup setup = setup("--length 10nm --hot 300K");
    assertThat(setup.hot().in(UnitSystem.SI)).isEqualTo(300.0);
    assertThat(setup.length().in(UnitSystem.SI)).isEqualTo(1e-8);
    assertThat(setup.junction().box().length()).isCloseTo(10, within(ROUNDING));
    assertThat(setup.junction().particle().mass()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "electron, 1m_e",
    "e, 1me",
    "he4, 4.00260325413u",
    "he3, 3.01602932197Da",
    "deuterium, 2.014101777844u",
    "argon, 39.96238312204u",
    "electron, 9.1093837139e-31kg",
    "proton, 1.67262192595e-27kg",
    "helium-3, 3.01602932197u",
    "helium-4, 4.00260325413u"
  })
  void particle_meansItsMass(String particle, String mass) {
    String junction = "--length 1nm --hot 4K";
    assertThat(setup(junction + " --particle " + particle).junction().particle())
        .isEqualTo(setup(junction + " --mass " + mass).junction().particle());
  }

  @Test
  void siJunction_withoutGamma_hasGammaOneInTheBoxesOwnUnits() {
    String flags = "--length 10nm --hot 300K --quantum reset";
    double ground = setup(flags).junction().groundEnergy();
    assertThat(hot(flags).quantumWall()).isEqualTo(new QuantumWall.Reset(ground));
  }

  @ParameterizedTest
  @CsvSource({
    "--hot 300K --length 1nm, SI",
    "--hot 300K --length 1nm --units si, SI",
    "--hot 300K --length 1nm --units natural, NATURAL"
  })
  void units_canBeOverridden(String flags, UnitSystem expected) {
    SettingsReader reader = reader(flags);
    Setup.of(reader);
    assertThat(BoxSettings.resolved(reader).units()).isEqualTo(expected);
  }

  @Test
  void method_isTheMostExactOneThatTreatsTheWalls() {
    assertThat(setup("--method operator").classical()).isInstanceOf(CollisionOperator.class);
    assertThat(setup("--classical-cold metropolis").classical())
        .isInstanceOf(CollisionOperator.class);
    assertThat(setup("--method monte-carlo --collisions 50000 --seed 3").classical())
        .hasToString("EventDrivenMonteCarlo[seed=3, effort=Collisions[collisions=50000]]");
    assertThat(setup("--method monte-carlo --precision 1e-2").classical())
        .isInstanceOf(EventDrivenMonteCarlo.class);
    assertThat(setup("--levels 24").quantum()).isEqualTo(PauliMasterEquation.withLevels(24));
  }

  @Test
  void proposal_reachesTwentyTemperaturesOfTheHotBath_howeverHotTheColdOneIs() {
    String flags = "--classical metropolis --hot 1";
    assertThat(hot(flags).classicalWall())
        .isEqualTo(new ClassicalWall.Metropolis(new Proposal.Uniform(20)));
    SettingsReader reader = reader(flags);
    Setup hotterCold = Setup.of(reader, new Quantity(4, Dimension.TEMPERATURE, false));
    assertThat(hotterCold.junction().hot().classicalWall())
        .isEqualTo(new ClassicalWall.Metropolis(new Proposal.Uniform(20)));
    assertThat(reader.finish()).contains("junction.proposal=uniform:20.0");
    assertThat(hot("--classical metropolis --hot 0").classicalWall())
        .asString()
        .contains("Uniform");
    assertThat(hot("--classical metropolis --proposal window:2").classicalWall())
        .isEqualTo(new ClassicalWall.Metropolis(new Proposal.Window(2)));
  }

  @Test
  void oneOfTheMechanics_canBeLeftOut() {
    assertThat(setup("--classical none").classical()).isNull();
    assertThat(setup("--quantum none").quantum()).isNull();
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
        "--length 1e-200 | --length must be 0 or of a size",
        "--cold 1:2 | --cold must have the form from:to:count",
        "--cold 4:1:5 | --cold must run from a lower to a higher value",
        "--cold 1:1:5 | --cold must run from a lower to a higher value",
        "--cold 1:2:0 | --cold must hold a whole number from 2",
        "--cold 1:2:999999999 | --cold must hold a whole number from 2 to 1000000",
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
        "--quantum reset --gamma 0 | --gamma must be above 0",
        "--accommodation 1.5 | --accommodation must be above 0 and at most 1",
        "--accommodation nan | --accommodation must be a finite number",
        "--collisions 100000 | --collisions must be used",
        "--method monte-carlo --collisions 10 | --collisions must hold a whole number from 10000",
        "--method monte-carlo --precision 1e-6 | --precision must be at least 1.0E-5",
        "--method monte-carlo --precision 2 | --precision must be at least",
        "--method magic | --method must be one of",
        "--classical metropolis --method exact | --method must be one of operator, monte-carlo for this junction",
        "--proposal uniform:3 | --proposal must be used",
        "--classical metropolis --proposal 3 | --proposal must be uniform:EMAX or window:D",
        "--classical metropolis --proposal window:0 | --proposal must have an energy above 0",
        "--classical metropolis --proposal box:1 | --proposal must be uniform:EMAX or window:D",
        "--classical none --method exact | --method must be used",
        "--levels 1 | --levels must hold a whole number from 2",
        "--levels 2.5 | --levels must be auto or a whole number from 2",
        "--quantum none --levels 20 | --levels must be used",
        "--seed -1 | --seed must hold a whole number",
        "--units si | --units must be natural where quantities are bare numbers",
        "--units si --hot 5 | give --hot and",
        "--quantum wallflux | did you mean wall-flux?",
        "--levels atuo | --levels must be auto or a whole number from 2",
        "--units imperial | --units must be one of natural, si",
        "--hot 300K --cold 1 | all quantities must be bare numbers",
        "--hot 300K | --length must be given when other quantities have SI units",
        "--quantum reset --gamma 1THz | --hot must be given when other quantities have SI units",
        "--classical metropolis --proposal uniform:10meV | --hot must be given when",
        "--quantum metropolis --proposal window:2 | --proposal must be uniform:EMAX",
        "--quantum metropolis --levels 24 --proposal uniform:9 | --proposal must be used",
        "--cold 1:1.0000000000000002:9 | a range must be wide enough",
        "--length 10nm | --hot must be given when other quantities have SI units",
        "--particle muon | --particle must be one of electron, proton, hydrogen, deuterium, helium-3, helium-4, neon, argon",
        "--particle helium4 | did you mean helium-4?",
        "--particle helium-4 --mass 4u | only one of --mass and --particle may be given",
        "--particle electron | --particle must come with SI units, in which its mass is known, but is",
        "--particle neon --hot 5 --length 2 | give --hot and --length units",
        "--particle neon --hot 5 --length 2nm | all quantities must be bare numbers",
        "--particle neon --hot 5K | --length must be given when other quantities have SI units",
        "--magic 1 | --magic must be used"
      })
  void badInput_isNamed(String typed, String message) {
    assertThatThrownBy(() -> Studying.study(Compare.KIND, typed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void resolvedLines_areWhatDecidesTheNumbers(StudyKind kind) {
    Study study = Studying.study(kind, "");
    assertThat(study.name()).isEqualTo(kind.name());
    List<String> lines = study.settings().lines();
    assertThat(lines)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(line -> line.matches("[a-z.-]+=[^\\[\\]$@]+"));
    for (String flags : kind.examples()) {
      String[] words = flags.split(" ", -1);
      if (words.length % 2 == 0) {
        assertThat(Studying.lines(kind, flags)).as(flags).isNotEqualTo(lines);
      }
    }
  }

  @Test
  void lines_areTheSameHoweverANumberIsWritten() {
    assertThat(Studying.lines(Compare.KIND, "--hot 5"))
        .isEqualTo(Studying.lines(Compare.KIND, "--hot 5.0"));
    assertThat(Studying.lines(Compare.KIND, "--seed 2"))
        .isNotEqualTo(Studying.lines(Compare.KIND, ""));
  }
}
