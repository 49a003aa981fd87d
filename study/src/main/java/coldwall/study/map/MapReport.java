package coldwall.study.map;

import static java.util.stream.Collectors.joining;

import coldwall.chart.Axis;
import coldwall.chart.AxisSpacing;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.CellState;
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

  /** Panels that are the same everywhere are told, not drawn; unless none else is there. */
  private Figure figure() {
    List<Panel> drawn = result.panels().stream().filter(MapReport::isDrawn).toList();
    return new Figure(
        List.copyOf((drawn.isEmpty() ? result.panels() : drawn).stream().map(this::map).toList()),
        caption());
  }

  private static boolean isDrawn(Panel panel) {
    return !panel.isFlat() && panel.state().filter(state -> !state.isSolved()).isEmpty();
  }

  private String caption() {
    String others =
        result.panels().stream()
            .filter(panel -> !isDrawn(panel))
            .map(panel -> MapText.wall(panel.wall()) + " " + panel.depthText(0))
            .collect(joining(", "));
    return Sentence.of(
            "Depth of the NDTR when the cold bath is cooled from T_{h} to 0: the largest fall of"
                + " the current relative to its maximum. The line is where NDTR begins as T_{h}"
                + " grows, solved for at each ratio to {error} of T_{h}. Only T_{h}/E_{1} and the"
                + " ratio of the couplings count, so the map holds for every length, mass and"
                + " common coupling.{others}")
        .with("error", Display.number(MapFurther.ERROR))
        .with(
            "others",
            others.isEmpty() ? "" : " The same at every point, and so not drawn: " + others + ".")
        .toString();
  }

  private ColourMap map(Panel panel) {
    Grid ratios = result.ratios().grid();
    return new ColourMap(
        panel.wall().label(),
        axis("T_{h} / E_{1}", result.hotOverGround()),
        axis("coupling ratio, cold / hot", ratios),
        "depth of NDTR (%)",
        PERCENT * MapResult.LINE,
        PERCENT,
        result.hotOverGround().naturals().boxed().toList(),
        ratios.naturals().boxed().toList(),
        IntStream.range(0, ratios.size()).mapToObj(row -> percents(panel, row)).toList(),
        Double.NaN,
        "",
        ColourMap.Colours.LOGARITHMIC,
        onsetLines(panel),
        place(),
        "no NDTR",
        Double.POSITIVE_INFINITY);
  }

  /** Along the rows in which NDTR begins within the map. */
  private List<ColourMap.Line> onsetLines(Panel panel) {
    List<ColourMap.Line> lines = new ArrayList<>();
    List<ColourMap.Mark> points = new ArrayList<>();
    for (int row = 0; row <= panel.onsets().size(); row++) {
      if (row < panel.onsets().size() && panel.onsets().get(row).isInside()) {
        double hot = panel.onsets().get(row).hotOverGround().value();
        points.add(new ColourMap.Mark("", hot, result.ratios().shown(row)));
      } else if (!points.isEmpty()) {
        lines.add(new ColourMap.Line("NDTR begins", points));
        points.clear();
      }
    }
    return lines;
  }

  private List<ColourMap.Mark> place() {
    return result
        .place()
        .map(place -> new ColourMap.Mark("your junction", place.hotOverGround(), 1))
        .filter(mark ->
            isOn(result.hotOverGround(), mark.x()) && isOn(result.ratios().grid(), mark.y()))
        .stream()
        .toList();
  }

  private static boolean isOn(Grid axis, double value) {
    return axis.natural(0) <= value && value <= axis.natural(axis.size() - 1);
  }

  private static Axis axis(String label, Grid grid) {
    return new Axis(label, AxisSpacing.of(grid.naturals()));
  }

  private static List<Double> percents(Panel panel, int row) {
    return IntStream.range(0, panel.columns())
        .mapToObj(column -> percent(panel, row * panel.columns() + column))
        .toList();
  }

  private static double percent(Panel panel, int index) {
    MapPoint point = panel.points().get(index);
    double percent = point.hasNdtr() ? PERCENT * point.depth().value() : ColourMap.NONE;
    return panel.states().get(index).or(percent);
  }

  /** A few of the depths at the most equal couplings. */
  private Table depths() {
    int row = result.shownRow();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(
        Cell.of("T_{h}/E_{1}", column -> Display.number(result.hotOverGround().natural(column))));
    for (Panel panel : result.panels()) {
      cells.add(Cell.of(MapText.wall(panel.wall()), column -> panel.depthText(row, column)));
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
        .map(panel -> Cell.<Integer>of(MapText.wall(panel.wall()), i -> onset(panel, rows[i])))
        .forEach(cells::add);
    return Cell.table(
        "T_{h}/E_{1} from which on there is NDTR",
        IntStream.range(0, result.isComplete() ? rows.length : 0).boxed().toList(), cells);
  }

  private String onset(Panel panel, int row) {
    Onset onset = panel.onsets().get(row);
    if (onset.isEverywhere()) {
      return "below " + Display.number(result.hotOverGround().natural(0));
    }
    if (onset.isUnknown()) {
      int first = panel.firstWithNdtr(row);
      return first == panel.columns()
          ? CellState.FAILED.words()
          : "at most " + Display.number(result.hotOverGround().natural(first));
    }
    return onset.isNowhere() ? "none" : Display.number(onset.hotOverGround().value());
  }

  private Table deepest() {
    return Cell.table(
        "The map, wall by wall",
        result.panels(),
        List.of(
            Cell.of("wall", panel -> MapText.wall(panel.wall())),
            Cell.of("NDTR", panel -> count(panel, panel.withNdtr())),
            Cell.of(
                "deeper than " + Display.percent(MapResult.LINE),
                panel -> count(panel, panel.aboveLine())),
            Cell.of("failed", panel -> Integer.toString(panel.count(CellState.FAILED))),
            Cell.of("not computed", panel -> Integer.toString(panel.count(CellState.NOT_COMPUTED))),
            Cell.of(
                "deepest",
                panel ->
                    deepest(
                        panel,
                        panel.state().map(state -> state.or("none")).orElse("none"),
                        panel::depthText)),
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

  private static String count(Panel panel, int some) {
    return some + " of " + panel.count(CellState.SOLVED);
  }

  private static String deepest(Panel panel, String otherwise, IntFunction<String> text) {
    return panel.deepest().map(text::apply).orElse(otherwise);
  }
}
