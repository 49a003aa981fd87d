package coldwall.spark;

import coldwall.spark.Batch.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts the points of a stage into batches that take about equally long, by what the last ones took.
 * Towards the end they become smaller, so that all workers end together.
 */
final class BatchPlan {
  /** Of a batch: some fifty times what Spark and the log need for it. */
  private static final double LEAST_SECONDS = 1;

  /** So many batches a second are handed out at most, however many cores there are. */
  private static final double MOST_A_SECOND = 200;

  /** A worker that takes this much longer than planned hands back the rest. */
  private static final double PATIENCE = 2;

  /** Before anything is measured; a worker hands back what is too much. */
  private static final int FIRST = 64;

  /** Rows of one batch, some megabytes. */
  private static final int MOST = 32_768;

  /** Rows of all batches that are out: some hundred megabytes. */
  private static final int MOST_OUT = 1 << 20;

  /** Batches for each core that are out at once: one that is solved, and some that wait. */
  private static final int OUT_A_CORE = 3;

  /** How much the last batch counts. */
  private static final double WEIGHT = 0.25;

  private final BitSet pending;
  private int left;
  private int next;
  private int number;
  private double secondsAPoint;

  /** Of these points. */
  BatchPlan(BitSet pending) {
    this.pending = (BitSet) pending.clone();
    this.left = pending.cardinality();
  }

  /** Whether some points are neither solved nor out. */
  boolean hasMore() {
    return left > 0;
  }

  /** How many batches are to be out. */
  static int out(int cores) {
    return OUT_A_CORE * cores;
  }

  /** What comes next. */
  Batch next(int cores) {
    int count = Math.clamp(size(cores), 1, left);
    List<Range> ranges = new ArrayList<>();
    int missing = count;
    while (missing > 0) {
      int from = pending.nextSetBit(next);
      if (from < 0) {
        next = 0;
        continue;
      }
      int to = Math.min(pending.nextClearBit(from), from + missing);
      ranges.add(new Range(from, to));
      missing -= to - from;
      next = to;
      pending.clear(from, to);
    }
    left -= count;
    return new Batch(number++, ranges, PATIENCE * target(cores));
  }

  private static double target(int cores) {
    return Math.max(LEAST_SECONDS, cores / MOST_A_SECOND);
  }

  private int size(int cores) {
    int share = (left + 2 * cores - 1) / (2 * cores);
    int most = Math.min(MOST, MOST_OUT / out(cores));
    double wanted = secondsAPoint > 0 ? target(cores) / secondsAPoint : FIRST;
    return (int) Math.min(Math.min(share, most), wanted);
  }

  /** So many points of a batch took so long. */
  void measured(int points, double seconds) {
    double now = Math.max(seconds, Double.MIN_NORMAL) / points;
    secondsAPoint = secondsAPoint == 0 ? now : (1 - WEIGHT) * secondsAPoint + WEIGHT * now;
  }

  /** These are to be solved by another one. */
  void takeBack(BitSet points) {
    points.andNot(pending);
    pending.or(points);
    left += points.cardinality();
    next = 0;
  }
}
