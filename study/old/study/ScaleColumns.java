package coldwall.study;

import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;

/** The columns of the results, a row a length; only ever added at the end. */
record ScaleColumns(ScaleTable table) {

  List<ResultColumn> columns() {
    UnitSystem units = table.spec().units();
    List<ResultColumn> columns = new ArrayList<>();
    columns.add(
        new ResultColumn.Real(
            ResultColumn.withUnit("length", Dimension.LENGTH, units),
            row -> table.spec().lengths().values().get(table.rows().index(row)).in(units)));
    columns.add(new ResultColumn.Real("temperature_over_ground_energy", table::reducedTemperature));
    for (ScaleCurve curve : table.curves()) {
      columns.add(
          ResultColumn.quantity(
              curve.prefix() + "_current",
              Dimension.POWER,
              units,
              row -> curve.current(row).fromHot()));
      columns.add(
          ResultColumn.quantity(
              curve.prefix() + "_uncertainty",
              Dimension.POWER,
              units,
              row -> curve.current(row).uncertainty()));
      columns.add(
          new ResultColumn.Real(
              curve.prefix() + "_local_exponent", row -> curve.localExponent(row).value()));
      columns.add(
          new ResultColumn.Real(
              curve.prefix() + "_local_exponent_error",
              row -> curve.isSampled() ? curve.localExponent(row).uncertainty() : Double.NaN));
      columns.add(new ResultColumn.Whole(curve.prefix() + "_levels", curve::levels));
    }
    columns.add(new ResultColumn.Text("error", table.rows()::error));
    return columns;
  }
}
