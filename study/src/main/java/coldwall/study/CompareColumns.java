package coldwall.study;

import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import coldwall.units.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The columns of a comparison's results, a row a cold temperature; only ever added at the end. */
record CompareColumns(CompareResult result, RowTable table) {

  List<ResultColumn> columns() {
    CompareSpec spec = result.spec();
    return List.of(
        new ResultColumn.Real(
            ResultColumn.withUnit("cold_temperature", Dimension.TEMPERATURE, spec.units()),
            row -> spec.setup().shown(result.cold().get(row))),
        current("classical_current", Part.CLASSICAL, HeatCurrent::fromHot),
        current("classical_uncertainty", Part.CLASSICAL, HeatCurrent::uncertainty),
        current("quantum_current", Part.QUANTUM, HeatCurrent::fromHot),
        of("quantum_residual", Dimension.DIMENSIONLESS, Part.QUANTUM, CompareColumns::residual),
        new ResultColumn.Whole("quantum_levels", row -> at(Part.QUANTUM, row, this::levels)),
        entropyProduction("classical_entropy_production", Part.CLASSICAL),
        entropyProduction("quantum_entropy_production", Part.QUANTUM),
        conductance("classical_differential_conductance", Part.CLASSICAL),
        conductance("quantum_differential_conductance", Part.QUANTUM),
        current("quantum_uncertainty", Part.QUANTUM, HeatCurrent::uncertainty),
        current("second_opinion_current", Part.SECOND_OPINION, HeatCurrent::fromHot),
        new ResultColumn.Text("error", table::error));
  }

  private ResultColumn current(String name, Part part, ToDoubleFunction<HeatCurrent> value) {
    return of(name, Dimension.POWER, part, point -> value.applyAsDouble(point.current()));
  }

  private ResultColumn entropyProduction(String name, Part part) {
    double hot = result.spec().junction().hot().temperature();
    return of(
        name,
        Dimension.POWER_PER_TEMPERATURE,
        part,
        point -> point.current().entropyProduction(hot, point.coldTemperature()));
  }

  private ResultColumn conductance(String name, Part part) {
    return of(
        name,
        Dimension.POWER_PER_TEMPERATURE,
        part,
        point -> point.differentialConductance().value());
  }

  private static double residual(CurvePoint point) {
    return point.isKnown() ? point.current().residual() : Double.NaN;
  }

  private double levels(CurvePoint point) {
    return point
        .state()
        .diagnostic(Diagnostic.Levels.class)
        .map(levels -> (double) levels.count())
        .orElse(Double.NaN);
  }

  private ResultColumn of(
      String name, Dimension dimension, Part part, ToDoubleFunction<CurvePoint> natural) {
    return ResultColumn.quantity(
        name, dimension, result.spec().units(), row -> at(part, row, natural));
  }

  private double at(Part part, int row, ToDoubleFunction<CurvePoint> value) {
    Optional<CurveAnalysis> curve = result.curve(part);
    return curve
        .map(found -> value.applyAsDouble(found.curve().points().get(row)))
        .orElse(Double.NaN);
  }
}
