package coldwall.chart;

/** One pair of axes and what stands in it. */
public sealed interface Panel permits Chart, ColourMap {

  /** The text above it; empty where the figure has one panel only. */
  String title();

  /** The axis of the independent variable. */
  Axis horizontal();

  /** The axis of the values, or of the second independent variable. */
  Axis vertical();
}
