package coldwall.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The points of a sweep, cut into the parts that are a file each. Where they are cut follows from
 * their number alone, so that whoever goes on finds the same files.
 *
 * @param points how many there are
 */
record Chunks(int points) implements Serializable {
  /** So many files, if they become neither too small nor too large. */
  private static final int FILES = 500;

  /** Of the cheapest points; to hand out fewer would take longer than to solve them. */
  private static final int LEAST = 1000;

  /** Their rows are some megabytes, up to 60, which each core holds while it writes. */
  private static final int MOST = 100_000;

  private static final String END = ".parquet";

  /** How many points a file holds; the last one may hold fewer. */
  int size() {
    return Math.clamp(points / FILES, LEAST, MOST);
  }

  /** How many files there are. */
  int count() {
    return Math.ceilDiv(points, size());
  }

  /** The points of a file. */
  Batch batch(int number) {
    int from = number * size();
    Batch.Range range = new Batch.Range(from, Math.min(points - from, size()) + from);
    return new Batch(number, List.of(range), Double.POSITIVE_INFINITY);
  }

  /** The name of a file: that of its first point, in as many digits as the last one has. */
  String name(int number) {
    int digits = Integer.toString(points - 1).length();
    return String.format(Locale.ROOT, "part-%0" + digits + "d", number * size()) + END;
  }

  /** Whether a file with this name is read together with those of rows. */
  static boolean isParquet(String name) {
    return name.endsWith(END);
  }
}
