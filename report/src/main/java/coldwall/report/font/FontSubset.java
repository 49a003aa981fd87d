package coldwall.report.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a font that some texts need, as a TrueType file of its own with the same bytes on
 * every machine. Its glyphs are numbered in the order in which they were first asked for.
 */
public final class FontSubset {
  private static final List<String> KEPT = List.of("cvt ", "fpgm", "prep");

  /** Of a composite glyph's part: its offsets are two bytes each, more parts follow, its scales. */
  private static final int WORDS = 1;

  private static final int MORE = 32;
  private static final int[] SCALES = {8, 64, 128};
  private static final int[] SCALE_BYTES = {2, 4, 8};
  private static final int HEADER = 10;

  private static final int CHECK = 0xB1B0AFBA;

  private final FontFile font;
  private final List<Integer> glyphs = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

  /** An empty subset, which has the sign of missing characters only. */
  public FontSubset(FontFile font) {
    this.font = font;
    number(FontFile.MISSING);
  }

  /** The number here of a glyph of the font. */
  public int number(int glyph) {
    return numbers.computeIfAbsent(
        glyph,
        _ -> {
          glyphs.add(glyph);
          return glyphs.size() - 1;
        });
  }

  /** The glyphs of the font, in the order of their numbers here. */
  public List<Integer> glyphs() {
    return List.copyOf(glyphs);
  }

  /** The file. Parts of composite glyphs come into it as they are met. */
  public byte[] file() {
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    for (int i = 0; i < glyphs.size(); i++) {
      places.writeBytes(integer(outlines.size()));
      outlines.writeBytes(outline(glyphs.get(i)));
    }
    places.writeBytes(integer(outlines.size()));
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    for (String tag : KEPT) {
      tables.put(tag, copy(font.bytes(tag)));
    }
    tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
    tables.put("head", copy(font.bytes("head")).putInt(8, 0).putShort(50, (short) 1));
    tables.put("hhea", copy(font.bytes("hhea")).putShort(34, (short) glyphs.size()));
    tables.put("hmtx", metrics());
    tables.put("loca", ByteBuffer.wrap(places.toByteArray()));
    tables.put("maxp", copy(font.bytes("maxp")).putShort(4, (short) glyphs.size()));
    tables.values().removeIf(table -> table.capacity() == 0);
    return file(new TreeMap<>(tables));
  }

  private static byte[] integer(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
  }

  private static ByteBuffer copy(ByteBuffer bytes) {
    return ByteBuffer.allocate(bytes.remaining()).put(bytes).rewind();
  }

  private ByteBuffer metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      metrics.putShort((short) font.advance(glyph)).putShort((short) font.bearing(glyph));
    }
    return metrics;
  }

  /** A glyph, its parts numbered as here, its length a multiple of four. */
  private byte[] outline(int glyph) {
    ByteBuffer source = font.bytes(glyph);
    ByteBuffer outline = ByteBuffer.allocate(padded(source.remaining())).put(source);
    if (outline.capacity() > 0 && outline.getShort(0) < 0) {
      int place = HEADER;
      int flags;
      do {
        flags = outline.getShort(place);
        int part = Short.toUnsignedInt(outline.getShort(place + 2));
        outline.putShort(place + 2, (short) number(part));
        place += 4 + ((flags & WORDS) == 0 ? 2 : 4) + scaleBytes(flags);
      } while ((flags & MORE) != 0);
    }
    return outline.array();
  }

  private static int scaleBytes(int flags) {
    for (int i = 0; i < SCALES.length; i++) {
      if ((flags & SCALES[i]) != 0) {
        return SCALE_BYTES[i];
      }
    }
    return 0;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static byte[] file(Map<String, ByteBuffer> tables) {
    int start = 12 + 16 * tables.size();
    int size = start + tables.values().stream().mapToInt(t -> padded(t.capacity())).sum();
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int place = start;
    int head = 0;
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      byte[] content = table.getValue().array();
      file.put(place, content);
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(file, place, padded(content.length))).putInt(place).putInt(content.length);
      head = table.getKey().equals("head") ? place : head;
      place += padded(content.length);
    }
    file.putInt(head + 8, CHECK - sum(file, 0, size));
    return file.array();
  }

  private static int sum(ByteBuffer file, int start, int length) {
    int sum = 0;
    for (int i = start; i < start + length; i += Integer.BYTES) {
      sum += file.getInt(i);
    }
    return sum;
  }
}
