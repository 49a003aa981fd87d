package coldwall.study.profile;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.ENERGY;
import static coldwall.units.Dimension.POWER;
import static coldwall.units.Dimension.RATE;
import static coldwall.units.Dimension.TEMPERATURE;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.study.curve.JunctionDocument;
import coldwall.study.curve.Thermality;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Inside;
import coldwall.study.profile.ProfileResult.Level;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A profile for scripts: the columns of results.csv and the contract of docs/CONVENTIONS.md. What
 * was not asked for, not found or not finite is null. Fields are only ever added, at the end.
 */
final class ProfileFields {
  private static final List<Field<Level>> LEVELS =
      List.of(
          Field.whole("", "level", Level::number),
          Field.of("", "energy", ENERGY, Level::energy),
          Field.of("", "population", Level::population),
          Field.of("", "pairTemperature", TEMPERATURE, Level::pairTemperature),
          Field.of("", "classicalShare", level -> level.classical().value()),
          Field.of("", "classicalShareUncertainty", level -> level.classical().uncertainty()),
          Field.of("", "hotThermal", Level::hotThermal),
          Field.of("", "coldThermal", Level::coldThermal));

  private final ProfileResult result;
  private final @Nullable Classical classical;
  private final @Nullable Quantum quantum;

  ProfileFields(ProfileResult result) {
    this.result = result;
    this.classical = result.classical();
    this.quantum = result.quantum();
  }

  /** The columns, by x/L. */
  List<Field<Double>> positions() {
    return List.of(
        Field.of("position", "", x -> x),
        Field.of("classical_density", "", x -> density(classical, x)),
        Field.of("quantum_density", "", x -> density(quantum, x)),
        temperature("classical_kinetic_temperature", x -> temperature(classical, x).value()),
        temperature(
            "classical_kinetic_temperature_uncertainty",
            x -> temperature(classical, x).uncertainty()),
        temperature("quantum_kinetic_temperature", x -> temperature(quantum, x).value()));
  }

  private static Field<Double> temperature(String column, ToDoubleFunction<Double> natural) {
    return Field.of(column, "", TEMPERATURE, natural);
  }

  private static double density(@Nullable Inside inside, double x) {
    return inside == null ? Double.NaN : inside.density(x);
  }

  private static Estimate temperature(@Nullable Inside inside, double x) {
    return inside == null ? Estimate.NONE : inside.kineticTemperature(x);
  }

  /** The whole document. */
  Map<String, Object> document() {
    return new Document(result.units())
        .put(
            "junction",
            JunctionDocument.junction(result.setup(), result.units())
                .put("coldTemperature", result.cold()))
        .put("classical", classical == null ? null : classical(classical))
        .put("quantum", quantum == null ? null : quantum(quantum))
        .put("difference", DIMENSIONLESS, result.difference())
        .put("text", new ProfileText(result).text())
        .put("energies", classical == null ? null : energies(classical))
        .put("levels", result.levels().isEmpty() ? null : rows(LEVELS, result.levels().stream()))
        .put("state", result.state().words())
        .tree();
  }

  private Document classical(Classical found) {
    Document node = mechanics(found);
    node.put("rest", found.rest().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (found.model().isSampled()) {
      node.put("collisions", (long) found.solved().collisions());
    }
    return node.put("kineticTemperature", TEMPERATURE, found.kineticTemperature())
        .put("meanEnergy", ENERGY, found.meanEnergy())
        .put("energyFromHot", ENERGY, found.energyFromHot())
        .put("energyFromCold", ENERGY, found.energyFromCold())
        .put("roundTripRate", RATE, found.roundTripRate())
        .put("belowLevels", DIMENSIONLESS, found.belowLevels());
  }

  private Document quantum(Quantum found) {
    return mechanics(found)
        .put("residual", DIMENSIONLESS, found.solved().residual())
        .put("levels", found.state().spectrum().levels())
        .put("meanEnergy", ENERGY, found.state().meanEnergy())
        .put("kineticTemperature", TEMPERATURE, found.kineticTemperature().value());
  }

  private Document mechanics(Inside found) {
    return JunctionDocument.walls(found.model(), result.units())
        .put("current", POWER, found.solved().current())
        .put("thermality", thermality(found.thermality()));
  }

  private Document thermality(Thermality thermality) {
    return new Document(result.units())
        .put("temperature", TEMPERATURE, thermality.temperature())
        .put("toHot", DIMENSIONLESS, thermality.toHot())
        .put("toCold", DIMENSIONLESS, thermality.toCold())
        .put("toNearest", DIMENSIONLESS, thermality.toNearest())
        .put("nearestTemperature", TEMPERATURE, thermality.nearestTemperature())
        .put("hotWeight", DIMENSIONLESS, thermality.hotWeight())
        .put("toMixture", DIMENSIONLESS, thermality.toMixture())
        .put("uncertainty", DIMENSIONLESS, thermality.uncertainty());
  }

  private List<Map<String, Object>> energies(Classical found) {
    List<Field<Integer>> fields =
        List.of(
            Field.of("", "energy", ENERGY, i -> found.energies().get(i)),
            Field.of("", "classicalBelow", i -> found.below().get(i).value()),
            Field.of("", "classicalBelowUncertainty", i -> found.below().get(i).uncertainty()),
            Field.of("", "quantumBelow", i -> quantumBelow(found.energies().get(i))));
    return rows(fields, IntStream.range(0, found.energies().size()).boxed());
  }

  private double quantumBelow(double energy) {
    return quantum == null ? Double.NaN : quantum.state().below(energy);
  }

  private <R> List<Map<String, Object>> rows(List<Field<R>> fields, Stream<R> rows) {
    return rows.map(row -> Field.document(fields, row, result.units())).toList();
  }
}
