package coldwall.report.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes an image of a palette as a PNG file, with the same bytes on every machine. */
final class CellPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte INDEXED = 3;

  /** Of the packed data: their method, and that the check of this number is right. */
  private static final byte[] ZLIB = {0x78, 0x01};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private CellPng() {}

  static byte[] encode(BufferedImage image) {
    CellPng png = new CellPng();
    png.out.writeBytes(SIGNATURE);
    png.chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(image.getWidth())
            .putInt(image.getHeight())
            .put(new byte[] {Byte.SIZE, INDEXED, 0, 0, 0})
            .array());
    png.chunk("PLTE", palette((IndexColorModel) image.getColorModel()));
    png.chunk("IDAT", packed(rows(image), image.getWidth() + 1));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  private static byte[] palette(IndexColorModel model) {
    ByteBuffer palette = ByteBuffer.allocate(3 * model.getMapSize());
    for (int i = 0; i < model.getMapSize(); i++) {
      palette
          .put((byte) model.getRed(i))
          .put((byte) model.getGreen(i))
          .put((byte) model.getBlue(i));
    }
    return palette.array();
  }

  /** Each row begins with a zero: its dots are as they are. */
  private static byte[] rows(BufferedImage image) {
    int width = image.getWidth();
    byte[] rows = new byte[(width + 1) * image.getHeight()];
    int[] row = new int[width];
    for (int v = 0; v < image.getHeight(); v++) {
      image.getRaster().getSamples(0, v, width, 1, 0, row);
      for (int u = 0; u < width; u++) {
        rows[(width + 1) * v + 1 + u] = (byte) row[u];
      }
    }
    return rows;
  }

  private static byte[] packed(byte[] rows, int row) {
    Adler32 check = new Adler32();
    check.update(rows);
    byte[] packed = CellPacker.pack(rows, row);
    return ByteBuffer.allocate(ZLIB.length + packed.length + Integer.BYTES)
        .put(ZLIB)
        .put(packed)
        .putInt((int) check.getValue())
        .array();
  }

  private void chunk(String type, byte[] content) {
    byte[] named =
        ByteBuffer.allocate(4 + content.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(content)
            .array();
    CRC32 check = new CRC32();
    check.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
