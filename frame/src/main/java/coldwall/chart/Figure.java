package coldwall.chart;

import java.util.List;

/**
 * One picture: panels side by side, in the order of reading, under one caption.
 *
 * @param panels at least one
 * @param caption one or more sentences below the figure
 */
public record Figure(List<Panel> panels, String caption) {
  public Figure {
    panels = List.copyOf(panels);
  }

  /** A figure of one panel. */
  public static Figure of(Panel panel, String caption) {
    return new Figure(List.of(panel), caption);
  }
}
