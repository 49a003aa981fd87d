package coldwall.study.map;

import coldwall.chart.Axis;
import coldwall.chart.AxisSpacing;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.settings.Grid;
import coldwall.study.map.MapFurther.Onset;
import coldwall.study.map.MapResult.Panel;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a survival map shows: a panel a wall law in the same colours, and tables. */
final class MapReport {
  private static final double PERCENT = 100;
  private static final int MOST_ROWS = 9;

  private final MapResult result;

  MapReport(MapResult result) {
    this.result = result;
  }

  Report report() {
    MapText text = new MapText(result);
    Table depths = depths();
    return new Report(
        "Coldwall: the survival map of NDTR",
        text.headline(),
        text.paragraphs(),
        depths,
        figure(),
        List.of(onsets(), depths, deepest()));
  }

  private Figure figure() {
    return new Figure(
        List.copyOf(result.panels().stream().map(this::map).toList()),
        Sentence.of(
                "Depth of the NDTR when the cold bath is cooled from T_{h} to 0: the largest fall of"
                    + " the current relative to its maximum. Above the line it is deeper than"
                    + " {line}. Only T_{h}/E_{1} and the ratio of the couplings count, so the map"
                    + " holds for every length, mass and common coupling.")
            .with("line", Display.percent(MapResult.LINE))
            .toString());
  }

  private ColourMap map(Panel panel) {
    Grid ratios = result.ratios().grid();
    return new ColourMap(
        panel.wall().label(),
        axis("T_{h} / E_{1}", result.hotOverGround()),
        axis("coupling ratio, cold / hot", ratios),
        "depth of NDTR (%)",
        0,
        PERCENT,
        result.hotOverGround().naturals().boxed().toList(),
        ratios.naturals().boxed().toList(),
        IntStream.range(0, ratios.size()).mapToObj(row -> percents(panel, row)).toList(),
        PERCENT * MapResult.LINE,
        "NDTR dies");
  }

  private static Axis axis(String label, Grid grid) {
    return new Axis(label, AxisSpacing.of(grid.naturals()));
  }

  private static List<Double> percents(Panel panel, int row) {
    return IntStream.range(0, panel.columns())
        .mapToObj(column -> PERCENT * panel.at(row, column).depth().value())
        .toList();
  }

  /** A few of the depths at the most equal couplings. */
  private Table depths() {
    int row = result.shownRow();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(
        Cell.of("T_{h}/E_{1}", column -> Display.number(result.hotOverGround().natural(column))));
    for (Panel panel : result.panels()) {
      cells.add(
          Cell.of(MapText.wall(panel.wall()), column -> MapText.depth(panel.at(row, column))));
    }
    return Cell.table(
        "Depth of the NDTR, " + MapText.couplings(result.ratios().shown(row)),
        Picked.indices(result.hotOverGround().size(), MOST_ROWS),
        cells);
  }

  private Table onsets() {
    int[] rows = result.onsetRows();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(
        Cell.of("coupling ratio, cold / hot", i -> Display.number(result.ratios().shown(rows[i]))));
    result
        .quantum()
        .map(panel ->
            Cell.<Integer>of(MapText.wall(panel.wall()), i -> onset(panel.onsets().get(i))))
        .forEach(cells::add);
    return Cell.table(
        "T_{h}/E_{1} from which on there is NDTR",
        IntStream.range(0, result.isComplete() ? rows.length : 0).boxed().toList(), cells);
  }

  private String onset(Onset onset) {
    if (onset.isEverywhere()) {
      return "below " + Display.number(result.hotOverGround().natural(0));
    }
    if (onset.isUnknown()) {
      return "unknown";
    }
    return onset.isNowhere() ? "none" : Display.number(onset.hotOverGround().value());
  }

  private Table deepest() {
    return Cell.table(
        "The map, wall by wall",
        result.panels(),
        List.of(
            Cell.of("wall", panel -> MapText.wall(panel.wall())),
            Cell.of("NDTR", panel -> panel.withNdtr() + " of " + panel.size()),
            Cell.of(
                "deeper than " + Display.percent(MapResult.LINE),
                panel -> panel.aboveLine() + " of " + panel.size()),
            Cell.of(
                "deepest",
                panel -> deepest(panel, "none", i -> MapText.depth(panel.points().get(i)))),
            Cell.of(
                "at T_{h}/E_{1}",
                panel -> deepest(panel, "-", i -> Display.number(result.hotOf(i)))),
            Cell.of(
                "at coupling ratio, cold / hot",
                panel -> deepest(panel, "-", i -> Display.number(result.ratioOf(i)))),
            Cell.of(
                "peak T_{c}/T_{h}",
                panel ->
                    deepest(
                        panel,
                        "-",
                        i -> Display.number(panel.points().get(i).peakColdOverHot())))));
  }

  private static String deepest(Panel panel, String otherwise, IntFunction<String> text) {
    return panel.deepest().map(text::apply).orElse(otherwise);
  }
}
