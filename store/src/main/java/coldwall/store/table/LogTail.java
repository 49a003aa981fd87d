package coldwall.store.table;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries of DuckDB's write-ahead log, each a length, a checksum and so many bytes. DuckDB
 * stops without a word at what is no entry, and drops the rest: here it is told from the start of
 * an entry that a killed process could not finish.
 *
 * @param ends the positions between entries, ascending
 * @param stray whether something follows them that is not the start of an entry
 */
public record LogTail(List<Long> ends, boolean stray) {
  private static final byte[] VERSION_2 = {100, 0, 98, 101, 0, 2, -1, -1};
  private static final int HEAD = 2 * Long.BYTES;

  /** No transaction of a run is nearly as large. */
  private static final long LARGEST = 1L << 31;

  public LogTail {
    ends = List.copyOf(ends);
  }

  /** Reads a log; one of a version of DuckDB that is not known here counts as whole. */
  public static LogTail of(Path log) throws IOException {
    long size = Files.size(log);
    List<Long> ends = new ArrayList<>();
    try (InputStream file = Files.newInputStream(log);
        DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
      byte[] head = in.readNBytes(VERSION_2.length);
      if (!Arrays.equals(head, VERSION_2)) {
        return new LogTail(List.of(), !isOtherVersion(head) && !isStart(head));
      }
      long position = VERSION_2.length;
      ends.add(position);
      while (size - position >= HEAD) {
        long length = ByteBuffer.wrap(in.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length <= 0 || length > LARGEST) {
          return new LogTail(ends, true);
        }
        if (length > size - position - HEAD) {
          return new LogTail(ends, false);
        }
        in.skipNBytes(length);
        position += HEAD + length;
        ends.add(position);
      }
      return new LogTail(ends, isNoStart(in.readAllBytes()));
    }
  }

  private static boolean isStart(byte[] head) {
    return Arrays.equals(head, Arrays.copyOf(VERSION_2, head.length));
  }

  private static boolean isOtherVersion(byte[] head) {
    byte[] other = head.clone();
    if (other.length == VERSION_2.length) {
      other[5] = VERSION_2[5];
    }
    return Arrays.equals(other, VERSION_2);
  }

  /** Of fewer bytes than an entry's head has, those of the length can be judged. */
  private static boolean isNoStart(byte[] rest) {
    if (rest.length < Long.BYTES) {
      return rest.length > Integer.BYTES && rest[Integer.BYTES] != 0;
    }
    long length = ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN).getLong();
    return length <= 0 || length > LARGEST;
  }
}
