package coldwall.frame;

import java.util.Arrays;
import java.util.List;

/** A few indices out of many, evenly picked, the first and the last among them. */
public final class Picked {
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

  /** The same as a list. */
  public static List<Integer> indices(int size, int most) {
    return Arrays.stream(of(size, most)).boxed().toList();
  }

  /** So many of these, at most. */
  public static <T> List<T> from(List<T> all, int most) {
    return Arrays.stream(of(all.size(), most)).mapToObj(all::get).toList();
  }
}
