package coldwall.study.scale;

import static java.util.stream.Collectors.joining;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.frame.Picked;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Roles;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** The figure of a study of lengths: J against L, and its local exponent. */
final class ScaleFigure {
  /** Short boxes would otherwise hide what happens near -1. */
  private static final double STEEPEST = -3;

  private static final double RISING = 2;

  /** Where lengths are dense, rounding makes an exponent near -1 pass it again and again. */
  private static final int MOST_MARKS = 20;

  private static final String CROSSING = "passes -1";

  private final ScaleResult result;
  private final Shown shown;
  private final Display.Scale metres;
  private final Display.Scale watts;

  ScaleFigure(ScaleResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
    this.metres = result.metres();
    double largest =
        result.main().stream()
            .flatMapToDouble(curve -> curve.known().mapToDouble(curve::size))
            .max()
            .orElse(0);
    this.watts = shown.scale(Dimension.POWER, largest);
  }

  Figure figure() {
    List<Panel> panels = new ArrayList<>(List.of(currents(), exponents()));
    if (result.curve(Part.QUANTUM).isPresent()) {
      panels.add(approach());
    }
    return new Figure(panels, caption());
  }

  private Chart currents() {
    List<Series> series = new ArrayList<>();
    for (ScaleCurve curve : result.curves()) {
      double scale = watts.factor() * reduction(curve);
      series.add(
          series(
              curve,
              this::length,
              row -> new Estimate(curve.size(row), curve.current(row).uncertainty()).times(scale)));
    }
    reference().ifPresent(series::add);
    return new Chart(
        "Current",
        new Axis(Shown.head("Length L", metres), Scale.LOGARITHMIC),
        new Axis(Shown.head("Heat current |J|", watts), Scale.LOGARITHMIC),
        series,
        List.of(),
        List.of());
  }

  private double length(int row) {
    return result.places().get(row).length() * metres.factor();
  }

  private double reducedTemperature(int row) {
    return result.places().get(row).reducedTemperature();
  }

  /** The other baths are scaled to meet the main one in the longest box that both have. */
  private double reduction(ScaleCurve curve) {
    if (curve.model().part().isMain()) {
      return 1;
    }
    ScaleCurve main = result.curve(Part.QUANTUM).orElseThrow();
    OptionalInt common = main.known().filter(curve::isKnown).max();
    return common.isPresent()
        ? main.size(common.getAsInt()) / curve.size(common.getAsInt())
        : Double.NaN;
  }

  /** 1/L through the longest box of the quantum curve, or of the classical one. */
  private Optional<Series> reference() {
    ScaleCurve curve = result.main().getLast();
    OptionalInt last = curve.known().max();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    double product = Math.abs(curve.timesLength(last.getAsInt()));
    return Optional.of(
        reference(
            "1/L",
            this::length,
            row -> watts.factor() * product / result.places().get(row).length()));
  }

  private Chart exponents() {
    List<Series> series = new ArrayList<>();
    for (ScaleCurve curve : result.curves()) {
      series.add(series(curve, this::reducedTemperature, row -> drawn(curve.localExponent(row))));
    }
    series.add(reference("-1", this::reducedTemperature, _ -> -1));
    return overTemperature(
        "Local exponent", new Axis("d ln J / d ln L", Scale.LINEAR), series, List.of());
  }

  private static Estimate drawn(Estimate exponent) {
    return exponent.value() >= STEEPEST && exponent.value() <= RISING ? exponent : Estimate.NONE;
  }

  /** The exponents of a bath that counts levels scatter, and computed classical ones are exact. */
  private Chart approach() {
    List<Series> series = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (ScaleCurve curve : result.curves()) {
      if (hasApproach(curve)) {
        series.add(
            series(curve, this::reducedTemperature, row -> Estimate.exact(curve.distance(row))));
        curve
            .crossings()
            .limit(MOST_MARKS)
            .mapToObj(row -> crossing(curve, row))
            .forEach(marks::add);
      }
    }
    series.add(
        reference(
            Display.percent(ScaleCurve.NEAR), this::reducedTemperature, _ -> ScaleCurve.NEAR));
    return overTemperature(
        "Approach to 1/L", new Axis("|d ln J / d ln L + 1|", Scale.LOGARITHMIC), series, marks);
  }

  private static boolean hasApproach(ScaleCurve curve) {
    return !curve.model().isClassical() && !curve.levelsAreParameter();
  }

  /** Where the exponent passes -1, on the way to the next length that is known. */
  private Mark crossing(ScaleCurve curve, int row) {
    int next = curve.nextJudged(row);
    double before = curve.distance(row);
    double after = curve.distance(next);
    double share = before / (before + after);
    double x =
        StrictMath.pow(reducedTemperature(row), 1 - share)
            * StrictMath.pow(reducedTemperature(next), share);
    return new Mark(CROSSING, role(curve), x, Math.min(before, after));
  }

  private Chart overTemperature(
      String title, Axis vertical, List<Series> series, List<Mark> marks) {
    return new Chart(
        title,
        new Axis("T / E_{1} of the hotter bath", Scale.LOGARITHMIC),
        vertical,
        series,
        near(),
        marks);
  }

  private List<Band> near() {
    int last = result.size() - 1;
    return result
        .curve(Part.QUANTUM)
        .map(ScaleCurve::nearFrom)
        .filter(from -> from.isPresent() && from.getAsInt() < last)
        .map(from ->
            new Band(
                "quantum within " + Display.percent(ScaleCurve.NEAR) + " of -1",
                Role.QUANTUM,
                reducedTemperature(from.getAsInt()),
                reducedTemperature(last)))
        .stream()
        .toList();
  }

  private Series series(ScaleCurve curve, IntToDoubleFunction x, IntFunction<Estimate> y) {
    return new Series(curve.model().label(), role(curve), points(x, y, curve.model().isSampled()));
  }

  private Role role(ScaleCurve curve) {
    return Roles.of(curve.model(), result.otherBaths().indexOf(curve));
  }

  private Series reference(String name, IntToDoubleFunction x, IntToDoubleFunction y) {
    return new Series(
        name, Role.REFERENCE, points(x, row -> Estimate.exact(y.applyAsDouble(row)), false));
  }

  private List<DataPoint> points(
      IntToDoubleFunction x, IntFunction<Estimate> y, boolean hasErrors) {
    return Picked.drawn(result.size())
        .mapToObj(row ->
            new DataPoint(
                x.applyAsDouble(row),
                y.apply(row).value(),
                hasErrors ? y.apply(row).uncertainty() : 0))
        .toList();
  }

  private String caption() {
    String others =
        result.otherBaths().isEmpty()
            ? ""
            : Sentence.of(
                    " The other quantum baths are scaled to meet the main one in the longest box;"
                        + " rates of {free} {rule}.")
                .with("free", ScaleText.bathsWith(QuantumWall::hasFreeRate))
                .with("rule", result.scaledRates() ? "go as 1/L" : "are fixed")
                .toString();
    boolean sampled = result.curves().stream().anyMatch(curve -> curve.model().isSampled());
    return Sentence.of(
            "Heat current against the length of the box, T_{h} = {hot}, T_{c} ="
                + " {cold}.{others} Local exponents beyond -3 and 2 are not drawn.{left}{errors}{thinned}")
        .with("hot", shown.temperature(result.shortest().hot().natural()))
        .with("cold", shown.temperature(result.cold().natural()))
        .with("others", others)
        .with("thinned", Picked.caption(result.size(), "lengths"))
        .with("left", leftOut())
        .with("errors", sampled ? " Error bars are one standard error." : "")
        .toString();
  }

  /** Which curves are not in which panel, and why. */
  private String leftOut() {
    StringBuilder text = new StringBuilder();
    String stepped =
        result.curves().stream()
            .filter(ScaleCurve::levelsAreParameter)
            .map(curve -> curve.model().walls())
            .collect(joining(", "));
    if (result.curve(Part.QUANTUM).isPresent() && !stepped.isEmpty()) {
      text.append(
          Sentence.of(
                  " Left out of the last panel: {walls}, whose exponents jump with a whole number of"
                      + " levels.")
              .with("walls", stepped)
              .toString());
    }
    String nothing =
        result.curves().stream()
            .filter(ScaleCurve::carriesNothing)
            .map(curve -> curve.model().label())
            .collect(joining("; "));
    if (!nothing.isEmpty()) {
      text.append(
          Sentence.of(" Without a curve, since no current was found: {curves}.")
              .with("curves", nothing)
              .toString());
    }
    return text.toString();
  }
}
