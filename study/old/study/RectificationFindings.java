package coldwall.study;

import coldwall.chart.Report;
import coldwall.units.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a rectification study shows and stores. */
record RectificationFindings(RectificationResult result, RowTable table, List<String> failures)
    implements Findings {

  @Override
  public boolean isComplete() {
    return result.isComplete();
  }

  @Override
  public Report report() {
    return new RectificationReport(result, table.rows()).report();
  }

  @Override
  public Map<String, Object> document() {
    return new RectificationDocument(result).tree();
  }

  @Override
  public List<ResultColumn> columns() {
    List<ResultColumn> columns = new ArrayList<>();
    columns.add(new ResultColumn.Real("asymmetry", row -> result.asymmetryAt(table.index(row))));
    columns.add(
        new ResultColumn.Real(
            ResultColumn.withUnit("cold_temperature", Dimension.TEMPERATURE, result.spec().units()),
            row -> result.typedColdAt(table.index(row)).in(result.spec().units())));
    for (int i = 0; i < result.mechanics().size(); i++) {
      addColumns(columns, i);
    }
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
  }

  private void addColumns(List<ResultColumn> columns, int contender) {
    RectificationResult.Mechanics mechanics = result.mechanics().get(contender);
    String label = mechanics.label();
    columns.add(power(label + "_forward", mechanics, one -> one.forward().value()));
    columns.add(
        power(label + "_forward_uncertainty", mechanics, one -> one.forward().uncertainty()));
    columns.add(power(label + "_backward", mechanics, one -> one.backward().value()));
    columns.add(
        power(label + "_backward_uncertainty", mechanics, one -> one.backward().uncertainty()));
    columns.add(number(label + "_ratio", mechanics, one -> one.ratio().value()));
    columns.add(number(label + "_ratio_uncertainty", mechanics, one -> one.ratio().uncertainty()));
    columns.add(number(label + "_coefficient", mechanics, one -> one.coefficient().value()));
    columns.add(
        number(
            label + "_coefficient_uncertainty", mechanics, one -> one.coefficient().uncertainty()));
    if (mechanics.contender().part() == Contender.Part.QUANTUM) {
      columns.add(
          new ResultColumn.Whole(
              "quantum_levels", row -> Rectification.levels(contender, table, row)));
    }
  }

  private ResultColumn power(
      String name, RectificationResult.Mechanics mechanics, ToDoubleFunction<Rectified> value) {
    return ResultColumn.quantity(
        name,
        Dimension.POWER,
        result.spec().units(),
        row -> value.applyAsDouble(mechanics.currents().get(table.index(row))));
  }

  private ResultColumn number(
      String name, RectificationResult.Mechanics mechanics, ToDoubleFunction<Rectified> value) {
    return new ResultColumn.Real(
        name, row -> value.applyAsDouble(mechanics.currents().get(table.index(row))));
  }

  @Override
  public int rows() {
    return table.rows();
  }
}
