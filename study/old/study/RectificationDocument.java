package coldwall.study;

import coldwall.study.input.Setup;
import coldwall.study.Contender.Part;
import coldwall.study.RectificationResult.Mechanics;
import coldwall.units.Dimension;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A rectification for scripts, as docs/CONVENTIONS.md describes it. Fields are only ever added. */
final class RectificationDocument {
  private final RectificationResult result;
  private final Shown shown;

  RectificationDocument(RectificationResult result) {
    this.result = result;
    this.shown = new Shown(result.spec().units());
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("junction", junction());
    tree.put("classical", result.mechanics(Part.CLASSICAL).map(this::mechanics).orElse(null));
    tree.put("quantum", result.mechanics(Part.QUANTUM).map(this::mechanics).orElse(null));
    boolean tooMany = result.study().size() > CompareDocument.MOST_POINTS;
    tree.put("points", tooMany ? null : points());
    return tree;
  }

  private Map<String, Object> junction() {
    Setup setup = result.spec().setup();
    Map<String, Object> node = new LinkedHashMap<>();
    shown.put(node, "length", setup.length());
    shown.put(node, "mass", setup.mass());
    shown.put(node, "hotTemperature", setup.hot());
    shown.put(node, "groundEnergy", Dimension.ENERGY, setup.junction().groundEnergy());
    return node;
  }

  private Map<String, Object> mechanics(Mechanics mechanics) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("walls", mechanics.contender().walls());
    node.put("method", mechanics.contender().solver().method());
    OptionalInt largest = mechanics.largest();
    node.put("rectifies", largest.isPresent());
    node.put("largest", largest.isPresent() ? point(largest.getAsInt(), mechanics) : null);
    return node;
  }

  /** Made one by one as they are written. */
  private List<Map<String, Object>> points() {
    return new AbstractList<>() {
      @Override
      public Map<String, Object> get(int index) {
        Map<String, Object> node = place(index);
        for (Part part : List.of(Part.CLASSICAL, Part.QUANTUM)) {
          @Nullable Mechanics mechanics = result.mechanics(part).orElse(null);
          String label = part == Part.CLASSICAL ? "classical" : "quantum";
          node.put(label, mechanics == null ? null : currents(mechanics.currents().get(index)));
        }
        return node;
      }

      @Override
      public int size() {
        return result.study().size();
      }
    };
  }

  private Map<String, Object> point(int point, Mechanics mechanics) {
    Map<String, Object> node = place(point);
    node.putAll(currents(mechanics.currents().get(point)));
    return node;
  }

  private Map<String, Object> place(int point) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("asymmetry", result.asymmetryAt(point));
    shown.put(node, "cold", result.typedColdAt(point));
    return node;
  }

  private Map<String, Object> currents(Rectified currents) {
    Map<String, Object> node = new LinkedHashMap<>();
    put(node, "forward", Dimension.POWER, currents.forward());
    put(node, "backward", Dimension.POWER, currents.backward());
    put(node, "ratio", Dimension.DIMENSIONLESS, currents.ratio());
    put(node, "coefficient", Dimension.DIMENSIONLESS, currents.coefficient());
    return node;
  }

  private void put(Map<String, Object> node, String name, Dimension dimension, Estimate estimate) {
    shown.put(node, name, dimension, estimate.value());
    shown.put(node, name + "Uncertainty", dimension, estimate.uncertainty());
  }
}
