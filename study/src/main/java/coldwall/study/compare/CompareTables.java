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
                at.apply(row).isKnown()
                    ? shown.cell(Dimension.POWER, at.apply(row).current())
                        + (at.apply(row).isFrozen() ? " (frozen)" : "")
                    : "not solved"));
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
            Cell.of("NDTR", this::ndtr),
            judged(
                "peak T_{c}", (_, ndtr) -> peak(ndtr, shown.temperature(ndtr.peakCold().value()))),
            judged("peak T_{c}/T_{h}", (curve, ndtr) -> peak(ndtr, share(curve, ndtr))),
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

  private String ndtr(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtr();
    if (ndtr == null) {
      return unjudged(curve);
    }
    return ndtr.found()
        ? "found"
        : ndtr.foundAtZero() ? "none on this range, but below" : "none on this range";
  }

  private static String share(CurveAnalysis curve, Ndtr ndtr) {
    return Display.number(ndtr.peakCold().value() / curve.model().hotTemperature());
  }

  /** A peak beyond the range is only known to lie above its end. */
  private static String peak(Ndtr ndtr, String place) {
    return ndtr.peakAtEdge() ? "above " + place : place;
  }

  /** Why a curve was not judged. */
  private String unjudged(CurveAnalysis curve) {
    if (result.verdict().state() == Verdict.State.INTERRUPTED) {
      return "not computed";
    }
    return curve.curve().judged().isEmpty() ? "not solved" : "too few points";
  }

  private static Cell<CurveAnalysis> judged(String head, Judged text) {
    return Cell.of(
        head, curve -> curve.ndtr() == null ? "-" : text.text(curve, curve.ndtrOrThrow()));
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
