package coldwall.study.trajectory;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.ENERGY;
import static coldwall.units.Dimension.TIME;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.Picked;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory for scripts, and its tables for people. Fields are only ever added, at the end
 * before the error.
 */
final class TrajectoryFields {
  private static final int SHORT_ROWS = 10;
  private static final int MOST_ROWS = 1000;

  private final TrajectoryResult result;
  private final Shown shown;

  TrajectoryFields(TrajectoryResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** By the number of the row. */
  private List<Field<Integer>> fields(RowTable table) {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(Field.whole("step", "step", row -> table.index(row) + 1));
    result
        .classical()
        .ifPresent(steps -> {
          common(fields, "classical", steps);
          number(
              fields, "classical_start_position", DIMENSIONLESS, steps, TrajectoryResult::startOf);
        });
    result
        .quantum()
        .ifPresent(steps -> {
          common(fields, "quantum", steps);
          fields.add(
              Field.whole("quantum_level", "", row -> known(steps, row, step -> step.level())));
        });
    fields.add(Field.other("error", "", table::error));
    return fields;
  }

  private static void common(List<Field<Integer>> fields, String who, List<Step> steps) {
    number(fields, who + "_start", TIME, steps, Step::start);
    number(fields, who + "_duration", TIME, steps, Step::duration);
    number(fields, who + "_energy", ENERGY, steps, Step::energy);
    fields.add(
        Field.other(
            who + "_bath",
            "",
            row -> steps.get(row).isKnown() ? (steps.get(row).byHot() ? "hot" : "cold") : ""));
    number(fields, who + "_heat", ENERGY, steps, Step::heat);
  }

  private static void number(
      List<Field<Integer>> fields,
      String name,
      Dimension dimension,
      List<Step> steps,
      ToDoubleFunction<Step> value) {
    fields.add(Field.of(name, "", dimension, row -> known(steps, row, value)));
  }

  private static double known(List<Step> steps, int row, ToDoubleFunction<Step> value) {
    return steps.get(row).isKnown() ? value.applyAsDouble(steps.get(row)) : Double.NaN;
  }

  List<ResultColumn> columns(RowTable table) {
    return Field.columns(fields(table), row -> row, result.units());
  }

  Map<String, Object> document() {
    return new Document(result.units())
        .put(
            "junction",
            new Document(result.units())
                .put("length", result.setup().length())
                .put("mass", result.setup().mass())
                .put("hotTemperature", result.setup().hot())
                .put("coldTemperature", result.cold())
                .put("groundEnergy", ENERGY, result.junction().groundEnergy()))
        .put("classical", summary(result.classical()))
        .put("quantum", summary(result.quantum()))
        .put("text", new TrajectoryText(result).headline())
        .tree();
  }

  private @Nullable Document summary(Optional<List<Step>> asked) {
    if (asked.isEmpty()) {
      return null;
    }
    List<Step> steps = TrajectoryResult.known(asked);
    return new Document(result.units())
        .put("steps", steps.size())
        .put("time", TIME, TrajectoryResult.time(steps))
        .put("heatFromHot", ENERGY, TrajectoryResult.heat(steps))
        .put("longestStepShare", DIMENSIONLESS, TrajectoryResult.longest(steps));
  }

  /** The first steps. */
  Table summary() {
    return steps("The first steps", Picked.indices(Math.min(rows(), SHORT_ROWS), SHORT_ROWS));
  }

  /** All of them, or some from the beginning to the end. */
  Table table() {
    return steps("Steps", Picked.indices(rows(), MOST_ROWS));
  }

  private int rows() {
    return result.classical().or(result::quantum).map(List::size).orElse(0);
  }

  private Table steps(String caption, List<Integer> rows) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("step", row -> Integer.toString(row + 1)));
    result.classical().ifPresent(steps -> cells(cells, "classical ", steps));
    result
        .quantum()
        .ifPresent(steps -> {
          cells(cells, "quantum ", steps);
          cells.add(Cell.of("n", row -> Display.number(known(steps, row, step -> step.level()))));
        });
    return Cell.table(caption, rows, cells);
  }

  private void cells(List<Cell<Integer>> cells, String who, List<Step> steps) {
    cells.add(
        Cell.of(
            shown.head(who + "start", TIME),
            row -> shown.cell(TIME, known(steps, row, Step::start))));
    cells.add(
        Cell.of(
            shown.head("energy", ENERGY),
            row -> shown.cell(ENERGY, known(steps, row, Step::energy))));
    cells.add(
        Cell.of(
            "ends at",
            row -> !steps.get(row).isKnown() ? "-" : steps.get(row).byHot() ? "hot" : "cold"));
    cells.add(
        Cell.of(
            shown.head("heat", ENERGY), row -> shown.cell(ENERGY, known(steps, row, Step::heat))));
  }
}
