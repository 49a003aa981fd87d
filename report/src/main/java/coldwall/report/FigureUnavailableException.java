package coldwall.report;

/** No figure can be drawn on this machine, whatever the chart: it has no font to draw with. */
public final class FigureUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FigureUnavailableException(Throwable cause) {
    super(
        "Figures must have a font to draw with, but Java finds none; install fontconfig and a font"
            + " such as DejaVu Sans",
        cause);
  }
}
