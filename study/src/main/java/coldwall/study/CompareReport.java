package coldwall.study;

import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.study.Contender.Part;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comparison shows to people: a report, and a short table for a terminal. */
public final class CompareReport {
  private static final int SHORT_ROWS = 9;
  private static final int LONG_ROWS = 1000;

  private final CompareResult result;
  private final Display display;

  /** A report on this result. */
  public CompareReport(CompareResult result) {
    this.result = result;
    this.display = new Display(result.spec().units());
  }

  /** The page, figure included. */
  public Report report() {
    Verdict verdict = result.verdict();
    return new Report(
        "Coldwall: one junction, two answers",
        verdict.headline(),
        verdict.sentences(),
        shortTable(),
        new CompareChart(result).figure(),
        List.of(curvesTable(), pointsTable(LONG_ROWS)));
  }

  /** A few of the points, evenly picked. */
  private Table shortTable() {
    return pointsTable(SHORT_ROWS);
  }

  private Table pointsTable(int mostRows) {
    Optional<CurveAnalysis> classical = result.curve(Part.CLASSICAL);
    Optional<CurveAnalysis> quantum = result.curve(Part.QUANTUM);
    List<String> columns =
        new ArrayList<>(List.of("T_{c}" + unit(Dimension.TEMPERATURE), "T_{c}/T_{h}"));
    classical.ifPresent(curve -> columns.addAll(currentColumns("classical", curve)));
    quantum.ifPresent(curve -> columns.addAll(currentColumns("quantum", curve)));
    List<List<String>> rows = new ArrayList<>();
    for (int i : Picked.of(result.cold().size(), mostRows)) {
      double cold = result.cold().get(i).natural();
      List<String> row = new ArrayList<>();
      row.add(number(Dimension.TEMPERATURE, cold));
      row.add(Display.number(cold / result.spec().junction().hot().temperature()));
      classical.ifPresent(curve -> row.addAll(currentCells(curve, i)));
      quantum.ifPresent(curve -> row.addAll(currentCells(curve, i)));
      rows.add(row);
    }
    String some =
        rows.size() < result.cold().size()
            ? ", at " + rows.size() + " of " + result.cold().size() + " temperatures"
            : "";
    return new Table(
        "Heat current J and conductance G = dJ/d(T_{h} - T_{c})" + some, columns, rows);
  }

  private List<String> currentColumns(String mechanics, CurveAnalysis curve) {
    List<String> columns = new ArrayList<>();
    columns.add("J " + mechanics + unit(Dimension.POWER));
    if (curve.contender().solver().isStatistical()) {
      columns.add("±");
    }
    columns.add("G " + mechanics + unit(Dimension.POWER_PER_TEMPERATURE));
    return columns;
  }

  private List<String> currentCells(CurveAnalysis curve, int i) {
    CurvePoint point = curve.curve().points().get(i);
    HeatCurrent current = point.current();
    List<String> cells = new ArrayList<>();
    boolean frozen = point.state().diagnostic(Diagnostic.Frozen.class).isPresent();
    cells.add(number(Dimension.POWER, current.fromHot()) + (frozen ? " (frozen)" : ""));
    if (curve.contender().solver().isStatistical()) {
      cells.add(number(Dimension.POWER, current.uncertainty()));
    }
    cells.add(number(Dimension.POWER_PER_TEMPERATURE, point.differentialConductance().value()));
    return cells;
  }

  private Table curvesTable() {
    List<String> columns =
        List.of(
            "curve",
            "NDTR",
            "peak T_{c}",
            "peak T_{c}/T_{h}",
            "depth",
            "depth to T_{c} = 0",
            "G at T_{c} → T_{h}");
    List<List<String>> rows = new ArrayList<>();
    for (CurveAnalysis curve : result.curves()) {
      rows.add(curveRow(curve));
    }
    return new Table("NDTR, curve by curve", columns, rows);
  }

  private List<String> curveRow(CurveAnalysis curve) {
    String mechanics = curve.contender().part() == Part.CLASSICAL ? "classical, " : "quantum, ";
    String name = mechanics + curve.contender().walls();
    Ndtr ndtr = curve.ndtr();
    if (ndtr == null) {
      return List.of(name, "not judged", "-", "-", "-", "-", "-");
    }
    double peak = ndtr.peakCold().value();
    return List.of(
        name,
        ndtr.found() ? "found" : "none on this range",
        display.text(Dimension.TEMPERATURE, peak),
        Display.number(peak / curve.contender().hotTemperature()),
        Display.percent(ndtr.depth().value()),
        Display.percent(ndtr.depthAtZero()),
        display.text(Dimension.POWER_PER_TEMPERATURE, curve.conductance().value()));
  }

  private String number(Dimension dimension, double natural) {
    return Display.number(result.spec().units().fromNatural(dimension, natural));
  }

  private String unit(Dimension dimension) {
    String symbol = result.spec().units().symbol(dimension);
    return symbol.isEmpty() ? "" : " (" + symbol + ")";
  }
}
