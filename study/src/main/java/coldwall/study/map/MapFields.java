package coldwall.study.map;

import static coldwall.units.Dimension.DIMENSIONLESS;

import coldwall.frame.CellState;
import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.study.curve.JunctionDocument;
import coldwall.study.curve.Model;
import coldwall.study.map.MapFurther.Onset;
import coldwall.study.map.MapResult.Panel;
import coldwall.study.map.MapResult.Place;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A survival map for scripts: the columns of results.csv and the contract of docs/CONVENTIONS.md.
 * Fields are only ever added.
 */
final class MapFields {
  private final MapResult result;
  private final RowTable table;

  MapFields(MapResult result, RowTable table) {
    this.result = result;
    this.table = table;
  }

  /** By the number of the row. */
  List<ResultColumn> columns(List<MapPoint> points) {
    List<Field<Integer>> fields =
        List.of(
            Field.other("wall", "", row -> wall(row).walls()),
            Field.of("hot_over_ground", "", row -> table.point(row).coordinates().getLast()),
            Field.of("coupling_ratio", "", row -> table.point(row).coordinates().get(1)),
            Field.of("depth", "", row -> points.get(row).depth().value()),
            Field.of("depth_uncertainty", "", row -> points.get(row).depth().uncertainty()),
            Field.whole("found", "", row -> points.get(row).found()),
            Field.of("peak_cold_over_hot", "", row -> points.get(row).peakColdOverHot()),
            Field.of("peak_current", "", row -> points.get(row).peakCurrent()),
            Field.whole("levels", "", row -> points.get(row).levels()),
            Field.other("error", "", table::error));
    return Field.columns(fields, row -> row, result.units());
  }

  private Model wall(int row) {
    return result.panels().get(SurvivalMap.wall(table.point(row))).wall();
  }

  /** The whole document. */
  Map<String, Object> document() {
    return new Document(result.units())
        .put(
            "hotOverGround",
            Document.list(result.hotOverGround().size(), result.hotOverGround()::natural))
        .put(
            "couplingRatio", Document.list(result.ratios().size(), result.ratios().grid()::natural))
        .put("line", MapResult.LINE)
        .put("walls", result.panels().stream().map(panel -> wall(panel).tree()).toList())
        .put("place", result.place().map(this::place).orElse(null))
        .tree();
  }

  private Document wall(Panel panel) {
    return new Document(result.units())
        .put("name", panel.wall().walls())
        .put("mechanics", panel.wall().part().mechanics())
        .put("curves", panel.size())
        .put("curvesWithNdtr", panel.withNdtr())
        .put("curvesAboveLine", panel.aboveLine())
        .put("deepest", panel.deepest().map(index -> deepest(panel, index)).orElse(null))
        .put("onsets", onsets(panel))
        .put("depthUncertainty", panel.largestError())
        .put("depth", panel.size() > Document.LONGEST_LIST ? null : depths(panel))
        .put("curvesSolved", panel.count(CellState.SOLVED))
        .put("curvesFailed", panel.count(CellState.FAILED))
        .put("curvesNotComputed", panel.count(CellState.NOT_COMPUTED))
        .put("state", panel.size() > Document.LONGEST_LIST ? null : states(panel));
  }

  private Document deepest(Panel panel, int index) {
    MapPoint point = panel.points().get(index);
    return new Document(result.units())
        .put("depth", DIMENSIONLESS, point.depth().value())
        .put("hotOverGround", result.hotOf(index))
        .put("couplingRatio", result.ratioOf(index))
        .put("peakColdOverHot", point.peakColdOverHot())
        .put("atEdge", panel.isAtEdge(index));
  }

  private List<Map<String, Object>> onsets(Panel panel) {
    return IntStream.range(0, panel.onsets().size())
        .mapToObj(row -> onset(panel, row, panel.onsets().get(row)).tree())
        .toList();
  }

  private Document onset(Panel panel, int row, Onset onset) {
    Estimate hot = onset.isInside() ? onset.hotOverGround() : Estimate.NONE;
    return new Document(result.units())
        .put("couplingRatio", result.ratios().shown(row))
        .put("found", panel.hasNdtr(row).orElse(null))
        .put("hotOverGround", hot.value())
        .put("uncertainty", hot.uncertainty());
  }

  private @Nullable List<?> depths(Panel panel) {
    return Document.list(
        result.ratios().size(),
        row ->
            IntStream.range(0, panel.columns())
                .mapToObj(column -> Document.finite(panel.at(row, column).depth().value()))
                .toList());
  }

  /** "ndtr", "none", "failed" or "not computed". */
  private @Nullable List<?> states(Panel panel) {
    return Document.list(
        result.ratios().size(),
        row ->
            IntStream.range(row * panel.columns(), (row + 1) * panel.columns())
                .mapToObj(i ->
                    panel.states().get(i).or(panel.points().get(i).hasNdtr() ? "ndtr" : "none"))
                .toList());
  }

  private Document place(Place place) {
    return JunctionDocument.junction(place.setup(), result.units())
        .put("hotOverGround", place.hotOverGround())
        .put(
            "walls",
            IntStream.range(0, place.points().size())
                .mapToObj(i -> placed(result.panels().get(i), place.points().get(i)).tree())
                .toList());
  }

  private Document placed(Panel panel, MapPoint point) {
    return new Document(result.units())
        .put("name", panel.wall().walls())
        .put("found", point.isSolved() ? point.hasNdtr() : null)
        .put("depth", point.depth().value())
        .put("peakColdOverHot", point.peakColdOverHot());
  }
}
