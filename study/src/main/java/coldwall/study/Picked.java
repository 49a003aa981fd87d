package coldwall.study;

/** A few indices out of many, evenly picked, the first and the last among them. */
final class Picked {
  private Picked() {}

  static int[] of(int size, int most) {
    int count = Math.min(size, most);
    int[] picked = new int[count];
    for (int i = 0; i < count; i++) {
      picked[i] = count == 1 ? 0 : (int) ((long) i * (size - 1) / (count - 1));
    }
    return picked;
  }
}
