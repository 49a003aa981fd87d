package coldwall.report.panel;

import coldwall.chart.ColourMap;
import coldwall.chart.ColourMap.Colours;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.Nodes;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The values of a colour map at those nodes that have a place on its axes. */
final class Grid {
  private final Nodes x;
  private final Nodes y;
  private final double[][] values;

  Grid(ColourMap map) {
    this.x = new Nodes(map.x(), map.horizontal().scale()).until(map.end());
    this.y = new Nodes(map.y(), map.vertical().scale());
    this.values = new double[y.count()][x.count()];
    for (int j = 0; j < y.count(); j++) {
      for (int i = 0; i < x.count(); i++) {
        double value = map.values().get(y.index(j)).get(x.index(i));
        boolean isNone = map.colours() == Colours.LOGARITHMIC && value <= 0;
        values[j][i] = isNone && AxisRange.isDrawable(value) ? ColourMap.NONE : value;
      }
    }
  }

  Nodes x() {
    return x;
  }

  Nodes y() {
    return y;
  }

  /** The value at a node, NaN if there is none. */
  double value(int i, int j) {
    return isThere(values[j][i]) ? values[j][i] : Double.NaN;
  }

  /** What is at a node, be it a value or why there is none. */
  double node(int i, int j) {
    return values[j][i];
  }

  private static boolean isThere(double value) {
    return AxisRange.isDrawable(value);
  }

  boolean isEmpty() {
    return x.count() == 0 || y.count() == 0;
  }

  boolean hasMissing() {
    return isEmpty() || all().anyMatch(Double::isNaN);
  }

  boolean holds(double reason) {
    return all().anyMatch(value -> value == reason);
  }

  boolean hasBelow(double limit) {
    return all().anyMatch(value -> isThere(value) && value < limit);
  }

  boolean hasAbove(double limit) {
    return all().anyMatch(value -> isThere(value) && value > limit);
  }

  private DoubleStream all() {
    return Arrays.stream(values).flatMapToDouble(Arrays::stream);
  }
}
