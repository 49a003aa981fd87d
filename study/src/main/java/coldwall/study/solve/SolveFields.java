package coldwall.study.solve;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.quantum.named.BathDensity;
import coldwall.quantum.named.SystemSpec;
import coldwall.study.input.SweptNumber;
import coldwall.study.input.SystemSettings;
import coldwall.study.solve.SolvedSystem.Extra;
import coldwall.study.solve.SolvedSystem.Question;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Steady states for scripts: the columns of results.csv and the contract of docs/CONVENTIONS.md.
 * Fields are only ever added, at the end.
 */
final class SolveFields {
  private final SolveResult result;

  SolveFields(SolveResult result) {
    this.result = result;
  }

  /** By the number of the row. */
  List<ResultColumn> columns(RowTable table) {
    List<ResultColumn> columns =
        new ArrayList<>(Field.columns(points(), table::index, result.units()));
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
  }

  private SolvedSystem at(int point) {
    return result.solved().get(point);
  }

  private List<Field<Integer>> points() {
    List<Field<Integer>> fields = new ArrayList<>();
    result
        .swept()
        .ifPresent(swept ->
            fields.add(Field.of(swept.column(), "value", swept.dimension(), result::place)));
    for (int k = 0; k < result.spec().baths(); k++) {
      int bath = k;
      String column = "current_" + (k + 1);
      fields.add(
          Field.of(column, "", Dimension.POWER, point -> at(point).currents().get(bath).value()));
      fields.add(
          Field.of(
              column + "_uncertainty",
              "",
              Dimension.POWER,
              point -> at(point).currents().get(bath).uncertainty()));
    }
    fields.add(Field.other("", "currents", point -> powers(point, Estimate::value)));
    fields.add(
        Field.other("", "currentsUncertainty", point -> powers(point, Estimate::uncertainty)));
    fields.add(
        Field.of(
            "entropy_production",
            "entropyProduction",
            Dimension.POWER_PER_TEMPERATURE,
            point -> at(point).entropyProduction()));
    fields.add(
        Field.other(
            "",
            "populations",
            point -> at(point).populations().stream().filter(one -> !one.isNaN()).toList()));
    for (int n = 0; n < SolvedSystem.POPULATIONS; n++) {
      int level = n;
      fields.add(
          Field.of("population_" + (n + 1), "", point -> at(point).populations().get(level)));
    }
    for (Extra number : Extra.values()) {
      String path = camel(number.column());
      fields.add(
          number == Extra.LEVELS
              ? Field.whole(number.column(), path, point -> at(point).other(number))
              : Field.of(number.column(), path, point -> at(point).other(number)));
    }
    for (Question asked : Question.values()) {
      fields.add(
          Field.other(
              "audit_" + asked.column(),
              "audit." + camel(asked.column()),
              point -> at(point).verdict(asked).words()));
    }
    fields.add(Field.other("", "state", point -> result.states().get(point).words()));
    return fields;
  }

  /** Of every bath, in the units of the output. */
  private List<@Nullable Double> powers(int point, ToDoubleFunction<Estimate> value) {
    List<@Nullable Double> list = new ArrayList<>();
    for (Estimate current : at(point).currents()) {
      double natural = value.applyAsDouble(current);
      list.add(Document.finite(result.units().fromNatural(Dimension.POWER, natural)));
    }
    return list;
  }

  /** {@code rate_over_gap} as rateOverGap. */
  private static String camel(String column) {
    StringBuilder camel = new StringBuilder();
    for (String word : column.split("_", -1)) {
      camel.append(
          camel.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }

  /** The whole document. */
  Map<String, Object> document() {
    List<Field<Integer>> fields = points();
    return new Document(result.units())
        .put("system", system())
        .put("swept", result.swept().map(SweptNumber::column).orElse(null))
        .put(
            "points",
            Document.list(result.size(), point -> Field.document(fields, point, result.units())))
        .tree();
  }

  private Map<String, Object> system() {
    SystemSpec spec = result.spec();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("model", spec.model().name());
    spec.numbers()
        .values()
        .forEach((name, list) -> {
          if (spec.uses(name)) {
            tree.put(name, SystemSettings.shown(spec, name, result.units()));
          }
        });
    tree.put("density", densities(spec));
    tree.put("equation", spec.equation());
    tree.put("lambShift", spec.shift().name().toLowerCase(Locale.ROOT));
    tree.put("baths", spec.bathNames());
    return tree;
  }

  private static String densities(SystemSpec spec) {
    return spec.model().hasDensities()
        ? spec.densities().stream().map(BathDensity::label).collect(joining(","))
        : "jumps";
  }
}
