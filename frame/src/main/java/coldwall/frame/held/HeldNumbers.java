package coldwall.frame.held;

import coldwall.input.InvalidInputException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;

/**
 * Columns of numbers, NaN until they are set. Small ones are in memory; large ones in a file
 * without a name that the system holds in what memory is free.
 */
public final class HeldNumbers {
  /** 16 MB of numbers. */
  private static final long MOST_IN_MEMORY = 1 << 21;

  /** Stored numbers are combined with it, so that what was never written is NaN. */
  private static final long NAN = Double.doubleToRawLongBits(Double.NaN);

  private final int rows;
  private final BitSet filled = new BitSet();
  private final MemorySegment numbers;

  private HeldNumbers(int rows, MemorySegment numbers) {
    this.rows = rows;
    this.numbers = numbers;
  }

  /**
   * So many of them.
   *
   * @throws InvalidInputException if there is no room for them
   */
  public static HeldNumbers of(int rows, int columns) {
    long count = (long) rows * columns;
    return new HeldNumbers(
        rows,
        count <= MOST_IN_MEMORY
            ? MemorySegment.ofArray(new long[(int) count])
            : inFile(count * Long.BYTES));
  }

  private static MemorySegment inFile(long bytes) {
    try {
      Path file = Files.createTempFile("coldwall-", ".rows");
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        return channel.map(MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
      } finally {
        deleteOrLeave(file);
      }
    } catch (IOException refused) {
      throw InvalidInputException.must(
          "the system's folder for temporary files",
          "have room for " + (bytes >> 20) + " MB",
          "without (" + refused.getMessage() + ")",
          "free some space or set TMPDIR, and start the same command again");
    }
  }

  /** Where a file that is in use cannot be deleted, it is when the process ends. */
  private static void deleteOrLeave(Path file) throws IOException {
    if (!file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }

  /** Sets one. */
  public void set(int column, int row, double value) {
    if (!Double.isNaN(value)) {
      filled.set(column);
      numbers.setAtIndex(
          ValueLayout.JAVA_LONG, place(column, row), Double.doubleToRawLongBits(value) ^ NAN);
    }
  }

  /** One of them. */
  public double get(int column, int row) {
    return Double.longBitsToDouble(
        numbers.getAtIndex(ValueLayout.JAVA_LONG, place(column, row)) ^ NAN);
  }

  private long place(int column, int row) {
    return (long) column * rows + row;
  }

  /** Whether some of these columns hold a number. */
  public boolean hasNumbers(int first, int last) {
    int next = filled.nextSetBit(first);
    return next >= 0 && next < last;
  }
}
