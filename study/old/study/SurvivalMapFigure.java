package coldwall.study;

import coldwall.chart.Axis;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.spec.Grid;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figure of a survival map: a panel a wall, all in the same colours. */
final class SurvivalMapFigure {
  private static final double PERCENT = 100;

  private final SurvivalMapResult result;

  SurvivalMapFigure(SurvivalMapResult result) {
    this.result = result;
  }

  Figure figure() {
    List<Panel> panels = new ArrayList<>();
    for (int wall = 0; wall < result.panels().size(); wall++) {
      panels.add(panel(wall));
    }
    return new Figure(panels, caption());
  }

  private Panel panel(int wall) {
    WallMap panel = result.panels().get(wall);
    boolean classical = result.map().isClassical(wall);
    return new ColourMap(
        (classical ? "classical, " : "quantum, ") + result.map().wall(wall),
        axis("T_{h} / E_{1}", result.spec().hotOverGround()),
        axis("coupling, cold / hot", result.spec().couplingRatios()),
        "depth of NDTR (%)",
        0,
        PERCENT,
        numbers(result.spec().hotOverGround()),
        numbers(result.spec().couplingRatios()),
        IntStream.range(0, result.spec().couplingRatios().size())
            .mapToObj(row -> depths(panel, row))
            .toList(),
        PERCENT * SurvivalMapResult.LINE,
        "NDTR dies");
  }

  private List<Double> depths(WallMap panel, int row) {
    return IntStream.range(0, result.spec().hotOverGround().size())
        .mapToObj(column -> PERCENT * panel.depth(row, column))
        .toList();
  }

  private static Axis axis(String label, Grid grid) {
    return new Axis(label, AxisSpacing.of(numbers(grid).stream().mapToDouble(value -> value)));
  }

  private static List<Double> numbers(Grid grid) {
    return IntStream.range(0, grid.size()).mapToObj(grid::natural).toList();
  }

  private String caption() {
    return "Depth of the NDTR when the cold bath is cooled from T_{h} to 0: the largest fall of the"
        + " current relative to its maximum. Above the line it is deeper than "
        + Display.percent(SurvivalMapResult.LINE)
        + ". Only T_{h}/E_{1} and the ratio of the couplings count, so the map holds for every"
        + " length, mass and common coupling.";
  }
}
