package coldwall.study;

import coldwall.spec.Grid;
import coldwall.study.input.Setup;
import coldwall.units.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A survival map for scripts, as docs/CONVENTIONS.md describes it. Fields are only ever added. */
final class SurvivalMapDocument {
  private final SurvivalMapResult result;

  SurvivalMapDocument(SurvivalMapResult result) {
    this.result = result;
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("hotOverGround", numbers(result.spec().hotOverGround()));
    tree.put("couplingRatio", numbers(result.spec().couplingRatios()));
    tree.put("line", SurvivalMapResult.LINE);
    tree.put("walls", IntStream.range(0, result.panels().size()).mapToObj(this::wall).toList());
    tree.put("place", place(result.place()));
    return tree;
  }

  private static @Nullable List<Double> numbers(Grid grid) {
    return grid.size() > CompareDocument.MOST_POINTS
        ? null
        : IntStream.range(0, grid.size()).mapToObj(grid::natural).toList();
  }

  private Map<String, Object> wall(int wall) {
    WallMap panel = result.panels().get(wall);
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", result.map().wall(wall));
    node.put("mechanics", result.map().isClassical(wall) ? "classical" : "quantum");
    node.put("curves", panel.nodes());
    node.put("curvesWithNdtr", panel.nodesWithNdtr());
    node.put("curvesAboveLine", panel.nodesDeeperThan(SurvivalMapResult.LINE));
    node.put("deepest", deepest(panel));
    node.put("onsets", result.onsetsOf(wall).stream().map(this::onset).toList());
    node.put("depthUncertainty", panel.largestError());
    node.put("depth", panel.nodes() > CompareDocument.MOST_POINTS ? null : depths(panel));
    return node;
  }

  private @Nullable Map<String, Object> deepest(WallMap panel) {
    WallMap.Node deepest = panel.deepest();
    if (!panel.isFound(deepest.row(), deepest.column())) {
      return null;
    }
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("depth", panel.depth(deepest.row(), deepest.column()));
    node.put("hotOverGround", result.hotOverGround(deepest.column()));
    node.put("couplingRatio", result.ratio(deepest.row()));
    node.put("peakColdOverHot", Finite.orNull(panel.peak(deepest.row(), deepest.column())));
    return node;
  }

  private Map<String, Object> onset(Onset onset) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("couplingRatio", result.ratio(onset.row()));
    node.put("found", onset.kind() != Onset.Kind.NEVER);
    node.put("hotOverGround", Finite.orNull(onset.hotOverGround().value()));
    node.put("uncertainty", Finite.orNull(onset.hotOverGround().uncertainty()));
    return node;
  }

  private List<List<@Nullable Double>> depths(WallMap panel) {
    List<List<@Nullable Double>> rows = new ArrayList<>();
    for (int row = 0; row < result.spec().couplingRatios().size(); row++) {
      int at = row;
      rows.add(
          IntStream.range(0, result.spec().hotOverGround().size())
              .mapToObj(column -> Finite.orNull(panel.depth(at, column)))
              .toList());
    }
    return rows;
  }

  private @Nullable Map<String, Object> place(@Nullable MapPlace place) {
    if (place == null) {
      return null;
    }
    Setup setup = place.setup();
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("length", setup.shown(setup.length()));
    node.put("mass", setup.shown(setup.mass()));
    node.put("hotTemperature", setup.shown(setup.hot()));
    double ground = setup.junction().groundEnergy();
    node.put("groundEnergy", setup.units().fromNatural(Dimension.ENERGY, ground));
    node.put("hotOverGround", place.hotOverGround());
    List<Map<String, Object>> walls = new ArrayList<>();
    for (int wall = 0; wall < place.walls().size(); wall++) {
      Ndtr ndtr = place.walls().get(wall);
      Map<String, Object> at = new LinkedHashMap<>();
      at.put("name", result.map().wall(wall));
      at.put("found", ndtr.found());
      at.put("depth", Finite.orNull(ndtr.depth().value()));
      at.put("peakColdOverHot", Finite.orNull(ndtr.peakCold().value() / place.hotOverGround()));
      walls.add(at);
    }
    node.put("walls", walls);
    return node;
  }
}
