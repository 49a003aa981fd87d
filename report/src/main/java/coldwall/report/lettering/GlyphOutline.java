package coldwall.report.lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Reads the outline of one glyph of a {@link FontFile}: lines and parabolas around its parts. */
final class GlyphOutline {
  private static final int HEADER = 10;

  /** Flags of a point: on the outline or beside it, and how its coordinates are written. */
  private static final int ON_OUTLINE = 1;

  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  /** Flags of a part that is another glyph. */
  private static final int WORDS = 1;

  private static final int OFFSETS = 2;
  private static final int MORE = 32;
  private static final int SCALED = 8 | 64 | 128;

  private final ByteBuffer data;
  private final FontFile font;
  private final int contours;
  private final Path2D path = new Path2D.Double();

  GlyphOutline(ByteBuffer file, int start, FontFile font) {
    this.data = file.duplicate().position(start + HEADER);
    this.font = font;
    this.contours = file.getShort(start);
  }

  Path2D path() {
    if (contours >= 0) {
      addContours();
    } else {
      addParts();
    }
    return path;
  }

  /** A glyph made of others, such as a letter with an accent. */
  private void addParts() {
    int flags;
    do {
      flags = unsigned();
      Path2D part = font.outline(unsigned());
      if ((flags & OFFSETS) == 0 || (flags & SCALED) != 0) {
        throw new IllegalArgumentException(
            "A glyph has parts that are not placed by offsets alone");
      }
      boolean hasWords = (flags & WORDS) != 0;
      int x = hasWords ? data.getShort() : data.get();
      int y = hasWords ? data.getShort() : data.get();
      path.append(part.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
    } while ((flags & MORE) != 0);
  }

  private int unsigned() {
    return Short.toUnsignedInt(data.getShort());
  }

  private void addContours() {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = unsigned();
    }
    int hints = unsigned();
    data.position(data.position() + hints);
    int count = contours == 0 ? 0 : ends[contours - 1] + 1;
    int[] flags = flags(count);
    int[] x = coordinates(flags, SHORT_X, SAME_X);
    int[] y = coordinates(flags, SHORT_Y, SAME_Y);
    int first = 0;
    for (int end : ends) {
      addContour(flags, x, y, first, end);
      first = end + 1;
    }
  }

  private int[] flags(int count) {
    int[] flags = new int[count];
    int i = 0;
    while (i < count) {
      int flag = Byte.toUnsignedInt(data.get());
      int times = 1 + ((flag & REPEATED) == 0 ? 0 : Byte.toUnsignedInt(data.get()));
      for (int end = i + times; i < end; i++) {
        flags[i] = flag;
      }
    }
    return flags;
  }

  /** Each is written as its distance from the one before, in one byte, in two or in none. */
  private int[] coordinates(int[] flags, int isShort, int isSame) {
    int[] coordinates = new int[flags.length];
    int last = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean hasFlag = (flags[i] & isSame) != 0;
      if ((flags[i] & isShort) != 0) {
        int distance = Byte.toUnsignedInt(data.get());
        last += hasFlag ? distance : -distance;
      } else if (!hasFlag) {
        last += data.getShort();
      }
      coordinates[i] = last;
    }
    return coordinates;
  }

  /** Between two points beside the outline lies one on it, halfway, that is not written. */
  private void addContour(int[] flags, int[] x, int[] y, int first, int last) {
    int count = last - first + 1;
    int start = first;
    while (start <= last && (flags[start] & ON_OUTLINE) == 0) {
      start++;
    }
    if (start > last) {
      throw new IllegalArgumentException("A glyph has a part without a point on its outline");
    }
    path.moveTo(x[start], y[start]);
    for (int k = 1; k <= count; k++) {
      int point = first + (start - first + k) % count;
      if ((flags[point] & ON_OUTLINE) != 0) {
        path.lineTo(x[point], y[point]);
        continue;
      }
      int next = first + (start - first + k + 1) % count;
      boolean endsThere = (flags[next] & ON_OUTLINE) != 0;
      double endX = endsThere ? x[next] : (x[point] + x[next]) / 2.0;
      double endY = endsThere ? y[next] : (y[point] + y[next]) / 2.0;
      path.quadTo(x[point], y[point], endX, endY);
      k += endsThere ? 1 : 0;
    }
    path.closePath();
  }
}
