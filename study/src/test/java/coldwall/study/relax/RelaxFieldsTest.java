package coldwall.study.relax;

import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static coldwall.study.relax.MadeUpRelaxation.FIVE;
import static coldwall.study.relax.MadeUpRelaxation.NO_LAW;
import static coldwall.study.relax.MadeUpRelaxation.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts get of numbers that were made up. */
class RelaxFieldsTest {
  private static final double ROUNDING = 1e-12;

  private static final List<String> BATHS =
      List.of("wall_flux", "reset", "metropolis", "wall_force");

  private static Map<String, Object> document(MadeUpRelaxation made) {
    return new RelaxFields(made.result()).document();
  }

  private static List<ResultColumn> columns(MadeUpRelaxation made) {
    RelaxResult result = made.result();
    return Field.columns(new RelaxFields(result).fields(), row -> row, result.units());
  }

  private static String cell(List<ResultColumn> columns, String name, int row) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow()
        .cell(row);
  }

  private static Stream<String> names(String temperature, String rate) {
    Stream<String> walls =
        Stream.of("uniform", "window", "maxwell")
            .flatMap(wall ->
                Stream.of(
                        "collisions",
                        "exponent",
                        "simulated_collisions",
                        "share_at_rest",
                        "from_rest",
                        "from_rest_error",
                        "from_energy",
                        "from_energy_error")
                    .map(number -> wall + "_" + number));
    Stream<String> baths =
        BATHS.stream()
            .flatMap(bath ->
                Stream.of("levels", "population_gap" + rate, "lindbladian_gap" + rate)
                    .map(number -> bath + "_" + number));
    return Stream.of(Stream.of("temperature" + temperature), walls, baths, Stream.of("error"))
        .flatMap(part -> part);
  }

  @Test
  void columns_haveTheirNamesAndUnits() {
    assertThat(columns(new MadeUpRelaxation(FIVE)))
        .extracting(ResultColumn::name)
        .containsExactlyElementsOf(names("", "").toList());
    assertThat(
            columns(new MadeUpRelaxation("--length 1nm --temperature 1K,2K").units(UnitSystem.SI)))
        .extracting(ResultColumn::name)
        .containsExactlyElementsOf(names("_K", "_per_s").toList());
  }

  @Test
  void cells_areEmptyWhereNothingWasSimulated() {
    List<ResultColumn> columns = columns(new MadeUpRelaxation(FIVE));
    assertThat(cell(columns, "temperature", 4)).isEqualTo("16.0");
    assertThat(cell(columns, "uniform_collisions", 4)).isEqualTo("0.375");
    assertThat(cell(columns, "uniform_from_rest", 4)).isEmpty();
    assertThat(cell(columns, "reset_levels", 4)).isEqualTo("20");
    assertThat(cell(columns, "wall_force_lindbladian_gap", 4)).isEqualTo("96.0");
    assertThat(cell(columns, "error", 4)).isEmpty();
  }

  @Test
  void document_hasItsKeysInOrder() {
    Map<String, Object> document = document(new MadeUpRelaxation(FIVE));
    assertThat(document.keySet())
        .containsExactly("box", "bath", "exponents", "mainExponent", "simulations", "coldLimits");
    assertThat(node(document, "bath").keySet().stream().map(String::valueOf))
        .containsExactly("uniform", "window", "gamma", "coupling", "accommodation");
    assertThat(nodes(document, "coldLimits").getFirst().keySet().stream().map(String::valueOf))
        .containsExactly(
            "bath",
            "limitPopulationGap",
            "limitLindbladianGap",
            "atZeroPopulationGap",
            "atZeroLindbladianGap",
            "atLowestTemperaturePopulationGap",
            "atLowestTemperatureLindbladianGap",
            "constantWithin",
            "populationGapConstantUpTo",
            "lindbladianGapConstantUpTo",
            "departureAtLevelGap");
  }

  @Test
  void exponents_areRows_theMainOneToo() {
    Map<String, Object> document = document(new MadeUpRelaxation(FIVE + "--fit 2:8"));
    Map<?, ?> main = node(document, "mainExponent");
    assertThat(main).isEqualTo(nodes(document, "exponents").getFirst());
    assertThat(main.get("wall")).isEqualTo("uniform");
    assertThat(main.get("points")).isEqualTo(3);
    assertThat(number(main, "from")).isEqualTo(2);
    assertThat(number(main, "exponent")).isCloseTo(0.75, within(ROUNDING));
    assertThat(number(main, "localAtLowest")).isEqualTo(0.75);
  }

  @Test
  void whatWasNotFound_isNullOrEmpty() {
    Map<String, Object> document =
        document(new MadeUpRelaxation("--temperature 1,2").laws(NO_LAW, NO_LAW, NO_LAW, NO_LAW));
    assertThat(document).containsEntry("mainExponent", null);
    for (String list : List.of("exponents", "simulations", "coldLimits")) {
      assertThat(nodes(document, list)).isEmpty();
    }
    Map<String, Object> unlimited =
        document(new MadeUpRelaxation(FIVE).laws(law(Double.POSITIVE_INFINITY, 1, 0)));
    Map<?, ?> law = nodes(unlimited, "coldLimits").getFirst();
    assertThat(law.get("populationGapConstantUpTo")).isNull();
    assertThat(number(law, "lindbladianGapConstantUpTo")).isOne();
  }

  @Test
  void simulations_areRowsByWallAndTemperature() {
    WallDecay decay = MadeUpRelaxation.simulated(new Estimate(9, 0.5), Estimate.NONE);
    List<Map<?, ?>> rows =
        nodes(
            document(
                new MadeUpRelaxation("--temperature 1,2 --particles 3000").metropolis(_ -> decay)),
            "simulations");
    assertThat(rows)
        .extracting(row -> row.get("wall") + " " + row.get("temperature"))
        .containsExactly("uniform 1.0", "uniform 2.0", "window 1.0", "window 2.0");
    Map<?, ?> row = rows.getFirst();
    assertThat(row.get("particles")).isEqualTo(3000);
    assertThat(row.get("collisions")).isEqualTo(7L);
    assertThat(number(row, "expected")).isEqualTo(10);
    assertThat(number(row, "fromRestError")).isEqualTo(0.5);
    assertThat(row.get("fromEnergy")).isNull();
    assertThat(row.get("fromEnergyError")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limitPopulationGap", "atZeroLindbladianGap", "atLowestTemperaturePopulationGap"})
  void rates_areInUnitsOfTheOutput(String key) {
    Map<?, ?> natural = nodes(document(new MadeUpRelaxation(FIVE)), "coldLimits").getFirst();
    Map<?, ?> si =
        nodes(document(new MadeUpRelaxation(FIVE).units(UnitSystem.SI)), "coldLimits").getFirst();
    assertThat(number(si, key))
        .isEqualTo(UnitSystem.SI.fromNatural(Dimension.RATE, number(natural, key)));
  }

  @Test
  void interruptedRun_hasTheRowsThatAreThere() {
    Map<String, Object> document = document(new MadeUpRelaxation(FIVE).rows(3));
    assertThat(nodes(document, "coldLimits")).isEmpty();
    assertThat(node(document, "mainExponent").get("points")).isEqualTo(3);
  }
}
