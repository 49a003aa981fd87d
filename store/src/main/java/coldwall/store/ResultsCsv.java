package coldwall.store;

import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.spec.CompareSpec;
import coldwall.study.CompareResult;
import coldwall.study.Contender.Part;
import coldwall.study.CurveAnalysis;
import coldwall.study.CurvePoint;
import coldwall.units.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The points of a comparison as comma-separated values: a head line, then a line a point; numbers
 * in full precision, and nothing where there is no finite number. Columns are only ever added at
 * the end.
 */
public final class ResultsCsv {
  private ResultsCsv() {}

  /** A column: its name, its unit's dimension, and its text at a point. */
  private record Column(String name, Dimension dimension, Function<Row, String> cell) {}

  /** One point of every curve. */
  private record Row(CompareResult result, int index) {
    Optional<CurvePoint> point(Part part) {
      return result.curve(part).map(CurveAnalysis::curve).map(curve -> curve.points().get(index));
    }

    double current(Part part, ToDoubleFunction<HeatCurrent> value) {
      return point(part).map(CurvePoint::current).map(value::applyAsDouble).orElse(Double.NaN);
    }

    double entropyProduction(Part part) {
      double hot = result.spec().junction().hot().temperature();
      double cold = result.cold().get(index).natural();
      return current(part, current -> current.entropyProduction(hot, cold));
    }

    double conductance(Part part) {
      return point(part).map(point -> point.differentialConductance().value()).orElse(Double.NaN);
    }

    String levels() {
      return point(Part.QUANTUM)
          .flatMap(point -> point.state().diagnostic(Diagnostic.Levels.class))
          .map(levels -> Integer.toString(levels.count()))
          .orElse("");
    }

    String number(Dimension dimension, double natural) {
      return Double.isFinite(natural)
          ? Double.toString(result.spec().units().fromNatural(dimension, natural))
          : "";
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          column("classical_current", Dimension.POWER, Part.CLASSICAL, HeatCurrent::fromHot),
          column(
              "classical_uncertainty", Dimension.POWER, Part.CLASSICAL, HeatCurrent::uncertainty),
          column("quantum_current", Dimension.POWER, Part.QUANTUM, HeatCurrent::fromHot),
          column("quantum_residual", Dimension.DIMENSIONLESS, Part.QUANTUM, HeatCurrent::residual),
          new Column("quantum_levels", Dimension.DIMENSIONLESS, Row::levels),
          column(
              "classical_entropy_production",
              Dimension.POWER_PER_TEMPERATURE,
              row -> row.entropyProduction(Part.CLASSICAL)),
          column(
              "quantum_entropy_production",
              Dimension.POWER_PER_TEMPERATURE,
              row -> row.entropyProduction(Part.QUANTUM)),
          column(
              "classical_differential_conductance",
              Dimension.POWER_PER_TEMPERATURE,
              row -> row.conductance(Part.CLASSICAL)),
          column(
              "quantum_differential_conductance",
              Dimension.POWER_PER_TEMPERATURE,
              row -> row.conductance(Part.QUANTUM)),
          column("quantum_uncertainty", Dimension.POWER, Part.QUANTUM, HeatCurrent::uncertainty),
          column(
              "second_opinion_current",
              Dimension.POWER,
              Part.SECOND_OPINION,
              HeatCurrent::fromHot));

  private static Column column(
      String name, Dimension dimension, Part part, ToDoubleFunction<HeatCurrent> value) {
    return column(name, dimension, row -> row.current(part, value));
  }

  private static Column column(String name, Dimension dimension, ToDoubleFunction<Row> value) {
    return new Column(name, dimension, row -> row.number(dimension, value.applyAsDouble(row)));
  }

  /** The whole file. */
  public static String of(CompareResult result) {
    CompareSpec spec = result.spec();
    List<String> lines = new ArrayList<>();
    lines.add(
        head("cold_temperature", Dimension.TEMPERATURE, spec)
            + COLUMNS.stream()
                .map(column -> "," + head(column.name(), column.dimension(), spec))
                .collect(Collectors.joining()));
    for (int i = 0; i < result.cold().size(); i++) {
      Row row = new Row(result, i);
      lines.add(
          spec.setup().shown(result.cold().get(i))
              + COLUMNS.stream()
                  .map(column -> "," + column.cell().apply(row))
                  .collect(Collectors.joining()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String head(String name, Dimension dimension, CompareSpec spec) {
    String unit = spec.units().symbol(dimension).replace("/", "_per_");
    return unit.isEmpty() ? name : name + "_" + unit;
  }
}
