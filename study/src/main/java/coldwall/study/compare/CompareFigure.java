package coldwall.study.compare;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.AxisSpacing;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.Roles;
import coldwall.study.curve.SmoothCurve;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The figure of a comparison: currents, shapes or conductances, NDTR shaded, peaks marked. */
final class CompareFigure {
  private static final String SHAPE = "Shape";

  private final CompareResult result;
  private final Plot plot;
  private final Shown shown;
  private final double hot;

  /** What the figure shows. */
  enum Plot {
    BOTH("currents beside shapes"),
    CURRENT("J against T_c"),
    SHAPE("J over its conductance at T_c -> T_h, by which curves are compared"),
    BIAS("J against T_h - T_c"),
    CONDUCTANCE("dJ/d(T_h - T_c), below 0 where there is NDTR");

    private final String meaning;

    Plot(String meaning) {
      this.meaning = meaning;
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
      return Stream.of(values()).map(Plot::label).toList();
    }

    static String meanings() {
      return Stream.of(values())
          .map(plot -> plot.label() + " (" + plot.meaning + ")")
          .collect(Collectors.joining(", "));
    }

    static Plot named(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  CompareFigure(CompareResult result, Plot plot) {
    this.result = result;
    this.plot = plot;
    this.shown = new Shown(result.units());
    this.hot = result.hot();
  }

  Figure figure() {
    List<Panel> panels =
        switch (plot) {
          case BOTH ->
              hasShapes()
                  ? List.of(currents("Size", false), shapes(SHAPE))
                  : List.of(currents("", false));
          case CURRENT -> List.of(currents("", false));
          case SHAPE -> List.of(shapes(""));
          case BIAS -> List.of(currents("", true));
          case CONDUCTANCE -> List.of(conductances());
        };
    return new Figure(panels, caption());
  }

  /** A conductance, by which a curve is divided, takes a hot bath, and all points. */
  private boolean hasShapes() {
    return result.drawn().stream().anyMatch(this::hasShape);
  }

  private boolean hasShape(CurveAnalysis curve) {
    return curve.conductance().value() > 0;
  }

  private Chart currents(String title, boolean againstBias) {
    double largest = largest(result.drawn(), this::reduction);
    Display.Scale power = shown.scale(Dimension.POWER, largest);
    return chart(
        title,
        Shown.currents(power),
        result.drawn(),
        curve -> power.factor() * reduction(curve),
        againstBias);
  }

  private Chart shapes(String title) {
    List<CurveAnalysis> curves = result.drawn().stream().filter(this::hasShape).toList();
    boolean isRelative = hot > 0;
    return chart(
        title,
        isRelative ? "J / (G_{eq} T_{h})" : "J / G_{eq}",
        curves,
        curve -> 1 / (curve.conductance().value() * (isRelative ? hot : 1)),
        false);
  }

  private Chart chart(
      String title,
      String label,
      List<CurveAnalysis> curves,
      ToDoubleFunction<CurveAnalysis> factor,
      boolean againstBias) {
    boolean isSecond = plot == Plot.BOTH && title.equals(SHAPE);
    List<CurveAnalysis> falling =
        againstBias || isSecond
            ? List.of()
            : curves.stream()
                .filter(CurveAnalysis::hasNdtr)
                .filter(curve -> curve.model().part().isMain())
                .toList();
    Scale across = againstBias ? Scale.LINEAR : horizontal();
    return new Chart(
        title,
        axis(across, againstBias),
        new Axis(label, vertical(curves, factor)),
        curves.stream()
            .map(curve -> series(curve, factor.applyAsDouble(curve), across, againstBias))
            .toList(),
        falling.stream().map(this::band).toList(),
        falling.stream()
            .filter(curve -> curve.ndtrOrThrow().hasPeak())
            .map(curve -> mark(curve, factor.applyAsDouble(curve)))
            .toList());
  }

  private Chart conductances() {
    double largest = slopes().map(Math::abs).filter(Double::isFinite).max().orElse(0);
    Display.Scale scale = shown.scale(Dimension.POWER_PER_TEMPERATURE, largest);
    List<Series> series =
        result
            .main()
            .map(curve ->
                new Series(
                    curve.model().label(),
                    role(curve),
                    curve.curve().points().stream()
                        .map(point -> slope(curve, point, scale.factor()))
                        .toList()))
            .toList();
    return new Chart(
        "",
        axis(horizontal(), false),
        new Axis(Shown.head("G = dJ/d(T_{h} - T_{c})", scale), Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  private DoubleStream slopes() {
    return result
        .main()
        .flatMap(curve -> curve.curve().points().stream())
        .mapToDouble(point -> point.solved().slope().value());
  }

  private DataPoint slope(CurveAnalysis curve, CurvePoint point, double factor) {
    return new DataPoint(
        relative(point.coldTemperature()),
        factor * point.solved().slope().value(),
        curve.model().isSampled() ? factor * point.solved().slope().uncertainty() : 0);
  }

  private static double largest(
      List<CurveAnalysis> curves, ToDoubleFunction<CurveAnalysis> factor) {
    return curves.stream()
        .mapToDouble(curve -> largest(curve) * factor.applyAsDouble(curve))
        .max()
        .orElse(0);
  }

  private static double largest(CurveAnalysis curve) {
    return curve.curve().points().stream()
        .mapToDouble(point -> Math.abs(point.current().value()))
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  /** T_c/T_h, or T_c itself where T_h = 0. */
  private double relative(double cold) {
    return hot == 0 ? cold : cold / hot;
  }

  private Scale horizontal() {
    return AxisSpacing.of(result.cold().stream().mapToDouble(Quantity::value));
  }

  private Axis axis(Scale scale, boolean againstBias) {
    String cold = hot == 0 ? "T_{c}" : "T_{c} / T_{h}";
    String bias = hot == 0 ? "T_{h} - T_{c}" : "(T_{h} - T_{c}) / T_{h}";
    return new Axis(againstBias ? bias : cold, scale, "at T_{c} = 0");
  }

  /** Logarithmic where the curves are of very different sizes. */
  private static Scale vertical(
      List<CurveAnalysis> curves, ToDoubleFunction<CurveAnalysis> factor) {
    double[] sizes =
        curves.stream()
            .mapToDouble(curve -> largest(curve) * factor.applyAsDouble(curve))
            .filter(size -> size > 0)
            .sorted()
            .toArray();
    boolean isWide = sizes.length > 1 && sizes[sizes.length - 1] > AxisSpacing.WIDE * sizes[0];
    return isWide ? Scale.LOGARITHMIC : Scale.LINEAR;
  }

  private Series series(CurveAnalysis curve, double factor, Scale across, boolean againstBias) {
    List<DataPoint> points =
        curve.model().isSampled()
            ? curve.curve().points().stream()
                .map(point ->
                    point(
                        point.coldTemperature(),
                        factor * point.current().value(),
                        factor * point.current().uncertainty(),
                        againstBias))
                .toList()
            : SmoothCurve.of(curve, across == Scale.LOGARITHMIC).stream()
                .map(knot -> point(knot.cold(), factor * knot.current(), 0, againstBias))
                .toList();
    boolean isScaled = factor != 0 && reduction(curve) != 1 && plot != Plot.SHAPE;
    return new Series(
        curve.model().label() + (isScaled ? " (same conductance)" : ""),
        role(curve),
        againstBias ? points.reversed() : points);
  }

  private DataPoint point(double cold, double current, double error, boolean againstBias) {
    double x = relative(cold);
    return new DataPoint(againstBias ? relative(hot) - x : x, current, error);
  }

  /** The second opinion is scaled to the conductance of the main quantum curve. */
  private double reduction(CurveAnalysis curve) {
    if (curve.model().part() != Part.SECOND_OPINION) {
      return 1;
    }
    return result
        .curve(Part.QUANTUM)
        .map(main -> main.conductance().value() / curve.conductance().value())
        .filter(Double::isFinite)
        .orElse(1.0);
  }

  private static Role role(CurveAnalysis curve) {
    return Roles.of(curve.model(), 0);
  }

  private Band band(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    return new Band(
        curve.model().part().mechanics() + " NDTR",
        role(curve),
        relative(ndtr.lowestCold()),
        relative(ndtr.peakCold().value()));
  }

  private Mark mark(CurveAnalysis curve, double factor) {
    Ndtr ndtr = curve.ndtrOrThrow();
    double at = relative(ndtr.peakCold().value());
    return new Mark(
        "peak at " + Display.number(at) + " T_{h}",
        role(curve),
        at,
        factor * ndtr.peakCurrent().value());
  }

  private String caption() {
    boolean secondOpinion =
        result.curve(Part.SECOND_OPINION).isPresent() && plot != Plot.CONDUCTANCE;
    return Sentence.of(
            "{what} of the junction against {against}, T_{h} ="
                + " {hot}, E_{1} = {ground}.{potential}{shape}{second}{sampled}")
        .with("what", plot == Plot.CONDUCTANCE ? "Differential conductance" : "Heat current")
        .with(
            "against",
            plot == Plot.BIAS
                ? "the difference of the bath temperatures"
                : "the temperature of its cold bath")
        .with("hot", shown.temperature(hot))
        .with("ground", shown.temperature(result.setup().junction().groundEnergy()))
        .with("potential", result.potential().map(" "::concat).orElse(""))
        .with(
            "shape",
            (plot == Plot.BOTH && hasShapes()) || plot == Plot.SHAPE
                ? " Shape: each curve divided by its own conductance G_{eq} at T_{c} → T_{h}."
                : "")
        .with(
            "second",
            secondOpinion && plot != Plot.SHAPE
                ? " The second quantum bath is scaled to the first one's conductance at T_{c} →"
                    + " T_{h}."
                : "")
        .with("sampled", result.isSampled() ? " Error bars are one standard error." : "")
        .toString();
  }
}
