package coldwall.report.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values are those that Apache FontBox reads from the same files. */
class FontFileTest {
  private static final double ROUNDING = 1e-9;

  private static FontFile font(Face.Style style) {
    return BundledFonts.of(style);
  }

  @ParameterizedTest
  @CsvSource({
    "REGULAR, J, 1024, 32, -20, 872, 1409",
    "REGULAR, g, 1139, 86, -425, 1007, 1099",
    "REGULAR, \u00e9, 1139, 87, -20, 1048, 1508",
    "REGULAR, \u0127, 1139, 10, 0, 1006, 1484",
    "ITALIC, J, 1024, -5, -20, 1040, 1409",
    "BOLD, g, 1251, 84, -434, 1114, 1103",
  })
  void glyph_ofACharacter_hasItsWidthAndExtent(
      Face.Style style, String character, int advance, int left, int bottom, int right, int top) {
    FontFile font = font(style);
    int glyph = font.glyph(character.codePointAt(0));

    assertThat(font.advance(glyph)).isEqualTo(advance);
    assertThat(font.outline(glyph).getBounds2D())
        .isEqualTo(new Rectangle2D.Double(left, bottom, right - left, top - bottom));
  }

  @Test
  void lines_haveTheHeightThatTheFontSays() {
    FontFile font = font(Face.Style.REGULAR);

    assertThat(font.unitsPerSquare()).isEqualTo(2048);
    assertThat(font.ascent()).isEqualTo(1854);
    assertThat(font.descent()).isEqualTo(-434);
  }

  @Test
  void neighbours_thatFitIntoEachOther_standNearer() {
    FontFile font = font(Face.Style.REGULAR);

    assertThat(font.kerning(font.glyph('A'), font.glyph('V'))).isEqualTo(-152);
    assertThat(font.kerning(font.glyph('n'), font.glyph('n'))).isZero();
    assertThat(Face.LABEL.width("AV"))
        .isEqualTo(Face.LABEL.width("A") + Face.LABEL.width("V") - 16 * 152 / 2048.0);
  }

  /** The hole of a letter winds the other way, so that filling leaves it out. */
  @Test
  void outline_ofALetterWithAHole_hasTheHole() {
    Path2D outline = new Path2D.Double(PathIterator.WIND_NON_ZERO);
    Face.LABEL.set("o", 0, 0, outline);
    Rectangle2D box = outline.getBounds2D();

    assertThat(outline.contains(box.getCenterX(), box.getCenterY())).isFalse();
    assertThat(outline.contains(box.getMinX() + 0.5, box.getCenterY())).isTrue();
  }

  @Test
  void space_hasAWidthAndNoOutline() {
    FontFile font = font(Face.Style.REGULAR);

    assertThat(font.outline(font.glyph(' ')).getPathIterator(null).isDone()).isTrue();
    assertThat(Face.TICK.width(" ")).isEqualTo(14 * 569 / 2048.0, within(ROUNDING));
  }

  @Test
  void character_thatTheFontLacks_isABox() {
    FontFile font = font(Face.Style.REGULAR);

    assertThat(font.glyph(0x4E2D)).isEqualTo(FontFile.MISSING);
    assertThat(font.glyph(0x1F600)).isEqualTo(FontFile.MISSING);
    assertThat(font.outline(FontFile.MISSING).getBounds2D().isEmpty()).isFalse();
    assertThat(Face.hasLetter(0x4E2D)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Face.Style.class)
  void fonts_haveAllThatPhysicsNeeds(Face.Style style) {
    String needed =
        "\u0127\u210f\u2192\u00d7\u00b1\u00b7\u00b0\u2212\u2013\u2264\u2265\u2248\u221e\u2202\u222b\u221a"
            + "\u00b5\u03bc\u03b1\u03b2\u03b3\u03c3\u03c7\u03c9\u0393\u0394\u00b2\u00b3\u27e8\u27e9\u223c";

    assertThat(needed.codePoints().filter(c -> !Face.hasLetter(c))).isEmpty();
    assertThat(font(style).glyph('x')).isNotEqualTo(FontFile.MISSING);
  }
}
