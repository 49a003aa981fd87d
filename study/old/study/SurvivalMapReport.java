package coldwall.study;

import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a survival map shows to people. */
final class SurvivalMapReport {
  private static final int MOST_ROWS = 9;

  private final SurvivalMapResult result;
  private final SurvivalMapText text;

  /**
   * @param solved how many curves are
   */
  SurvivalMapReport(SurvivalMapResult result, int solved) {
    this.result = result;
    this.text = new SurvivalMapText(result, solved);
  }

  Report report() {
    return new Report(
        "Coldwall: the survival map of NDTR",
        text.headline(),
        text.paragraphs(),
        depths(),
        new SurvivalMapFigure(result).figure(),
        List.of(onsets(), depths(), deepest()));
  }

  /** The row of the most equal couplings; the middle one if nothing was judged. */
  private int row() {
    return result.onsets().isEmpty()
        ? result.spec().couplingRatios().size() / 2
        : result.mostEqualRow();
  }

  private Table depths() {
    int row = row();
    List<String> columns = new ArrayList<>(List.of("T_{h}/E_{1}"));
    IntStream.range(0, result.panels().size()).mapToObj(text::wall).forEach(columns::add);
    List<List<String>> rows =
        Arrays.stream(Picked.of(result.spec().hotOverGround().size(), MOST_ROWS))
            .mapToObj(column -> depths(row, column))
            .toList();
    return new Table("Depth of the NDTR, " + text.couplings(row), columns, rows);
  }

  private List<String> depths(int row, int column) {
    List<String> cells = new ArrayList<>(List.of(Display.number(result.hotOverGround(column))));
    for (WallMap panel : result.panels()) {
      cells.add(panel.isFound(row, column) ? Display.percent(panel.depth(row, column)) : "none");
    }
    return cells;
  }

  private Table onsets() {
    List<String> columns = new ArrayList<>(List.of("coupling, cold / hot"));
    result.quantumWalls().mapToObj(text::wall).forEach(columns::add);
    List<List<String>> rows = new ArrayList<>();
    int count = result.onsets().size() / result.spec().baths().size();
    for (int i = 0; i < count; i++) {
      int at = i;
      List<String> cells = new ArrayList<>();
      cells.add(Display.number(result.ratio(result.onsets().get(i).row())));
      result
          .quantumWalls()
          .filter(wall -> at < result.onsetsOf(wall).size())
          .mapToObj(wall -> onset(result.onsetsOf(wall).get(at)))
          .forEach(cells::add);
      rows.add(cells);
    }
    return new Table("T_{h}/E_{1} from which on there is NDTR", columns, rows);
  }

  private String onset(Onset onset) {
    return switch (onset.kind()) {
      case NEVER -> "none";
      case BEFORE -> "below " + Display.number(result.hotOverGround(0));
      case INSIDE -> Display.number(onset.hotOverGround().value());
    };
  }

  private Table deepest() {
    List<List<String>> rows = new ArrayList<>();
    for (int wall = 0; wall < result.panels().size(); wall++) {
      WallMap panel = result.panels().get(wall);
      WallMap.Node node = panel.deepest();
      boolean found = panel.isFound(node.row(), node.column());
      rows.add(
          List.of(
              text.wall(wall),
              panel.nodesWithNdtr() + " of " + panel.nodes(),
              panel.nodesDeeperThan(SurvivalMapResult.LINE) + " of " + panel.nodes(),
              found ? Display.percent(panel.depth(node.row(), node.column())) : "none",
              found ? Display.number(result.hotOverGround(node.column())) : "-",
              found ? Display.number(result.ratio(node.row())) : "-",
              found ? Display.number(panel.peak(node.row(), node.column())) : "-"));
    }
    return new Table(
        "The map, wall by wall",
        List.of(
            "wall",
            "NDTR",
            "deeper than " + Display.percent(SurvivalMapResult.LINE),
            "deepest",
            "at T_{h}/E_{1}",
            "at coupling, cold / hot",
            "peak T_{c}/T_{h}"),
        rows);
  }
}
