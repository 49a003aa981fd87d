package coldwall.study.audit;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;

/** The tables of an audit. */
final class AuditTables {
  private final AuditResult result;

  private final Shown shown;

  AuditTables(AuditResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** Every check under every equation. */
  Table checks() {
    List<String> checks = result.checks();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("check", checks::get));
    for (int k = 0; k < result.equations().size(); k++) {
      int point = k;
      cells.add(Cell.of(result.equations().get(k), check -> answer(point, check)));
    }
    return Cell.table("What was checked, and the number behind it", indices(checks.size()), cells);
  }

  private String answer(int point, int check) {
    if (!result.states().get(point).isSolved()) {
      return result.states().get(point).words();
    }
    Audited.Answer answer = result.audited().get(point).answers().get(check);
    String name = result.checks().get(check);
    String number = shown.text(Audited.dimension(name), answer.value());
    return name.equals("relaxation time")
        ? number
        : answer.verdict().words() + (Double.isFinite(answer.value()) ? " " + number : "");
  }

  /** The heat from every bath under every equation. */
  Table currents() {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("equation", result.equations()::get));
    for (int k = 0; k < result.spec().baths(); k++) {
      int bath = k;
      cells.add(
          Cell.of(
              shown.head("from " + result.spec().bathNames().get(k), Dimension.POWER),
              point ->
                  result
                      .states()
                      .get(point)
                      .or(
                          shown.cell(
                              Dimension.POWER, result.audited().get(point).currents().get(bath)))));
    }
    cells.add(
        Cell.of(
            "coherence",
            point ->
                result
                    .states()
                    .get(point)
                    .or(Display.number(result.audited().get(point).coherence()))));
    return Cell.table(
        "Heat from every bath, largest coherence", indices(result.equations().size()), cells);
  }

  /** By what conventions of a bath can be compared. */
  Table baths() {
    List<Integer> known = result.known();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("bath", bath -> result.spec().bathNames().get(bath)));
    cells.add(
        Cell.of(
            shown.head("T", Dimension.TEMPERATURE),
            bath ->
                shown.cell(
                    Dimension.TEMPERATURE,
                    result.spec().numbers().all("temperatures", result.spec().baths()).get(bath))));
    List<String> heads =
        List.of("w", "J_{b}(w)", "J_{b}/w at 0", "Q", "C(0)", "lowest T implied", "highest");
    for (int i = 0; i < heads.size() && !known.isEmpty(); i++) {
      int kind = i;
      Audited first = result.audited().get(known.getFirst());
      Dimension dimension = Audited.BATH_DIMENSIONS.get(i);
      cells.add(
          Cell.of(
              shown.head(heads.get(i), dimension),
              bath -> shown.cell(dimension, first.baths().get(bath).get(kind))));
    }
    return Cell.table(
        "The baths at the smallest gap w that each drives: spectral density, reorganisation energy Q"
            + " = (1/2 pi) integral J_{b}/w, C(0) = <B B>, and the temperatures that their rates imply",
        indices(result.spec().baths()),
        cells);
  }

  private static List<Integer> indices(int size) {
    return Picked.indices(size, size);
  }
}
