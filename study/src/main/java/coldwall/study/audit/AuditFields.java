package coldwall.study.audit;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.study.input.SystemSettings;
import coldwall.units.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An audit for scripts: the columns of results.csv and the contract of docs/CONVENTIONS.md. Fields
 * are only ever added, at the end.
 */
final class AuditFields {
  private final AuditResult result;

  AuditFields(AuditResult result) {
    this.result = result;
  }

  /** By the number of the row. */
  List<ResultColumn> columns(RowTable table) {
    List<ResultColumn> columns =
        new ArrayList<>(Field.columns(points(), table::index, result.units()));
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
  }

  private Audited at(int point) {
    return result.audited().get(point);
  }

  private List<Field<Integer>> points() {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(Field.other("equation", "equation", result.equations()::get));
    for (int k = 0; k < result.spec().baths(); k++) {
      int bath = k;
      String name = "current_" + (k + 1);
      fields.add(
          Field.of(name, "", Dimension.POWER, point -> at(point).currents().get(bath).value()));
      fields.add(
          Field.of(
              name + "_uncertainty",
              "",
              Dimension.POWER,
              point -> at(point).currents().get(bath).uncertainty()));
    }
    fields.add(
        Field.other(
            "",
            "currents",
            point ->
                at(point).currents().stream()
                    .filter(current -> current.isKnown())
                    .map(current -> result.units().fromNatural(Dimension.POWER, current.value()))
                    .toList()));
    fields.add(Field.of("coherence", "coherence", point -> at(point).coherence()));
    List<String> checks = result.checks();
    for (int i = 0; i < checks.size(); i++) {
      int check = i;
      String name = Audited.column(checks.get(i));
      fields.add(
          Field.other(
              name,
              "checks." + name + ".verdict",
              point -> at(point).answers().get(check).verdict().words()));
      fields.add(
          Field.of(
              name + "_value",
              "checks." + name + ".value",
              Audited.dimension(checks.get(i)),
              point -> at(point).answers().get(check).value()));
    }
    for (int k = 0; k < result.spec().baths(); k++) {
      for (int i = 0; i < Audited.BATH.size(); i++) {
        int bath = k;
        int kind = i;
        String name = Audited.BATH.get(i);
        fields.add(
            Field.of(
                name + "_" + (k + 1),
                "baths." + (k + 1) + "." + name,
                Audited.BATH_DIMENSIONS.get(i),
                point -> at(point).baths().get(bath).get(kind)));
      }
    }
    fields.add(Field.other("", "state", point -> result.states().get(point).words()));
    return fields;
  }

  /** The whole document. */
  Map<String, Object> document() {
    List<Field<Integer>> fields = points();
    return new Document(result.units())
        .put("model", result.spec().model().name())
        .put("baths", result.spec().bathNames())
        .put("temperatures", SystemSettings.shown(result.spec(), "temperatures", result.units()))
        .put(
            "points",
            Document.list(
                result.equations().size(), point -> Field.document(fields, point, result.units())))
        .tree();
  }
}
