package coldwall.study.artifact;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.study.artifact.ArtifactResult.Panel;
import coldwall.study.artifact.ArtifactResult.State;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The map for scripts. Fields are only ever added, at the end before the error. Where an equation
 * is outside its validity there is no number that could be taken for a result.
 */
final class ArtifactFields {
  private final ArtifactResult result;
  private final UnitSystem units;

  ArtifactFields(ArtifactResult result, UnitSystem units) {
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
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(Field.of("lambda", "lambda", result::coupling));
    fields.add(Field.of("layer_over_length", "layerOverLength", result::layer));
    addMechanics(fields, "classical", result.classical());
    addMechanics(fields, "quantum", result.quantum());
    fields.add(
        Field.of(
            "quantum_rate_times_memory",
            "quantum.rateTimesMemory",
            i -> result.quantum().at(i).rateTimesMemory()));
    fields.add(
        Field.of(
            "quantum_shift_change",
            "quantum.shiftChange",
            i -> result.quantum().at(i).shiftChange()));
    fields.add(Field.of("stopping", "stopping", result::stopping));
    fields.add(Field.of("hot_noise_at_cold_wall", "hotNoiseAtColdWall", result::reach));
    return fields;
  }

  private static void addMechanics(List<Field<Integer>> fields, String name, Panel panel) {
    fields.add(Field.other(name + "_state", name + ".state", i -> panel.state(i).words()));
    fields.add(Field.of(name + "_depth", name + ".depth", panel::depth));
    fields.add(
        Field.of(
            name + "_depth_uncertainty",
            name + ".depthUncertainty",
            i -> panel.at(i).depth().uncertainty()));
    fields.add(
        Field.of(
            name + "_peak_cold_over_hot",
            name + ".peakColdOverHot",
            i -> panel.at(i).peakColdOverHot().value()));
    fields.add(
        Field.of(
            name + "_peak_cold_over_hot_uncertainty",
            name + ".peakColdOverHotUncertainty",
            i -> panel.at(i).peakColdOverHot().uncertainty()));
    fields.add(
        Field.of(
            name + "_lowest_over_largest",
            name + ".lowestOverLargest",
            i -> panel.at(i).lowestOverLargest().value()));
    fields.add(
        Field.of(
            name + "_lowest_over_largest_uncertainty",
            name + ".lowestOverLargestUncertainty",
            i -> panel.at(i).lowestOverLargest().uncertainty()));
    fields.add(
        Field.of(
            name + "_largest_current",
            name + ".largestCurrent",
            i -> panel.at(i).largest().value()));
  }

  /** The whole document. */
  Map<String, Object> document() {
    List<Field<Integer>> points = points();
    return new Document(units)
        .put("hotOverGround", result.hot())
        .put("lowestColdOverHot", result.lowestCold())
        .put("contactDepth", result.contactDepth())
        .put("classical", counts(result.classical()))
        .put("quantum", counts(result.quantum()))
        .put("points", Document.list(result.size(), i -> Field.document(points, i, units)))
        .tree();
  }

  private Document counts(Panel panel) {
    Document counts = new Document(units);
    counts.put("ndtr", panel.in(State.NDTR).size());
    counts.put("none", panel.in(State.NONE).size());
    counts.put("outside", panel.in(State.OUTSIDE).size());
    counts.put("failed", panel.in(State.FAILED).size());
    counts.put("notComputed", panel.in(State.NOT_COMPUTED).size());
    return counts;
  }
}
