package coldwall.study;

import coldwall.quantum.LevelCutoff;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.solver.SteadyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of one contender in the rows of a study, and back.
 *
 * @param contender whose numbers they are
 * @param prefix of their names
 * @param offset of the first one in a row
 */
record CurveColumns(Contender contender, String prefix, int offset) {
  private static final List<String> NAMES =
      List.of(
          "current",
          "current_from_cold",
          "uncertainty",
          "differential_conductance",
          "differential_conductance_uncertainty",
          "levels",
          "frozen",
          "collisions",
          "batches");

  /** How many numbers a contender has. */
  static final int COUNT = NAMES.size();

  List<String> names() {
    return NAMES.stream().map(name -> prefix + "_" + name).toList();
  }

  /** Where the current stands in a row. */
  int current() {
    return offset;
  }

  static List<Double> encode(CurvePoint point) {
    SteadyState state = point.state();
    HeatCurrent current = state.current();
    return List.of(
        current.fromHot(),
        current.fromCold(),
        current.uncertainty(),
        point.differentialConductance().value(),
        point.differentialConductance().uncertainty(),
        state.diagnostic(Diagnostic.Levels.class).map(d -> (double) d.count()).orElse(Double.NaN),
        state.diagnostic(Diagnostic.Frozen.class).map(_ -> 1.0).orElse(Double.NaN),
        sampling(state).map(d -> (double) d.collisions()).orElse(Double.NaN),
        sampling(state).map(d -> (double) d.batches()).orElse(Double.NaN));
  }

  private static Optional<Diagnostic.Sampling> sampling(SteadyState state) {
    return state.diagnostic(Diagnostic.Sampling.class);
  }

  CurvePoint decode(double coldTemperature, RowTable table, int row) {
    double[] numbers = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      numbers[i] = table.value(offset + i, row);
    }
    HeatCurrent current = new HeatCurrent(numbers[0], numbers[1], numbers[2]);
    return new CurvePoint(
        coldTemperature,
        new SteadyState(current, diagnostics(numbers)),
        new Estimate(numbers[3], numbers[4]));
  }

  private List<Diagnostic> diagnostics(double[] numbers) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!Double.isNaN(numbers[5])) {
      diagnostics.add(new Diagnostic.Levels((int) numbers[5], choosesLevels()));
    }
    if (!Double.isNaN(numbers[6])) {
      diagnostics.add(new Diagnostic.Frozen());
    }
    if (!Double.isNaN(numbers[7])) {
      diagnostics.add(new Diagnostic.Sampling((long) numbers[7], (int) numbers[8]));
    }
    return diagnostics;
  }

  private boolean choosesLevels() {
    return contender.solver() instanceof PauliMasterEquation(LevelCutoff.Automatic _);
  }
}
