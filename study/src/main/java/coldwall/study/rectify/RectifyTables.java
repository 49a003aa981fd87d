package coldwall.study.rectify;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.study.rectify.RectifyResult.Mechanics;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of a rectification study. */
final class RectifyTables {
  private static final int SHORT_ROWS = 9;

  private final RectifyResult result;
  private final Shown shown;

  RectifyTables(RectifyResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** A few points of the couplings with the largest ratio. */
  Table summary() {
    return points(SHORT_ROWS);
  }

  List<Table> all() {
    return List.of(largest(), points(result.cold().size()));
  }

  private Table points(int mostRows) {
    int ratio = result.shownRatio();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("r", point -> Display.number(result.ratioAt(point))));
    cells.add(
        Cell.of(
            shown.head("T_{c}", Dimension.TEMPERATURE),
            point -> shown.cell(Dimension.TEMPERATURE, result.coldAt(point))));
    cells.add(Cell.of("T_{c}/T_{h}", point -> Display.number(result.biasAt(point))));
    result.mechanics().stream().map(this::currents).forEach(cells::addAll);
    return Cell.table(
        "Currents forward and backward, coupling ratio r = "
            + Display.number(result.ratios().shown(ratio)),
        Picked.from(result.pointsOf(ratio).boxed().toList(), mostRows),
        cells);
  }

  private List<Cell<Integer>> currents(Mechanics mechanics) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(power(mechanics.label() + " J_{f}", mechanics, Rectified::forward));
    cells.add(power("J_{b}", mechanics, Rectified::backward));
    cells.add(Cell.of("ratio", mechanics::ratioText));
    return cells;
  }

  private Cell<Integer> power(
      String name, Mechanics mechanics, Function<Rectified, Estimate> current) {
    return Cell.of(
        shown.head(name, Dimension.POWER),
        point -> {
          Estimate estimate = current.apply(mechanics.currents().get(point));
          return mechanics.states().get(point).or(shown.cell(Dimension.POWER, estimate));
        });
  }

  private Table largest() {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("coupling ratio r", ratio -> Display.number(result.ratios().shown(ratio))));
    for (Mechanics one : result.mechanics()) {
      List<Optional<Integer>> largest =
          IntStream.range(0, result.ratios().size())
              .mapToObj(ratio -> one.largest(result.pointsOf(ratio)))
              .toList();
      cells.add(
          Cell.of(
              "largest ratio, " + one.label(),
              ratio ->
                  largest
                      .get(ratio)
                      .map(at -> one.ratioText(at) + (result.isGrowing(one, at) ? ", growing" : ""))
                      .orElseGet(() -> without(one, ratio))));
      cells.add(
          Cell.of(
              "at T_{c}/T_{h}",
              ratio ->
                  largest.get(ratio).map(at -> Display.number(result.biasAt(at))).orElse("-")));
      cells.add(
          Cell.of(
              "more flows", ratio -> largest.get(ratio).map(at -> direction(one, at)).orElse("-")));
    }
    return Cell.table(
        "The largest ratio for each coupling ratio; growing: towards the end of the range that was asked for",
        IntStream.range(0, result.ratios().size()).boxed().toList(),
        cells);
  }

  /** Where no ratio stands clear of 1. */
  private String without(Mechanics mechanics, int ratio) {
    return mechanics.isKnown(result.pointsOf(ratio))
        ? "1"
        : mechanics.states().get(ratio * result.cold().size()).or("none");
  }

  private static String direction(Mechanics mechanics, int point) {
    return mechanics.currents().get(point).isForward() ? "forward" : "backward";
  }
}
