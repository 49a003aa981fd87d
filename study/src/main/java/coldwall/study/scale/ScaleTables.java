package coldwall.study.scale;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.study.scale.ScaleCurve.Fit;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The tables of a study of lengths. */
final class ScaleTables {
  private static final int SHORT_ROWS = 9;

  /** More rows than that are for a program to read, not for people. */
  private static final int MOST_ROWS = 1000;

  private final ScaleResult result;
  private final Shown shown;
  private final Display.Scale metres;

  ScaleTables(ScaleResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
    this.metres = result.metres();
  }

  /** A few of the lengths, the main curves only. */
  Table summary() {
    return lengths(result.main(), SHORT_ROWS);
  }

  List<Table> all() {
    return List.of(fits(), lengths(result.curves(), MOST_ROWS));
  }

  private Table lengths(List<ScaleCurve> curves, int most) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(length("L", row -> result.places().get(row).length()));
    cells.add(
        Cell.of("T/E_{1}", row -> Display.number(result.places().get(row).reducedTemperature())));
    curves.forEach(curve -> cells.addAll(currents(curve)));
    return Cell.table(
        "Heat current J and its local exponent d ln J / d ln L; T is the hotter bath's",
        Picked.indices(result.size(), most),
        cells);
  }

  private List<Cell<Integer>> currents(ScaleCurve curve) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(
        Cell.of(
            shown.head("J " + curve.model().label(), Dimension.POWER),
            row -> shown.cell(Dimension.POWER, curve.current(row))));
    cells.add(Cell.of("exponent", row -> Shown.number(curve.localExponent(row))));
    return cells;
  }

  private record FitRow(ScaleCurve curve, Fit fit) {
    String scatter() {
      return Display.number(fit.law().scatter()) + (curve.model().isSampled() ? " (χ^{2}/f)" : "");
    }
  }

  private Table fits() {
    return Cell.table(
        "J ~ L^{p}, fitted over ranges of L; scatter is the relative deviation from the line",
        result.curves().stream()
            .flatMap(curve -> curve.fits().stream().map(fit -> new FitRow(curve, fit)))
            .toList(),
        List.of(
            Cell.of("curve", row -> row.curve.model().label()),
            Cell.of("range", row -> row.fit.range()),
            length("from L", row -> row.fit.from()),
            length("to L", row -> row.fit.to()),
            Cell.of("points", row -> Integer.toString(row.fit.law().points().size())),
            Cell.of("exponent", row -> Shown.number(row.fit.law().exponent())),
            Cell.of("scatter", FitRow::scatter)));
  }

  private <R> Cell<R> length(String name, ToDoubleFunction<R> natural) {
    return Cell.of(
        Shown.head(name, metres),
        row -> Display.number(natural.applyAsDouble(row) * metres.factor()));
  }
}
