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
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.Roles;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import java.util.List;

/** The figure of a comparison: currents against T_c/T_h, NDTR shaded, peaks marked. */
final class CompareFigure {
  private final CompareResult result;
  private final Shown shown;
  private final Display.Scale power;
  private final double hot;

  CompareFigure(CompareResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
    this.hot = result.hot();
    double largest =
        result.drawn().stream()
            .flatMap(curve -> curve.curve().points().stream())
            .mapToDouble(point -> Math.abs(point.current().value()))
            .max()
            .orElse(0);
    this.power = shown.scale(Dimension.POWER, largest);
  }

  Figure figure() {
    List<CurveAnalysis> falling =
        result.drawn().stream()
            .filter(CurveAnalysis::hasNdtr)
            .filter(curve -> curve.model().part().isMain())
            .toList();
    Chart chart =
        new Chart(
            "",
            horizontal(),
            vertical(),
            result.drawn().stream().map(this::series).toList(),
            falling.stream().map(this::band).toList(),
            falling.stream().map(this::mark).toList());
    return Figure.of(chart, caption());
  }

  /** T_c/T_h, or T_c itself where T_h = 0. */
  private double relative(double cold) {
    return hot == 0 ? cold : cold / hot;
  }

  private Axis horizontal() {
    Scale scale = AxisSpacing.of(result.cold().stream().mapToDouble(Quantity::value));
    return new Axis(hot == 0 ? "T_{c}" : "T_{c} / T_{h}", scale, "at T_{c} = 0");
  }

  private Axis vertical() {
    String unit = power.unit().isEmpty() ? "natural units, ħ = k_{B} = 1" : power.unit();
    return new Axis("Heat current J (" + unit + ")", Scale.LINEAR);
  }

  private Series series(CurveAnalysis curve) {
    double scale = power.factor() * reduction(curve);
    List<DataPoint> points =
        curve.curve().points().stream()
            .map(point ->
                new DataPoint(
                    relative(point.coldTemperature()),
                    scale * point.current().value(),
                    curve.model().isSampled() ? scale * point.current().uncertainty() : 0))
            .toList();
    boolean main = curve.model().part().isMain();
    return new Series(
        curve.model().label() + (main ? "" : " (same conductance)"), role(curve), points);
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

  private Mark mark(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    double at = relative(ndtr.peakCold().value());
    return new Mark(
        "peak at " + Display.number(at) + " T_{h}",
        role(curve),
        at,
        power.factor() * ndtr.peakCurrent().value());
  }

  private String caption() {
    boolean secondOpinion = result.curve(Part.SECOND_OPINION).isPresent();
    return Sentence.of(
            "Heat current through the junction against the temperature of its cold bath, T_{h} ="
                + " {hot}, E_{1} = {ground}.{second}{sampled}")
        .with("hot", shown.temperature(hot))
        .with("ground", shown.temperature(result.setup().junction().groundEnergy()))
        .with(
            "second",
            secondOpinion
                ? " The second quantum bath is scaled to the first one's conductance at T_{c} →"
                    + " T_{h}."
                : "")
        .with("sampled", result.isSampled() ? " Error bars are one standard error." : "")
        .toString();
  }
}
