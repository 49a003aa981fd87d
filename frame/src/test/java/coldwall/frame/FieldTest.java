package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Table;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said once of a value, in results.csv, in run.json and in tables. */
class FieldTest {
  private static final double ROUNDING = 1e-12;

  private record Found(Quantity cold, double energy, double levels, @Nullable String note) {}

  private static final Found ALL =
      new Found(new Quantity(4, Dimension.TEMPERATURE, true), 2.5, 7, "fine");
  private static final Found NOTHING =
      new Found(new Quantity(1, Dimension.TEMPERATURE, true), Double.NaN, Double.NaN, null);

  private static final List<Field<Found>> FIELDS =
      List.of(
          Field.typed("cold_temperature", "cold", Dimension.TEMPERATURE, Found::cold),
          Field.of("energy", "found.energy", Dimension.ENERGY, Found::energy),
          Field.of("share", "found.inner.share", found -> found.energy / 5),
          Field.whole("levels", "found.levels", Found::levels),
          Field.other("", "note", Found::note),
          Field.of("only_csv", "only", Found::energy).inTableOnly());

  private static List<String> cells(UnitSystem units) {
    return Field.columns(FIELDS, row -> row == 0 ? ALL : NOTHING, units).stream()
        .map(column -> column.name() + " " + column.cell(0) + " " + column.cell(1))
        .toList();
  }

  @Test
  void columns_areNamedWithTheirUnits_andEmptyWhereNothingIs() {
    assertThat(cells(UnitSystem.SI))
        .hasSize(5)
        .startsWith("cold_temperature_K 4.0 1.0")
        .contains("share 0.5 ", "levels 7 ", "only_csv 2.5 ")
        .element(1)
        .asString()
        .matches("energy_J \\S+E-\\d+ ");
    assertThat(cells(UnitSystem.NATURAL))
        .contains("energy 2.5 ")
        .element(0)
        .asString()
        .startsWith("cold_temperature ");
  }

  @Test
  void document_nestsByThePath_andIsNullWhereNothingIs() {
    Map<String, Object> tree = Field.document(FIELDS, ALL, UnitSystem.NATURAL);
    assertThat(tree).containsOnlyKeys("cold", "found", "note").containsEntry("note", "fine");
    assertThat(tree.get("found"))
        .isEqualTo(Map.of("energy", 2.5, "inner", Map.of("share", 0.5), "levels", 7L));
    Map<String, Object> empty = Field.document(FIELDS, NOTHING, UnitSystem.NATURAL);
    Map<?, ?> found = (Map<?, ?>) Objects.requireNonNull(empty.get("found"));
    assertThat(found.get("energy")).isNull();
    assertThat(found.get("levels")).isNull();
    assertThat(empty).containsEntry("note", null);
  }

  @Test
  void typedQuantity_isEchoedInItsUnits() {
    assertThat(Field.document(FIELDS, ALL, UnitSystem.SI)).containsEntry("cold", 4.0);
  }

  @Test
  void fieldOfAPart_isAFieldOfTheWhole() {
    Field<List<Found>> first =
        Field.<Found>of("energy", "energy", Dimension.ENERGY, Found::energy).within(List::getFirst);
    assertThat(Field.document(List.of(first), List.of(ALL), UnitSystem.NATURAL))
        .isEqualTo(Map.of("energy", 2.5));
  }

  @Test
  void nothingInAColumn_isABug() {
    Field<Found> note = Field.other("note", "", Found::note);
    ResultColumn column = Field.columns(List.of(note), _ -> NOTHING, UnitSystem.NATURAL).getFirst();
    assertThatThrownBy(() -> column.cell(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("note must not be null");
  }

  @Test
  void tree_hasNumbersInTheUnitsOfTheOutput_andNullForWhatIsNone() {
    Document inner = new Document(UnitSystem.SI).put("count", 3).put("nan", Double.NaN);
    Document tree =
        new Document(UnitSystem.SI)
            .put("temperature", Dimension.TEMPERATURE, 1)
            .put("typed", new Quantity(4, Dimension.TEMPERATURE, true))
            .put("share", Dimension.DIMENSIONLESS, new Estimate(0.5, 0.25))
            .put("unknown", Dimension.POWER, Estimate.NONE)
            .put("none", null)
            .put("inner", inner)
            .putAll(new Document(UnitSystem.SI).put("more", "text"));
    assertThat(tree.tree())
        .containsEntry("typed", 4.0)
        .containsEntry("share", 0.5)
        .containsEntry("shareUncertainty", 0.25)
        .containsEntry("unknown", null)
        .containsEntry("unknownUncertainty", null)
        .containsEntry("none", null)
        .containsEntry("inner", inner.tree())
        .containsEntry("more", "text");
    assertThat(inner.tree()).containsEntry("count", 3).containsEntry("nan", null);
    double kelvins = (Double) Objects.requireNonNull(tree.tree().get("temperature"));
    assertThat(kelvins)
        .isCloseTo(UnitSystem.SI.fromNatural(Dimension.TEMPERATURE, 1), within(ROUNDING));
  }

  @Test
  void list_isMadeAsItIsRead_andLeftOutIfItIsTooLong() {
    List<Integer> doubled = Document.list(3, i -> 2 * i);
    assertThat(doubled).containsExactly(0, 2, 4);
    assertThat(Document.list(Document.LONGEST_LIST + 1, i -> i)).isNull();
  }

  @Test
  void table_hasACellForEachHead() {
    Table table =
        Cell.table(
            "Found",
            List.of(ALL, NOTHING),
            List.of(
                Cell.of("E", found -> Double.toString(found.energy)),
                Cell.of("note", found -> String.valueOf(found.note))));
    assertThat(table)
        .isEqualTo(
            new Table(
                "Found",
                List.of("E", "note"),
                List.of(List.of("2.5", "fine"), List.of("NaN", "null"))));
  }
}
