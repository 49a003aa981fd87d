package coldwall.study;

import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.study.RectificationResult.Mechanics;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a rectification study shows to people. */
final class RectificationReport {
  private static final int SHORT_ROWS = 9;

  private final RectificationResult result;
  private final RectificationText text;
  private final Shown shown;

  /**
   * @param solved how many points are
   */
  RectificationReport(RectificationResult result, int solved) {
    this.result = result;
    this.text = new RectificationText(result, solved);
    this.shown = new Shown(result.spec().units());
  }

  Report report() {
    return new Report(
        "Coldwall: rectification",
        text.headline(),
        text.paragraphs(),
        points(SHORT_ROWS),
        new RectificationFigure(result).figure(),
        List.of(largest(), points(result.spec().cold().size())));
  }

  private Table points(int mostRows) {
    int asymmetry = result.strongestAsymmetry();
    List<String> columns =
        new ArrayList<>(List.of(shown.head("T_{c}", Dimension.TEMPERATURE), "T_{c}/T_{h}"));
    for (Mechanics mechanics : result.mechanics()) {
      String label = mechanics.label();
      columns.add(shown.head(label + " J_{f}", Dimension.POWER));
      columns.add(shown.head("J_{b}", Dimension.POWER));
      columns.add("ratio");
      if (mechanics.isStatistical()) {
        columns.add("±");
      }
    }
    int[] points = result.pointsOf(asymmetry).toArray();
    List<List<String>> rows = new ArrayList<>();
    for (int i : Picked.of(points.length, mostRows)) {
      rows.add(row(points[i]));
    }
    return new Table(
        "Currents forward and backward, asymmetry r = "
            + Display.number(result.asymmetry(asymmetry)),
        columns,
        rows);
  }

  private List<String> row(int point) {
    List<String> cells = new ArrayList<>();
    cells.add(shown.cell(Dimension.TEMPERATURE, result.coldAt(point)));
    cells.add(Display.number(result.coldAt(point) / result.hot()));
    for (Mechanics mechanics : result.mechanics()) {
      Rectified currents = mechanics.currents().get(point);
      cells.add(shown.cell(Dimension.POWER, currents.forward().value()));
      cells.add(shown.cell(Dimension.POWER, currents.backward().value()));
      cells.add(Display.number(currents.ratio().value()));
      if (mechanics.isStatistical()) {
        cells.add(Display.number(currents.ratio().uncertainty()));
      }
    }
    return cells;
  }

  private Table largest() {
    List<String> columns = new ArrayList<>(List.of("asymmetry r"));
    for (Mechanics mechanics : result.mechanics()) {
      columns.add("largest ratio, " + mechanics.label());
      columns.add("at T_{c}/T_{h}");
      columns.add("more flows");
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < result.spec().asymmetries().size(); i++) {
      List<String> cells = new ArrayList<>(List.of(Display.number(result.asymmetry(i))));
      for (Mechanics mechanics : result.mechanics()) {
        cells.addAll(largest(mechanics, mechanics.largest(result.pointsOf(i))));
      }
      rows.add(cells);
    }
    return new Table("The largest ratio for each asymmetry", columns, rows);
  }

  private List<String> largest(Mechanics mechanics, OptionalInt point) {
    if (point.isEmpty()) {
      return List.of("1", "-", "-");
    }
    Rectified currents = mechanics.currents().get(point.getAsInt());
    return List.of(
        mechanics.isStatistical()
            ? Shown.plusMinus(currents.ratio())
            : Display.number(currents.ratio().value()),
        Display.number(result.coldAt(point.getAsInt()) / result.hot()),
        currents.isForward() ? "forward" : "backward");
  }
}
