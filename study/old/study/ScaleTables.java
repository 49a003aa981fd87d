package coldwall.study;

import coldwall.chart.Table;
import coldwall.spec.Grid;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;

/** The tables of a study of scaling. */
final class ScaleTables {
  private static final int SHORT_ROWS = 9;

  /** More rows than that are for a program to read, not for people. */
  private static final int MOST_ROWS = 1000;

  private final ScaleTable table;
  private final Shown shown;
  private final Display.Scale metres;

  ScaleTables(ScaleTable table) {
    this.table = table;
    this.shown = new Shown(table.spec().units());
    Grid lengths = table.spec().lengths();
    this.metres =
        new Display(table.spec().units())
            .scale(Dimension.LENGTH, lengths.natural(lengths.size() - 1));
  }

  /** A few of the lengths, the main curves only. */
  Table summary() {
    return lengths(
        table.curves().stream().filter(curve -> curve.part().isMain()).toList(), SHORT_ROWS);
  }

  List<Table> all() {
    return List.of(fits(), lengths(table.curves(), MOST_ROWS));
  }

  private Table lengths(List<ScaleCurve> curves, int most) {
    List<String> columns = new ArrayList<>();
    columns.add(length("L"));
    columns.add("T/E_{1}");
    for (ScaleCurve curve : curves) {
      columns.add(shown.head("J " + curve.label(), Dimension.POWER));
      if (curve.isSampled()) {
        columns.add("±");
      }
      columns.add("exponent");
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row : Picked.of(table.size(), most)) {
      List<String> cells = new ArrayList<>();
      cells.add(Display.number(table.length(row) * metres.factor()));
      cells.add(Display.number(table.reducedTemperature(row)));
      for (ScaleCurve curve : curves) {
        cells.add(shown.cell(Dimension.POWER, curve.current(row).fromHot()));
        if (curve.isSampled()) {
          cells.add(shown.cell(Dimension.POWER, curve.current(row).uncertainty()));
        }
        cells.add(Display.number(curve.localExponent(row).value()));
      }
      rows.add(cells);
    }
    return new Table(
        "Heat current J and its local exponent d ln J / d ln L; T is the hotter bath's",
        columns,
        rows);
  }

  private Table fits() {
    List<String> columns =
        List.of(
            "curve",
            "range",
            length("from L"),
            length("to L"),
            "points",
            "exponent",
            "±",
            "scatter");
    List<List<String>> rows = new ArrayList<>();
    for (ScaleCurve curve : table.curves()) {
      for (ScaleFit fit : ScaleFit.of(table, curve)) {
        rows.add(
            List.of(
                curve.label(),
                fit.range(),
                Display.number(fit.from() * metres.factor()),
                Display.number(fit.to() * metres.factor()),
                Integer.toString(fit.law().points().size()),
                Display.number(fit.law().exponent().value()),
                Display.number(fit.law().exponent().uncertainty()),
                Display.number(fit.law().scatter()) + (curve.isSampled() ? " (χ^{2}/f)" : "")));
      }
    }
    return new Table(
        "J ~ L^{p}, fitted over ranges of L; scatter is the relative deviation from the line",
        columns,
        rows);
  }

  private String length(String name) {
    return metres.unit().isEmpty() ? name : name + " (" + metres.unit() + ")";
  }
}
