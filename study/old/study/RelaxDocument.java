package coldwall.study;

import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.spec.RelaxSpec;
import coldwall.study.RelaxExponents.Fit;
import coldwall.system.ClassicalWall;
import coldwall.units.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The study for scripts; results.csv has the numbers of every temperature. */
record RelaxDocument(RelaxTable table, RelaxExponents exponents, List<ThirdLaw> thirdLaws) {

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("box", box());
    tree.put("bath", bath());
    tree.put("exponents", exponents.all().stream().map(this::fit).toList());
    tree.put("mainExponent", exponents.main().map(this::fit).orElse(null));
    tree.put("simulations", simulations());
    tree.put("coldLimits", thirdLaws.stream().map(this::thirdLaw).toList());
    return tree;
  }

  private Shown shown() {
    return new Shown(table.spec().units());
  }

  private Map<String, Object> box() {
    RelaxSpec spec = table.spec();
    Map<String, Object> node = new LinkedHashMap<>();
    shown().put(node, "length", spec.length());
    shown().put(node, "mass", spec.mass());
    shown().put(node, "groundEnergy", Dimension.ENERGY, spec.groundEnergy());
    return node;
  }

  private Map<String, Object> bath() {
    RelaxSpec spec = table.spec();
    Map<String, Object> node = new LinkedHashMap<>();
    shown().put(node, "uniform", Dimension.ENERGY, spec.maximumEnergy());
    shown().put(node, "window", Dimension.ENERGY, spec.halfWidth());
    node.put("accommodation", spec.accommodation());
    shown().put(node, "gamma", Dimension.RATE, spec.rate());
    shown().put(node, "coupling", Dimension.INVERSE_FORCE_SQUARED, spec.coupling());
    return node;
  }

  private Map<String, Object> fit(Fit fit) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("wall", name(fit.wall()));
    shown().put(node, "from", Dimension.TEMPERATURE, fit.from());
    shown().put(node, "to", Dimension.TEMPERATURE, fit.to());
    node.put("points", fit.points());
    shown().put(node, "exponent", Dimension.DIMENSIONLESS, fit.exponent().value());
    shown().put(node, "standardError", Dimension.DIMENSIONLESS, fit.exponent().uncertainty());
    shown().put(node, "localAtLowest", Dimension.DIMENSIONLESS, fit.atLowest());
    shown().put(node, "localAtHighest", Dimension.DIMENSIONLESS, fit.atHighest());
    return node;
  }

  private List<Map<String, Object>> simulations() {
    return RelaxSimulation.all(table).stream()
        .map(simulation -> {
          WallPoint point = simulation.point();
          Map<String, Object> node = new LinkedHashMap<>();
          node.put("wall", name(simulation.wall()));
          shown().put(node, "temperature", Dimension.TEMPERATURE, simulation.temperature());
          node.put("particles", table.spec().particles());
          node.put("collisions", (long) point.simulatedCollisions());
          node.put("expected", point.collisions());
          estimate(node, "fromRest", point.byRest());
          estimate(node, "fromEnergy", point.byEnergy());
          return node;
        })
        .toList();
  }

  private void estimate(Map<String, Object> node, String name, Estimate estimate) {
    shown().put(node, name, Dimension.DIMENSIONLESS, estimate.value());
    shown().put(node, name + "Error", Dimension.DIMENSIONLESS, estimate.uncertainty());
  }

  private Map<String, Object> thirdLaw(ThirdLaw law) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("bath", law.wall().name());
    gaps(node, "limit", law.limit());
    gaps(node, "atZero", law.atZero());
    int bath = table.baths().indexOf(law.wall());
    if (table.size() > 0) {
      gaps(node, "atLowestTemperature", table.bath(bath, 0).relaxation());
    }
    node.put("constantWithin", ThirdLaw.CONSTANT);
    shown().put(node, "populationGapConstantUpTo", Dimension.TEMPERATURE, law.populationEnd());
    shown().put(node, "lindbladianGapConstantUpTo", Dimension.TEMPERATURE, law.lindbladianEnd());
    shown().put(node, "departureAtLevelGap", Dimension.DIMENSIONLESS, law.atLevelGap());
    return node;
  }

  private void gaps(Map<String, Object> node, String prefix, BathRelaxation gaps) {
    shown().put(node, prefix + "PopulationGap", Dimension.RATE, gaps.populationGap());
    shown().put(node, prefix + "LindbladianGap", Dimension.RATE, gaps.lindbladianGap());
  }

  private String name(int wall) {
    List<ClassicalWall> walls = table.spec().classicalWalls();
    return RelaxTable.name(walls.get(wall));
  }
}
