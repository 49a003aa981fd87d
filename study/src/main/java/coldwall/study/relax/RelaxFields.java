package coldwall.study.relax;

import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.study.relax.RelaxResult.BathPoint;
import coldwall.study.relax.RelaxResult.Cold;
import coldwall.study.relax.RelaxResult.Fit;
import coldwall.study.relax.RelaxResult.Simulation;
import coldwall.system.Strength;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A study of relaxation for scripts: results.csv has the numbers of every temperature, run.json
 * what follows from them. Fields are only ever added, at the end.
 *
 * @param result what is shown
 */
record RelaxFields(RelaxResult result) {

  /** By the number of the row. */
  List<Field<Integer>> fields() {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(
        Field.typed(
            "temperature",
            "",
            Dimension.TEMPERATURE,
            row -> result.asked().temperatures().values().get(result.rows().index(row))));
    for (int wall = 0; wall < result.walls().size(); wall++) {
      String name = result.asked().walls().get(wall).name();
      walls(name, result.walls().get(wall)).forEach(fields::add);
    }
    for (int bath = 0; bath < result.baths().size(); bath++) {
      String name = OneBath.prefix(result.asked().baths().get(bath));
      fields.addAll(baths(name, result.baths().get(bath)));
    }
    fields.add(Field.other("error", "", result.rows()::error));
    return fields;
  }

  private static Stream<Field<Integer>> walls(String name, List<WallDecay> decays) {
    return RelaxResult.WALL.numbers().stream()
        .map(number ->
            Field.of(
                name + "_" + number.name(),
                "",
                row -> number.value().applyAsDouble(decays.get(row))));
  }

  private static List<Field<Integer>> baths(String name, List<BathPoint> points) {
    return List.of(
        Field.whole(name + "_levels", "", row -> points.get(row).levels()),
        gap(name + "_population_gap", points, BathRelaxation::populationGap),
        gap(name + "_lindbladian_gap", points, BathRelaxation::lindbladianGap));
  }

  private static Field<Integer> gap(
      String name, List<BathPoint> points, ToDoubleFunction<BathRelaxation> gap) {
    return Field.of(name, "", Dimension.RATE, row -> gap.applyAsDouble(points.get(row).gaps()));
  }

  /** The whole document. */
  Map<String, Object> document() {
    return node()
        .put("box", box())
        .put("bath", bath())
        .put("exponents", result.fits().stream().map(fit -> fit(fit).tree()).toList())
        .put("mainExponent", result.main().map(this::fit).orElse(null))
        .put(
            "simulations",
            result.simulations().stream().map(found -> simulation(found).tree()).toList())
        .put("coldLimits", result.cold().stream().map(cold -> cold(cold).tree()).toList())
        .tree();
  }

  private Document node() {
    return new Document(result.units());
  }

  private Document box() {
    return node()
        .put("length", result.asked().length())
        .put("mass", result.asked().mass())
        .put("groundEnergy", Dimension.ENERGY, result.asked().groundEnergy());
  }

  private Document bath() {
    Document node =
        node()
            .put("uniform", Dimension.ENERGY, result.asked().maximumEnergy())
            .put("window", Dimension.ENERGY, result.asked().halfWidth());
    for (Strength kind : Strength.values()) {
      node.put(OneBath.setting(kind).name(), kind.dimension(), result.asked().strength(kind));
    }
    return node;
  }

  private Document fit(Fit fit) {
    return node()
        .put("wall", result.asked().walls().get(fit.wall()).name())
        .put("from", Dimension.TEMPERATURE, fit.from())
        .put("to", Dimension.TEMPERATURE, fit.to())
        .put("points", fit.points())
        .put("exponent", fit.exponent().value())
        .put("standardError", fit.exponent().uncertainty())
        .put("localAtLowest", fit.atLowest())
        .put("localAtHighest", fit.atHighest());
  }

  private Document simulation(Simulation simulation) {
    WallDecay decay = simulation.decay();
    Document node =
        node()
            .put("wall", simulation.wall().name())
            .put("temperature", Dimension.TEMPERATURE, simulation.temperature())
            .put("particles", result.asked().run().particles())
            .put("collisions", (long) decay.simulatedCollisions())
            .put("expected", decay.collisions());
    put(node, "fromRest", decay.byRest());
    put(node, "fromEnergy", decay.byEnergy());
    return node;
  }

  private static void put(Document node, String name, Estimate estimate) {
    node.put(name, estimate.value()).put(name + "Error", estimate.uncertainty());
  }

  private Document cold(Cold cold) {
    ThirdLaw law = cold.law();
    Document node = node().put("bath", cold.name());
    gaps(node, "limit", law.limit());
    gaps(node, "atZero", law.atZero());
    gaps(node, "atLowestTemperature", result.baths().get(cold.bath()).getFirst().gaps());
    return node.put("constantWithin", ThirdLaw.CONSTANT)
        .put("populationGapConstantUpTo", Dimension.TEMPERATURE, law.populationEnd())
        .put("lindbladianGapConstantUpTo", Dimension.TEMPERATURE, law.lindbladianEnd())
        .put("departureAtLevelGap", law.atLevelGap());
  }

  private static void gaps(Document node, String prefix, BathRelaxation gaps) {
    node.put(prefix + "PopulationGap", Dimension.RATE, gaps.populationGap())
        .put(prefix + "LindbladianGap", Dimension.RATE, gaps.lindbladianGap());
  }
}
