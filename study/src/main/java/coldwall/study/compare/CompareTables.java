package coldwall.study.compare;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.Solved;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of a comparison. */
final class CompareTables {
  private static final int SHORT_ROWS = 9;
  private static final int LONG_ROWS = 1000;

  private final CompareResult result;
  private final Shown shown;

  CompareTables(CompareResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** A few of the points, evenly picked. */
  Table summary() {
    return points(SHORT_ROWS);
  }

  List<Table> all() {
    return List.of(curves(), points(LONG_ROWS));
  }

  private Table points(int mostRows) {
    int all = result.cold().size();
    List<Integer> rows = Picked.indices(all, mostRows);
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(
        Cell.of(
            head("T_{c}", Dimension.TEMPERATURE), row -> cell(Dimension.TEMPERATURE, cold(row))));
    cells.add(Cell.of("T_{c}/T_{h}", row -> Display.number(cold(row) / result.hot())));
    result.main().map(this::currents).forEach(cells::addAll);
    String some = rows.size() < all ? ", at " + rows.size() + " of " + all + " temperatures" : "";
    return Cell.table("Heat current J and conductance G = dJ/d(T_{h} - T_{c})" + some, rows, cells);
  }

  private List<Cell<Integer>> currents(CurveAnalysis curve) {
    String mechanics = curve.model().part().mechanics();
    Function<Integer, Solved> at = row -> curve.curve().points().get(row).solved();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(
        Cell.of(
            head("J " + mechanics, Dimension.POWER),
            row ->
                shown.cell(Dimension.POWER, at.apply(row).current())
                    + (at.apply(row).isFrozen() ? " (frozen)" : "")));
    cells.add(
        Cell.of(
            head("G " + mechanics, Dimension.POWER_PER_TEMPERATURE),
            row -> cell(Dimension.POWER_PER_TEMPERATURE, at.apply(row).slope().value())));
    return cells;
  }

  private Table curves() {
    return Cell.table(
        "NDTR, curve by curve",
        result.curves(),
        List.of(
            Cell.of("curve", curve -> curve.model().label()),
            judged(
                "NDTR", "not judged", (_, ndtr) -> ndtr.found() ? "found" : "none on this range"),
            judged("peak T_{c}", (_, ndtr) -> shown.temperature(ndtr.peakCold().value())),
            judged(
                "peak T_{c}/T_{h}",
                (curve, ndtr) ->
                    Display.number(ndtr.peakCold().value() / curve.model().hotTemperature())),
            judged("depth", (_, ndtr) -> Display.percent(ndtr.depth().value())),
            judged("depth to T_{c} = 0", (_, ndtr) -> Display.percent(ndtr.depthAtZero())),
            judged(
                "G at T_{c} → T_{h}",
                (curve, _) ->
                    shown.text(Dimension.POWER_PER_TEMPERATURE, curve.conductance().value()))));
  }

  /** What a cell says of a curve that was judged. */
  private interface Judged {
    String text(CurveAnalysis curve, Ndtr ndtr);
  }

  private static Cell<CurveAnalysis> judged(String head, Judged text) {
    return judged(head, "-", text);
  }

  private static Cell<CurveAnalysis> judged(String head, String otherwise, Judged text) {
    return Cell.of(
        head, curve -> curve.ndtr() == null ? otherwise : text.text(curve, curve.ndtrOrThrow()));
  }

  private double cold(int row) {
    return result.cold().get(row).natural();
  }

  private String cell(Dimension dimension, double natural) {
    return shown.cell(dimension, natural);
  }

  private String head(String name, Dimension dimension) {
    return shown.head(name, dimension);
  }
}
