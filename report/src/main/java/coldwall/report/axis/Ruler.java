package coldwall.report.axis;

import coldwall.chart.Axis.Scale;

/**
 * Where values lie along an axis, as a part of its length.
 *
 * @param range the values between its ends
 * @param scale how they are spaced
 */
public record Ruler(AxisRange range, Scale scale) {
  /** 0 at the lower end, 1 at the upper end. */
  public double part(double value) {
    double start = position(range.lower(), scale);
    return (position(value, scale) - start) / (position(range.upper(), scale) - start);
  }

  /** The number that grows evenly along an axis. */
  static double position(double value, Scale scale) {
    return scale == Scale.LINEAR ? value : StrictMath.log10(value);
  }

  /** The value at a position. */
  public static double value(double position, Scale scale) {
    return scale == Scale.LINEAR ? position : StrictMath.pow(10, position);
  }

  /** Whether a value has a place of its own on the axis. */
  public boolean holds(double value) {
    return AxisRange.isWithin(value, scale);
  }

  public double clamp(double value) {
    return Math.clamp(value, range.lower(), range.upper());
  }
}
