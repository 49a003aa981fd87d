package coldwall.run;

import coldwall.chart.Figure;
import coldwall.report.FigureRenderer;

/** Figures as files, for fronts that have no run folder at hand. */
public final class Pictures {
  private Pictures() {}

  /** The figure as {@code figure.svg} holds it. */
  public static String svg(Figure figure) {
    return FigureRenderer.svg(figure);
  }
}
