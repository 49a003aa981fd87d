package coldwall.study;

import coldwall.spec.ScaleSpec;
import coldwall.units.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The study for scripts; results.csv has the numbers of every length. */
record ScaleDocument(ScaleTable table) {

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("junction", junction());
    tree.put("curves", table.curves().stream().map(this::curve).toList());
    return tree;
  }

  private Shown shown() {
    return new Shown(table.spec().units());
  }

  private Map<String, Object> junction() {
    ScaleSpec spec = table.spec();
    Map<String, Object> node = new LinkedHashMap<>();
    shown().put(node, "mass", spec.mass());
    shown().put(node, "hotTemperature", spec.hot());
    shown().put(node, "coldTemperature", spec.cold());
    node.put("scaledRates", spec.scaledRates());
    shown().put(node, "referenceLength", spec.lengths().values().getFirst());
    return node;
  }

  private Map<String, Object> curve(ScaleCurve curve) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", curve.prefix());
    Contender contender = curve.contender();
    node.putAll(WallDocument.tree(contender.junction(), contender.part(), table.spec().units()));
    node.put("method", contender.solver().method());
    node.put("fits", ScaleFit.of(table, curve).stream().map(this::fit).toList());
    node.put("spreadOfCurrentTimesLength", Finite.orNull(curve.spread()));
    OptionalInt near = curve.nearFrom();
    double nan = Double.NaN;
    shown()
        .put(
            node,
            "nearFromLength",
            Dimension.LENGTH,
            near.isPresent() ? table.length(near.getAsInt()) : nan);
    node.put(
        "nearFromTemperatureOverGroundEnergy",
        near.isPresent() ? Finite.orNull(table.reducedTemperature(near.getAsInt())) : null);
    return node;
  }

  private Map<String, Object> fit(ScaleFit fit) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("range", fit.range());
    shown().put(node, "from", Dimension.LENGTH, fit.from());
    shown().put(node, "to", Dimension.LENGTH, fit.to());
    node.put("points", fit.law().points().size());
    node.put("exponent", Finite.orNull(fit.law().exponent().value()));
    node.put("standardError", Finite.orNull(fit.law().exponent().uncertainty()));
    node.put("scatter", Finite.orNull(fit.law().scatter()));
    return node;
  }
}
