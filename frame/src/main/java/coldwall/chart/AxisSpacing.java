package coldwall.chart;

import coldwall.chart.Axis.Scale;
import java.util.stream.DoubleStream;

/** Which scale of an axis suits some values. */
public final class AxisSpacing {
  /** A narrower range shows too little of a logarithmic axis. */
  public static final double WIDE = 30;

  private AxisSpacing() {}

  /** Logarithmic if the middle value above 0 is nearer to the geometric mean of the ends. */
  public static Scale of(DoubleStream ascending) {
    double[] positive = ascending.filter(value -> value > 0).toArray();
    if (positive.length < 3 || positive[positive.length - 1] <= WIDE * positive[0]) {
      return Scale.LINEAR;
    }
    double middle = positive[positive.length / 2];
    double geometric = Math.sqrt(positive[0] * positive[positive.length - 1]);
    double arithmetic = (positive[0] + positive[positive.length - 1]) / 2;
    return middle / geometric < arithmetic / middle ? Scale.LOGARITHMIC : Scale.LINEAR;
  }
}
