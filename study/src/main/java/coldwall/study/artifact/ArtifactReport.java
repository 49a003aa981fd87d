package coldwall.study.artifact;

import coldwall.chart.Axis;
import coldwall.chart.AxisSpacing;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.settings.Grid;
import coldwall.study.artifact.ArtifactResult.Panel;
import coldwall.study.artifact.ArtifactResult.State;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What the map shows: both mechanics side by side in the same colours, and tables. */
final class ArtifactReport {
  private static final double PERCENT = 100;
  private static final int MOST_ROWS = 9;

  /** So many columns go beside each other on a terminal. */
  private static final int MOST_COLUMNS = 7;

  private final ArtifactResult result;

  ArtifactReport(ArtifactResult result) {
    this.result = result;
  }

  Report report() {
    ArtifactText text = new ArtifactText(result);
    Table classical = depths("Depth of the classical NDTR", result.classical());
    return new Report(
        "Coldwall: what makes the classical particle freeze",
        text.headline(),
        text.paragraphs(),
        classical,
        figure(),
        List.of(
            classical,
            depths("Depth of the quantum NDTR", result.quantum()),
            table(
                "T_{c}/T_{h} of the largest classical current",
                result.classical(),
                (panel, i) ->
                    panel.state(i) == State.NDTR
                        ? Shown.number(panel.at(i).peakColdOverHot())
                        : panel.state(i).words()),
            lowest("Classical current at the lowest T_{c} over the largest", result.classical()),
            lowest("Quantum current at the lowest T_{c} over the largest", result.quantum())));
  }

  private Figure figure() {
    return new Figure(
        List.of(
            map("Classical (Kramers)", result.classical()),
            map("Quantum (universal Lindblad)", result.quantum())),
        Sentence.of(
                "How much heat current is lost when the cold bath is cooled to {lowest} T_{h}: the"
                    + " depth of the NDTR over the thickness xi of the layers in which the baths are"
                    + " felt and their coupling lambda, T_{h} = {hot} E_{1}. Left thin layers, right"
                    + " layers that reach the far wall. A classical particle that meets the baths at"
                    + " the walls alone loses {contact} (Maxwell walls); one that feels both baths"
                    + " equally everywhere loses nothing. Crossed out: the quantum equation is"
                    + " outside its validity, and nothing is claimed.")
            .with("lowest", Display.number(result.lowestCold()))
            .with("hot", Display.number(result.hot()))
            .with("contact", Display.percent(result.contactDepth()))
            .toString());
  }

  private ColourMap map(String title, Panel panel) {
    return new ColourMap(
        title,
        axis("thickness of the layers xi / L", result.layers()),
        axis("coupling lambda", result.couplings()),
        "current lost to freezing (%)",
        0,
        PERCENT,
        result.layers().naturals().boxed().toList(),
        result.couplings().naturals().boxed().toList(),
        IntStream.range(0, result.couplings().size()).mapToObj(row -> colours(panel, row)).toList(),
        Double.NaN,
        "",
        ColourMap.Colours.EVEN,
        List.of(),
        List.of(),
        "no NDTR, or less than " + Display.percent(ArtifactResult.LINE),
        Double.POSITIVE_INFINITY);
  }

  private static Axis axis(String label, Grid grid) {
    return new Axis(label, AxisSpacing.of(grid.naturals()));
  }

  private List<Double> colours(Panel panel, int row) {
    return IntStream.range(0, result.layers().size())
        .mapToObj(column -> colour(panel, row * result.layers().size() + column))
        .toList();
  }

  private static double colour(Panel panel, int index) {
    return switch (panel.state(index)) {
      case NDTR ->
          panel.depth(index) < ArtifactResult.LINE ? ColourMap.NONE : PERCENT * panel.depth(index);
      case NONE -> ColourMap.NONE;
      case OUTSIDE -> ColourMap.OUTSIDE;
      case FAILED -> ColourMap.FAILED;
      case NOT_COMPUTED -> ColourMap.NOT_COMPUTED;
    };
  }

  private Table depths(String caption, Panel panel) {
    return table(
        caption,
        panel,
        (of, i) ->
            of.state(i) == State.NDTR ? Shown.percent(of.at(i).depth()) : of.state(i).words());
  }

  private Table lowest(String caption, Panel panel) {
    return table(
        caption,
        panel,
        (of, i) ->
            of.at(i).lowestOverLargest().isKnown()
                ? Shown.number(of.at(i).lowestOverLargest())
                : of.state(i).words());
  }

  private Table table(String caption, Panel panel, BiFunction<Panel, Integer, String> text) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("lambda", row -> Display.number(result.couplings().natural(row))));
    for (int column : Picked.of(result.layers().size(), MOST_COLUMNS)) {
      cells.add(
          Cell.of(
              "xi/L = " + Display.number(result.layers().natural(column)),
              row -> text.apply(panel, row * result.layers().size() + column)));
    }
    return Cell.table(caption, Picked.indices(result.couplings().size(), MOST_ROWS), cells);
  }
}
