package coldwall.chart;

import java.util.List;

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
 * @param values {@code values.get(j).get(i)}; NaN where there is none
 * @param contour the value along which a line is drawn, NaN for none
 * @param contourText what the line is
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
    String contourText)
    implements Panel {
  public ColourMap {
    x = List.copyOf(x);
    y = List.copyOf(y);
    values = values.stream().map(List::copyOf).toList();
  }
}
