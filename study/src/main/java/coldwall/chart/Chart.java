package coldwall.chart;

import java.util.List;

/**
 * A figure of curves over one axis, at most one curve for each role. Texts may hold subscripts and
 * superscripts, written {@code T_{c}} and {@code x^{2}}.
 *
 * @param horizontal the axis of the independent variable
 * @param vertical the text of the curves' axis, the unit included; its values are spaced evenly
 * @param series the curves, the most important first
 * @param bands shaded ranges of the horizontal axis
 * @param marks points worth pointing at
 * @param caption one or more sentences below the figure
 */
public record Chart(
    Axis horizontal,
    String vertical,
    List<Series> series,
    List<Band> bands,
    List<Mark> marks,
    String caption) {
  public Chart {
    series = List.copyOf(series);
    bands = List.copyOf(bands);
    marks = List.copyOf(marks);
  }

  /**
   * An axis.
   *
   * @param label its text, the unit included
   * @param scale how values are spaced
   * @param zeroText what the legend says of a point at 0 of a logarithmic axis
   */
  public record Axis(String label, Scale scale, String zeroText) {}

  /** How the values of an axis are spaced. */
  public enum Scale {
    LINEAR,
    /** A point at 0 belongs at the axis's lower end, marked as such. */
    LOGARITHMIC
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
    /** A quantum curve for another bath, drawn beside the main one. */
    SECOND_OPINION
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
