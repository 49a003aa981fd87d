package coldwall.spark;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points that one worker solves one after the other.
 *
 * @param number of the batch
 * @param ranges of the indices of its points
 * @param seconds after which the worker hands back what is left
 */
record Batch(int number, List<Range> ranges, double seconds) implements Serializable {

  /** Indices from one, up to but without another. */
  record Range(int from, int to) implements Serializable {}

  Batch {
    ranges = List.copyOf(ranges);
  }

  /** In ascending order. */
  IntStream indices() {
    return ranges.stream().flatMapToInt(range -> IntStream.range(range.from, range.to));
  }

  int size() {
    return ranges.stream().mapToInt(range -> range.to - range.from).sum();
  }

  void addTo(BitSet indices) {
    ranges.forEach(range -> indices.set(range.from, range.to));
  }
}
