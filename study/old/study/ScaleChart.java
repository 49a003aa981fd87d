package coldwall.study;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.spec.ScaleSpec;
import coldwall.study.Contender.Part;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The figure of a study of scaling: J against L, and its local exponent. */
final class ScaleChart {
  private static final List<Role> OTHER_ROLES =
      List.of(Role.SECOND_OPINION, Role.THIRD_OPINION, Role.FOURTH_OPINION);

  /** Short boxes would otherwise hide what happens near -1. */
  private static final double STEEPEST = -3;

  private static final double RISING = 2;

  private final ScaleTable table;
  private final ScaleSpec spec;
  private final Display.Scale metres;
  private final Display.Scale watts;

  ScaleChart(ScaleTable table) {
    this.table = table;
    this.spec = table.spec();
    Display display = new Display(spec.units());
    int last = spec.lengths().size() - 1;
    this.metres = display.scale(Dimension.LENGTH, spec.lengths().natural(last));
    double largest =
        table.curves().stream()
            .filter(curve -> curve.part().isMain())
            .flatMapToDouble(curve -> curve.known().mapToDouble(row -> size(curve, row)))
            .max()
            .orElse(0);
    this.watts = display.scale(Dimension.POWER, largest);
  }

  private static double size(ScaleCurve curve, int row) {
    return Math.abs(curve.current(row).fromHot());
  }

  Figure figure() {
    List<Panel> panels = new ArrayList<>(List.of(currents(), exponents()));
    if (table.curve(Part.QUANTUM).isPresent()) {
      panels.add(approach());
    }
    return new Figure(panels, caption());
  }

  private Chart currents() {
    List<Series> series = new ArrayList<>();
    for (ScaleCurve curve : table.curves()) {
      double scale = watts.factor() * reduction(curve);
      series.add(
          new Series(
              curve.label(),
              role(curve),
              points(
                  row -> table.length(row) * metres.factor(),
                  row -> scale * size(curve, row),
                  row -> curve.isSampled() ? scale * curve.current(row).uncertainty() : 0)));
    }
    reference().ifPresent(series::add);
    String power = watts.unit().isEmpty() ? "" : " (" + watts.unit() + ")";
    String length = metres.unit().isEmpty() ? "" : " (" + metres.unit() + ")";
    return new Chart(
        "Current",
        new Axis("Length L" + length, Scale.LOGARITHMIC),
        new Axis("Heat current |J|" + power, Scale.LOGARITHMIC),
        series,
        List.of(),
        List.of());
  }

  /** The other baths are scaled to meet the main one in the longest box that both have. */
  private double reduction(ScaleCurve curve) {
    if (curve.part() != Part.OTHER_BATH) {
      return 1;
    }
    ScaleCurve main = table.curve(Part.QUANTUM).orElseThrow();
    OptionalInt common = main.known().filter(curve::isKnown).max();
    return common.isPresent()
        ? size(main, common.getAsInt()) / size(curve, common.getAsInt())
        : Double.NaN;
  }

  /** 1/L through the longest box of the quantum curve, or of the classical one. */
  private Optional<Series> reference() {
    return table
        .curve(Part.QUANTUM)
        .or(() -> table.curve(Part.CLASSICAL))
        .filter(curve -> curve.longest().isPresent())
        .map(curve -> {
          int last = curve.longest().getAsInt();
          double product = size(curve, last) * table.length(last);
          return new Series(
              "1/L",
              Role.REFERENCE,
              points(
                  row -> table.length(row) * metres.factor(),
                  row -> watts.factor() * product / table.length(row),
                  _ -> 0));
        });
  }

  private Chart exponents() {
    List<Series> series = new ArrayList<>();
    for (ScaleCurve curve : table.curves()) {
      series.add(
          new Series(
              curve.label(),
              role(curve),
              points(
                  table::reducedTemperature,
                  row -> drawn(curve.localExponent(row).value()),
                  row -> curve.isSampled() ? curve.localExponent(row).uncertainty() : 0)));
    }
    series.add(
        new Series("-1", Role.REFERENCE, points(table::reducedTemperature, _ -> -1, _ -> 0)));
    return new Chart(
        "Local exponent",
        new Axis("T / E_{1} of the hotter bath", Scale.LOGARITHMIC),
        new Axis("d ln J / d ln L", Scale.LINEAR),
        series,
        near(),
        List.of());
  }

  /** A metropolis bath's exponents scatter, and computed classical ones are exact. */
  private Chart approach() {
    List<Series> series = new ArrayList<>();
    for (ScaleCurve curve : table.curves()) {
      if (curve.part() != Part.CLASSICAL && !curve.hasWholeLevels()) {
        series.add(
            new Series(
                curve.label(),
                role(curve),
                points(
                    table::reducedTemperature,
                    row -> Math.abs(curve.localExponent(row).value() + 1),
                    _ -> 0)));
      }
    }
    series.add(
        new Series(
            Display.percent(ScaleCurve.NEAR),
            Role.REFERENCE,
            points(table::reducedTemperature, _ -> ScaleCurve.NEAR, _ -> 0)));
    return new Chart(
        "Approach to 1/L",
        new Axis("T / E_{1} of the hotter bath", Scale.LOGARITHMIC),
        new Axis("|d ln J / d ln L + 1|", Scale.LOGARITHMIC),
        series,
        near(),
        List.of());
  }

  private static double drawn(double exponent) {
    return exponent >= STEEPEST && exponent <= RISING ? exponent : Double.NaN;
  }

  private List<Band> near() {
    OptionalInt from =
        table.curve(Part.QUANTUM).map(ScaleCurve::nearFrom).orElse(OptionalInt.empty());
    if (from.isEmpty() || from.getAsInt() == table.size() - 1) {
      return List.of();
    }
    return List.of(
        new Band(
            "quantum within " + Display.percent(ScaleCurve.NEAR) + " of -1",
            Role.QUANTUM,
            table.reducedTemperature(from.getAsInt()),
            table.reducedTemperature(table.size() - 1)));
  }

  private static Role role(Part part, int other) {
    return switch (part) {
      case CLASSICAL -> Role.CLASSICAL;
      case QUANTUM -> Role.QUANTUM;
      default -> OTHER_ROLES.get(other);
    };
  }

  private Role role(ScaleCurve curve) {
    return role(curve.part(), table.otherBaths().indexOf(curve));
  }

  private List<DataPoint> points(
      IntToDoubleFunction x, IntToDoubleFunction y, IntToDoubleFunction error) {
    return IntStream.range(0, table.size())
        .mapToObj(row ->
            new DataPoint(x.applyAsDouble(row), y.applyAsDouble(row), error.applyAsDouble(row)))
        .toList();
  }

  private String caption() {
    Shown shown = new Shown(spec.units());
    String others =
        table.otherBaths().isEmpty()
            ? ""
            : " The other quantum baths are scaled to meet the main one in the longest box; "
                + (spec.scaledRates()
                    ? "rates of reset and metropolis go as 1/L."
                    : "rates of reset and metropolis are fixed.");
    boolean sampled = table.curves().stream().anyMatch(ScaleCurve::isSampled);
    return "Heat current against the length of the box, T_{h} = "
        + shown.text(Dimension.TEMPERATURE, spec.junction().hot().temperature())
        + ", T_{c} = "
        + shown.text(Dimension.TEMPERATURE, spec.junction().cold().temperature())
        + "."
        + others
        + " Local exponents beyond -3 and 2 are not drawn."
        + (sampled ? " Error bars are one standard error." : "");
  }
}
