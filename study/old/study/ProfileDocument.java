package coldwall.study;

import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.spec.ProfileSpec;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile for scripts: docs/CONVENTIONS.md. What was not asked for, not found or not finite is
 * null. Fields are only ever added.
 */
final class ProfileDocument {
  private final ProfileResult result;
  private final ProfileSpec spec;

  ProfileDocument(ProfileResult result) {
    this.result = result;
    this.spec = result.spec();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("junction", junction());
    tree.put("classical", classical(result.classical()));
    tree.put("quantum", quantum(result.quantum()));
    put(tree, "difference", Dimension.DIMENSIONLESS, result.difference());
    tree.put("text", new ProfileText(result).text());
    tree.put("energies", energies(result.classical()));
    tree.put("levels", levels());
    return tree;
  }

  private Map<String, Object> junction() {
    Junction junction = spec.junction();
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("length", spec.setup().shown(spec.setup().length()));
    node.put("mass", spec.setup().shown(spec.setup().mass()));
    node.put("hotTemperature", spec.setup().shown(spec.setup().hot()));
    node.put("coldTemperature", spec.setup().shown(spec.cold()));
    put(node, "groundEnergy", Dimension.ENERGY, junction.groundEnergy());
    put(node, "crossoverTemperature", Dimension.TEMPERATURE, junction.crossoverTemperature());
    return node;
  }

  private @Nullable Map<String, Object> classical(@Nullable ClassicalProfile found) {
    if (found == null) {
      return null;
    }
    Map<String, Object> node = mechanics(found.contender(), found.point());
    node.put("rest", found.rest().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    found
        .point()
        .state()
        .diagnostic(Diagnostic.Sampling.class)
        .ifPresent(sampling -> node.put("collisions", sampling.collisions()));
    put(node, "meanEnergy", Dimension.ENERGY, found.meanEnergy());
    put(node, "kineticTemperature", Dimension.TEMPERATURE, found.kineticTemperature());
    put(node, "energyFromHot", Dimension.ENERGY, found.energyFromHot());
    put(node, "energyFromCold", Dimension.ENERGY, found.energyFromCold());
    put(node, "roundTripRate", Dimension.RATE, found.roundTripRate());
    put(node, "belowLevels", Dimension.DIMENSIONLESS, found.belowLevels());
    node.put("thermality", thermality(found.thermality()));
    return node;
  }

  private @Nullable Map<String, Object> quantum(@Nullable QuantumProfile found) {
    if (found == null) {
      return null;
    }
    Map<String, Object> node = mechanics(found.contender(), found.point());
    put(node, "residual", Dimension.DIMENSIONLESS, found.point().current().residual());
    node.put("levels", found.state().spectrum().levels());
    put(node, "meanEnergy", Dimension.ENERGY, found.state().meanEnergy());
    put(node, "kineticTemperature", Dimension.TEMPERATURE, found.kineticTemperature());
    node.put("thermality", thermality(found.thermality()));
    return node;
  }

  private Map<String, Object> mechanics(Contender contender, CurvePoint point) {
    HeatCurrent current = point.current();
    Map<String, Object> node =
        new LinkedHashMap<>(
            WallDocument.tree(contender.junction(), contender.part(), spec.units()));
    node.put("method", contender.solver().method());
    put(node, "current", Dimension.POWER, new Estimate(current.fromHot(), current.uncertainty()));
    return node;
  }

  private Map<String, Object> thermality(Thermality thermality) {
    Map<String, Object> node = new LinkedHashMap<>();
    put(node, "temperature", Dimension.TEMPERATURE, thermality.temperature());
    put(node, "toHot", Dimension.DIMENSIONLESS, thermality.toHot());
    put(node, "toCold", Dimension.DIMENSIONLESS, thermality.toCold());
    put(node, "toNearest", Dimension.DIMENSIONLESS, thermality.toNearest());
    put(node, "nearestTemperature", Dimension.TEMPERATURE, thermality.nearestTemperature());
    put(node, "hotWeight", Dimension.DIMENSIONLESS, thermality.hotWeight());
    put(node, "toMixture", Dimension.DIMENSIONLESS, thermality.toMixture());
    put(node, "uncertainty", Dimension.DIMENSIONLESS, thermality.uncertainty());
    return node;
  }

  private @Nullable List<Map<String, Object>> energies(@Nullable ClassicalProfile classical) {
    if (classical == null) {
      return null;
    }
    QuantumProfile quantum = result.quantum();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < classical.energies().size(); i++) {
      double energy = classical.energies().get(i);
      Map<String, Object> row = new LinkedHashMap<>();
      put(row, "energy", Dimension.ENERGY, energy);
      put(row, "classicalBelow", Dimension.DIMENSIONLESS, classical.below(i));
      double below = quantum == null ? Double.NaN : quantum.state().below(energy);
      put(row, "quantumBelow", Dimension.DIMENSIONLESS, below);
      rows.add(row);
    }
    return rows;
  }

  private @Nullable List<Map<String, Object>> levels() {
    LevelTable table = LevelTable.of(result);
    if (table == null) {
      return null;
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LevelTable.Level level : table.levels()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("level", level.number());
      put(row, "energy", Dimension.ENERGY, level.energy());
      put(row, "population", Dimension.DIMENSIONLESS, level.population());
      put(row, "pairTemperature", Dimension.TEMPERATURE, level.pairTemperature());
      put(row, "classicalShare", Dimension.DIMENSIONLESS, level.classical());
      put(row, "hotThermal", Dimension.DIMENSIONLESS, level.hotThermal());
      put(row, "coldThermal", Dimension.DIMENSIONLESS, level.coldThermal());
      rows.add(row);
    }
    return rows;
  }

  private void put(Map<String, Object> node, String name, Dimension dimension, Estimate estimate) {
    put(node, name, dimension, estimate.value());
    put(node, name + "Uncertainty", dimension, estimate.uncertainty());
  }

  private void put(Map<String, Object> node, String name, Dimension dimension, double natural) {
    node.put(name, Double.isFinite(natural) ? spec.units().fromNatural(dimension, natural) : null);
  }
}
