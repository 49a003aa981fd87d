package coldwall.chart;

import coldwall.chart.Axis.Scale;
import java.util.Optional;

/** One pair of axes and what stands in it, or a diagram without axes. */
public sealed interface Panel permits Chart, ColourMap, Flow {

  /** The text above it; empty where the figure has one panel only. */
  String title();

  /** The axis of the independent variable. */
  Axis horizontal();

  /** The axis of the values, or of the second independent variable. */
  Axis vertical();

  /**
   * The same on axes of other spacings. An axis none of whose values has a place on a logarithmic
   * one stays as it is.
   */
  Panel spaced(Optional<Scale> across, Optional<Scale> up);
}
