package coldwall.report.font;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font: which glyph stands for a character, how wide it is, and its outline. Read from
 * the tables of the file, as the OpenType specification describes them, and nothing of the
 * machine's own fonts. All lengths are in units of the font, y grows upwards.
 *
 * <p>It reads what the bundled fonts have: characters of the basic plane in a table of format 4,
 * kerning in a table of format 0, composite glyphs that are placed by offsets. Hints are left out;
 * figures are for paper.
 */
public final class FontFile {
  /** The glyph, a box, of characters that the font does not have. */
  static final int MISSING = 0;

  private static final int WINDOWS = 3;
  private static final int BASIC_PLANE = 1;
  private static final int SEGMENTS = 4;
  private static final int KERNING_PAIR = 6;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final int characters;
  private final int wideGlyphs;
  private final boolean hasLongOffsets;

  FontFile(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
    for (int i = 0; i < unsigned(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, file.getInt(entry + 8));
      lengths.put(tag, file.getInt(entry + 12));
    }
    this.characters = charactersTable();
    this.wideGlyphs = unsigned(table("hhea") + 34);
    this.hasLongOffsets = unsigned(table("head") + 50) == 1;
  }

  private int table(String tag) {
    Integer start = tables.get(tag);
    if (start == null) {
      throw new IllegalArgumentException("A font must have a table " + tag + ", but has none");
    }
    return start;
  }

  private int unsigned(int place) {
    return Short.toUnsignedInt(file.getShort(place));
  }

  private int charactersTable() {
    int start = table("cmap");
    for (int i = 0; i < unsigned(start + 2); i++) {
      int entry = start + 4 + 8 * i;
      int found = start + file.getInt(entry + 4);
      if (unsigned(entry) == WINDOWS
          && unsigned(entry + 2) == BASIC_PLANE
          && unsigned(found) == SEGMENTS) {
        return found;
      }
    }
    throw new IllegalArgumentException("A font must have a table of Unicode, but has none");
  }

  public int unitsPerSquare() {
    return unsigned(table("head") + 18);
  }

  /** From the foot of a line to its top. */
  public int ascent() {
    return file.getShort(table("hhea") + 4);
  }

  /** From the foot of a line to its lower end, negative. */
  public int descent() {
    return file.getShort(table("hhea") + 6);
  }

  /** The glyph of a character, {@link #MISSING} if there is none. */
  int glyph(int character) {
    int segments = unsigned(characters + 6);
    int end = characters + 14;
    while (unsigned(end) < character) {
      if (unsigned(end) == Character.MAX_VALUE) {
        return MISSING;
      }
      end += 2;
    }
    int start = end + segments + 2;
    int delta = start + segments;
    int offset = delta + segments;
    if (unsigned(start) > character) {
      return MISSING;
    }
    if (unsigned(offset) == 0) {
      return (character + unsigned(delta)) & 0xFFFF;
    }
    int glyph = unsigned(offset + unsigned(offset) + 2 * (character - unsigned(start)));
    return glyph == MISSING ? MISSING : (glyph + unsigned(delta)) & 0xFFFF;
  }

  /** How far the next glyph stands from this one. */
  public int advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, wideGlyphs - 1));
  }

  /** How much nearer, if negative, two neighbours stand than their advance says. */
  int kerning(int left, int right) {
    int start = table("kern") + 10;
    long wanted = (long) left << Short.SIZE | right;
    int low = 0;
    int high = unsigned(start) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int pair = start + 8 + KERNING_PAIR * middle;
      long found = Integer.toUnsignedLong(file.getInt(pair));
      if (found == wanted) {
        return file.getShort(pair + 4);
      }
      low = found < wanted ? middle + 1 : low;
      high = found < wanted ? high : middle - 1;
    }
    return 0;
  }

  /** The bytes of a table; none if the font does not have it. */
  ByteBuffer bytes(String tag) {
    Integer start = tables.get(tag);
    Integer length = lengths.get(tag);
    return start == null || length == null ? ByteBuffer.allocate(0) : file.slice(start, length);
  }

  /** The bytes of a glyph; none for a space. */
  ByteBuffer bytes(int glyph) {
    int start = offset(glyph);
    return file.slice(table("glyf") + start, offset(glyph + 1) - start);
  }

  /** The distance from where a glyph begins to its ink. */
  int bearing(int glyph) {
    int wide = table("hmtx") + 4 * wideGlyphs;
    return glyph < wideGlyphs
        ? file.getShort(table("hmtx") + 4 * glyph + 2)
        : file.getShort(wide + 2 * (glyph - wideGlyphs));
  }

  /** The outline of a glyph; empty for a space. */
  Path2D outline(int glyph) {
    int start = offset(glyph);
    boolean isEmpty = offset(glyph + 1) == start;
    return isEmpty
        ? new Path2D.Double()
        : new GlyphOutline(file, table("glyf") + start, this).path();
  }

  private int offset(int glyph) {
    int offsets = table("loca");
    return hasLongOffsets ? file.getInt(offsets + 4 * glyph) : 2 * unsigned(offsets + 2 * glyph);
  }
}
