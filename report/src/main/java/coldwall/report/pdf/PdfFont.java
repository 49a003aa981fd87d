package coldwall.report.pdf;

import coldwall.report.font.Face;
import coldwall.report.font.FontFile;
import coldwall.report.font.FontSubset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A font of a PDF file: the glyphs that its texts need, and which characters they stand for. */
final class PdfFont {
  private static final double THOUSAND = 1000;

  private static final String CHARACTERS_BEGIN =
      """
      /CIDInit/ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000><FFFF>
      endcodespacerange
      """;

  private static final String CHARACTERS_END =
      """
      endcmap
      CMapName currentdict/CMap defineresource pop
      end
      end
      """;

  /** So many characters a block are allowed. */
  private static final int BLOCK = 100;

  private final FontFile font;
  private final FontSubset subset;
  private final String name;
  private final SortedMap<Integer, Integer> characters = new TreeMap<>();

  PdfFont(Face.Style style) {
    this.font = new Face(style, 1).font();
    this.subset = new FontSubset(font);
    String look =
        switch (style) {
          case REGULAR -> "";
          case ITALIC -> "-Italic";
          case BOLD -> "-Bold";
        };
    this.name = "COLDWL+LiberationSans" + look;
  }

  /** The operand that shows a text: its glyphs, and how they are moved between them. */
  String shown(String text, Face face) {
    int[] glyphs = face.glyphs(text);
    int[] places = face.places(glyphs);
    int[] points = text.codePoints().toArray();
    StringBuilder shown = new StringBuilder("[<");
    for (int i = 0; i < glyphs.length; i++) {
      int number = subset.number(glyphs[i]);
      characters.putIfAbsent(number, points[i]);
      shown.append(code(number));
      int kerning =
          i + 1 == glyphs.length ? 0 : places[i + 1] - places[i] - font.advance(glyphs[i]);
      if (kerning != 0) {
        shown.append('>').append(PdfNumber.length(-thousandths(kerning)).strip()).append('<');
      }
    }
    return shown.append(">]").toString();
  }

  private double thousandths(int units) {
    return THOUSAND * units / font.unitsPerSquare();
  }

  private static String code(int number) {
    return HexFormat.of().withUpperCase().toHexDigits((char) number);
  }

  /** Writes the font, and returns its number. */
  int write(PdfFile file) {
    // The file comes first: it numbers the parts of composite glyphs.
    byte[] letters = subset.file();
    int program = file.stream("/Length1 " + letters.length, letters);
    int box = (int) thousandths(font.ascent());
    int descriptor =
        file.add(
            "<</Type/FontDescriptor/FontName/"
                + name
                + "/Flags 4/FontBBox[-500 -300 1400 1100]"
                + "/ItalicAngle "
                + (name.endsWith("Italic") ? -12 : 0)
                + "/Ascent "
                + box
                + "/Descent "
                + (int) thousandths(font.descent())
                + "/CapHeight 729/StemV 80"
                + "/FontFile2 "
                + PdfFile.reference(program)
                + ">>");
    StringBuilder widths = new StringBuilder();
    List<Integer> glyphs = subset.glyphs();
    glyphs.forEach(glyph -> widths.append(PdfNumber.factor(thousandths(font.advance(glyph)))));
    int descendant =
        file.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor "
                + PdfFile.reference(descriptor)
                + "/CIDToGIDMap/Identity"
                + "/W[0["
                + widths.toString().strip()
                + "]]>>");
    int unicode = file.stream("", characterMap().getBytes(StandardCharsets.US_ASCII));
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/"
            + name
            + "/Encoding/Identity-H/DescendantFonts["
            + PdfFile.reference(descendant)
            + "]/ToUnicode "
            + PdfFile.reference(unicode)
            + ">>");
  }

  private String characterMap() {
    List<Map.Entry<Integer, Integer>> pairs = List.copyOf(characters.entrySet());
    StringBuilder map = new StringBuilder(CHARACTERS_BEGIN);
    for (int first = 0; first < pairs.size(); first += BLOCK) {
      List<Map.Entry<Integer, Integer>> block =
          pairs.subList(first, Math.min(first + BLOCK, pairs.size()));
      map.append(block.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, Integer> pair : block) {
        String character = Character.toString(pair.getValue());
        map.append('<').append(code(pair.getKey())).append("><");
        character.chars().forEach(unit -> map.append(code(unit)));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(CHARACTERS_END).toString();
  }
}
