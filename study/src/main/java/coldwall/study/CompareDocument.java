package coldwall.study;

import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for scripts: the contract of docs/CONVENTIONS.md. What was not asked for, not found
 * or not finite is null. Fields are only ever added.
 */
final class CompareDocument {
  /** Beyond, a document would be too large to read at once; results.csv has all of them. */
  static final int MOST_POINTS = 100_000;

  private final CompareResult result;
  private final CompareSpec spec;

  CompareDocument(CompareResult result) {
    this.result = result;
    this.spec = result.spec();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("junction", junction());
    tree.put("classical", mechanics(Part.CLASSICAL));
    tree.put("quantum", mechanics(Part.QUANTUM));
    tree.put("secondOpinion", mechanics(Part.SECOND_OPINION));
    tree.put(
        "otherBaths",
        result
            .otherBaths()
            .filter(curve -> curve.contender().part() == Part.OTHER_BATH)
            .map(this::mechanics)
            .toList());
    tree.put("verdict", verdict(result.verdict()));
    tree.put("points", result.cold().size() > MOST_POINTS ? null : points());
    return tree;
  }

  /** Made one by one as they are written. */
  private List<Map<String, Object>> points() {
    return new AbstractList<>() {
      @Override
      public Map<String, Object> get(int index) {
        return point(index);
      }

      @Override
      public int size() {
        return result.cold().size();
      }
    };
  }

  private Map<String, Object> junction() {
    Junction junction = spec.junction();
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("length", spec.setup().shown(spec.setup().length()));
    node.put("mass", spec.setup().shown(spec.setup().mass()));
    node.put("hotTemperature", spec.setup().shown(spec.setup().hot()));
    put(node, "groundEnergy", Dimension.ENERGY, junction.groundEnergy());
    put(node, "crossoverTemperature", Dimension.TEMPERATURE, junction.crossoverTemperature());
    return node;
  }

  private @Nullable Map<String, Object> mechanics(Part part) {
    return result.curve(part).map(this::mechanics).orElse(null);
  }

  private Map<String, Object> mechanics(CurveAnalysis curve) {
    Junction junction = curve.contender().junction();
    boolean classical = curve.contender().part() == Part.CLASSICAL;
    Map<String, Object> node = new LinkedHashMap<>();
    node.putAll(WallDocument.tree(junction, curve.contender().part(), spec.units()));
    node.put("method", curve.contender().solver().method());
    if (!classical) {
      node.put("levels", mostLevels(curve));
    }
    double conductance = curve.conductance().value();
    put(node, "conductance", Dimension.POWER_PER_TEMPERATURE, conductance);
    node.put("ndtr", ndtr(curve.ndtr()));
    return node;
  }

  private static int mostLevels(CurveAnalysis curve) {
    return curve.curve().points().stream()
        .flatMap(point -> point.state().diagnostic(Diagnostic.Levels.class).stream())
        .mapToInt(Diagnostic.Levels::count)
        .max()
        .orElse(0);
  }

  private @Nullable Map<String, Object> ndtr(@Nullable Ndtr ndtr) {
    if (ndtr == null) {
      return null;
    }
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("found", ndtr.found());
    put(node, "peakCold", Dimension.TEMPERATURE, ndtr.peakCold().value());
    put(node, "peakColdUncertainty", Dimension.TEMPERATURE, ndtr.peakCold().uncertainty());
    put(node, "peakCurrent", Dimension.POWER, ndtr.peakCurrent().value());
    put(node, "peakCurrentUncertainty", Dimension.POWER, ndtr.peakCurrent().uncertainty());
    put(node, "depth", Dimension.DIMENSIONLESS, ndtr.depth().value());
    put(node, "depthUncertainty", Dimension.DIMENSIONLESS, ndtr.depth().uncertainty());
    put(node, "depthAtZero", Dimension.DIMENSIONLESS, ndtr.depthAtZero());
    put(node, "lowestCold", Dimension.TEMPERATURE, ndtr.found() ? ndtr.lowestCold() : Double.NaN);
    return node;
  }

  private Map<String, Object> verdict(Verdict verdict) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("trusted", verdict.trusted());
    Departure departure = verdict.departure();
    double nan = Double.NaN;
    double largest = departure == null ? nan : departure.largest().value();
    double error = departure == null ? nan : departure.largest().uncertainty();
    put(node, "departure", Dimension.DIMENSIONLESS, largest);
    put(node, "departureUncertainty", Dimension.DIMENSIONLESS, error);
    put(node, "departureCold", Dimension.TEMPERATURE, departure == null ? nan : departure.atCold());
    put(
        node,
        "departsBelowCold",
        Dimension.TEMPERATURE,
        departure == null ? nan : departure.belowCold());
    put(node, "quantumPlateauCold", Dimension.TEMPERATURE, verdict.plateauEnd());
    node.put("text", verdict.text());
    return node;
  }

  private Map<String, Object> point(int index) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("cold", spec.setup().shown(result.cold().get(index)));
    Optional<CurvePoint> classical = at(Part.CLASSICAL, index);
    Optional<CurvePoint> quantum = at(Part.QUANTUM, index);
    node.put("classical", classical.map(this::classicalPoint).orElse(null));
    node.put("quantum", quantum.map(this::quantumPoint).orElse(null));
    Map<String, Object> entropy = new LinkedHashMap<>();
    node.put("entropyProduction", entropy);
    double hot = spec.junction().hot().temperature();
    entropyProduction(entropy, "classical", classical, hot);
    entropyProduction(entropy, "quantum", quantum, hot);
    at(Part.SECOND_OPINION, index)
        .ifPresent(point -> put(node, "secondOpinion", Dimension.POWER, point.current().fromHot()));
    return node;
  }

  private Optional<CurvePoint> at(Part part, int index) {
    return result.curve(part).map(curve -> curve.curve().points().get(index));
  }

  private Map<String, Object> classicalPoint(CurvePoint point) {
    Map<String, Object> node = current(point);
    node.put("frozen", point.state().diagnostic(Diagnostic.Frozen.class).isPresent());
    point
        .state()
        .diagnostic(Diagnostic.Sampling.class)
        .ifPresent(sampling -> node.put("collisions", sampling.collisions()));
    return node;
  }

  private Map<String, Object> quantumPoint(CurvePoint point) {
    Map<String, Object> node = current(point);
    put(node, "residual", Dimension.DIMENSIONLESS, point.current().residual());
    point
        .state()
        .diagnostic(Diagnostic.Levels.class)
        .ifPresent(levels -> node.put("levels", levels.count()));
    return node;
  }

  private Map<String, Object> current(CurvePoint point) {
    HeatCurrent current = point.current();
    double slope = point.differentialConductance().value();
    Map<String, Object> node = new LinkedHashMap<>();
    put(node, "current", Dimension.POWER, current.fromHot());
    put(node, "uncertainty", Dimension.POWER, current.uncertainty());
    put(node, "differentialConductance", Dimension.POWER_PER_TEMPERATURE, slope);
    return node;
  }

  private void entropyProduction(
      Map<String, Object> node, String name, Optional<CurvePoint> point, double hot) {
    double production =
        point
            .map(found -> found.current().entropyProduction(hot, found.coldTemperature()))
            .orElse(Double.NaN);
    put(node, name, Dimension.POWER_PER_TEMPERATURE, production);
  }

  private void put(Map<String, Object> node, String name, Dimension dimension, double natural) {
    if (Double.isFinite(natural)) {
      node.put(name, spec.units().fromNatural(dimension, natural));
    } else {
      node.put(name, null);
    }
  }
}
