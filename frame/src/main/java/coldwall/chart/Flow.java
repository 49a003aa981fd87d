package coldwall.chart;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A diagram of what flows between sources and the parts of a system: an arrow for each source, its
 * width by the size of its flow, its head where it flows to.
 *
 * @param title the text above it; empty where the figure has one panel only
 * @param parts what the parts of the system are called, neighbours joined by a line
 * @param sources in their order
 * @param quantity what flows, with its unit
 */
public record Flow(String title, List<String> parts, List<Source> sources, String quantity)
    implements Panel {
  public Flow {
    parts = List.copyOf(parts);
    sources = List.copyOf(sources);
  }

  /**
   * One source.
   *
   * @param name its name
   * @param note a second line, such as its temperature
   * @param part on which part it acts, from 0
   * @param flow what it gives, negative for what it takes, not a number if that is not known
   * @param error of the flow
   * @param text the flow with its error and unit, beside the arrow
   */
  public record Source(String name, String note, int part, double flow, double error, String text) {

    /** Whether anything flows, beyond its error. */
    public boolean flows() {
      return Math.abs(flow) > error;
    }
  }

  /** The same numbers as points over the numbers of the sources, for fronts that draw curves. */
  public Chart chart() {
    List<DataPoint> points = new ArrayList<>();
    for (int k = 0; k < sources.size(); k++) {
      if (Double.isFinite(sources.get(k).flow)) {
        points.add(new DataPoint(k + 1, sources.get(k).flow, 0));
      }
    }
    Series given = new Series("heat taken from it", Role.SIMULATION, points);
    Series nothing =
        new Series(
            "nothing",
            Role.REFERENCE,
            List.of(new DataPoint(0, 0, 0), new DataPoint(sources.size() + 1.0, 0, 0)));
    return new Chart(
        title, horizontal(), vertical(), List.of(given, nothing), List.of(), List.of());
  }

  @Override
  public Axis horizontal() {
    return new Axis("bath", Scale.LINEAR);
  }

  @Override
  public Axis vertical() {
    return new Axis(quantity, Scale.LINEAR);
  }

  /** It has no axes. */
  @Override
  public Flow spaced(Optional<Scale> across, Optional<Scale> up) {
    return this;
  }
}
