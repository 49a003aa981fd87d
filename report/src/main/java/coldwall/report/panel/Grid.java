package coldwall.report.panel;

import coldwall.chart.ColourMap;
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
    this.x = new Nodes(map.x(), map.horizontal().scale());
    this.y = new Nodes(map.y(), map.vertical().scale());
    this.values = new double[y.count()][x.count()];
    for (int j = 0; j < y.count(); j++) {
      for (int i = 0; i < x.count(); i++) {
        double value = map.values().get(y.index(j)).get(x.index(i));
        values[j][i] = AxisRange.isDrawable(value) ? value : Double.NaN;
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
    return values[j][i];
  }

  boolean isEmpty() {
    return x.count() == 0 || y.count() == 0;
  }

  boolean hasMissing() {
    return isEmpty() || all().anyMatch(Double::isNaN);
  }

  boolean hasBelow(double limit) {
    return all().anyMatch(value -> value < limit);
  }

  boolean hasAbove(double limit) {
    return all().anyMatch(value -> value > limit);
  }

  private DoubleStream all() {
    return Arrays.stream(values).flatMapToDouble(Arrays::stream);
  }
}
