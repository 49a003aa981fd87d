package coldwall.report.axis;

import coldwall.chart.Axis.Scale;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/** The values between an axis's ends. */
public record AxisRange(double lower, double upper) {
  /** Beyond these a difference or a ratio of two values leaves the range of a double. */
  private static final double TINY = 1e-290;

  private static final double HUGE = 1e290;

  /** The part of an axis kept free beyond the data, where the data do not end at a round number. */
  private static final double MARGIN = 0.03;

  /** The part of a logarithmic axis that holds the points at 0. */
  private static final double ZERO_MARGIN = 0.08;

  private static final double NARROWEST_DECADES = 0.3;

  public static boolean isDrawable(double value) {
    return Math.abs(value) <= HUGE;
  }

  /** Whether a value has a place on an axis, rather than at its end. */
  public static boolean isWithin(double value, Scale scale) {
    return isDrawable(value) && (scale == Scale.LINEAR || value >= TINY);
  }

  /** The range that shows all values, with free space of a part {@code headroom} at open ends. */
  public static AxisRange around(DoubleStream values, Scale scale, double headroom, int count) {
    DoubleSummaryStatistics within = new DoubleSummaryStatistics();
    DoubleSummaryStatistics beyond = new DoubleSummaryStatistics();
    values.forEach(value -> {
      if (isWithin(value, scale)) {
        within.accept(value);
      } else if (isDrawable(value)) {
        beyond.accept(value);
      }
    });
    boolean isEmpty = within.getCount() == 0;
    double lower = isEmpty ? (scale == Scale.LINEAR ? 0 : 0.1) : within.getMin();
    double upper = isEmpty ? 1 : within.getMax();
    boolean hasZero = beyond.getCount() > 0;
    return switch (scale) {
      case LINEAR -> linear(lower, upper, headroom, count);
      case LOGARITHMIC ->
          logarithmic(StrictMath.log10(lower), StrictMath.log10(upper), headroom, hasZero);
    };
  }

  private static AxisRange linear(double lower, double upper, double headroom, int count) {
    if (upper <= 0 && lower < 0) {
      AxisRange mirrored = linear(-upper, -lower, headroom, count);
      return new AxisRange(-mirrored.upper, -mirrored.lower);
    }
    if (upper - lower < TINY && upper < TINY) {
      // A curve of zeros would hide behind the frame if that were its place.
      return new AxisRange(-0.2, 1);
    }
    // A curve that uses less than half of an axis from 0 gets the whole axis for itself,
    // unless it is flat: rounding noise is not worth a picture.
    boolean fromZero = lower >= 0 && (lower <= upper / 2 || upper - lower < 1e-9 * upper);
    double start = fromZero ? 0 : lower;
    double room = headroom * (upper - start);
    double minor = Ticks.Step.over(upper - start + room, count).minor();
    double end = Math.ceil((upper + room) / minor - 1e-6) * minor;
    return new AxisRange(fromZero ? 0 : Math.floor((start - room) / minor + 1e-6) * minor, end);
  }

  private static AxisRange logarithmic(
      double lower, double upper, double headroom, boolean hasZero) {
    double lack = Math.max(0, NARROWEST_DECADES - (upper - lower)) / 2;
    double room = headroom * (upper - lower + 2 * lack);
    double start = lower - lack - room;
    double end = upper + lack + room;
    double margin = MARGIN * (end - start);
    boolean endsRound = Math.ceil(end) - end < 2 * margin;
    boolean startsRound = start - Math.floor(start) < margin;
    double left = startsRound ? Math.floor(start) : start - margin;
    return new AxisRange(
        StrictMath.pow(10, hasZero ? start - ZERO_MARGIN * (end - start) : left),
        StrictMath.pow(10, endsRound ? Math.ceil(end) : end + margin));
  }
}
