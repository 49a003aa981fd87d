package coldwall.report.canvas;

import java.io.ByteArrayOutputStream;

/**
 * Packs the rows of an image as DEFLATE (RFC 1951) does, with its fixed codes. Repeats are looked
 * for only where images of cells have them: in the dot before, in the row above, and in the row
 * above moved by one dot, as hatching is. Java's own packing is that of a library which differs
 * between machines, and so would a figure's bytes.
 */
final class CellPacker {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32768;
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;

  /** The first length or distance of each code; after it come as many as its extra bits count. */
  private static final int[] LENGTHS = firsts(28, 4, SHORTEST);

  private static final int[] DISTANCES = firsts(30, 2, 1);

  private final byte[] data;
  private final int[] distances;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int pending;
  private int count;

  private CellPacker(byte[] data, int row) {
    this.data = data;
    this.distances = new int[] {1, row, row - 1};
  }

  private static int[] firsts(int codes, int codesOfASize, int first) {
    int[] firsts = new int[codes];
    firsts[0] = first;
    for (int code = 1; code < codes; code++) {
      firsts[code] = firsts[code - 1] + (1 << extraBits(code - 1, codesOfASize));
    }
    return firsts;
  }

  private static int extraBits(int code, int codesOfASize) {
    return Math.max(0, code / codesOfASize - 1);
  }

  /**
   * The data as one block.
   *
   * @param row how many bytes a row has
   */
  static byte[] pack(byte[] data, int row) {
    CellPacker packer = new CellPacker(data, row);
    packer.pack();
    return packer.out.toByteArray();
  }

  private void pack() {
    bits(1, 1);
    bits(1, 2);
    int at = 0;
    while (at < data.length) {
      int best = 1;
      int length = 0;
      for (int distance : distances) {
        int repeated = repeated(at, distance);
        best = repeated > length ? distance : best;
        length = Math.max(length, repeated);
      }
      if (length < SHORTEST) {
        symbol(Byte.toUnsignedInt(data[at]));
        at++;
      } else {
        repeat(length, best);
        at += length;
      }
    }
    symbol(END);
    bits(0, 7);
  }

  private int repeated(int at, int distance) {
    if (distance < 1 || distance > Math.min(at, FARTHEST)) {
      return 0;
    }
    int most = Math.min(LONGEST, data.length - at);
    int length = 0;
    while (length < most && data[at + length] == data[at + length - distance]) {
      length++;
    }
    return length;
  }

  private void repeat(int length, int distance) {
    if (length == LONGEST) {
      symbol(FIRST_LENGTH + LENGTHS.length);
    } else {
      int code = last(LENGTHS, length);
      symbol(FIRST_LENGTH + code);
      bits(length - LENGTHS[code], extraBits(code, 4));
    }
    int code = last(DISTANCES, distance);
    code(code, 5);
    bits(distance - DISTANCES[code], extraBits(code, 2));
  }

  private static int last(int[] firsts, int value) {
    int code = firsts.length - 1;
    while (firsts[code] > value) {
      code--;
    }
    return code;
  }

  /** A byte, a length or the end, by the fixed code. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < END) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - END, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  /** Codes have their highest bit first, all other numbers their lowest. */
  private void code(int code, int size) {
    bits(Integer.reverse(code) >>> (Integer.SIZE - size), size);
  }

  private void bits(int value, int size) {
    pending |= value << count;
    count += size;
    while (count >= Byte.SIZE) {
      out.write(pending);
      pending >>>= Byte.SIZE;
      count -= Byte.SIZE;
    }
  }
}
