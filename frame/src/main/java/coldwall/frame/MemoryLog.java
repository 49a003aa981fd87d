package coldwall.frame;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** A log that is gone with the process. */
public final class MemoryLog implements ResultLog {
  private final Map<Integer, Row> rows = new ConcurrentSkipListMap<>(Comparator.naturalOrder());

  /** An empty log. */
  public MemoryLog() {}

  @Override
  public BitSet finished() {
    BitSet finished = new BitSet();
    rows.keySet().forEach(finished::set);
    return finished;
  }

  @Override
  public void append(List<Row> added) {
    added.forEach(row -> rows.put(row.index(), row));
  }

  @Override
  public void forEach(Consumer<Row> reader) {
    rows.values().forEach(reader);
  }
}
