package coldwall.study.correspondence;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The approach for scripts. Fields are only ever added, at the end before the error. */
final class CorrespondenceFields {
  private final CorrespondenceResult result;
  private final UnitSystem units;

  CorrespondenceFields(CorrespondenceResult result, UnitSystem units) {
    this.result = result;
    this.units = units;
  }

  /** By the number of the row. */
  List<ResultColumn> columns(RowTable table) {
    List<ResultColumn> columns = new ArrayList<>(Field.columns(points(), table::index, units));
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
  }

  /** By the index of the point. */
  private List<Field<Integer>> points() {
    return List.of(
        Field.other("pair", "pair", i -> result.pair(i).name()),
        Field.of("layer_over_length", "layerOverLength", i -> result.pair(i).layer()),
        Field.of("hot_over_ground", "hotOverGround", result::hot),
        Field.of(
            "quantum_current", "quantum.current", i -> result.currents().get(i).quantum().value()),
        Field.of(
            "quantum_uncertainty",
            "quantum.uncertainty",
            i -> result.currents().get(i).quantum().uncertainty()),
        Field.of(
            "classical_current", "classical.current", i -> result.currents().get(i).classical()),
        Field.of("ratio", "ratio", i -> result.ratio(i).value()),
        Field.of("ratio_uncertainty", "ratioUncertainty", i -> result.ratio(i).uncertainty()),
        Field.of("deviation", "deviation", result::deviation),
        Field.of("local_exponent", "localExponent", result::exponent));
  }

  /** The whole document. */
  Map<String, Object> document() {
    List<Field<Integer>> points = points();
    return new Document(units)
        .put("coldOverHot", result.coldOverHot())
        .put("points", Document.list(result.size(), i -> Field.document(points, i, units)))
        .tree();
  }
}
