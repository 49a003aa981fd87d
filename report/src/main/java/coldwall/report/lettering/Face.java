package coldwall.report.lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Letters of one style and size, from the fonts that come with the program.
 *
 * @param style which font
 * @param size of the font's square, in units of the picture
 */
public record Face(Style style, double size) {
  public static final Face LABEL = new Face(Style.REGULAR, 16);
  public static final Face TICK = new Face(Style.REGULAR, 14);
  public static final Face NOTE = new Face(Style.REGULAR, 13);

  /** Which font of the family. */
  public enum Style {
    REGULAR,
    ITALIC,
    BOLD
  }

  /** The same size in another style. */
  public Face in(Style other) {
    return new Face(other, size);
  }

  Face scaled(double factor) {
    return new Face(style, factor * size);
  }

  /** From the foot of a line to its top. */
  double ascent() {
    return scale() * font().ascent();
  }

  /** From the foot of a line to its lower end. */
  double descent() {
    return -scale() * font().descent();
  }

  /** Whether there is a letter for a character, or one that stands in for it. */
  public static boolean hasLetter(int character) {
    for (Style style : Style.values()) {
      if (BundledFonts.of(style).glyph(standIn(character)) == FontFile.MISSING) {
        return false;
      }
    }
    return true;
  }

  double width(String text) {
    int[] glyphs = glyphs(text);
    return scale() * places(glyphs)[glyphs.length];
  }

  /**
   * Sets a text from a point at its foot on.
   *
   * @param outline where the outlines of its letters are added
   */
  void set(String text, double left, double foot, Path2D outline) {
    FontFile font = font();
    double scale = scale();
    int[] glyphs = glyphs(text);
    int[] places = places(glyphs);
    for (int i = 0; i < glyphs.length; i++) {
      AffineTransform place = AffineTransform.getTranslateInstance(left + scale * places[i], foot);
      place.scale(scale, -scale);
      outline.append(font.outline(glyphs[i]).getPathIterator(place), false);
    }
  }

  private int[] glyphs(String text) {
    return text.codePoints().map(Face::standIn).map(font()::glyph).toArray();
  }

  /** Where each glyph begins and, behind them, where the text ends; in units of the font. */
  private int[] places(int[] glyphs) {
    FontFile font = font();
    int[] places = new int[glyphs.length + 1];
    for (int i = 0; i < glyphs.length; i++) {
      places[i] += i == 0 ? 0 : font.kerning(glyphs[i - 1], glyphs[i]);
      places[i + 1] = places[i] + font.advance(glyphs[i]);
    }
    return places;
  }

  /** The fonts have no brackets of averages, and no slanted h with a bar. */
  private static int standIn(int character) {
    return switch (character) {
      case '\u27e8' -> '\u2039';
      case '\u27e9' -> '\u203a';
      case '\u210f' -> '\u0127';
      case '\u223c' -> '~';
      default -> character;
    };
  }

  private double scale() {
    return size / font().unitsPerSquare();
  }

  private FontFile font() {
    return BundledFonts.of(style);
  }
}
