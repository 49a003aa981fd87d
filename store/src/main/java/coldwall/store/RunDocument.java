package coldwall.store;

import coldwall.junction.ClassicalWall;
import coldwall.junction.ClassicalWall.Proposal;
import coldwall.junction.Contact;
import coldwall.junction.Junction;
import coldwall.junction.QuantumWall;
import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.spec.CompareSpec;
import coldwall.study.CompareResult;
import coldwall.study.Contender.Part;
import coldwall.study.CurveAnalysis;
import coldwall.study.CurvePoint;
import coldwall.study.Departure;
import coldwall.study.Ndtr;
import coldwall.study.Verdict;
import coldwall.units.Dimension;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as JSON: the contract that scripts rely on (docs/CONVENTIONS.md). What was not asked
 * for, not found or not finite is null. Fields are only ever added.
 */
public final class RunDocument {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CompareResult result;
  private final CompareSpec spec;

  private RunDocument(CompareResult result) {
    this.result = result;
    this.spec = result.spec();
  }

  /**
   * The document's text.
   *
   * @param result what was found
   * @param provenance how: version, command, fingerprint
   */
  public static String of(CompareResult result, Provenance provenance) {
    ObjectNode root = new RunDocument(result).root(provenance);
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of plain values is always writable", impossible);
    }
  }

  private ObjectNode root(Provenance provenance) {
    ObjectNode root = NODES.objectNode();
    root.put("version", provenance.version());
    root.put("study", "compare");
    root.put("fingerprint", provenance.fingerprint());
    root.put("status", result.isComplete() ? "complete" : "interrupted");
    root.put("seed", spec.seed());
    root.put("units", spec.units().label());
    root.put("command", provenance.command());
    root.put("java", provenance.java());
    root.set("junction", junction());
    root.set("classical", mechanics(Part.CLASSICAL));
    root.set("quantum", mechanics(Part.QUANTUM));
    root.set("secondOpinion", mechanics(Part.SECOND_OPINION));
    ArrayNode others = root.putArray("otherBaths");
    result
        .otherBaths()
        .filter(curve -> curve.contender().part() == Part.OTHER_BATH)
        .forEach(curve -> others.add(mechanics(curve)));
    root.set("verdict", verdict(result.verdict()));
    ArrayNode points = root.putArray("points");
    for (int i = 0; i < result.cold().size(); i++) {
      points.add(point(i));
    }
    return root;
  }

  private ObjectNode junction() {
    Junction junction = spec.junction();
    ObjectNode node = NODES.objectNode();
    node.put("length", spec.setup().shown(spec.setup().length()));
    node.put("mass", spec.setup().shown(spec.setup().mass()));
    node.put("hotTemperature", spec.setup().shown(spec.setup().hot()));
    put(node, "groundEnergy", Dimension.ENERGY, junction.groundEnergy());
    return node;
  }

  private @Nullable ObjectNode mechanics(Part part) {
    return result.curve(part).map(this::mechanics).orElse(null);
  }

  private ObjectNode mechanics(CurveAnalysis curve) {
    Junction junction = curve.contender().junction();
    boolean classical = curve.contender().part() == Part.CLASSICAL;
    ObjectNode node = NODES.objectNode();
    ObjectNode wall = node.putObject("wall");
    wall.put("hot", wallName(junction.hot(), classical));
    wall.put("cold", wallName(junction.cold(), classical));
    ObjectNode parameters = node.putObject("parameters");
    parameters.set("hot", parameters(junction.hot(), classical));
    parameters.set("cold", parameters(junction.cold(), classical));
    node.put("method", curve.contender().solver().method());
    if (!classical) {
      node.put("levels", mostLevels(curve));
    }
    double conductance = curve.conductance().value();
    put(node, "conductance", Dimension.POWER_PER_TEMPERATURE, conductance);
    node.set("ndtr", ndtr(curve.ndtr()));
    return node;
  }

  private static String wallName(Contact contact, boolean classical) {
    return classical ? contact.classicalWall().name() : contact.quantumWall().name();
  }

  private ObjectNode parameters(Contact contact, boolean classical) {
    ObjectNode node = NODES.objectNode();
    if (classical) {
      switch (contact.classicalWall()) {
        case ClassicalWall.Maxwell(double accommodation) ->
            node.put("accommodation", accommodation);
        case ClassicalWall.Metropolis(Proposal.Uniform(double maximumEnergy)) ->
            put(node, "uniform", Dimension.ENERGY, maximumEnergy);
        case ClassicalWall.Metropolis(Proposal.Window(double halfWidth)) ->
            put(node, "window", Dimension.ENERGY, halfWidth);
      }
    } else {
      switch (contact.quantumWall()) {
        case QuantumWall.Reset(double rate) -> put(node, "gamma", Dimension.RATE, rate);
        case QuantumWall.Metropolis(double rate) -> put(node, "gamma", Dimension.RATE, rate);
        case QuantumWall.WallFlux(double accommodation) -> node.put("accommodation", accommodation);
        case QuantumWall.WallForce(double rate) ->
            put(node, "gamma", Dimension.INVERSE_FORCE_SQUARED, rate);
      }
    }
    return node;
  }

  private static int mostLevels(CurveAnalysis curve) {
    return curve.curve().points().stream()
        .flatMap(point -> point.state().diagnostic(Diagnostic.Levels.class).stream())
        .mapToInt(Diagnostic.Levels::count)
        .max()
        .orElse(0);
  }

  private @Nullable ObjectNode ndtr(@Nullable Ndtr ndtr) {
    if (ndtr == null) {
      return null;
    }
    ObjectNode node = NODES.objectNode();
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

  private ObjectNode verdict(Verdict verdict) {
    ObjectNode node = NODES.objectNode();
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

  private ObjectNode point(int index) {
    ObjectNode node = NODES.objectNode();
    node.put("cold", spec.setup().shown(result.cold().get(index)));
    Optional<CurvePoint> classical = at(Part.CLASSICAL, index);
    Optional<CurvePoint> quantum = at(Part.QUANTUM, index);
    node.set("classical", classical.map(this::classicalPoint).orElse(null));
    node.set("quantum", quantum.map(this::quantumPoint).orElse(null));
    ObjectNode entropy = node.putObject("entropyProduction");
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

  private ObjectNode classicalPoint(CurvePoint point) {
    ObjectNode node = current(point);
    node.put("frozen", point.state().diagnostic(Diagnostic.Frozen.class).isPresent());
    point
        .state()
        .diagnostic(Diagnostic.Sampling.class)
        .ifPresent(sampling -> node.put("collisions", sampling.collisions()));
    return node;
  }

  private ObjectNode quantumPoint(CurvePoint point) {
    ObjectNode node = current(point);
    put(node, "residual", Dimension.DIMENSIONLESS, point.current().residual());
    point
        .state()
        .diagnostic(Diagnostic.Levels.class)
        .ifPresent(levels -> node.put("levels", levels.count()));
    return node;
  }

  private ObjectNode current(CurvePoint point) {
    HeatCurrent current = point.current();
    double slope = point.differentialConductance().value();
    ObjectNode node = NODES.objectNode();
    put(node, "current", Dimension.POWER, current.fromHot());
    put(node, "uncertainty", Dimension.POWER, current.uncertainty());
    put(node, "differentialConductance", Dimension.POWER_PER_TEMPERATURE, slope);
    return node;
  }

  private void entropyProduction(
      ObjectNode node, String name, Optional<CurvePoint> point, double hot) {
    double production =
        point
            .map(found -> found.current().entropyProduction(hot, found.coldTemperature()))
            .orElse(Double.NaN);
    put(node, name, Dimension.POWER_PER_TEMPERATURE, production);
  }

  private void put(ObjectNode node, String name, Dimension dimension, double natural) {
    if (Double.isFinite(natural)) {
      node.put(name, spec.units().fromNatural(dimension, natural));
    } else {
      node.putNull(name);
    }
  }
}
