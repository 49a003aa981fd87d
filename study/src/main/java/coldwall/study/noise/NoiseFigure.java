package coldwall.study.noise;

import coldwall.chart.Axis;
import coldwall.chart.Axis.Scale;
import coldwall.chart.AxisSpacing;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Figure;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figure of a study of noise: S against the window, and the histogram of one of them. */
final class NoiseFigure {
  private final NoiseResult result;
  private final Shown shown;

  NoiseFigure(NoiseResult result) {
    this.result = result;
    this.shown = new Shown(result.units());
  }

  Figure figure() {
    return new Figure(List.of(noise(), histogram()), caption());
  }

  private Chart noise() {
    double largest =
        result.windows().stream().mapToDouble(i -> result.noise(i).value()).max().orElse(1);
    Display.Scale scale = shown.scale(Dimension.NOISE, largest);
    List<Series> series = new ArrayList<>();
    series.add(
        new Series(
            "counted",
            Role.SIMULATION,
            result.windows().stream()
                .map(i -> {
                  Estimate noise = result.noise(i).times(scale.factor());
                  return new DataPoint(
                      result.lengths().natural(i), noise.value(), noise.uncertainty());
                })
                .toList()));
    if (!result.windows().isEmpty() && result.expected(0).isPresent()) {
      series.add(
          new Series(
              result.isEquilibrium() ? "2 T^{2} dJ/dT_{h}" : "growth of the renewal theory",
              Role.REFERENCE,
              result.windows().stream()
                  .map(i ->
                      new DataPoint(
                          result.lengths().natural(i),
                          scale.factor() * result.expected(i).getAsDouble(),
                          0))
                  .toList()));
    }
    return new Chart(
        "Noise",
        new Axis("Window (round trips)", AxisSpacing.of(result.lengths().naturals())),
        new Axis(Shown.head("Noise S = var(Q) / t", scale), Scale.LINEAR),
        series,
        List.of(),
        List.of());
  }

  private Chart histogram() {
    List<Series> series = new ArrayList<>();
    if (!result.shares().isEmpty()) {
      series.add(
          new Series(
              "counted",
              Role.SIMULATION,
              IntStream.range(0, result.shares().size())
                  .filter(bin -> result.shares().get(bin) > 0)
                  .mapToObj(bin ->
                      new DataPoint(
                          standard(bin),
                          result.density(bin).value(),
                          result.density(bin).uncertainty()))
                  .toList()));
      series.add(
          new Series(
              "normal law",
              Role.REFERENCE,
              IntStream.range(0, result.shares().size())
                  .mapToObj(bin -> new DataPoint(standard(bin), normal(standard(bin)), 0))
                  .toList()));
    }
    return new Chart(
        "Heat in a window of " + Display.number(result.lengths().natural(result.shown())),
        new Axis("(Q - ⟨Q⟩) / standard deviation", Scale.LINEAR),
        new Axis("Probability density", Scale.LOGARITHMIC),
        series,
        List.of(),
        List.of());
  }

  private double standard(int bin) {
    return (result.heat(bin) - result.mean()) / result.deviation();
  }

  private static double normal(double x) {
    return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private String caption() {
    return Sentence.of(
            "The heat Q that a classical particle takes from the hot bath ({hot}; the cold one has"
                + " {cold}) in windows of time: its noise against the length of the window, and the"
                + " histogram of Q. Points with the error of {count} windows each.")
        .with("hot", shown.temperature(result.junction().hot().temperature()))
        .with("cold", shown.temperature(result.junction().cold().temperature()))
        .with("count", result.count())
        .toString();
  }
}
