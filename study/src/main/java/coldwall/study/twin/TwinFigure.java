package coldwall.study.twin;

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
import coldwall.study.curve.Ndtr;
import coldwall.study.input.PotentialText;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The figure of a twin study: the currents of both mechanics, and their shapes, each curve over its
 * own largest current. A quantum curve is drawn only where its equation is valid; where the judged
 * one is not, the chart is grey.
 */
final class TwinFigure {
  private static final List<Equation> DRAWN =
      List.of(Equation.KRAMERS, Equation.LANGEVIN, Equation.JUDGED, Equation.BESIDE);

  private final TwinResult result;
  private final Shown shown;

  TwinFigure(TwinResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  Figure figure() {
    double largest = DRAWN.stream().mapToDouble(this::largest).max().orElse(0);
    Display.Scale power = shown.scale(Dimension.POWER, largest);
    List<Series> currents = series(_ -> power.factor());
    weak(power.factor()).ifPresent(currents::add);
    return new Figure(
        List.of(
            chart("Heat current", Shown.currents(power), Scale.LOGARITHMIC, currents, List.of()),
            chart(
                "Shape, each over its own largest current",
                "J / largest J",
                Scale.LINEAR,
                series(equation -> 1 / largest(equation)),
                freezing())),
        caption());
  }

  /** Where the classical curve turns: left of it a colder bath takes less heat. */
  private List<Mark> freezing() {
    return result
        .ndtr(Equation.KRAMERS)
        .filter(Ndtr::hasPeak)
        .map(ndtr ->
            new Mark(
                "left of here: colder, yet less heat",
                Role.CLASSICAL,
                ndtr.peakCold().value() / result.hot(),
                1))
        .stream()
        .toList();
  }

  private Chart chart(
      String title, String label, Scale scale, List<Series> series, List<Mark> marks) {
    Scale horizontal = AxisSpacing.of(IntStream.range(0, result.size()).mapToDouble(result::share));
    return new Chart(
        title,
        new Axis("T_{c} / T_{h}", horizontal),
        new Axis(label, scale),
        series,
        bands(),
        marks);
  }

  private List<Series> series(ToDoubleFunction<Equation> factor) {
    List<Series> all = new ArrayList<>();
    for (Equation equation : DRAWN) {
      if (result.has(equation) && !result.validPoints(equation).isEmpty()) {
        double scale = factor.applyAsDouble(equation);
        List<DataPoint> points =
            result.validPoints(equation).stream()
                .filter(point -> result.current(equation, point) > 0)
                .map(point -> point(equation, point, scale))
                .toList();
        all.add(new Series(equation.label(result.settings()), role(equation), points));
      }
    }
    return all;
  }

  private DataPoint point(Equation equation, int point, double scale) {
    double error =
        equation == Equation.LANGEVIN
            ? scale * result.at(equation, point).current().uncertainty()
            : 0;
    return new DataPoint(result.share(point), scale * result.current(equation, point), error);
  }

  private Optional<Series> weak(double factor) {
    if (!result.settings().isFlat()) {
      return Optional.empty();
    }
    return Optional.of(
        new Series(
            "classical, limit of weak coupling",
            Role.REFERENCE,
            IntStream.range(0, result.size())
                .mapToObj(point ->
                    new DataPoint(result.share(point), factor * result.weakCoupling(point), 0))
                .toList()));
  }

  private static Role role(Equation equation) {
    return switch (equation) {
      case KRAMERS -> Role.CLASSICAL;
      case LANGEVIN -> Role.SIMULATION;
      case JUDGED -> Role.QUANTUM;
      case BESIDE -> Role.SECOND_OPINION;
      case SHIFTED -> Role.THIRD_OPINION;
    };
  }

  private double largest(Equation equation) {
    return result.has(equation)
        ? result.validPoints(equation).stream()
            .mapToDouble(point -> result.current(equation, point))
            .max()
            .orElse(0)
        : 0;
  }

  /** Around neighbouring points at which the judged equation is outside. */
  private List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    List<Integer> outside = result.invalidPoints(Equation.JUDGED);
    int start = 0;
    for (int i = 1; i <= outside.size(); i++) {
      if (i == outside.size() || outside.get(i) != outside.get(i - 1) + 1) {
        bands.add(band(outside.get(start), outside.get(i - 1)));
        start = i;
      }
    }
    return bands;
  }

  private Band band(int first, int last) {
    double from = first == 0 ? result.share(0) : between(first - 1);
    double to = last == result.size() - 1 ? result.share(last) : between(last);
    return new Band("quantum equation outside its validity: no result", Role.REFERENCE, from, to);
  }

  private double between(int point) {
    return Math.sqrt(result.share(point) * result.share(point + 1));
  }

  private String caption() {
    TwinSettings settings = result.settings();
    return Sentence.of(
            "One Hamiltonian, solved classically and quantum-mechanically: heat current against the"
                + " cold temperature, T_{h} = {hot}; lambda = {hotCoupling} (hot) and {coldCoupling}"
                + " (cold), layers of {hotLayer} and {coldLayer} of the length.{potential} Where the"
                + " {equation} equation is outside its validity the chart is grey and crossed out: no"
                + " quantum curve is drawn there, only the classical one.{sampled}")
        .with("hot", shown.temperature(result.hot()))
        .with("hotCoupling", Display.number(settings.coupling(0)))
        .with("coldCoupling", Display.number(settings.coupling(1)))
        .with("hotLayer", Display.number(settings.thickness(0) / settings.length().natural()))
        .with("coldLayer", Display.number(settings.thickness(1) / settings.length().natural()))
        .with(
            "potential",
            PotentialText.further(
                settings.junction().potential(), settings.junction().box(), shown))
        .with("equation", settings.equation().title())
        .with("sampled", result.has(Equation.LANGEVIN) ? " Error bars are one standard error." : "")
        .toString();
  }
}
