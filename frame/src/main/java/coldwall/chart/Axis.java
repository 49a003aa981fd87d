package coldwall.chart;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * An axis.
 *
 * @param label its text, the unit included
 * @param scale how values are spaced
 * @param zeroText what the legend says of a point at 0 of a logarithmic axis
 */
public record Axis(String label, Scale scale, String zeroText) {

  /** An axis without anything at 0 to explain. */
  public Axis(String label, Scale scale) {
    this(label, scale, "");
  }

  /** The same axis with its values in other places. */
  private Axis spaced(Scale other) {
    return new Axis(label, other, zeroText.isEmpty() ? "at 0" : zeroText);
  }

  /** The same axis, spaced as is asked for, if any of its values has a place there. */
  Axis spaced(Optional<Scale> other, DoubleStream values) {
    return other
        .filter(scale -> scale != Scale.LOGARITHMIC || values.anyMatch(value -> value > 0))
        .map(this::spaced)
        .orElse(this);
  }

  /** How the values of an axis are spaced. */
  public enum Scale {
    LINEAR,
    /** A point at 0 belongs at the axis's lower end, marked as such. */
    LOGARITHMIC
  }
}
