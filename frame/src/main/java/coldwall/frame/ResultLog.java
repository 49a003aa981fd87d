package coldwall.frame;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the rows of one study go as they are computed, in any order, and come back from. What was
 * appended survives whatever happens to the process. Safe for use by many threads.
 */
public interface ResultLog {

  /** The indices of the points whose rows are there. */
  BitSet finished();

  /** Adds rows, all of them or none. */
  void append(List<Row> rows);

  /** Hands over every row in ascending order of its index, without holding them all. */
  void forEach(Consumer<Row> reader);
}
