package coldwall.study;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.solver.HeatCurrent;
import coldwall.study.Contender.Part;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The figure of a comparison: currents against T_c/T_h, NDTR shaded, peaks marked. */
final class CompareChart {
  private final CompareResult result;
  private final Display.Scale power;
  private final double hot;

  CompareChart(CompareResult result) {
    this.result = result;
    this.hot = result.spec().junction().hot().temperature();
    double largest =
        result.curves().stream()
            .filter(CompareChart::isDrawn)
            .flatMap(curve -> curve.curve().points().stream())
            .mapToDouble(point -> Math.abs(point.current().fromHot()))
            .max()
            .orElse(0);
    this.power = new Display(result.spec().units()).scale(Dimension.POWER, largest);
  }

  Figure figure() {
    List<Series> series = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (CurveAnalysis curve : result.curves()) {
      if (isDrawn(curve)) {
        series.add(series(curve));
        if (curve.hasNdtr() && curve.contender().part() != Part.SECOND_OPINION) {
          bands.add(band(curve));
          marks.add(mark(curve));
        }
      }
    }
    Chart chart = new Chart("", horizontal(), vertical(), series, bands, marks);
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
            .map(point -> {
              HeatCurrent current = point.current();
              boolean sampled = curve.contender().solver().isStatistical();
              return new DataPoint(
                  relative(point.coldTemperature()),
                  scale * current.fromHot(),
                  sampled ? scale * current.uncertainty() : 0);
            })
            .toList();
    return new Series(label(curve), role(curve), points);
  }

  /** The second opinion is scaled to the conductance of the main quantum curve. */
  private double reduction(CurveAnalysis curve) {
    if (curve.contender().part() != Part.SECOND_OPINION) {
      return 1;
    }
    return result
        .curve(Part.QUANTUM)
        .map(main -> main.conductance().value() / curve.conductance().value())
        .filter(Double::isFinite)
        .orElse(1.0);
  }

  private static String label(CurveAnalysis curve) {
    String walls = curve.contender().walls();
    return switch (curve.contender().part()) {
      case CLASSICAL -> "classical, " + walls;
      case QUANTUM -> "quantum, " + walls;
      default -> "quantum, " + walls + " (same conductance)";
    };
  }

  private static Role role(CurveAnalysis curve) {
    return switch (curve.contender().part()) {
      case CLASSICAL -> Role.CLASSICAL;
      case QUANTUM -> Role.QUANTUM;
      default -> Role.SECOND_OPINION;
    };
  }

  private Band band(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    String name = role(curve) == Role.CLASSICAL ? "classical NDTR" : "quantum NDTR";
    return new Band(
        name, role(curve), relative(ndtr.lowestCold()), relative(ndtr.peakCold().value()));
  }

  private Mark mark(CurveAnalysis curve) {
    Ndtr ndtr = curve.ndtrOrThrow();
    double at = relative(ndtr.peakCold().value());
    return new Mark(
        "peak at " + Display.number(at) + (hot == 0 ? "" : " T_{h}"),
        role(curve),
        at,
        power.factor() * ndtr.peakCurrent().value());
  }

  private static boolean isDrawn(CurveAnalysis curve) {
    return curve.contender().part() != Part.OTHER_BATH;
  }

  private String caption() {
    Display display = new Display(result.spec().units());
    String junction =
        "Heat current through the junction against the temperature of its cold bath, T_{h} = "
            + display.text(Dimension.TEMPERATURE, hot)
            + ", E_{1} = "
            + display.text(Dimension.TEMPERATURE, result.spec().junction().groundEnergy())
            + ".";
    boolean sampled =
        result.curves().stream().anyMatch(curve -> curve.contender().solver().isStatistical());
    boolean secondOpinion = result.curve(Part.SECOND_OPINION).isPresent();
    return junction
        + (secondOpinion
            ? " The second quantum bath is scaled to the first one's conductance at T_{c} → T_{h}."
            : "")
        + (sampled ? " Error bars are one standard error." : "");
  }
}
