package coldwall.study.compare;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.POWER;
import static coldwall.units.Dimension.POWER_PER_TEMPERATURE;
import static coldwall.units.Dimension.TEMPERATURE;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.RowTable;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Departure;
import coldwall.study.curve.JunctionDocument;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.SizeRatio;
import coldwall.study.curve.Solved;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for scripts: the columns of results.csv and the contract of docs/CONVENTIONS.md.
 * What was not asked for, not found or not finite is null. Fields are only ever added, at the end.
 */
final class CompareFields {
  private final CompareResult result;
  private final RowTable table;

  CompareFields(CompareResult result, RowTable table) {
    this.result = result;
    this.table = table;
  }

  /** By the number of the row. */
  List<Field<Integer>> fields() {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(Field.typed("cold_temperature", "cold", TEMPERATURE, result.cold()::get));
    fields.add(current("classical_current", "classical.current", Part.CLASSICAL));
    fields.add(error("classical_uncertainty", "classical.uncertainty", Part.CLASSICAL));
    fields.add(current("quantum_current", "quantum.current", Part.QUANTUM));
    fields.add(
        of("quantum_residual", "quantum.residual", DIMENSIONLESS, Part.QUANTUM, Solved::residual));
    fields.add(Field.whole("quantum_levels", "quantum.levels", at(Part.QUANTUM, Solved::levels)));
    fields.add(entropyProduction(Part.CLASSICAL));
    fields.add(entropyProduction(Part.QUANTUM));
    fields.add(slope(Part.CLASSICAL));
    fields.add(slope(Part.QUANTUM));
    fields.add(error("quantum_uncertainty", "quantum.uncertainty", Part.QUANTUM));
    fields.add(current("second_opinion_current", "secondOpinion", Part.SECOND_OPINION));
    fields.add(Field.other("error", "", table::error));
    fields.add(slopeError(Part.CLASSICAL));
    fields.add(slopeError(Part.QUANTUM));
    if (hasAny(Solved::rateOverGap)) {
      fields.add(
          of(
              "quantum_rate_over_gap",
              "quantum.rateOverGap",
              DIMENSIONLESS,
              Part.QUANTUM,
              Solved::rateOverGap));
      fields.add(
          of(
              "quantum_rate_times_memory",
              "quantum.rateTimesMemory",
              DIMENSIONLESS,
              Part.QUANTUM,
              Solved::rateTimesMemory));
    }
    if (hasAny(Solved::truncation)) {
      fields.add(of("", "quantum.truncation", POWER, Part.QUANTUM, Solved::truncation));
    }
    if (hasAny(Solved::logCurrent)) {
      fields.add(of("", "quantum.log10Current", DIMENSIONLESS, Part.QUANTUM, this::logCurrent));
    }
    result
        .curve(Part.CLASSICAL)
        .map(asked -> asked.curve().points())
        .ifPresent(points ->
            fields.add(
                Field.other("", "classical.frozen", row -> points.get(row).solved().isFrozen())));
    if (result.isSampled()) {
      fields.add(Field.whole("", "classical.collisions", at(Part.CLASSICAL, Solved::collisions)));
    }
    for (Part part : List.of(Part.CLASSICAL, Part.QUANTUM)) {
      if (!asks(part)) {
        fields.add(Field.other("", part.mechanics(), _ -> null));
      }
    }
    return fields;
  }

  private boolean asks(Part part) {
    return result.curve(part).isPresent();
  }

  private Field<Integer> current(String column, String path, Part part) {
    return of(column, path, POWER, part, solved -> solved.current().value());
  }

  private Field<Integer> error(String column, String path, Part part) {
    return of(column, path, POWER, part, solved -> solved.current().uncertainty());
  }

  private Field<Integer> slope(Part part) {
    return of(
        part.mechanics() + "_differential_conductance",
        part.mechanics() + ".differentialConductance",
        POWER_PER_TEMPERATURE,
        part,
        solved -> solved.slope().value());
  }

  private Field<Integer> slopeError(Part part) {
    return of(
        part.mechanics() + "_differential_conductance_uncertainty",
        part.mechanics() + ".differentialConductanceUncertainty",
        POWER_PER_TEMPERATURE,
        part,
        solved -> solved.slope().uncertainty());
  }

  private boolean hasAny(ToDoubleFunction<Solved> value) {
    return result.curve(Part.QUANTUM).stream()
        .flatMap(curve -> curve.curve().points().stream())
        .anyMatch(point -> !Double.isNaN(value.applyAsDouble(point.solved())));
  }

  /** In the units of the output. */
  private double logCurrent(Solved solved) {
    return solved.logCurrent() + StrictMath.log10(result.units().fromNatural(POWER, 1));
  }

  /** A number of one curve; a column without its place in run.json where there is no such curve. */
  private Field<Integer> of(
      String column,
      String path,
      Dimension dimension,
      Part part,
      ToDoubleFunction<Solved> natural) {
    Field<Integer> field = Field.of(column, path, dimension, at(part, natural));
    return asks(part) ? field : field.inTableOnly();
  }

  private Field<Integer> entropyProduction(Part part) {
    String name = part.mechanics();
    return Field.of(
        name + "_entropy_production",
        "entropyProduction." + name,
        POWER_PER_TEMPERATURE,
        atPoint(part, point -> point.entropyProduction(result.hot())));
  }

  private ToDoubleFunction<Integer> at(Part part, ToDoubleFunction<Solved> value) {
    return atPoint(part, point -> value.applyAsDouble(point.solved()));
  }

  private ToDoubleFunction<Integer> atPoint(Part part, ToDoubleFunction<CurvePoint> value) {
    Optional<CurveAnalysis> asked = result.curve(part);
    if (asked.isEmpty()) {
      return _ -> Double.NaN;
    }
    List<CurvePoint> points = asked.get().curve().points();
    return row -> value.applyAsDouble(points.get(row));
  }

  /** The whole document. */
  Map<String, Object> document() {
    List<Field<Integer>> fields = fields();
    return new Document(result.units())
        .put("junction", JunctionDocument.junction(result.setup(), result.units()))
        .put("classical", mechanics(Part.CLASSICAL))
        .put("quantum", mechanics(Part.QUANTUM))
        .put("secondOpinion", mechanics(Part.SECOND_OPINION))
        .put(
            "otherBaths",
            result
                .otherBaths()
                .filter(curve -> curve.model().part() == Part.OTHER_BATH)
                .map(curve -> mechanics(curve).tree())
                .toList())
        .put("verdict", verdict())
        .put(
            "points",
            Document.list(result.cold().size(), row -> Field.document(fields, row, result.units())))
        .tree();
  }

  private @Nullable Document mechanics(Part part) {
    return result.curve(part).map(this::mechanics).orElse(null);
  }

  private Document mechanics(CurveAnalysis curve) {
    Document node = JunctionDocument.walls(curve.model(), result.units());
    if (!curve.model().isClassical()) {
      node.put("levels", mostLevels(curve));
    }
    return node.put("conductance", POWER_PER_TEMPERATURE, curve.conductance())
        .put("ndtr", ndtr(curve.ndtr()));
  }

  private static int mostLevels(CurveAnalysis curve) {
    return (int)
        curve.curve().points().stream()
            .mapToDouble(point -> point.solved().levels())
            .filter(levels -> !Double.isNaN(levels))
            .max()
            .orElse(0);
  }

  private @Nullable Document ndtr(@Nullable Ndtr ndtr) {
    if (ndtr == null) {
      return null;
    }
    return new Document(result.units())
        .put("found", ndtr.found())
        .put("peakCold", TEMPERATURE, ndtr.peakCold())
        .put("peakCurrent", POWER, ndtr.peakCurrent())
        .put("depth", DIMENSIONLESS, ndtr.depth())
        .put("depthAtZero", DIMENSIONLESS, ndtr.depthAtZero())
        .put("lowestCold", TEMPERATURE, ndtr.found() ? ndtr.lowestCold() : Double.NaN)
        .put("foundAtZero", ndtr.foundAtZero())
        .put("peakAtEdge", ndtr.peakAtEdge());
  }

  private Document verdict() {
    Verdict verdict = result.verdict();
    Departure departure = verdict.departure() == null ? Departure.NONE : verdict.departure();
    Estimate largest = departure.largest();
    return new Document(result.units())
        .put("trusted", verdict.trusted())
        .put("departure", DIMENSIONLESS, largest)
        .put("departureCold", TEMPERATURE, departure.atCold())
        .put("departsBelowCold", TEMPERATURE, departure.belowCold())
        .put("quantumPlateauCold", TEMPERATURE, verdict.plateauEnd())
        .put("text", new CompareText(result).text())
        .put("state", verdict.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .put("undecidedDeparture", DIMENSIONLESS, departure.undecided())
        .put("undecidedCold", TEMPERATURE, departure.undecidedCold())
        .put("size", size(verdict.size()))
        .put(
            "beyond",
            result.beyond().entrySet().stream()
                .map(entry -> entry.getKey().label() + ": " + entry.getValue())
                .toList());
  }

  private @Nullable Document size(SizeRatio size) {
    return size.isKnown()
        ? new Document(result.units())
            .put("lowest", DIMENSIONLESS, size.lowest())
            .put("lowestCold", TEMPERATURE, size.lowestCold())
            .put("highest", DIMENSIONLESS, size.highest())
            .put("highestCold", TEMPERATURE, size.highestCold())
            .put("isUnbounded", size.vanishes())
            .put("isFree", size.isFree())
            .put("limit", DIMENSIONLESS, size.limit())
        : null;
  }
}
