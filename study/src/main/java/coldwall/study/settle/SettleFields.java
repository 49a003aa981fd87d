package coldwall.study.settle;

import static coldwall.units.Dimension.ENERGY;
import static coldwall.units.Dimension.POWER;
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
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How particles settle, for scripts, and the tables for people. Fields are only ever added, at the
 * end before the error.
 */
final class SettleFields {
  private static final int SHORT_ROWS = 11;
  private static final int MOST_ROWS = 1000;

  private final SettleResult result;
  private final Shown shown;

  SettleFields(SettleResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** By the index of the time. */
  private List<Field<Integer>> fields() {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(Field.typed("time", "time", TIME, i -> result.times().values().get(i)));
    result.classical().ifPresent(curve -> add(fields, "classical", curve, true));
    result.quantum().ifPresent(curve -> add(fields, "quantum", curve, false));
    return fields;
  }

  private static void add(
      List<Field<Integer>> fields, String who, Curve curve, boolean isStatistical) {
    add(fields, who, "energy", "energy", ENERGY, isStatistical, curve::energy);
    add(
        fields,
        who,
        "hot_current",
        "hotCurrent",
        POWER,
        isStatistical,
        i -> curve.moments().get(i).hotCurrent());
    add(
        fields,
        who,
        "cold_current",
        "coldCurrent",
        POWER,
        isStatistical,
        i -> curve.moments().get(i).coldCurrent());
  }

  private static void add(
      List<Field<Integer>> fields,
      String who,
      String column,
      String path,
      Dimension dimension,
      boolean isStatistical,
      Function<Integer, Estimate> value) {
    String start = who + "_" + column;
    fields.add(Field.of(start, who + "." + path, dimension, i -> value.apply(i).value()));
    if (isStatistical) {
      fields.add(
          Field.of(
              start + "_uncertainty",
              who + "." + path + "Uncertainty",
              dimension,
              i -> value.apply(i).uncertainty()));
    }
  }

  List<ResultColumn> columns(RowTable table) {
    List<ResultColumn> columns =
        new ArrayList<>(Field.columns(fields(), table::index, result.units()));
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
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
        .put("startTemperature", result.start())
        .put("particles", result.particles())
        .put("classical", curve(result.classical()))
        .put("quantum", curve(result.quantum()))
        .put("slowFlights", TIME, result.slowness().orElse(Double.NaN))
        .put("text", new SettleText(result).headline())
        .put(
            "points",
            Document.list(result.times().size(), i -> Field.document(fields(), i, result.units())))
        .tree();
  }

  private @Nullable Document curve(Optional<Curve> asked) {
    return asked
        .map(curve ->
            new Document(result.units())
                .put("startEnergy", ENERGY, curve.ends().start())
                .put("steadyEnergy", ENERGY, curve.ends().energy().value())
                .put("steadyCurrent", POWER, curve.ends().current().value())
                .put("timeToOneOverE", TIME, curve.fallTime().value())
                .put("timeToOneOverEUncertainty", TIME, curve.fallTime().uncertainty()))
        .orElse(null);
  }

  /** Some of the times, with the heat from the hot bath alone. */
  Table summary() {
    return table("In time", Picked.from(result.known(), SHORT_ROWS), false);
  }

  /** All of them, or many. */
  Table table() {
    return table("All times", Picked.from(result.known(), MOST_ROWS), true);
  }

  private Table table(String caption, List<Integer> rows, boolean withCold) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of(shown.head("t", TIME), i -> shown.cell(TIME, result.times().natural(i))));
    result.classical().ifPresent(curve -> addCells(cells, "classical ", curve, withCold));
    result.quantum().ifPresent(curve -> addCells(cells, "quantum ", curve, withCold));
    return Cell.table(caption, rows, cells);
  }

  private void addCells(List<Cell<Integer>> cells, String who, Curve curve, boolean withCold) {
    cells.add(cell(who + "E", ENERGY, curve::energy));
    boolean moves = curve.moves();
    cells.add(Cell.of("left", i -> moves ? Shown.percent(curve.left(i)) : "-"));
    cells.add(cell(who + "J_{h}", POWER, i -> curve.moments().get(i).hotCurrent()));
    if (withCold) {
      cells.add(cell(who + "J_{c}", POWER, i -> curve.moments().get(i).coldCurrent()));
    }
  }

  private Cell<Integer> cell(String head, Dimension dimension, Function<Integer, Estimate> value) {
    return Cell.of(
        shown.head(head, dimension),
        i -> value.apply(i).isKnown() ? shown.cell(dimension, value.apply(i)) : "-");
  }
}
