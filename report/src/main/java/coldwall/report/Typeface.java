package coldwall.report;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.List;

/** The fonts of a figure: a journal's sans-serif if the machine has one, else Java's own choice. */
record Typeface(Font label, Font tick, Font note) {
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final List<String> PREFERRED =
      List.of("Helvetica", "Arial", "Liberation Sans", "Nimbus Sans", "TeX Gyre Heros");
  private static final int LABEL = 16;
  private static final int TICK = 14;
  private static final int NOTE = 13;

  /**
   * Finds the fonts.
   *
   * @throws FigureUnavailableException if the machine has none
   */
  static Typeface find() {
    try {
      String family = family();
      Typeface typeface =
          new Typeface(
              new Font(family, Font.PLAIN, LABEL),
              new Font(family, Font.PLAIN, TICK),
              new Font(family, Font.PLAIN, NOTE));
      // Only measuring makes Java load the font library, and fail if it is not there.
      new TextLayout("T", typeface.label, CONTEXT).getBounds();
      return typeface;
    } catch (RuntimeException | LinkageError | InternalError | AWTError noFonts) {
      throw new FigureUnavailableException(noFonts);
    } catch (Error error) {
      // Where Java knows of fonts but finds no file of any, it throws an error without a class.
      if (error.getClass() == Error.class) {
        throw new FigureUnavailableException(error);
      }
      throw error;
    }
  }

  private static String family() {
    for (String name : PREFERRED) {
      if (new Font(name, Font.PLAIN, LABEL).getFamily().equals(name)) {
        return name;
      }
    }
    return Font.SANS_SERIF;
  }
}
