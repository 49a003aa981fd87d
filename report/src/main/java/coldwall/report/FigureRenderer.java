package coldwall.report;

import coldwall.chart.Figure;
import coldwall.report.canvas.ImageCanvas;
import coldwall.report.canvas.Png;
import coldwall.report.canvas.SvgCanvas;
import coldwall.report.pdf.PdfCanvas;

/**
 * Draws a figure as a journal has it, legible without colour: one panel is 5 inches wide, two to
 * six panels are 7 inches wide in two columns.
 *
 * <p>Its letters come with the program and are drawn as outlines: the same figure is the same SVG,
 * byte for byte, on every machine, whatever fonts it has. The caller sees to it that Java runs
 * headless.
 */
public final class FigureRenderer {
  private FigureRenderer() {}

  /**
   * The figure as an SVG element, without an XML prolog, so that it can stand in a page or a file.
   */
  public static String svg(Figure figure) {
    return svg(figure, FigureForm.USUAL);
  }

  /** The same in another form. */
  public static String svg(Figure figure, FigureForm form) {
    return SvgCanvas.draw(
        new FigurePicture(figure, form), Description.title(figure), Description.text(figure));
  }

  /** The figure as a PDF page, its letters selectable, with the same bytes on every machine. */
  public static byte[] pdf(Figure figure, FigureForm form) {
    return PdfCanvas.draw(
        new FigurePicture(figure, form), Description.title(figure), Description.text(figure));
  }

  /** The figure as a PNG file with 300 dots per inch. */
  public static byte[] png(Figure figure, FigureForm form) {
    return Png.encode(ImageCanvas.draw(new FigurePicture(figure, form)));
  }
}
