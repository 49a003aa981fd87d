package coldwall.report;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts to draw in tests. */
public final class Charts {
  private Charts() {}

  /** A classical and a quantum curve with all that a chart can hold. */
  public static Chart full(Scale horizontal) {
    return new Chart(
        "",
        new Axis("T_{c}/T_{h}", horizontal, "at T_{c} = 0"),
        new Axis("Heat current J (W)", Scale.LINEAR),
        List.of(
            new Series("classical <maxwell>", Role.CLASSICAL, points(1, 0)),
            new Series("quantum & \"twin\"", Role.QUANTUM, points(2, 0)),
            new Series("second opinion", Role.SECOND_OPINION, points(1.5, 0.05))),
        List.of(new Band("classical NDTR", Role.CLASSICAL, 0, 0.25)),
        List.of(new Mark("peak at T_{c}", Role.CLASSICAL, 0.25, 0.5)));
  }

  /** One curve over an axis, with a linear vertical axis. */
  public static Chart of(Scale scale, List<DataPoint> points) {
    return of(scale, Scale.LINEAR, Role.QUANTUM, points);
  }

  /** One curve. */
  public static Chart of(Scale horizontal, Scale vertical, Role role, List<DataPoint> points) {
    return new Chart(
        "",
        new Axis("x", horizontal, "at 0"),
        new Axis("y", vertical),
        List.of(new Series("curve", role, points)),
        List.of(),
        List.of());
  }

  static Chart withoutSeries(Scale scale) {
    return new Chart(
        "", new Axis("", scale), new Axis("", Scale.LINEAR), List.of(), List.of(), List.of());
  }

  private static List<DataPoint> points(double height, double error) {
    Stream<DataPoint> zero = Stream.of(new DataPoint(0, 0, 0));
    Stream<DataPoint> others =
        IntStream.rangeClosed(1, 40)
            .mapToDouble(i -> i / 41.0)
            .mapToObj(x -> new DataPoint(x, height * Math.sqrt(x) * (1 - Math.sqrt(x)), error));
    return Stream.concat(zero, others).toList();
  }

  /** Curves over decades, one for each role, with a gap where values are not positive. */
  static Chart roles(Scale vertical) {
    return new Chart(
        "Relaxation of one wall, \u03b3 = 1",
        new Axis("Temperature T/E_{1}", Scale.LOGARITHMIC),
        new Axis("Rate (natural units, \u0127 = k_{B} = 1)", vertical),
        List.of(
            new Series("classical, maxwell", Role.CLASSICAL, powers(1, 1)),
            new Series("quantum, reset", Role.QUANTUM, powers(1.5, 0)),
            new Series("quantum, metropolis", Role.SECOND_OPINION, powers(0.3, 0.5)),
            new Series("quantum, wall-flux", Role.THIRD_OPINION, powers(0.05, 1)),
            new Series("quantum, wall-force", Role.FOURTH_OPINION, powers(0.01, 1.5)),
            new Series("T^{-0.9}", Role.REFERENCE, powers(0.2, -0.9)),
            new Series("Monte Carlo", Role.SIMULATION, simulated())),
        List.of(),
        List.of());
  }

  /** Two panels with the same series. */
  static Figure pair() {
    Chart full = full(Scale.LOGARITHMIC);
    Chart conductance =
        new Chart(
            "Differential conductance at T_{h} = 5 E_{1}",
            full.horizontal(),
            new Axis("Conductance G (W/K)", Scale.LINEAR),
            full.series(),
            List.of(),
            List.of());
    return new Figure(List.of(titled("Heat current", full), conductance), "Two panels.");
  }

  /** Panels of all kinds of curves. */
  static Figure panels(int count) {
    List<Panel> panels =
        Stream.of(
                roles(Scale.LOGARITHMIC),
                full(Scale.LINEAR),
                roles(Scale.LINEAR),
                tiny(),
                withoutSeries(Scale.LINEAR),
                full(Scale.LOGARITHMIC))
            .map(Panel.class::cast)
            .limit(count)
            .toList();
    return new Figure(panels, "Panels.");
  }

  /** Values that need powers of ten beside both axes. */
  static Chart tiny() {
    return new Chart(
        "",
        new Axis("Length L (m)", Scale.LINEAR),
        new Axis("Heat current J through the whole junction (W)", Scale.LINEAR),
        List.of(
            new Series(
                "a curve with a name that is longer than one line of a narrow panel has room for",
                Role.QUANTUM,
                List.of(new DataPoint(1e-9, 1e-15, 0), new DataPoint(1e-7, -3e-15, 0)))),
        List.of(),
        List.of());
  }

  /** Figures to look at. */
  public static Map<String, Figure> gallery() {
    Map<String, Figure> gallery = new LinkedHashMap<>();
    gallery.put("one", Figure.of(full(Scale.LOGARITHMIC), "One panel."));
    gallery.put("roles", Figure.of(roles(Scale.LOGARITHMIC), "All roles."));
    gallery.put("pair", pair());
    gallery.put("three", panels(3));
    gallery.put("six", panels(6));
    gallery.put("map", Figure.of(map(Scale.LOGARITHMIC, Scale.LINEAR, 100), "One map."));
    gallery.put("two-maps", maps(2, 50));
    gallery.put("six-maps", maps(6, 50));
    gallery.put("mixed", mixed());
    return gallery;
  }

  private static Chart titled(String title, Chart chart) {
    return new Chart(
        title, chart.horizontal(), chart.vertical(), chart.series(), chart.bands(), chart.marks());
  }

  private static List<DataPoint> powers(double factor, double exponent) {
    return IntStream.rangeClosed(-30, 20)
        .mapToObj(i -> new DataPoint(Math.pow(10, i / 10.0), i, 0))
        .map(p -> new DataPoint(p.x(), p.y() == 5 ? 0 : factor * Math.pow(p.x(), exponent), 0))
        .toList();
  }

  private static List<DataPoint> simulated() {
    return IntStream.rangeClosed(-5, 3)
        .mapToDouble(i -> Math.pow(10, i / 2.0))
        .mapToObj(x -> new DataPoint(x, x * (1 + 0.1 * Math.sin(9 * x)), 0.3 * Math.sqrt(x)))
        .toList();
  }

  /** A survival map: a hill with a line around it and a corner without values. */
  public static ColourMap map(Scale horizontal, Scale vertical, int count) {
    return map(
        horizontal,
        vertical,
        count,
        1,
        (u, v) -> u > 0.8 && v > 0.8 ? Double.NaN : Math.exp(-6 * (u * u + (v - 0.4) * (v - 0.4))));
  }

  /** A map of a function of the parts of both axes, its values from 0 to {@code highest}. */
  public static ColourMap map(
      Scale horizontal, Scale vertical, int count, double highest, DoubleBinaryOperator value) {
    List<List<Double>> rows = new ArrayList<>();
    for (int j = 0; j < count; j++) {
      double v = (double) j / (count - 1);
      rows.add(
          IntStream.range(0, count)
              .mapToObj(i -> highest * value.applyAsDouble((double) i / (count - 1), v))
              .toList());
    }
    return evenMap(
        "Bath wall-flux, \u03b3 = 1",
        new Axis("T_{h}/E_{1}", horizontal),
        new Axis("Accommodation a_{c}/a_{h}", vertical),
        "Residual depth of J",
        0,
        highest,
        nodes(horizontal, count),
        nodes(vertical, count),
        rows,
        highest / 2,
        "depth at half of J_{max}");
  }

  /** A map in even colours with nothing drawn upon it but its contour. */
  public static ColourMap evenMap(
      String title,
      Axis horizontal,
      Axis vertical,
      String colourLabel,
      double lowest,
      double highest,
      List<Double> x,
      List<Double> y,
      List<List<Double>> values,
      double contour,
      String contourText) {
    return new ColourMap(
        title,
        horizontal,
        vertical,
        colourLabel,
        lowest,
        highest,
        x,
        y,
        values,
        contour,
        contourText,
        ColourMap.Colours.EVEN,
        List.of(),
        List.of(),
        "no value",
        Double.POSITIVE_INFINITY);
  }

  private static List<Double> nodes(Scale scale, int count) {
    return IntStream.range(0, count)
        .mapToDouble(i -> (double) i / (count - 1))
        .mapToObj(part -> scale == Scale.LINEAR ? part : Math.pow(10, 3 * part - 1))
        .toList();
  }

  /** Maps on axes of all kinds. */
  public static Figure maps(int panels, int count) {
    List<Panel> maps =
        Stream.of(
                map(Scale.LOGARITHMIC, Scale.LINEAR, count),
                map(Scale.LOGARITHMIC, Scale.LOGARITHMIC, count),
                map(Scale.LINEAR, Scale.LINEAR, count, 1e-15, (u, v) -> u * v),
                map(Scale.LINEAR, Scale.LOGARITHMIC, count, 1, (u, v) -> 1.6 * Math.sin(9 * u * v)),
                map(Scale.LINEAR, Scale.LINEAR, count, 300, (u, v) -> Math.hypot(u, v)),
                map(Scale.LINEAR, Scale.LINEAR, count, 1, (u, v) -> (31 * u + 17 * v) % 1))
            .map(Panel.class::cast)
            .limit(panels)
            .toList();
    return new Figure(maps, "Maps.");
  }

  /** A map beside curves. */
  public static Figure mixed() {
    return new Figure(
        List.of(
            map(Scale.LOGARITHMIC, Scale.LINEAR, 40),
            roles(Scale.LOGARITHMIC),
            titled("Cut through the map", full(Scale.LINEAR)),
            map(Scale.LINEAR, Scale.LINEAR, 3, 1, (u, v) -> u - v)),
        "A map beside curves.");
  }
}
