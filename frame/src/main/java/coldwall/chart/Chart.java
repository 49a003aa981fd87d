package coldwall.chart;

import coldwall.chart.Axis.Scale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Curves over one axis. Texts may hold subscripts and superscripts, written {@code T_{c}} and
 * {@code x^{2}}.
 *
 * @param title the text above it; empty where the figure has one panel only
 * @param horizontal the axis of the independent variable
 * @param vertical the axis of the values
 * @param series the curves, the most important first, at most one for each role
 * @param bands shaded ranges of the horizontal axis
 * @param marks points worth pointing at
 */
public record Chart(
    String title,
    Axis horizontal,
    Axis vertical,
    List<Series> series,
    List<Band> bands,
    List<Mark> marks)
    implements Panel {
  public Chart {
    series = List.copyOf(series);
    bands = List.copyOf(bands);
    marks = List.copyOf(marks);
  }

  @Override
  public Chart spaced(Optional<Scale> across, Optional<Scale> up) {
    return new Chart(
        title,
        horizontal.spaced(across, points().mapToDouble(DataPoint::x)),
        vertical.spaced(up, points().mapToDouble(DataPoint::y)),
        series,
        bands,
        marks);
  }

  private Stream<DataPoint> points() {
    return series.stream().flatMap(curve -> curve.points().stream());
  }

  /**
   * One curve.
   *
   * @param name its text in the legend
   * @param role what it stands for; fixes its colour, dash and marker
   * @param points in ascending order of x
   */
  public record Series(String name, Role role, List<DataPoint> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** What a curve or a band stands for. */
  public enum Role {
    CLASSICAL,
    QUANTUM,
    /** Another bath or wall, drawn beside the main one. */
    SECOND_OPINION,
    /** Yet another. */
    THIRD_OPINION,
    /** And another. */
    FOURTH_OPINION,
    /** What a curve is compared with: a limit, a power law. */
    REFERENCE,
    /** Simulated points with their errors, not joined by a line. */
    SIMULATION
  }

  /**
   * One value of a curve.
   *
   * @param x where
   * @param y the value
   * @param error one standard error, 0 if there is none to draw
   */
  public record DataPoint(double x, double y, double error) {}

  /**
   * A shaded range of the horizontal axis.
   *
   * @param name its text in the legend
   * @param role whose range it is
   * @param from its lower end
   * @param to its upper end
   */
  public record Band(String name, Role role, double from, double to) {}

  /**
   * A marked point.
   *
   * @param text what it is
   * @param role whose point it is
   * @param x where
   * @param y the value
   */
  public record Mark(String text, Role role, double x, double y) {}
}
