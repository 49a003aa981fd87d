package coldwall.study.rectify;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.POWER;
import static coldwall.units.Dimension.TEMPERATURE;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.study.curve.JunctionDocument;
import coldwall.study.curve.Model.Part;
import coldwall.study.rectify.RectifyResult.Mechanics;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rectification study for scripts: the columns of results.csv and the contract of
 * docs/CONVENTIONS.md. Fields are only ever added, at the end.
 */
final class RectifyFields {
  private static final List<Part> MECHANICS = List.of(Part.CLASSICAL, Part.QUANTUM);

  private final RectifyResult result;

  RectifyFields(RectifyResult result) {
    this.result = result;
  }

  /** By the number of the row. */
  List<ResultColumn> columns(RowTable table) {
    List<ResultColumn> columns =
        new ArrayList<>(Field.columns(points(), table::index, result.units()));
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
  }

  /** By the index of the point. */
  private List<Field<Integer>> points() {
    List<Field<Integer>> fields = new ArrayList<>(place());
    for (Part part : MECHANICS) {
      String name = part.mechanics();
      result
          .mechanics(part)
          .ifPresentOrElse(
              one -> fields.addAll(currents(one, name + ".")),
              () -> fields.add(Field.other("", name, _ -> null)));
    }
    return fields;
  }

  private List<Field<Integer>> place() {
    return List.of(
        Field.of("asymmetry", "asymmetry", result::ratioAt),
        Field.typed("cold_temperature", "cold", TEMPERATURE, result::typedColdAt));
  }

  private static List<Field<Integer>> currents(Mechanics mechanics, String path) {
    List<Field<Integer>> fields = new ArrayList<>();
    add(fields, "forward", path, POWER, mechanics, Rectified::forward);
    add(fields, "backward", path, POWER, mechanics, Rectified::backward);
    add(fields, "ratio", path, DIMENSIONLESS, mechanics, Rectified::ratio);
    add(fields, "coefficient", path, DIMENSIONLESS, mechanics, Rectified::coefficient);
    fields.add(Field.other("", path + "state", at -> mechanics.states().get(at).words()));
    if (!mechanics.model().isClassical()) {
      fields.add(
          Field.whole(
              mechanics.label() + "_levels", "", at -> mechanics.currents().get(at).levels()));
    }
    return fields;
  }

  private static void add(
      List<Field<Integer>> fields,
      String name,
      String path,
      Dimension dimension,
      Mechanics mechanics,
      Function<Rectified, Estimate> value) {
    Function<Integer, Estimate> at = point -> value.apply(mechanics.currents().get(point));
    String column = mechanics.label() + "_" + name;
    fields.add(Field.of(column, path + name, dimension, point -> at.apply(point).value()));
    fields.add(
        Field.of(
            column + "_uncertainty",
            path + name + "Uncertainty",
            dimension,
            point -> at.apply(point).uncertainty()));
  }

  /** The whole document. */
  Map<String, Object> document() {
    Document document =
        new Document(result.units())
            .put("junction", JunctionDocument.junction(result.setup(), result.units()));
    for (Part part : MECHANICS) {
      document.put(part.mechanics(), result.mechanics(part).map(this::mechanics).orElse(null));
    }
    List<Field<Integer>> fields = points();
    return document
        .put(
            "points",
            Document.list(result.size(), point -> Field.document(fields, point, result.units())))
        .tree();
  }

  private Document mechanics(Mechanics mechanics) {
    Optional<Integer> largest = mechanics.largest();
    return new Document(result.units())
        .put("walls", mechanics.model().walls())
        .put("method", mechanics.model().solver().method())
        .put("rectifies", mechanics.isKnown() ? largest.isPresent() : null)
        .put("largest", largest.map(point -> largest(mechanics, point)).orElse(null));
  }

  private Map<String, Object> largest(Mechanics mechanics, int point) {
    List<Field<Integer>> fields = new ArrayList<>(place());
    fields.addAll(currents(mechanics, ""));
    fields.add(Field.other("", "growsTowardsCold", at -> result.growsTowardsCold(mechanics, at)));
    fields.add(
        Field.other(
            "", "growsTowardsUnequalCouplings", at -> result.growsTowardsUnequal(mechanics, at)));
    return Field.document(fields, point, result.units());
  }
}
