package coldwall.chart;

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

  /** How the values of an axis are spaced. */
  public enum Scale {
    LINEAR,
    /** A point at 0 belongs at the axis's lower end, marked as such. */
    LOGARITHMIC
  }
}
