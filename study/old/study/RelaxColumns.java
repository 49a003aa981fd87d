package coldwall.study;

import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.system.ClassicalWall;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The columns of the results, a row a temperature; only ever added at the end. */
record RelaxColumns(RelaxTable table) {

  List<ResultColumn> columns() {
    UnitSystem units = table.spec().units();
    List<ResultColumn> columns = new ArrayList<>();
    columns.add(
        new ResultColumn.Real(
            ResultColumn.withUnit("temperature", Dimension.TEMPERATURE, units),
            row -> table.spec().temperatures().values().get(table.rows().index(row)).in(units)));
    List<ClassicalWall> walls = table.spec().classicalWalls();
    for (int wall = 0; wall < walls.size(); wall++) {
      addWall(columns, WallPoint.names(RelaxTable.name(walls.get(wall))), wall);
    }
    List<QuantumWall> baths = table.baths();
    for (int bath = 0; bath < baths.size(); bath++) {
      addBath(columns, BathPoint.names(baths.get(bath).name().replace('-', '_')), bath);
    }
    columns.add(new ResultColumn.Text("error", table.rows()::error));
    return columns;
  }

  private void addWall(List<ResultColumn> columns, List<String> names, int wall) {
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      columns.add(
          new ResultColumn.Real(names.get(i), row -> table.wall(wall, row).encode().get(place)));
    }
  }

  private void addBath(List<ResultColumn> columns, List<String> names, int bath) {
    columns.add(new ResultColumn.Whole(names.get(0), row -> table.bath(bath, row).levels()));
    columns.add(gap(names.get(1), bath, BathRelaxation::populationGap));
    columns.add(gap(names.get(2), bath, BathRelaxation::lindbladianGap));
  }

  private ResultColumn gap(String name, int bath, ToDoubleFunction<BathRelaxation> which) {
    return ResultColumn.quantity(
        name, Dimension.RATE, table.spec().units(), row -> table.gap(bath, row, which));
  }
}
