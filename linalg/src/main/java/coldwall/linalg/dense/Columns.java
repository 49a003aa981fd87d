package coldwall.linalg.dense;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work on the columns of a matrix, several at once where they are long. */
public final class Columns {
  /** Below this size threads cost more than they save. */
  private static final int LONG = 192;

  private Columns() {}

  /**
   * Does something for every index below the size. Nothing that is done may depend on what is done
   * for another index: then the result is the same for any number of threads.
   */
  public static void each(int size, IntConsumer work) {
    IntStream columns = IntStream.range(0, size);
    (size < LONG ? columns : columns.parallel()).forEach(work);
  }

  /** The same for blocks of columns, from the first one of each, a multiple of the width. */
  public static void blocks(int size, int width, IntConsumer work) {
    int count = (size + width - 1) / width;
    IntStream blocks = IntStream.range(0, count);
    (size < LONG ? blocks : blocks.parallel()).forEach(k -> work.accept(k * width));
  }
}
