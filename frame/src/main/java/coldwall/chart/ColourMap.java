package coldwall.chart;

import coldwall.chart.Axis.Scale;
import java.util.List;
import java.util.Optional;

/**
 * A quantity over two axes, as colours. Node (i, j) stands at {@code x.get(i)}, {@code y.get(j)}.
 *
 * @param title the text above it
 * @param horizontal the axis of x
 * @param vertical the axis of y
 * @param colourLabel what the colours show, the unit included
 * @param lowest the value of the first colour
 * @param highest the value of the last colour, above the lowest; the same in panels to be compared
 * @param x in ascending order, at least two
 * @param y in ascending order, at least two
 * @param values {@code values.get(j).get(i)}; {@link #FAILED}, {@link #NOT_COMPUTED}, {@link #NONE}
 *     or {@link #OUTSIDE} where there is none
 * @param contour the value along which a line is drawn through the nodes, NaN for none
 * @param contourText what the line is
 * @param colours how they are spaced
 * @param lines lines whose points are known by themselves
 * @param marks points worth pointing at
 * @param noneText what the legend says of a place without a value
 * @param end where the horizontal axis ends at the latest; infinite for where its last cell does
 */
public record ColourMap(
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
    String contourText,
    Colours colours,
    List<Line> lines,
    List<Mark> marks,
    String noneText,
    double end)
    implements Panel {
  /** A value that could not be computed. */
  public static final double FAILED = Double.NaN;

  /** A value that was not computed yet. */
  public static final double NOT_COMPUTED = Double.NEGATIVE_INFINITY;

  /** Where it is known that there is no value; so is any value up to 0 of logarithmic colours. */
  public static final double NONE = Double.POSITIVE_INFINITY;

  /**
   * A value that was computed outside of what its equation is valid for, and is not to be shown.
   */
  public static final double OUTSIDE = -Double.MAX_VALUE;

  public ColourMap {
    x = List.copyOf(x);
    y = List.copyOf(y);
    values = values.stream().map(List::copyOf).toList();
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  @Override
  public ColourMap spaced(Optional<Scale> across, Optional<Scale> up) {
    return new ColourMap(
        title,
        horizontal.spaced(across, x.stream().mapToDouble(Double::doubleValue)),
        vertical.spaced(up, y.stream().mapToDouble(Double::doubleValue)),
        colourLabel,
        lowest,
        highest,
        x,
        y,
        values,
        contour,
        contourText,
        colours,
        lines,
        marks,
        noneText,
        end);
  }

  /** How colours stand for values. */
  public enum Colours {
    /** Evenly, from dark to light. */
    EVEN,
    /** By the logarithm, from dark to light. */
    LOGARITHMIC,
    /** Evenly, to two colours on either side of a pale middle, which is 0. */
    DIVERGING
  }

  /**
   * A line.
   *
   * @param text what it is
   * @param points along it
   */
  public record Line(String text, List<Mark> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A point.
   *
   * @param text what it is; empty for a point of a line
   * @param x where
   * @param y where
   */
  public record Mark(String text, double x, double y) {}
}
