package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart.Role;
import coldwall.settings.SettingsReader;
import coldwall.study.Studying;
import coldwall.study.compare.Compare;
import coldwall.study.curve.Model.Part;
import coldwall.study.input.Setup;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.testkit.Tolerances;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What models are called, how they are drawn, and what scripts read of them. */
class ModelTest {
  private static final Junction MIXED = mixed();

  private static Junction mixed() {
    Junction same = Formula.exact(t -> t).curve(Part.QUANTUM).model().junction();
    ClassicalWall maxwell = new ClassicalWall.Maxwell(0.5);
    ClassicalWall metropolis = new ClassicalWall.Metropolis(new ClassicalWall.Proposal.Window(2));
    return new Junction(
        same.particle(),
        same.box(),
        new Contact(5, maxwell, new QuantumWall.Reset(3)),
        new Contact(1, metropolis, new QuantumWall.WallForce(0.25)));
  }

  private static Model model(Part part) {
    return new Model(part, MIXED, Formula.exact(t -> 2 * t));
  }

  private static List<Model> models(String flags) {
    return Model.of(Setup.of(new SettingsReader(Compare.KIND.settings(), Studying.typed(flags))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CLASSICAL | classical, maxwell/metropolis | classical | Classical | CLASSICAL",
        "QUANTUM | quantum, reset/wall-force | quantum | Quantum | QUANTUM",
        "SECOND_OPINION | quantum, reset/wall-force | second_opinion | Quantum | THIRD_OPINION",
        "OTHER_BATH | quantum, reset/wall-force | reset_wall_force | Quantum | THIRD_OPINION",
      })
  void part_decidesNamesAndColours(
      Part part, String label, String prefix, String title, Role role) {
    assertThat(model(part).label()).isEqualTo(label);
    assertThat(model(part).prefix()).isEqualTo(prefix);
    assertThat(part.title()).isEqualTo(title);
    assertThat(part.isMain()).isEqualTo(part == Part.CLASSICAL || part == Part.QUANTUM);
    assertThat(Roles.of(model(part), 1)).isEqualTo(role);
  }

  @Test
  void colours_beginWithTheMainOne() {
    assertThat(Roles.of(Role.QUANTUM, 0)).isEqualTo(Role.QUANTUM);
    assertThat(Roles.of(Role.QUANTUM, 1)).isEqualTo(Role.SECOND_OPINION);
    assertThat(Roles.of(Role.QUANTUM, Roles.mostOthers())).isEqualTo(Role.FOURTH_OPINION);
  }

  @Test
  void equalWalls_areNamedOnce_andWhatIsNotAskedForIsNoModel() {
    assertThat(models("")).extracting(Model::walls).containsExactly("maxwell", "wall-flux");
    assertThat(models("--classical none")).extracting(Model::part).containsExactly(Part.QUANTUM);
    assertThat(models("--quantum none")).extracting(Model::part).containsExactly(Part.CLASSICAL);
    assertThat(models("--method monte-carlo"))
        .extracting(Model::isSampled)
        .containsExactly(true, false);
  }

  @Test
  void coldTemperature_isThatOfEachPoint() {
    assertThat(model(Part.QUANTUM).current(1.5).value()).isEqualTo(3);
    assertThat(model(Part.QUANTUM).hotTemperature()).isEqualTo(5);
    assertThat(model(Part.QUANTUM).as(Part.OTHER_BATH)).isEqualTo(model(Part.OTHER_BATH));
  }

  @Test
  void walls_haveTheirLawsAndParameters() {
    assertThat(JunctionDocument.walls(model(Part.QUANTUM), UnitSystem.NATURAL).tree())
        .isEqualTo(
            Map.of(
                "wall", Map.of("hot", "reset", "cold", "wall-force"),
                "parameters", Map.of("hot", Map.of("gamma", 3.0), "cold", Map.of("gamma", 0.25)),
                "method", "formula"));
    assertThat(JunctionDocument.walls(model(Part.CLASSICAL), UnitSystem.NATURAL).tree())
        .containsEntry(
            "parameters",
            Map.of("hot", Map.of("accommodation", 0.5), "cold", Map.of("window", 2.0)));
  }

  @Test
  void junction_isEchoedWithItsScales() {
    Setup setup =
        Setup.of(
            new SettingsReader(
                Compare.KIND.settings(), Studying.typed("--hot 4K --length 2nm --mass 1u")));
    Map<String, Object> si = JunctionDocument.junction(setup, UnitSystem.SI).tree();
    assertThat(si).containsEntry("length", 2e-9).containsEntry("hotTemperature", 4.0);
    double mass = Studying.number(si, "mass");
    double planck = 6.62607015e-34;
    double ground = planck * planck / (8 * mass * 4e-18);
    assertThat(Studying.number(si, "groundEnergy"))
        .isCloseTo(ground, within(Tolerances.ALGEBRAIC * ground));
    double crossover = 3 * ground / 1.380649e-23;
    assertThat(Studying.number(si, "crossoverTemperature"))
        .isCloseTo(crossover, within(Tolerances.ALGEBRAIC * crossover));
  }
}
