package coldwall.study.twin;

import static coldwall.units.Dimension.POWER;
import static coldwall.units.Dimension.TEMPERATURE;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Document;
import coldwall.frame.Field;
import coldwall.frame.Picked;
import coldwall.frame.ResultColumn;
import coldwall.frame.RowTable;
import coldwall.frame.Shown;
import coldwall.study.curve.Ndtr;
import coldwall.study.input.PotentialText;
import coldwall.study.soft.SoftEquation;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A twin study for scripts, and its tables for people. Fields are only ever added, at the end
 * before the error.
 */
final class TwinFields {
  private final TwinResult result;
  private final Shown shown;

  TwinFields(TwinResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  /** By the number of the row. */
  List<ResultColumn> columns(RowTable table) {
    List<ResultColumn> columns =
        new ArrayList<>(Field.columns(points(), table::index, result.units()));
    columns.add(new ResultColumn.Text("error", table::error));
    return columns;
  }

  /** By the index of the point. */
  private List<Field<Integer>> points() {
    List<Field<Integer>> fields = new ArrayList<>();
    fields.add(Field.typed("cold_temperature", "cold", TEMPERATURE, result::typedCold));
    for (Equation equation : Equation.values()) {
      if (result.has(equation)) {
        currents(fields, equation);
      }
    }
    if (result.settings().equation() == SoftEquation.REDFIELD) {
      fields.add(
          Field.of(
              "quantum_lowest_eigenvalue",
              "quantum.lowestEigenvalue",
              point -> result.at(Equation.JUDGED, point).lowestEigenvalue()));
    }
    fields.add(Field.of("shift_change", "quantum.shiftChange", result::shiftChange));
    fields.add(
        Field.of("weak_coupling_current", "weakCoupling.current", POWER, result::weakCoupling));
    return fields;
  }

  private void currents(List<Field<Integer>> fields, Equation equation) {
    String name = equation.prefix(result.settings());
    fields.add(
        Field.of(
            name + "_current", name + ".current", POWER, point -> result.current(equation, point)));
    fields.add(
        Field.of(
            name + "_uncertainty",
            name + ".uncertainty",
            POWER,
            point -> result.at(equation, point).current().uncertainty()));
    if (equation == Equation.KRAMERS) {
      fields.add(
          Field.of(name + "_place", name + ".place", point -> result.at(equation, point).place()));
      fields.add(
          Field.of(
              name + "_temperature",
              name + ".temperature",
              TEMPERATURE,
              point -> result.at(equation, point).temperature()));
    }
    if (!equation.isClassical()) {
      fields.add(
          Field.whole(
              name + "_levels",
              name + ".levels",
              point -> result.at(equation, point).solved().levels()));
      fields.add(
          Field.of(
              name + "_rate_times_memory",
              name + ".rateTimesMemory",
              point -> result.at(equation, point).rateTimesMemory()));
      fields.add(
          Field.of(
              name + "_rate_over_gap",
              name + ".rateOverGap",
              point -> result.at(equation, point).rateOverGap()));
      fields.add(
          Field.other(name + "_valid", name + ".valid", point -> result.isValid(equation, point)));
    }
  }

  /** The whole document. */
  Map<String, Object> document() {
    TwinSettings settings = result.settings();
    Document document = new Document(result.units());
    Document junction =
        new Document(result.units())
            .put("length", settings.length())
            .put("mass", settings.mass())
            .put("hotTemperature", settings.hot())
            .put(
                "groundEnergy",
                Dimension.ENERGY,
                settings.junction().box().groundEnergy(settings.junction().particle()))
            .put("hot", contact(0))
            .put("cold", contact(1))
            .put("cutoffOverGroundEnergy", settings.cutoff())
            .put("wavelengthOverLayer", result.wavelengthOverLayer());
    document.put(
        "junction", PotentialText.with(junction, settings.junction().potential(), result.units()));
    for (Equation equation : Equation.values()) {
      if (result.has(equation)) {
        document.put(
            equation.prefix(result.settings()),
            new Document(result.units())
                .put("equation", equation.label(result.settings()))
                .put("validPoints", (long) result.validPoints(equation).size())
                .put("ndtr", result.ndtr(equation).map(this::ndtr).orElse(null)));
      }
    }
    List<Field<Integer>> fields = points();
    return document
        .put(
            "points",
            Document.list(result.size(), point -> Field.document(fields, point, result.units())))
        .tree();
  }

  private Document contact(int contact) {
    return new Document(result.units())
        .put("lambda", result.settings().coupling(contact))
        .put("layer", Dimension.LENGTH, result.settings().thickness(contact));
  }

  private Document ndtr(Ndtr ndtr) {
    return new Document(result.units())
        .put("found", ndtr.found())
        .put("peakCold", TEMPERATURE, ndtr.peakCold())
        .put("peakCurrent", POWER, ndtr.peakCurrent())
        .put("depth", Dimension.DIMENSIONLESS, ndtr.depth());
  }

  /** Currents, so many rows at most. */
  Table table(int mostRows) {
    List<Cell<Integer>> cells = new ArrayList<>(place());
    for (Equation equation : Equation.values()) {
      if (result.has(equation)) {
        cells.add(
            Cell.of(
                shown.head(equation.label(result.settings()), POWER),
                point -> current(equation, point)));
      }
    }
    return Cell.table(
        "Heat current J by each equation; in brackets where the equation is outside its validity",
        rows(mostRows),
        cells);
  }

  private String current(Equation equation, int point) {
    String number = shown.cell(POWER, result.at(equation, point).current());
    boolean isDoubtful =
        equation != Equation.SHIFTED
            && result.at(equation, point).isKnown()
            && !result.isValid(equation, point);
    return result.state(equation, point).or(isDoubtful ? "[" + number + "]" : number);
  }

  /** What says how far the quantum equations can be trusted. */
  Table validity() {
    List<Cell<Integer>> cells = new ArrayList<>(place());
    cells.add(
        Cell.of(
            "jump rate × bath memory",
            point -> Display.number(result.at(Equation.JUDGED, point).rateTimesMemory())));
    cells.add(
        Cell.of(
            "jump rate / smallest gap",
            point -> Display.number(result.at(Equation.JUDGED, point).rateOverGap())));
    cells.add(
        Cell.of("change by energy shifts", point -> Display.percent(result.shiftChange(point))));
    cells.add(
        Cell.of(
            result.quantum(Equation.JUDGED).title(),
            point -> result.isValid(Equation.JUDGED, point) ? "valid" : "outside"));
    cells.add(
        Cell.of(
            result.quantum(Equation.BESIDE).title(),
            point -> result.isValid(Equation.BESIDE, point) ? "valid" : "outside"));
    return Cell.table("Validity of the quantum equations", rows(result.size()), cells);
  }

  private List<Cell<Integer>> place() {
    return List.of(
        Cell.of(
            shown.head("T_{c}", TEMPERATURE), point -> shown.cell(TEMPERATURE, result.cold(point))),
        Cell.of("T_{c}/T_{h}", point -> Display.number(result.share(point))));
  }

  private List<Integer> rows(int most) {
    return Picked.indices(result.size(), most);
  }
}
