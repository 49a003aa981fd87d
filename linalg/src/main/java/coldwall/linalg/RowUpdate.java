package coldwall.linalg;

/**
 * The inner loops of the elimination on stretches of rows. Every array is read and written at the
 * same index, and a loop takes at most four source rows: in this shape C2 turns it into vector
 * instructions (a fifth or sixth row makes the body too long for it). Math.fma is not used: where
 * the processor lacks it, it is a hundred times slower.
 */
public final class RowUpdate {
  /**
   * Longer stretches have a loop of their own: C2 vectorises a loop only if it was long when it was
   * profiled, and many small systems may have gone before a large one.
   */
  private static final int LONG = 32;

  private RowUpdate() {}

  /** target += factor source. */
  public static void add(double[] target, double[] source, double factor, int from, int to) {
    for (int j = from; j < to; j++) {
      target[j] += factor * source[j];
    }
  }

  /** target += sum over l of factors[l] sources[l], first &lt;= l &lt; end. */
  static void addAll(
      double[] target, double[][] sources, double[] factors, int first, int end, int from, int to) {
    if (from == to) {
      return;
    }
    int l = first;
    for (; l + 4 <= end; l += 4) {
      addFour(target, sources, factors, l, from, to);
    }
    for (; l < end; l++) {
      add(target, sources[l], factors[l], from, to);
    }
  }

  /**
   * target += the sum of factors[l] sources[l] over four l from the given one; zeros cost nothing.
   */
  static void addFour(
      double[] target, double[][] sources, double[] factors, int l, int from, int to) {
    double f0 = factors[l];
    double f1 = factors[l + 1];
    double f2 = factors[l + 2];
    double f3 = factors[l + 3];
    if (f0 == 0 && f1 == 0 && f2 == 0 && f3 == 0) {
      return;
    }
    double[] s0 = sources[l];
    double[] s1 = sources[l + 1];
    double[] s2 = sources[l + 2];
    double[] s3 = sources[l + 3];
    if (to - from < LONG) {
      for (int j = from; j < to; j++) {
        target[j] = target[j] + f0 * s0[j] + f1 * s1[j] + f2 * s2[j] + f3 * s3[j];
      }
    } else {
      addFourLong(target, s0, s1, s2, s3, f0, f1, f2, f3, from, to);
    }
  }

  private static void addFourLong(
      double[] target,
      double[] s0,
      double[] s1,
      double[] s2,
      double[] s3,
      double f0,
      double f1,
      double f2,
      double f3,
      int from,
      int to) {
    for (int j = from; j < to; j++) {
      target[j] = target[j] + f0 * s0[j] + f1 * s1[j] + f2 * s2[j] + f3 * s3[j];
    }
  }

  /** The part of four steps of elimination, from l + 3 down to l, within those four columns. */
  static void resolveFour(double[] row, double[][] sources, int l) {
    double[] s1 = sources[l + 1];
    double[] s2 = sources[l + 2];
    double[] s3 = sources[l + 3];
    double f3 = row[l + 3];
    double f2 = row[l + 2] + f3 * s3[l + 2];
    double f1 = row[l + 1] + f3 * s3[l + 1] + f2 * s2[l + 1];
    row[l] = row[l] + f3 * s3[l] + f2 * s2[l] + f1 * s1[l];
    row[l + 1] = f1;
    row[l + 2] = f2;
  }

  /** The sum of the first entries, in four partial sums: shorter chains of additions. */
  public static double sum(double[] row, int count) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int j = 0;
    for (; j + 4 <= count; j += 4) {
      s0 += row[j];
      s1 += row[j + 1];
      s2 += row[j + 2];
      s3 += row[j + 3];
    }
    for (; j < count; j++) {
      s0 += row[j];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** The sum of the products of the first entries, in four partial sums. */
  static double dot(double[] left, double[] right, int count) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int j = 0;
    for (; j + 4 <= count; j += 4) {
      s0 += left[j] * right[j];
      s1 += left[j + 1] * right[j + 1];
      s2 += left[j + 2] * right[j + 2];
      s3 += left[j + 3] * right[j + 3];
    }
    for (; j < count; j++) {
      s0 += left[j] * right[j];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** Divides the first entries. */
  public static void divide(double[] row, double divisor, int count) {
    for (int j = 0; j < count; j++) {
      row[j] /= divisor;
    }
  }
}
