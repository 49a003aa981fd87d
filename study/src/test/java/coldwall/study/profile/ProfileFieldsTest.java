package coldwall.study.profile;

import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Rest;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts get of numbers that were made up. */
class ProfileFieldsTest {
  private static final double ROUNDING = 1e-14;

  private static final ProfileResult BOTH =
      MadeUp.result(MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(0.75, 0.25));

  private static Map<String, Object> document(ProfileResult result) {
    return new ProfileFields(result).document();
  }

  private static List<ResultColumn> columns(ProfileResult result) {
    // The walls and the middle.
    return Field.columns(new ProfileFields(result).positions(), row -> row / 2.0, result.units());
  }

  @Test
  void columns_haveTheirNamesAndUnits() {
    assertThat(columns(BOTH))
        .extracting(ResultColumn::name)
        .containsExactly(
            "position",
            "classical_density",
            "quantum_density",
            "classical_kinetic_temperature",
            "classical_kinetic_temperature_uncertainty",
            "quantum_kinetic_temperature");
    assertThat(columns(MadeUp.result(UnitSystem.SI, MadeUp.flying(1, 0, 0, 0), null)))
        .extracting(ResultColumn::name)
        .containsExactly(
            "position",
            "classical_density",
            "quantum_density",
            "classical_kinetic_temperature_K",
            "classical_kinetic_temperature_uncertainty_K",
            "quantum_kinetic_temperature_K");
  }

  @Test
  void cells_areEmptyWhereThereIsNothing() {
    assertThat(columns(BOTH)).extracting(column -> column.cell(0)).doesNotContain("");
    assertThat(columns(MadeUp.result(MadeUp.simulated(0.125), null)))
        .extracting(column -> column.cell(1))
        .containsExactly("0.5", "1.0", "", "2.0", "0.25", "");
    assertThat(columns(MadeUp.result(MadeUp.resting(Rest.HOT_WALL), null)))
        .extracting(column -> column.cell(1))
        .containsExactly("0.5", "0.0", "", "", "", "");
    assertThat(columns(MadeUp.nothing()))
        .extracting(column -> column.cell(2))
        .containsExactly("1.0", "", "", "", "", "");
  }

  @Test
  void document_hasItsKeysInOrder() {
    assertThat(document(BOTH).keySet())
        .containsExactly(
            "junction",
            "classical",
            "quantum",
            "difference",
            "differenceUncertainty",
            "text",
            "energies",
            "levels",
            "state");
    assertThat(node(document(BOTH), "classical").keySet().stream().map(String::valueOf))
        .containsExactly(
            "wall",
            "parameters",
            "method",
            "current",
            "currentUncertainty",
            "thermality",
            "rest",
            "kineticTemperature",
            "kineticTemperatureUncertainty",
            "meanEnergy",
            "meanEnergyUncertainty",
            "energyFromHot",
            "energyFromHotUncertainty",
            "energyFromCold",
            "energyFromColdUncertainty",
            "roundTripRate",
            "roundTripRateUncertainty",
            "belowLevels",
            "belowLevelsUncertainty");
  }

  @Test
  void levelsAndEnergies_areRows() {
    Map<?, ?> ground = nodes(document(BOTH), "levels").getFirst();
    assertThat(ground.get("level")).isEqualTo(1L);
    assertThat(ground.get("population")).isEqualTo(0.75);
    assertThat(ground.get("classicalShare")).isEqualTo(0.5);
    assertThat(nodes(document(BOTH), "levels").getLast().get("pairTemperature")).isNull();
    assertThat(nodes(document(BOTH), "energies"))
        .extracting(row -> number(row, "quantumBelow"))
        .containsExactly(0.0, 0.75, 1.0);
  }

  @Test
  void missingMechanics_areNull() {
    Map<String, Object> classical = document(MadeUp.result(MadeUp.flying(1, 0, 0, 0), null));
    assertThat(classical).containsEntry("quantum", null).containsEntry("difference", null);
    assertThat(nodes(classical, "energies").getFirst().get("quantumBelow")).isNull();
    assertThat(nodes(classical, "levels").getFirst().get("population")).isNull();
    Map<String, Object> quantum = document(MadeUp.result(null, MadeUp.quantum(0.75, 0.25)));
    assertThat(quantum).containsEntry("classical", null).containsEntry("energies", null);
    assertThat(nodes(quantum, "levels").getFirst().get("classicalShare")).isNull();
    assertThat(document(MadeUp.nothing()))
        .containsEntry("classical", null)
        .containsEntry("quantum", null)
        .containsEntry("energies", null)
        .containsEntry("levels", null)
        .containsEntry("text", "Interrupted: not everything was computed, and nothing was judged.");
  }

  @Test
  void onlyASimulation_hasCollisions() {
    assertThat(node(document(BOTH), "classical").get("collisions")).isNull();
    Map<?, ?> simulated = node(document(MadeUp.result(MadeUp.simulated(0.01), null)), "classical");
    assertThat(simulated.get("collisions")).isEqualTo(100_000L);
    assertThat(number(simulated, "meanEnergyUncertainty")).isEqualTo(0.01);
  }

  @ParameterizedTest
  @CsvSource({"NONE, none", "HOT_WALL, hot-wall", "EITHER_WALL, either-wall", "SINKING, sinking"})
  void rest_isAWord(Rest rest, String word) {
    ProfileResult result =
        MadeUp.result(MadeUp.classical(rest, MadeUp.MIXTURE, MadeUp.shares(0, 1, 0, 0, 0)), null);
    assertThat(node(document(result), "classical").get("rest")).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "classical, current, POWER, 3",
    "classical, meanEnergy, ENERGY, 1",
    "classical, energyFromHot, ENERGY, 4",
    "classical, kineticTemperature, TEMPERATURE, 2",
    "classical, roundTripRate, RATE, 0.5",
    "classical, belowLevels, DIMENSIONLESS, 0.25",
    "quantum, current, POWER, 2",
    "quantum, meanEnergy, ENERGY, 1.75",
    "quantum, kineticTemperature, TEMPERATURE, 3.5",
    "quantum, residual, DIMENSIONLESS, 0"
  })
  void quantities_areInUnitsOfTheOutput(
      String mechanics, String key, Dimension dimension, double natural) {
    assertThat(number(node(document(BOTH), mechanics), key))
        .isCloseTo(natural, within(ROUNDING * natural));
    Map<String, Object> si =
        document(
            MadeUp.result(
                UnitSystem.SI, MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(0.75, 0.25)));
    double expected = UnitSystem.SI.fromNatural(dimension, natural);
    assertThat(number(node(si, mechanics), key)).isCloseTo(expected, within(ROUNDING * expected));
  }
}
