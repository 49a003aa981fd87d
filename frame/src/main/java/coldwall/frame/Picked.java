package coldwall.frame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A few indices out of many, evenly picked, the first and the last among them. */
public final class Picked {
  /** More points of a curve than that show nothing more, and would not fit into memory. */
  private static final int MOST_DRAWN = 100_000;

  private Picked() {}

  /** So many indices of this size, at most. */
  public static int[] of(int size, int most) {
    int count = Math.min(size, most);
    int[] picked = new int[count];
    for (int i = 0; i < count; i++) {
      picked[i] = count == 1 ? 0 : (int) ((long) i * (size - 1) / (count - 1));
    }
    return picked;
  }

  /** Those of so many that a figure draws. */
  public static IntStream drawn(int size) {
    return Arrays.stream(of(size, MOST_DRAWN));
  }

  /**
   * What the caption of such a figure says of it, behind a blank; nothing if all are drawn.
   *
   * @param things what there is so many of, such as lengths
   */
  public static String caption(int size, String things) {
    return size <= MOST_DRAWN
        ? ""
        : Sentence.of(" Of {all} {things}, {drawn} are drawn.")
            .with("all", size)
            .with("things", things)
            .with("drawn", MOST_DRAWN)
            .toString();
  }

  /** The same as a list. */
  public static List<Integer> indices(int size, int most) {
    return Arrays.stream(of(size, most)).boxed().toList();
  }

  /** So many of these, at most. */
  public static <T> List<T> from(List<T> all, int most) {
    return Arrays.stream(of(all.size(), most)).mapToObj(all::get).toList();
  }
}
